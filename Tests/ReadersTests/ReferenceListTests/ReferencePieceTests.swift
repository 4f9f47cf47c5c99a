import CoterieReaders
import CoterieRecords
import Testing

/// Lists in pieces, damaged lists, and texts that are none.
@Suite struct ReferencePieceTests {
  private static let parts = [
    "Lund, A.", "Lund A", "A. Lund", "Asta Lund", ", ", ", and ", " & ", "; ", "et al. ",
    "(2019). ", "2019. ", "“On doors”",
    "On doors. ", "Journal of Doors", ", 12(3), 45–67.", "\n", "\n\n", "[1] ", "2. ", "• ",
    "https://doi.org/10.5555/a", "In: ",
    "(Eds.), ", "———. ", "…", "[", "(", "\"", "d'", "-\n", "    ", "Publications\n", "é", "\u{301}",
    "\r\n", "罗启航",
  ]

  private func text(_ generator: inout SeededGenerator, _ count: Int) -> String {
    (0..<count).map { _ in Self.parts.randomElement(using: &generator) ?? "" }.joined()
  }

  private func entries(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1..<14, using: &generator)).map { number in
      let dashes = Int.random(in: 0..<5, using: &generator) == 0
      let authors = dashes ? "———." : "Lund, A. B., & Li, C. (20\(10 + number))."
      let end = Bool.random(using: &generator) ? "\n\n" : "\n\n\n"
      return "\(authors) On the doors of number \(number).\n  Letters, \(number), 2–3.\(end)"
    }.joined()
  }

  @Test func isTheSameTableWhereverItIsCut() {
    var generator = SeededGenerator(seed: 5)
    var pieces = 0
    for _ in 0..<60 {
      let bytes = Array(entries(&generator).utf8)
      let whole = ReferenceListReader.table(of: bytes, file: "page.txt")
      let (table, count) = ReferenceListReader.tableOfPieces(
        of: bytes, windows: 1..<200, using: &generator)
      #expect((0..<table.count).map { table[$0] } == (0..<whole.count).map { whole[$0] })
      #expect(table.log.diagnostics == whole.log.diagnostics)
      pieces += count
    }
    #expect(pieces > 100)
  }

  @Test func readsAnyText() {
    var generator = SeededGenerator(seed: 6)
    for round in 0..<300 {
      var bytes = Array(text(&generator, round % 60 + 1).utf8)
      for _ in 0..<Int.random(in: 0..<4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let table = ReferenceListReader.table(of: bytes, file: "page.txt")
      for number in 0..<table.count {
        let record = table[number]
        #expect(!record.title.isEmpty)
        let confidence = record.values(of: .confidence).first.flatMap { Double($0.value) }
        #expect(confidence.map { (0...1).contains($0) } == true)
      }
      _ = ReferenceListReader.signature.recognises(bytes[...])
    }
  }

  @Test func keepsTheEntriesBesideADamagedOne() {
    var generator = SeededGenerator(seed: 9)
    let first = "[1] Lund, A., & Li, B. (2019). On the doors before. Letters, 1, 2–3.\n\n"
    let last = "\n\n[3] Ek, Å. (2020). On the doors behind. Letters, 4, 5–6.\n"
    for _ in 0..<200 {
      var bytes = Array("[2] Moor, Q. (2021). On damaged doors. Letters, 7, 8–9.".utf8)
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0x20...255, using: &generator)
      }
      let table = ReferenceListReader.table(of: Array(first.utf8) + bytes + Array(last.utf8))
      let titles = (0..<table.count).map { table[$0].title }
      #expect(titles.first == "On the doors before")
      #expect(titles.last == "On the doors behind")
    }
  }

  @Test func readsLongEntries() {
    let letters = Array("abcdefghijklmnop")
    let names = (0..<3000).map {
      "Lund\(letters[$0 % 16])\(letters[$0 / 16 % 16])\(letters[$0 / 256]), A. B."
    }
    let table = ReferenceListReader.table(
      of: names.joined(separator: ", ") + " (2019). On doors. Letters, 1, 2–3.\n")
    #expect(table.count == 1)
    #expect(table[0].authors.contributors.count == 3000)
    #expect(table[0].title == "On doors")
    for sign in ["(", "“", "A. ", "A, ", "A and ", "a-", "1. ", "(2019) ", "“a” "] {
      let table = ReferenceListReader.table(of: String(repeating: sign, count: 20_000))
      #expect(table.count <= 1)
    }
  }

  /// Each text has a megabyte and would take minutes if its time grew with the square of its length.
  @Test(arguments: [
    ("a-\n", 1), ("a_\n", 1), ("A.\n", 1), ("a ", 1), ("A. ", 1), ("[1] ", 1), ("“a ", 1),
    ("(a ", 1), ("and ", 1), ("http://a(", 1), ("Lund, A., ", 1), ("Publications\nBooks\n", 0),
    ("1. a\n", 200_000),
  ])
  func readsAMegabyteOfOnePattern(_ pattern: String, count: Int) {
    let text = String(repeating: pattern, count: 1_000_000 / pattern.utf8.count)
    #expect(ReferenceListReader.table(of: text).count == count)
  }
}
