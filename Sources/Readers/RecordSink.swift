public import CoterieRecords
internal import CoterieText

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
  /// Problems that are said of their first place in a file: later pieces may have them too.
  package private(set) var firstOfFile: [Diagnostic] = []
  private let file: String
  /// The bytes of the piece and the plain file that they are of.
  private let piece: RecordPiece?

  /// Creates a sink for a piece of a file.
  ///
  /// - Parameter log: An empty log for what is noticed in the piece.
  package init(
    _ context: ReadingContext, longTexts: LongTextStore = LongTextStore(),
    log: ProblemLog = ProblemLog(), piece: RecordPiece? = nil
  ) {
    table = RecordTable(longTexts: longTexts, log: log)
    self.piece = piece
    options = context.options
    file = context.file
  }

  /// Adds a record, its texts as they were meant and each of its authors once. Its position counts from the
  /// beginning of the piece.
  public mutating func append(_ record: Record) {
    var record = record
    for problem in record.repairMojibake() { report(problem) }
    leaveOutRepeated(in: &record.authors, at: record.location)
    store(record)
  }

  private mutating func leaveOutRepeated(
    in authors: inout AuthorList, at location: SourceLocation
  ) {
    guard let repeated = RepeatedAuthors(in: authors) else { return }
    for problem in repeated.problems { report(Diagnostic(.authors(problem), at: location)) }
    authors = repeated.list
  }

  /// Adds authors to the record that is being filled, their names as they were meant and each of them once.
  mutating func append(_ authors: AuthorList, at location: SourceLocation) {
    var authors = authors
    if authors.mayBeMojibake {
      var found: [Diagnostic] = []
      authors.repairMojibake(at: location, &found)
      for problem in found { report(problem) }
    }
    leaveOutRepeated(in: &authors, at: location)
    for author in authors.contributors { table.append(author) }
  }

  /// Stores a text as it was meant: some are UTF-8 that was read in another encoding.
  mutating func intern(_ text: ArraySlice<UInt8>, at location: SourceLocation) -> TextID {
    let mayBeMojibake = unsafe text.withUnsafeBufferPointer { unsafe $0.mayBeMojibake }
    guard mayBeMojibake, let repaired = text.text.repairedMojibake else {
      return table.texts.intern(bytes: text)
    }
    report(text.text.mojibake(repaired, at: location))
    return table.texts.intern(repaired)
  }

  private mutating func store(_ record: Record) {
    if options.keepsAbstracts || record.abstract == nil {
      table.append(record, source: 0)
    } else {
      var record = record
      record.abstract = nil
      table.append(record, source: 0)
    }
  }

  /// Adds what the source says of a person.
  public mutating func append(_ person: PersonRecord) { table.append(person, source: 0) }

  /// Adds a record, and where it is among the bytes of the piece: an abstract that stands there as it
  /// is stays in the file, where that can be read again.
  ///
  /// - Parameter range: Nil where the abstract is known not to be there as it is.
  public mutating func append(_ record: Record, at range: Range<Int>?) {
    var record = record
    if options.keepsAbstracts, let range, let abstract = record.abstract, let piece,
      let home = piece.home,
      let place = piece.bytes.place(of: abstract, in: range)
    {
      table.append(abstract: abstract, at: home.offset + UInt64(place), in: home.file)
      record.abstract = nil
    }
    append(record)
  }

  /// Keeps an abstract for the record that is being filled.
  ///
  /// - Parameter bytes: A part of the piece's bytes, or others.
  mutating func keepAbstract(_ bytes: ArraySlice<UInt8>) {
    guard options.keepsAbstracts else { return }
    if let piece, let home = piece.home, bytes.endIndex <= piece.bytes.count,
      piece.bytes[bytes.startIndex..<bytes.endIndex] == bytes,
      let abstract = String(validating: bytes, as: UTF8.self)
    {
      table.append(abstract: abstract, at: home.offset + UInt64(bytes.startIndex), in: home.file)
    } else {
      table.append(abstract: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Reports a problem. Its position counts from the beginning of the piece.
  public mutating func report(_ diagnostic: Diagnostic) {
    table.log.append(diagnostic)
  }

  /// Reports a problem that a file may have at many places and that is said of the first one alone.
  public mutating func reportOnce(_ diagnostic: Diagnostic) {
    let isKnown = firstOfFile.contains { $0.problem.kind == diagnostic.problem.kind }
    if !isKnown { firstOfFile.append(diagnostic) }
  }

  /// A line of the piece, from 1.
  public func location(line: Int) -> SourceLocation { SourceLocation(file: file, line: line) }

  /// A place in the piece, as its reader counts, from 1.
  func location(_ position: RecordSource.Position, _ number: Int) -> SourceLocation {
    SourceLocation(file: file, at: position == .line ? .line(number) : .record(number))
  }

  /// Ends the piece.
  ///
  /// - Parameter length: How many lines, or records, it has.
  public mutating func endPiece(length: Int) { self.length = length }

  /// The table of a source that is read in one piece.
  package consuming func tableOfWholeSource(
    format: String, position: RecordSource.Position
  ) -> RecordTable {
    table.sources = [
      RecordSource(file: file, format: format, position: position, profile: profile)
    ]
    table.log.append(firstOfFile)
    return table
  }
}
