public import CoterieRecords
internal import CoterieText

/// Reads the tagged text of EndNote, also called refer: records of lines such as `%A Lund, Asta`, with
/// blank lines between them.
public struct EndNoteReader: RecordReader {
  /// Recognises the text by its first lines.
  public static let signature = FormatSignature(
    name: "endnote", summary: "EndNote tagged text (refer)"
  ) { prefix in
    TaggedSignature.isEndNote(prefix)
  }

  /// A record begins with `%0`.
  public static let framing = dialect(hasTypes: true).framing

  private let reading: TaggedReading

  /// Creates a reader: the first line shows whether records begin with their type, `%0`.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    let bytes = unsafe beginning.withUnsafeBufferPointer { unsafe Array($0.prefix(4096)) }
    reading = TaggedReading(
      dialect: Self.dialect(hasTypes: TaggedSignature.startsWithType(bytes)))
  }

  /// A file may be cut before every record.
  public var framing: RecordFraming { reading.dialect.framing }

  /// Reads a piece of a file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    reading.read(piece, into: &sink)
  }

  private static func dialect(hasTypes: Bool) -> TaggedDialect {
    TaggedDialect(
      provider: .endNote, syntax: .endNote, start: Tag("%0"),
      beginsAfterEveryBlankLine: !hasTypes, table: tags)
  }

  private static let tags: TagTable = [
    .type: "%0", .title: "%T", .venue: "%J %B %S", .volume: "%V", .issue: "%N", .pages: "%P",
    .year: "%D", .date: "%8", .language: "%G", .abstract: "%X", .url: "%U", .key: "%F",
    .doi: "%R", .accession: "%M", .database: "%W", .author: "%A", .editor: "%E",
    .translator: "%?", .affiliation: "%+", .bookNumber: "%@", .keyword: "%K",
    .ignored: "%7 %9 %1 %2 %3 %4 %# %$ %> %I %C %L %Y %Q %& %~ %^ %( %) %* %[ %6 %!",
  ]
}
