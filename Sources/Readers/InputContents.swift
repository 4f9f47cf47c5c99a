import CoterieParallel
public import CoterieRecords
import CoterieText

/// What was read of some files: records, in the order of the files, and the bytes of files in formats
/// that the caller knows.
public struct InputContents: Sendable {
  /// A file in a format that is none of records.
  public struct OtherFile: Sendable {
    /// The file.
    public let file: InputFile
    /// The name of its format.
    public let format: String
    /// The whole content, as far as it could be read.
    public let bytes: [UInt8]
    /// Whether the content ends before the end of the file.
    public let isCutOff: Bool
  }

  /// The records, their sources, and what a user should know of all files.
  public private(set) var records: RecordTable
  /// The files in other formats.
  public private(set) var others: [OtherFile] = []

  /// The number of each file's source among those of the table.
  private var sources: [Int: Int] = [:]
  /// What was said of its first place in a file.
  private var said: Set<FileAndKind> = []

  private struct FileAndKind: Hashable {
    let file: Int
    let kind: ProblemKind
  }

  /// How many lines or records of each file were read.
  private var lengths: [Int: Int] = [:]

  /// Reads files, each in the format that its first bytes show, in pieces, on several threads. What is
  /// read is the same on any number of them.
  ///
  /// - Parameters:
  ///   - files: The files, in the order in which their records are to be.
  ///   - formats: What may be in the files, and what is asked of the readers.
  ///   - threads: The largest number of threads; nil for one per processor.
  ///   - log: A log, which takes what is noticed.
  ///   - onFile: Called when a file is opened, on any thread.
  /// - Complexity: O(*b*) for *b* bytes; memory follows the tables and a few megabytes a thread.
  public init(
    of files: [InputFile], formats: InputFormats = InputFormats(), threads: Int? = nil,
    log: ProblemLog = ProblemLog(),
    onFile: @escaping @Sendable (InputFile) -> Void = { _ in }
  ) {
    let pieces = FilePieceSource(files, formats, onFile: onFile)
    let longTexts = LongTextStore()
    let pieceLog = log.forPieces
    records = RecordTable(longTexts: longTexts, log: log)
    self = ParallelStream(threads: threads).reduce(into: self) {
      pieces.next()
    } body: { piece in
      piece.read(formats, longTexts: longTexts, pieceLog)
    } combine: { contents, part in
      contents.append(part)
    }
    records.reportRepeatedKeys()
    records.inheritFromParents()
    records.dropTextIndex()
    if let reason = longTexts.failure {
      records.log.append(
        Diagnostic(.file(.abstractsLost(reason: reason)), at: SourceLocation(file: "-")))
    }
  }

  private mutating func append(_ part: ReadPiece) {
    switch part.contents {
    case .records(let table, let source, let length):
      let number = sourceNumber(of: part.fileNumber, source)
      records.append(
        piece: table, ofSource: number, after: lengths[part.fileNumber, default: 0])
      reportOnce(part)
      lengths[part.fileNumber, default: 0] += length
    case .other(let format, let bytes):
      others.append(
        OtherFile(file: part.file, format: format, bytes: bytes, isCutOff: part.isCutOff))
    case .nothing: break
    }
    records.log.append(part.diagnostics)
  }

  /// Reports what is said of its first place in a file.
  private mutating func reportOnce(_ part: ReadPiece) {
    for diagnostic in part.firstOfFile {
      let kind = FileAndKind(file: part.fileNumber, kind: diagnostic.problem.kind)
      guard said.insert(kind).inserted else { continue }
      records.log.append(
        Diagnostic(
          diagnostic.problem,
          at: diagnostic.location.moved(by: lengths[part.fileNumber, default: 0])))
    }
  }

  private mutating func sourceNumber(of fileNumber: Int, _ source: RecordSource) -> Int {
    if let number = sources[fileNumber] { return number }
    let number = records.append(source)
    sources[fileNumber] = number
    return number
  }
}

/// What may be in files, and what is asked of their readers.
public struct InputFormats: Sendable {
  /// Formats beside those of records, for a file.
  public var others: @Sendable (InputFile) -> [FormatSignature] = { _ in [] }
  /// The name of the format to read all files in, whatever they look like.
  public var forced: String?
  /// What is asked of the readers.
  public var options = ReadingOptions()
  /// How many times its size compressed data may grow to; it may always grow to 64 MiB.
  public var largestInflation = 256
  /// The length in bytes of a piece that is read at a time, if records are shorter. The tables of longer
  /// pieces would fit no cache of a processor.
  public var pieceLength = 2 << 20
  /// The length in bytes of the first piece, which shows the reader of a file what holds for all of it; a
  /// shorter file is read in one piece.
  var beginningLength: Int { 4 * pieceLength }

  /// Creates the formats of records alone, recognised by their beginning.
  public init() {}
}
