/// A person or group that a record names, with all that the record says of them.
public struct Contributor: Hashable, Sendable {
  /// What somebody did for a paper.
  public enum Role: UInt8, Sendable, CaseIterable {
    /// Wrote it.
    case author
    /// Edited the book or the proceedings.
    case editor
    /// Translated it.
    case translator
    /// Took part in the study without writing: the investigators of PubMed.
    case investigator
  }

  /// The name in its parts.
  public var name: PersonName
  /// The name as the paper prints it, where the source gives both; nil where there is only one.
  public var rawName: String?
  /// What they did.
  public var role: Role
  /// Whether it is a group, a committee or a company, and no person.
  public var isGroup: Bool
  /// Whether readers should write to them.
  public var isCorresponding: Bool
  /// Their identifiers.
  public var identifiers: [PersonIdentifier]
  /// The organisations named with them, on this paper.
  public var affiliations: [Organisation]
  /// Addresses as the paper prints them, where the source does not say which organisation they mean.
  public var rawAffiliations: [String]
  /// Other forms of the name that the source gives, in another script or in full, each as
  /// ``PersonName/full``.
  public var variants: [String] = []

  /// Creates a contributor, an author if nothing else is said.
  public init(
    _ name: PersonName, rawName: String? = nil, role: Role = .author, isGroup: Bool = false,
    isCorresponding: Bool = false, identifiers: [PersonIdentifier] = [],
    affiliations: [Organisation] = [], rawAffiliations: [String] = []
  ) {
    self.name = name
    self.rawName = rawName
    self.role = role
    self.isGroup = isGroup
    self.isCorresponding = isCorresponding
    self.identifiers = identifiers
    self.affiliations = affiliations
    self.rawAffiliations = rawAffiliations
  }
}
