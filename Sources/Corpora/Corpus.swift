import CoterieIdentities
public import CoterieRecords

/// What the records of all inputs say together: papers, each once, and their authors.
///
///     let corpus = Corpus(table)
///     corpus.papers.count
///     corpus.papers[0].authorships.map(\.name)
///
/// A ``CorpusBuilder`` makes it. Papers and authors are numbered by first appearance; they are views of
/// columns, made when they are asked for.
public struct Corpus: Sendable {
  /// What the user says about the inputs.
  public let options: CorpusOptions
  /// The inputs, in the order given.
  public let sources: [CorpusSource]
  /// What a user should know.
  public let log: ProblemLog

  let contents: CorpusContents

  init(
    _ contents: CorpusContents, _ options: CorpusOptions, _ sources: [CorpusSource],
    _ log: ProblemLog
  ) {
    self.contents = contents
    self.options = options
    self.sources = sources
    self.log = log
  }

  /// Builds a corpus of a table, whose sources should be in the order of their names.
  public init(
    _ table: RecordTable, options: CorpusOptions = CorpusOptions(), threads: Int? = nil
  ) {
    var builder = CorpusBuilder()
    builder.add(table)
    self = builder.build(options, threads: threads)
  }

  /// What a user should know, by file and line.
  public var diagnostics: [Diagnostic] { log.diagnostics }
  /// The records that the papers were merged from.
  public var records: RecordTable { contents.records }
  /// The papers.
  public var papers: PaperList { PaperList(contents) }
  /// The authors.
  public var authors: AuthorDirectory { AuthorDirectory(contents) }
  /// How many records the inputs held.
  public var recordCount: Int { contents.records.count }

  /// How many authorships were inferred.
  public var inferredAuthorshipCount: Int {
    contents.papers.authorships.elements.count(where: \.isInferred)
  }

  /// The years from the first paper's to the last one's; nil where no paper has one.
  public var years: ClosedRange<Int>? {
    let years = contents.papers.dates.lazy.compactMap(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}
