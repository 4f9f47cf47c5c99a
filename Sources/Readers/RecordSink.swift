public import CoterieRecords

/// Where a reader puts what it reads of a piece.
public struct RecordSink: Sendable {
  /// The records of the piece, in order.
  public package(set) var table: RecordTable
  /// What the user asks for.
  public let options: ReadingOptions
  /// The figures of a page's header, where the piece has it.
  public var profile: Profile?
  /// How many lines, or records, the piece has: the positions of the next one begin after them.
  package var length = 0
  private let file: String

  /// Creates a sink for a piece of a file.
  ///
  /// - Parameter log: An empty log for what is noticed in the piece.
  package init(
    _ context: ReadingContext, longTexts: LongTextStore = LongTextStore(),
    log: ProblemLog = ProblemLog()
  ) {
    table = RecordTable(longTexts: longTexts, log: log)
    options = context.options
    file = context.file
  }

  /// Adds a record. Its position counts from the beginning of the piece.
  public mutating func append(_ record: Record) {
    table.append(record, source: 0)
  }

  /// Reports a problem. Its position counts from the beginning of the piece.
  public mutating func report(_ diagnostic: Diagnostic) {
    table.log.append(diagnostic)
  }

  /// A line of the piece, from 1.
  public func location(line: Int) -> SourceLocation { SourceLocation(file: file, line: line) }

  /// Ends the piece.
  ///
  /// - Parameter length: How many lines, or records, it has.
  public mutating func endPiece(length: Int) { self.length = length }
}
