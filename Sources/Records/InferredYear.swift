/// The year of a paper whose source leaves it out, and how sure it is.
///
/// A profile page leaves out the year of its own year, so the page was made after the newest year
/// that it prints. That is a bound, not a date.
public struct InferredYear: Hashable, Sendable {
  /// The year that figures use.
  public let year: Int
  /// The earliest that it can be.
  public let earliest: Int
  /// The latest that it can be, known only where the user said when the page was saved.
  public let latest: Int?

  /// Creates an inferred year.
  public init(year: Int, earliest: Int, latest: Int? = nil) {
    self.year = year
    self.earliest = earliest
    self.latest = latest
  }
}

extension InferredYear: CustomStringConvertible {
  /// The year with its bound: `2026 or later`, `2026–2027`, or `2026` where nothing else is left.
  public var description: String {
    guard let latest, latest >= earliest else { return "\(earliest) or later" }
    return latest == earliest ? "\(earliest)" : "\(earliest)–\(latest)"
  }
}
