import CoterieReaders
import CoterieRecords

/// Reads texts as works of OpenAlex.
enum OpenAlexSample {
  static let file = "works.jsonl"

  /// The table of pieces that are read apart and appended in order.
  static func table(
    of pieces: [[UInt8]], options: ReadingOptions = ReadingOptions()
  ) -> RecordTable {
    let context = ReadingContext(file: file, options: options)
    let beginning = Array(pieces.joined().prefix(FormatSignature.prefixLength))
    let reader = OpenAlexReader(beginning: beginning.span, context)
    var table = RecordTable()
    table.sources = [RecordSource(file: file, format: "openalex", position: reader.position)]
    var length = 0
    for (number, bytes) in pieces.enumerated() {
      var sink = RecordSink(context)
      let piece = RecordPiece(
        bytes, isFirst: number == 0, isLast: number == pieces.count - 1)
      reader.read(piece, into: &sink)
      table.append(piece: sink.table, ofSource: 0, after: length)
      length += sink.length
    }
    return table
  }

  static func table(of text: String, options: ReadingOptions = ReadingOptions()) -> RecordTable {
    table(of: [Array(text.utf8)], options: options)
  }

  static func records(of text: String, options: ReadingOptions = ReadingOptions()) -> [Record] {
    let table = table(of: text, options: options)
    return table.indices.map { table[$0] }
  }

  /// The record of a work with some fields, beside an id.
  static func record(_ fields: String, options: ReadingOptions = ReadingOptions()) -> Record? {
    records(of: work(fields), options: options).first
  }

  /// A work with some fields, beside an id.
  static func work(_ fields: String) -> String {
    #"{"id":"https://openalex.org/W1","# + fields + "}\n"
  }

  /// The authors of a work with a list of authorships.
  static func authors(_ authorships: String) -> [Contributor] {
    record(#""authorships":["# + authorships + "]")?.authors.contributors ?? []
  }

  /// The messages about a text, without the place.
  static func messages(_ text: String) -> [String] {
    table(of: text).log.diagnostics.map { "\($0.severity): \($0.message)" }
  }
}
