/// An identifier that a registry gives to a paper, in its normal form.
///
///     Identifier(.doi, "https://doi.org/10.1145/3460772.ABC")  // doi 10.1145/3460772.abc
///     Identifier(.doi, "10.48550/arXiv.1706.03762v5")          // arXiv 1706.03762
///     Identifier(.arXiv, "hep-th/9901001v2")                   // arXiv hep-th/9901001
public struct Identifier: Hashable, Sendable {
  /// The registries whose identifiers prove that two records are one paper.
  public enum Kind: UInt8, Sendable, CaseIterable, Comparable {
    /// A DOI of the published work.
    case doi
    /// A DOI of a preprint, a kind of its own: a paper may have one of each.
    case preprintDOI
    /// An arXiv number, without its version.
    case arXiv
    /// A PubMed number.
    case pubMed
    /// A PubMed Central number.
    case pubMedCentral
    /// An OpenAlex work.
    case openAlex
    /// The key of a DBLP record.
    case dblp
    /// The key of a DBLP record of a preprint (CoRR).
    case corr
    /// An ACL Anthology number.
    case acl
    /// A Web of Science accession number.
    case webOfScience
    /// A Scopus number (EID).
    case scopus
    /// A paper of Semantic Scholar.
    case semanticScholar
    /// An ISBN of 13 digits.
    case isbn

    /// In the order of declaration.
    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

    /// The name in our files: `doi`, `arXiv`.
    public var name: String { "\(self)" }

    /// Whether it identifies a preprint.
    public var isOfPreprint: Bool { self == .preprintDOI || self == .arXiv || self == .corr }
  }

  /// The registry.
  public let kind: Kind
  /// The identifier, lower-case and without a resolver's address.
  public let value: String

  /// Creates an identifier of a registry from any usual way to write it.
  ///
  /// A DOI of arXiv becomes an arXiv number, a DOI of a preprint server a ``Kind/preprintDOI``, a DBLP
  /// key of CoRR an arXiv number or a ``Kind/corr`` key, an ISBN of 10 digits one of 13.
  ///
  /// - Returns: Nil where the text is no identifier of this kind.
  public init?(_ kind: Kind, _ text: String) {
    guard let identifier = Self.plain(kind, text) ?? IdentifierText.identifier(kind, text) else {
      return nil
    }
    self = identifier
  }

  /// The identifier that is written in a usual way; nil for others.
  private static func plain(_ kind: Kind, _ text: String) -> Identifier? {
    var text = text
    return text.withUTF8 { bytes in
      switch kind {
      case .doi:
        guard let doi = unsafe bytes.plainDOI else { return nil }
        let isPreprint = unsafe PreprintDOI.matches(doi)
        return unsafe Identifier(
          isPreprint ? .preprintDOI : .doi, normalized: String(decoding: doi, as: UTF8.self))
      case .arXiv:
        return unsafe bytes.plainArXivNumber.map {
          unsafe Identifier(.arXiv, normalized: String(decoding: $0, as: UTF8.self))
        }
      default: return nil
      }
    }
  }

  /// Creates an identifier from its normal form.
  package init(_ kind: Kind, normalized value: String) {
    self.kind = kind
    self.value = value
  }
}
