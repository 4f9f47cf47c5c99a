/// The authors that a source shows for a paper, in order, and whether it shows them all.
///
/// `et al.`, `and others`, an ellipsis or a provider's cap make a list truncated; they are never a
/// person.
public struct AuthorList: Hashable, Sendable {
  /// How many authors a source leaves out.
  public enum Hidden: Hashable, Sendable {
    /// None: the list is complete.
    case none
    /// Some, of unknown number.
    case unknown
    /// This many, at least 1.
    case count(Int)
  }

  /// The shown names, in order.
  public var names: [PersonName]
  /// How many the list leaves out.
  public var hidden: Hidden

  /// Creates a list of authors, complete unless said otherwise.
  public init(_ names: [PersonName], hidden: Hidden = .none) {
    self.names = names
    self.hidden = hidden
  }

  /// Whether authors are left out.
  public var isTruncated: Bool { hidden != .none }
}
