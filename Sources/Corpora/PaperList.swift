/// The papers of a corpus, by their numbers.
public struct PaperList: RandomAccessCollection, Sendable {
  private let contents: CorpusContents

  init(_ contents: CorpusContents) { self.contents = contents }

  /// The first number, 0.
  public var startIndex: Int { 0 }
  /// The number after the last one.
  public var endIndex: Int { contents.papers.count }

  /// A paper. It takes no time: what it says is looked up when it is asked for.
  public subscript(number: Int) -> Paper { Paper(contents, number) }
}

/// The authors of a corpus, by their numbers.
public struct AuthorDirectory: RandomAccessCollection, Sendable {
  private let contents: CorpusContents

  init(_ contents: CorpusContents) { self.contents = contents }

  /// The first number, 0.
  public var startIndex: Int { 0 }
  /// The number after the last one.
  public var endIndex: Int { contents.authors.count }

  /// An author.
  public subscript(number: Int) -> Author { Author(contents, number) }
}
