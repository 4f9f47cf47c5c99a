/// What names and words are worth as evidence of identity: frequencies, and the numbers of the model.
///
/// - SeeAlso: docs/identity.md, which says where all of it comes from.
public struct IdentityModel: Sendable {
  /// The numbers of the model.
  public var coefficients: IdentityCoefficients
  /// How rare names are.
  public let names: NameFrequencies
  /// How rare words are, by the kind of text.
  public let words: [WordKind: WordFrequencies]
  /// The given names that are used for one another.
  public let nicknames: Nicknames

  /// Creates a model.
  public init(
    _ coefficients: IdentityCoefficients = IdentityCoefficients(), names: NameFrequencies,
    words: [WordKind: WordFrequencies], nicknames: Nicknames = .none
  ) {
    self.coefficients = coefficients
    self.names = names
    self.words = words
    self.nicknames = nicknames
  }

  func frequencies(_ kind: WordKind) -> WordFrequencies {
    words[kind] ?? WordFrequencies(textCount: 1, counts: [:])
  }
}
