public import CoterieRecords
internal import CoterieText

/// Reads RIS, the format of most databases and reference managers: records of lines such as
/// `AU  - Lund, Asta` between `TY  - JOUR` and `ER  - `.
public struct RISReader: RecordReader {
  /// Recognises RIS by its first line with a type of reference.
  public static let signature = FormatSignature(name: "ris", summary: "RIS tagged text") { prefix in
    TaggedSignature.isRIS(prefix)
  }

  /// A record begins with `TY`.
  public static let framing = dialect(oneBlank: false).framing

  private let reading: TaggedReading

  /// Creates a reader: the first record shows whether one blank or two are before the hyphens.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    let bytes = unsafe beginning.withUnsafeBufferPointer {
      unsafe Array($0.prefix(FormatSignature.prefixLength))
    }
    reading = TaggedReading(
      dialect: Self.dialect(oneBlank: TaggedSignature.hasOneBlankBeforeHyphens(bytes)))
  }

  /// A file may be cut before every record.
  public var framing: RecordFraming { reading.dialect.framing }

  /// Reads a piece of a file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    reading.read(piece, into: &sink)
  }

  private static func dialect(oneBlank: Bool) -> TaggedDialect {
    TaggedDialect(
      provider: .ris, syntax: .ris(oneBlank: oneBlank), start: Tag("TY"), end: Tag("ER"),
      table: tags)
  }

  private static let tags: TagTable = [
    .type: "TY", .title: "TI T1 CT BT ST", .venue: "JF T2 JO JA J1 J2 T3", .volume: "VL",
    .issue: "IS CP", .firstPage: "SP", .lastPage: "EP", .articleNumber: "C7", .year: "PY Y1",
    .date: "DA", .language: "LA", .abstract: "AB N2", .url: "UR", .key: "ID", .doi: "DO",
    .accession: "AN", .database: "DB DP", .author: "AU A1", .editor: "ED A2", .translator: "TA",
    .thirdAuthor: "A3", .fourthAuthor: "A4", .affiliation: "AD", .bookNumber: "SN",
    .keyword: "KW", .note: "N1",
    .ignored: "Y2 RP VO PP CY PB L1 L2 L3 L4 LK U1 U2 U3 U4 U5 M1 AV SE",
  ]
}
