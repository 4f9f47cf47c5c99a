import CoterieReaders
import CoterieRecords
import Testing

/// A table read in pieces, and damaged tables.
@Suite struct DelimitedTextPieceTests {
  private static let cells = [
    "On graphs", "On \"\"cuts\"\", and trees", "A title\nof two lines", "Ek, Åsa; Li, Bo",
    "Lund, A.",
    "Li, Bo; et al.", "2019", "20l9", "", "10.5555/a.1", "a; b", "Title", "…",
  ]

  private func rows(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
      (0..<Int.random(in: 3..<6, using: &generator)).map { _ in
        "\"\(Self.cells.randomElement(using: &generator) ?? "")\""
      }.joined(separator: ",") + "\n"
    }.joined()
  }

  private let header = "Title,Authors,Year,DOI\n"

  @Test(arguments: ["\n", "\r\n", "\r"])
  func isTheSameTableWhereverItIsCut(end: String) {
    var generator = SeededGenerator(seed: 4)
    var pieces = 0
    for _ in 0..<200 {
      let text = (header + rows(&generator)).replacing("\n", with: end)
      let bytes = Array(text.utf8).filter { $0 != 0xC3 || Bool.random(using: &generator) }
      let whole = DelimitedTextReader.table(of: bytes, file: "page.txt")
      let (table, count) = DelimitedTextReader.tableOfPieces(
        of: bytes, windows: 1..<200, using: &generator)
      #expect(table.records == whole.records)
      #expect(table.messages.sorted() == whole.messages.sorted())
      pieces += count
    }
    #expect(pieces > 500)
  }

  /// A table whose header comes after a line about it, found by fuzzing.
  @Test func hasItsHeaderInTheFirstPiece() {
    let bytes = Array("Found on 1 May, 2020\nTitle,Authors,Year\nOn cuts,Bo Li,2021\n".utf8)
    let whole = DelimitedTextReader.table(of: bytes, file: "page.txt")
    #expect(whole.records.map(\.title) == ["On cuts"])
    var generator = SeededGenerator(seed: 5)
    for window in 1..<bytes.count {
      let (table, _) = DelimitedTextReader.tableOfPieces(
        of: bytes, windows: window..<window + 1, using: &generator)
      #expect(table.records == whole.records)
      #expect(table.messages.sorted() == whole.messages.sorted())
    }
  }

  @Test func keepsWholeRowsWhateverTheBytesBeforeThem() {
    var generator = SeededGenerator(seed: 8)
    let last =
      "\"On sets\",\"Wu, Di\",\"2020\",\"\"\n\"On whole rows\",\"Cy Ho; Wu, Di\",\"2021\",\"\"\n"
    for _ in 0..<500 {
      var bytes = Array(rows(&generator).utf8)
      for _ in 0..<Int.random(in: 0..<8, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let all = Array(header.utf8) + bytes + Array(("\n" + last).utf8)
      let table = DelimitedTextReader.table(of: all, file: "page.txt")
      #expect(table.records.last?.title == "On whole rows")
      #expect(table.records.last?.names == ["Cy Ho", "Di Wu"])
      let (pieces, _) = DelimitedTextReader.tableOfPieces(
        of: all, windows: 1..<300, using: &generator)
      #expect(pieces.records == table.records)
      #expect(pieces.messages.sorted() == table.messages.sorted())
    }
  }

  @Test func survivesBytesOfAnyKind() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      _ = DelimitedTextReader.signature.recognises(bytes[...])
      let table = DelimitedTextReader.table(of: Array(header.utf8) + bytes, file: "page.txt")
      #expect(table.count <= bytes.count)
      #expect(DelimitedTextReader.table(of: [0xFF, 0xFE] + bytes).count <= bytes.count)
    }
  }
}
