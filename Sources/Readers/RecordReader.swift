public import CoterieRecords

/// A reader of one record format.
///
/// It is made once for a file, from its beginning, and then reads the pieces of the file one after the
/// other or at the same time: a piece holds whole records, cut where ``framing`` allows it. A format is
/// added by a type like this one and its line in ``RecordFormats/all``:
///
///     struct TitleListReader: RecordReader {
///       static let signature = FormatSignature(name: "titles", summary: "titles, one a line") { … }
///       static let framing = RecordFraming.lines
///       init(beginning: Span<UInt8>, _ context: ReadingContext) {}
///       func read(_ piece: RecordPiece, into sink: inout RecordSink) {
///         // for each line: sink.append(Record(location: sink.location(line: number), title: line))
///       }
///     }
///
/// A reader never fails: what it can't read becomes a diagnostic of the sink, and the rest is read.
public protocol RecordReader: Sendable {
  /// How the format is recognised.
  static var signature: FormatSignature { get }

  /// How a file of the format may be cut into pieces.
  static var framing: RecordFraming { get }

  /// How the file that the reader was made for may be cut, where that depends on its beginning.
  var framing: RecordFraming { get }

  /// What the positions of records count.
  static var position: RecordSource.Position { get }

  /// What they count in the file that the reader was made for, where that depends on its beginning.
  var position: RecordSource.Position { get }

  /// Creates the reader of a file.
  ///
  /// - Parameters:
  ///   - beginning: The first bytes of the file, without a byte-order mark: 64 KiB at least where the
  ///     file has so many.
  ///   - context: The file's name, and what the user asks for.
  init(beginning: Span<UInt8>, _ context: ReadingContext)

  /// Reads a piece of the file.
  func read(_ piece: RecordPiece, into sink: inout RecordSink)
}

extension RecordReader {
  /// As every file of the format.
  public var framing: RecordFraming { Self.framing }

  /// As in every file of the format.
  public var position: RecordSource.Position { Self.position }

  /// Lines, from 1.
  public static var position: RecordSource.Position { .line }
}

/// What a reader knows of a file and of the wishes of the user.
public struct ReadingContext: Sendable {
  /// The file as it was given or found.
  public let file: String
  /// What the user asks for.
  public let options: ReadingOptions

  /// Creates a context.
  public init(file: String, options: ReadingOptions = ReadingOptions()) {
    self.file = file
    self.options = options
  }
}

/// What a user asks of the readers.
public struct ReadingOptions: Sendable {
  /// Whether abstracts are kept. Commands that print none leave them out.
  public var keepsAbstracts = true
  /// Whether cited papers and keywords are kept.
  public var keepsDetails = true
  /// The meaning of columns of a table, by their headings: `--map "Paper name=title"`.
  public var columns: [String: String] = [:]

  /// Creates the default options.
  public init() {}
}

/// A piece of a file that holds whole records.
public struct RecordPiece: Sendable {
  /// The bytes; a byte-order mark at the beginning of the file is left out.
  public let bytes: [UInt8]
  /// Whether it is the first piece of its file, which has the header.
  public let isFirst: Bool
  /// Whether it is the last piece of its file.
  public let isLast: Bool
  /// The plain file that it is of, and where it begins there; nil for streams and compressed files.
  package var home: (file: SourceTexts, offset: UInt64)?

  /// How many bytes after those of a piece are reserved for it, so that a reader that looks ahead needs
  /// no copy.
  package static let padding = 64

  /// Creates a piece; the only one of its file if nothing else is said.
  public init(_ bytes: [UInt8], isFirst: Bool = true, isLast: Bool = true) {
    self.bytes = bytes
    self.isFirst = isFirst
    self.isLast = isLast
  }
}

/// The record formats, each recognised by its content.
public enum RecordFormats {
  /// Every reader, in the order in which they are asked.
  public static let all: [any RecordReader.Type] = [
    OpenAlexReader.self, CrossrefReader.self, DataCiteReader.self, SemanticScholarReader.self,
    INSPIREReader.self, EuropePMCReader.self, ORCIDReader.self, CoterieReader.self, CSLReader.self,
    DBLPReader.self, ACLReader.self, ArXivAtomReader.self, OAIReader.self, PubMedReader.self,
    ORCIDXMLReader.self, DataCiteXMLReader.self,
    BibTeXReader.self, WebOfScienceReader.self, MEDLINEReader.self, RISReader.self,
    EndNoteReader.self,
    ProfilePageReader.self, DelimitedTextReader.self, ReferenceListReader.self,
  ]
}
