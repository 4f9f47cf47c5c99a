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

  /// The shown authors, in order.
  public var contributors: [Contributor]
  /// How many the list leaves out.
  public var hidden: Hidden

  /// Creates a list of authors, complete unless said otherwise.
  public init(_ contributors: [Contributor], hidden: Hidden = .none) {
    self.contributors = contributors
    self.hidden = hidden
  }

  /// Creates a list of authors of whom nothing but the names is known.
  public init(_ names: [PersonName], hidden: Hidden = .none) {
    self.init(names.map { Contributor($0) }, hidden: hidden)
  }

  /// Creates a list without names.
  public init(hidden: Hidden = .none) { self.init([Contributor](), hidden: hidden) }

  /// The shown names, in order.
  public var names: [PersonName] { contributors.map(\.name) }

  /// Whether authors are left out.
  public var isTruncated: Bool { hidden != .none }
}
