public import CoterieRecords

/// A person, as a view of a corpus.
public struct Author: Sendable {
  private let contents: CorpusContents
  /// The number in the corpus.
  public let number: Int

  init(_ contents: CorpusContents, _ number: Int) {
    self.contents = contents
    self.number = number
  }

  /// A key of the name that lasts: `nir-ailon`. Of several persons of one name the one with the earliest
  /// paper has it; the id of another ends in a code of that person's earliest paper.
  public var id: String { contents.authors.id(of: number, contents.folded.keys) }

  /// The name, without markup.
  public var name: PersonName { contents.authors.name(of: number, in: contents.records) }
}

extension Author: Hashable {
  /// Whether two are the same author of the same corpus.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.number == rhs.number && lhs.contents === rhs.contents
  }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
