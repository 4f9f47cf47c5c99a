public import CoterieRecords
internal import CoterieText

/// Reads the plain text of Web of Science: records of lines such as `AU Lund, A` between `PT J` and `ER`.
public struct WebOfScienceReader: RecordReader {
  /// Recognises the text by the first line of a record, `PT J`, and a tag in the next line.
  public static let signature = FormatSignature(
    name: "wos", summary: "Web of Science plain text"
  ) { prefix in
    TaggedSignature.isWebOfScience(prefix)
  }

  /// A record begins with `PT`.
  public static let framing = dialect.framing

  private let reading = TaggedReading(dialect: Self.dialect)

  /// Creates a reader.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {}

  /// Reads a piece of a file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    reading.read(piece, into: &sink)
  }

  private static let dialect = TaggedDialect(
    provider: .webOfScience, syntax: .webOfScience, start: Tag("PT"), end: Tag("ER"),
    closing: Tag("EF"), header: [Tag("FN"), Tag("VR")], table: tags)

  private static let tags: TagTable = [
    .type: "PT", .publicationType: "DT", .title: "TI", .venue: "SO", .volume: "VL", .issue: "IS",
    .firstPage: "BP", .lastPage: "EP", .articleNumber: "AR", .year: "PY", .month: "PD",
    .date: "EA EY", .language: "LA", .abstract: "AB", .webOfScience: "UT",
    .doi: "DI", .pubMed: "PM", .author: "AF", .shortAuthor: "AU", .bookAuthor: "BF BA",
    .group: "CA", .editor: "BE ED", .affiliation: "C1", .reprint: "RP", .email: "EM",
    .researcherIDs: "RI", .orcids: "OI", .bookNumber: "BN", .keyword: "DE ID", .topic: "WC",
    .reference: "CR", .citations: "TC", .allCitations: "Z9",
    .ignored: "NR PU PI PA SN EI J9 JI PG GA DA U1 U2 SC VR FN HC HP",
  ]
}
