import CoterieReaders
import CoterieRecords
import Foundation
import Testing

// docs/writing-a-reader.md: begin
/// Papers, one a line, in the order of a shelf:
/// `2019-03 | Lund, Asta; Ek, Bo; et al. | On the doors of networks | 10.5555/doors`.
struct ShelfListReader: RecordReader {
  static let signature = FormatSignature(name: "shelf", summary: "shelf list, text") { beginning in
    beginning.starts(with: "# shelf".utf8)
  }
  static let framing = RecordFraming.lines

  init(beginning: Span<UInt8>, _ context: ReadingContext) {}

  func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    let lines = String(decoding: piece.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      append(Self.parts(of: line, separator: "|"), line: index + 1, to: &sink)
    }
    sink.endPiece(length: lines.count - 1)
  }

  private func append(_ cells: [String], line: Int, to sink: inout RecordSink) {
    let place = sink.location(line: line)
    guard cells.count > 2, !cells[2].isEmpty else {
      return sink.report(Diagnostic(.table(.emptyRow), at: place))
    }
    var record = Record(location: place, title: cells[2], authors: Self.authors(in: cells[1]))
    record.date = PartialDate(iso: cells[0])
    if record.date == nil, !cells[0].isEmpty {
      sink.report(Diagnostic(.work(.noDate(cells[0])), at: place))
    }
    for text in cells.dropFirst(3) where !text.isEmpty {
      if let doi = Identifier(.doi, text) {
        record.identifiers.append(doi)
      } else {
        sink.report(Diagnostic(.work(.noIdentifier(.doi, text)), at: place))
      }
    }
    sink.append(record)
  }

  private static func authors(in cell: String) -> AuthorList {
    var names = parts(of: cell, separator: ";").filter { !$0.isEmpty }
    let isTruncated = names.last == "et al."
    if isTruncated { names.removeLast() }
    let people = names.compactMap { name in
      let halves = parts(of: name, separator: ",")
      return halves.count == 2
        ? PersonName(given: halves[1], family: halves[0]) : PersonName(full: name)
    }
    return AuthorList(people, hidden: isTruncated ? .unknown : .none)
  }

  private static func parts(of text: some StringProtocol, separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
// docs/writing-a-reader.md: end

/// The reader that the document about readers shows.
@Suite struct WritingAReaderTests {
  private static let list = """
    # shelf 1
    2019-03 | Lund, Asta; Ek, Bo; et al. | On the doors of networks | 10.5555/doors
    some day | Bem Okoye | On windows | doors

    | | |
    2020 | Jan van den Berg | On stairs
    """

  @Test func readsRecordsAndReportsTheRest() throws {
    let table = ShelfListReader.table(of: Self.list, file: "shelf.txt")
    #expect(
      table.indices.map { table[$0].title } == [
        "On the doors of networks", "On windows", "On stairs",
      ])
    let first = table[0]
    #expect(first.authors.names.map(\.full) == ["Asta Lund", "Bo Ek"])
    #expect(first.authors.isTruncated)
    #expect(first.date == PartialDate(year: 2019, month: 3))
    #expect(first.identifiers == [try #require(Identifier(.doi, "10.5555/doors"))])
    #expect(table[2].authors.names.map(\.family) == ["van den Berg"])
    #expect(
      table.log.diagnostics.map(\.description) == [
        "shelf.txt:3: warning: \"some day\" is no date; the work is kept without a date.",
        "shelf.txt:3: warning: \"doors\" is no identifier of the kind doi; the work is kept without "
          + "it.",
        "shelf.txt:5: warning: the row has neither a title nor authors; it is left out.",
      ])
  }

  @Test func readsTheSameInAnyPieces() {
    var generator = SeededGenerator(seed: 1)
    let bytes = Array((Self.list + "\n").utf8)
    let whole = ShelfListReader.table(of: bytes, file: "page.txt")
    for _ in 0..<20 {
      let (table, count) = ShelfListReader.tableOfPieces(
        of: bytes, windows: 1..<120, using: &generator)
      #expect(count > 1)
      #expect(table.indices.map { table[$0] } == whole.indices.map { whole[$0] })
      #expect(table.log.diagnostics == whole.log.diagnostics)
    }
  }

  @Test func recognisesItsFilesAlone() throws {
    let list = Array(Self.list.utf8)
    #expect(ShelfListReader.signature.recognises(list[...]))
    for reader in RecordFormats.all {
      let name = reader.signature.name
      let example = Array(try #require(RecordFormats.example(of: name)).utf8)
      #expect(!ShelfListReader.signature.recognises(example[...]), "\(name)")
    }
  }

  @Test func isWhatTheDocumentShows() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../..")
    let document = try String(
      contentsOf: root.appendingPathComponent("docs/writing-a-reader.md"), encoding: .utf8)
    let lines = source.components(separatedBy: "\n")
    let begin = try #require(lines.firstIndex { $0.hasSuffix("writing-a-reader.md: begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("writing-a-reader.md: end") })
    let code = lines[(begin + 1)..<end].map { $0.isEmpty ? "" : "    " + $0 }
    #expect(document.contains(code.joined(separator: "\n")))
    #expect(document.contains(Self.list.components(separatedBy: "\n")[1]))
  }
}
