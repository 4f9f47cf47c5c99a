/// The header block of a profile page, the list of one person's papers. All is missing on a page
/// that has no header.
public struct Profile: Hashable, Sendable {
  /// The h-index it claims.
  public var hIndex: Int?
  /// The number of papers it claims.
  public var papers: Int?
  /// The number of citations it claims.
  public var citations: Int?
  /// The novelty it claims, in percent.
  public var novelty: Int?
  /// The AI score it claims.
  public var aiScore: Int?

  /// Creates an empty header.
  public init() {}

  /// Whether the page has a header at all.
  public var isEmpty: Bool { self == Profile() }
}
