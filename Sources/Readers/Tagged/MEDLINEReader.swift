public import CoterieRecords
internal import CoterieText

/// Reads the tagged text of PubMed (`.nbib`), also called MEDLINE: records of lines such as
/// `FAU - Lund, Asta` that begin with `PMID- 1`.
public struct MEDLINEReader: RecordReader {
  /// Recognises MEDLINE by the number of PubMed at the beginning of a record.
  public static let signature = FormatSignature(
    name: "medline", summary: "PubMed/MEDLINE tagged text (nbib)"
  ) { prefix in
    TaggedSignature.isMEDLINE(prefix)
  }

  /// A record begins with `PMID`.
  public static let framing = dialect(start: "PMID").framing

  private let reading: TaggedReading

  /// Creates a reader: the first line shows whether records begin with the number of PubMed Central.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    let bytes = unsafe beginning.withUnsafeBufferPointer { unsafe Array($0.prefix(4096)) }
    let isOfCentral = TaggedSignature.startsWithNumberOfPubMedCentral(bytes)
    reading = TaggedReading(dialect: Self.dialect(start: isOfCentral ? "PMC" : "PMID"))
  }

  /// A file may be cut before every record.
  public var framing: RecordFraming { reading.dialect.framing }

  /// Reads a piece of a file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    reading.read(piece, into: &sink)
  }

  private static func dialect(start: String) -> TaggedDialect {
    TaggedDialect(
      provider: .medline, syntax: .medline, start: Tag(start),
      startsAfterBlankLine: start == "PMC", table: tags)
  }

  private static let tags: TagTable = [
    .title: "TI BTI TT CTI", .venue: "JT TA", .volume: "VI", .issue: "IP", .pages: "PG",
    .year: "DP", .date: "DEP EDAT CRDT", .language: "LA", .abstract: "AB OAB", .pubMed: "PMID",
    .pubMedCentral: "PMC", .author: "FAU", .shortAuthor: "AU", .group: "CN",
    .editor: "FED", .shortEditor: "ED", .investigator: "FIR", .shortInvestigator: "IR",
    .affiliation: "AD", .investigatorAffiliation: "IRAD", .personNumber: "AUID",
    .bookNumber: "ISBN", .articleID: "LID AID", .publicationType: "PT", .keyword: "OT",
    .topic: "MH",
    .ignored:
      "OWN STAT DCOM LR IS SO PL JID SB MHDA PHST PST OTO OABL CIN CON CI COIS GR RN SI MID PMCR EIN FPS PS PUBM RF",
  ]
}
