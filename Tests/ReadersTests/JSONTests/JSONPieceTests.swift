import CoterieReaders
import CoterieRecords
import Testing

/// Files of JSON in pieces, and what is left of damaged ones.
@Suite struct JSONPieceTests {
  private struct Format: CustomStringConvertible, Sendable {
    let reader: any RecordReader.Type
    /// The text of a record, by its number.
    let record: @Sendable (Int) -> String
    /// What is around a list of records.
    let before: String
    let after: String

    var description: String { reader.signature.name }
    var records: [String] { (1...6).map(record) }
    var lines: String { records.joined(separator: "\n") + "\n" }
    var list: String { "[" + records.joined(separator: ",") + "]" }
    var spreadList: String { "[\n " + records.joined(separator: ",\n ") + "\n]\n" }
    var answer: String { before + records.joined(separator: ",") + after }
    var answers: String { "\(answer)\n\(answer)\n" }
  }

  private static let formats = [
    Format(
      reader: CrossrefReader.self,
      record: {
        #"{"DOI":"10.5555/\#($0)","reference-count":0,"title":["T{\#($0)]"],"author":[{"family":"Ek"}]}"#
      }, before: #"{"status":"ok","message-type":"l","message":{"facets":{},"items":["#,
      after: #"],"items-per-page":20},"x":{"y":[1]}}"#),
    Format(
      reader: CSLReader.self,
      record: { #"{"id":"\#($0)","type":"book","title":"T{\#($0)]","author":[{"family":"Ek"}]}"# },
      before: #"{"items":["#, after: "]}"),
    Format(
      reader: SemanticScholarReader.self,
      record: { #"{"paperId":"a\#($0)","title":"T{\#($0)]","authors":[{"name":"Bo Ek"}]}"# },
      before: #"{"total":6,"data":["#, after: #"],"next":6}"#),
    Format(
      reader: DataCiteReader.self,
      record: {
        #"{"id":"x","type":"dois","attributes":{"doi":"10.5555/\#($0)","creators":[{"name":"Ek, Bo"}],"#
          + #""titles":[{"title":"T{\#($0)]"}]},"relationships":{"client":{"data":{"id":"y"}}}}"#
      }, before: #"{"data":["#, after: #"],"meta":{"total":6},"links":{}}"#),
    Format(
      reader: INSPIREReader.self,
      record: {
        #"{"created":"x","metadata":{"control_number":\#($0),"titles":[{"title":"T{\#($0)]"}],"#
          + #""authors":[{"full_name":"Ek, Bo"}]},"links":{"x":"y"},"id":"\#($0)"}"#
      }, before: #"{"hits":{"hits":["#, after: #"],"total":6},"links":{"self":"x"}}"#),
    Format(
      reader: EuropePMCReader.self,
      record: {
        #"{"id":"\#($0)","source":"MED","title":"T{\#($0)]","authorString":"Ek B.","pubYear":"2019"}"#
      }, before: #"{"version":"6","hitCount":6,"resultList":{"result":["#, after: "]}}"),
    Format(
      reader: ORCIDReader.self,
      record: { #"{"put-code":\#($0),"title":{"title":{"value":"T{\#($0)]"}}}"# },
      before: "[", after: "]"),
    Format(
      reader: CoterieReader.self,
      record: { #"{"coterie":1,"title":"T{\#($0)]","authors":[{"family":"Ek"}]}"# }, before: "[",
      after: "]"),
  ]

  private static let titles = (1...6).map { "T{\($0)]" }

  @Test func areReadAndKnownInEveryLayout() {
    for format in Self.formats {
      for text in [format.lines, format.list, format.spreadList, format.answer] {
        let table = format.reader.table(of: text, file: "f.json")
        #expect(table.records.map(\.title) == Self.titles, "\(format)")
        #expect(table.log.diagnostics.isEmpty, "\(format)")
        #expect(JSONSample.names(claiming: Array(text.utf8)) == ["\(format)"], "\(format)")
      }
      let table = format.reader.table(of: format.answers, file: "f.json")
      #expect(table.records.map(\.title) == Self.titles + Self.titles, "\(format)")
    }
  }

  @Test func areTheSameInPieces() {
    var generator = SeededGenerator(seed: 5)
    for format in Self.formats {
      for text in [format.lines, format.list, format.spreadList, format.answer, format.answers] {
        let whole = format.reader.table(of: text, file: "page.txt")
        for _ in 0..<20 {
          let (table, count) = format.reader.tableOfPieces(
            of: Array(text.utf8), windows: 1..<300, using: &generator)
          #expect(table.records == whole.records, "\(format)")
          #expect(table.log.diagnostics == whole.log.diagnostics, "\(format)")
          #expect(count > 1, "\(format)")
        }
      }
    }
  }

  @Test func loseOnlyTheDamagedLine() {
    for format in Self.formats {
      for damage in damages {
        var records = format.records
        records[2] = damage(records[2])
        let table = format.reader.table(of: records.joined(separator: "\n"), file: "f.jsonl")
        let titles = table.records.map(\.title)
        #expect(titles.prefix(2) == Self.titles.prefix(2), "\(format)")
        #expect(titles.suffix(3) == Self.titles.suffix(3), "\(format): \(records[2])")
        // Damage of the object around a document leaves the document whole.
        let isSaid = !table.log.diagnostics.isEmpty || table.count == 6
        #expect(isSaid, "\(format)")
      }
    }
  }

  @Test func neverTrapWhereverTheyAreCut() {
    for format in Self.formats {
      let bytes = Array(format.answer.utf8)
      for end in bytes.indices {
        let table = format.reader.table(of: Array(bytes[..<end]), file: "f.json")
        #expect(Self.titles.starts(with: table.records.map(\.title)), "\(format)")
      }
    }
  }

  @Test func surviveNestingAndWrongShapes() {
    let deep = String(repeating: "[", count: 100_000)
    for format in Self.formats {
      for value in ["null", "true", "12", "\"x\"", "[]", "{}", "[[1]]", "[{}]", "[null]", deep] {
        let text = #"{"title":\#(value),"authors":\#(value),"author":\#(value),"data":\#(value)}"#
        let table = format.reader.table(of: text + "\n" + format.lines, file: "f.json")
        #expect(
          Set(table.records.map(\.title)).isSuperset(of: Self.titles),
          "\(format) \(value.prefix(9))")
      }
    }
  }

  private let damages: [(String) -> String] = [
    { String($0.dropLast(5)) }, { String($0.dropFirst(2)) }, { $0 + "}" },
    { $0.replacing(":", with: "", maxReplacements: 1) },
    { $0.replacing("T{", with: "\u{1}", maxReplacements: 1) },
  ]
}
