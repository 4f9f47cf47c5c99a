/// An identifier that a registry gives to a paper, in its normal form.
public struct Identifier: Hashable, Sendable {
  /// The registries whose identifiers prove that two records are one paper.
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    /// A DOI of the published work.
    case doi
    /// A DOI of a preprint, a kind of its own: a paper may have one of each.
    case preprintDOI
    /// An arXiv number, without its version.
    case arXiv
    /// A PubMed number.
    case pubMed
    /// An OpenAlex work.
    case openAlex

    /// In the order of declaration.
    public static func < (lhs: Self, rhs: Self) -> Bool {
      allCases.firstIndex(of: lhs) ?? 0 < allCases.firstIndex(of: rhs) ?? 0
    }
  }

  /// The registry.
  public let kind: Kind
  /// The identifier, lower-case and without a resolver's address.
  public let value: String

  /// Creates an identifier from its normal form.
  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}
