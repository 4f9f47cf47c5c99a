/// What a source says of a person and of no paper: the names and identifiers that are one person's.
///
/// A name that a source numbers, since several people bear it (`Wei Tan 0007` in DBLP), is an identifier.
public struct PersonRecord: Hashable, Sendable {
  /// The names that are this person's.
  public var names: [PersonName]
  /// The identifiers.
  public var identifiers: [PersonIdentifier]

  /// Creates what is said of a person.
  public init(names: [PersonName] = [], identifiers: [PersonIdentifier] = []) {
    self.names = names
    self.identifiers = identifiers
  }
}
