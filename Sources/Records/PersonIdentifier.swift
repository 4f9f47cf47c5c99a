/// What identifies a person in some registry: evidence of who somebody is, and no proof.
public struct PersonIdentifier: Hashable, Sendable {
  /// A registry of persons, or another address of them.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// An ORCID, `0000-0002-1825-0097`.
    case orcid
    /// An author of OpenAlex, `A5069892096`.
    case openAlex
    /// An author of Scopus.
    case scopus
    /// A researcher of Web of Science, `A-1009-2008`.
    case researcherID
    /// A person page of DBLP, `65/9612`.
    case dblp
    /// An author of Semantic Scholar.
    case semanticScholar
    /// A person of the ACL Anthology.
    case acl
    /// An author of INSPIRE.
    case inspire
    /// A profile of Google Scholar.
    case googleScholar
    /// An International Standard Name Identifier.
    case isni
    /// An e-mail address.
    case email

    /// Whether a person has only one of them, so that two are of two persons.
    package var isUnique: Bool { self != .email }
  }

  /// Who says that the identifier is this person's.
  public enum Basis: UInt8, Sendable, CaseIterable {
    /// The paper, or the person.
    case stated
    /// The provider of the data, by rules of its own.
    case inferred
  }

  /// The registry.
  public let kind: Kind
  /// The identifier in its normal form.
  public let value: String
  /// Who says so.
  public let basis: Basis

  /// Creates an identifier of a registry.
  ///
  /// - Parameter text: The identifier, with or without the address of its registry.
  /// - Returns: Nil where the text is no identifier of this kind: an ORCID needs its check digit.
  public init?(_ kind: Kind, _ text: String, basis: Basis = .stated) {
    guard let value = PersonIdentifierText.normalized(text, kind) else { return nil }
    self.kind = kind
    self.value = value
    self.basis = basis
  }

  /// Creates an identifier from its normal form.
  package init(_ kind: Kind, normalized value: String, basis: Basis) {
    self.kind = kind
    self.value = value
    self.basis = basis
  }
}
