public import CoterieRecords

/// Why mentions are of one person, or are not.
public enum Evidence: Hashable, Sendable {
  /// The whole names are equal once folded.
  case wholeName
  /// A source states the same identifier for both.
  case identifier(PersonIdentifier.Kind)
  /// The sources state different identifiers of a kind.
  case differentIdentifiers(PersonIdentifier.Kind)
  /// A source has a record of a person that lists both.
  case personRecord
  /// A source gives the name of one as another form of the other's.
  case variant
  /// Both are the owner of one profile page.
  case pageOwner
  /// The model compared them.
  case compared
  /// The names are spellings of one name that differ in this way, and share a co-author or are rare.
  case spelling(NameRelation)
  /// The user said so.
  case user
}
