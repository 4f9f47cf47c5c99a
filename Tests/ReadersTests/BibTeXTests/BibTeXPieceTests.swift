import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// Files in pieces, and damaged files.
@Suite struct BibTeXPieceTests {
  private static let entries = [
    "@article{KEY, title = {On {DNA} cuts}, author = {Lund, Asta and Li, Bo}, year = 2019}",
    "@misc{KEY,\n  title = {Two\n  lines},\n  author = \"S{\\\"o}derhjelm, P.\",\n}",
    "@inproceedings{KEY, title = {T}, crossref = {parent}}", "% a comment @misc{no, title = {N}}",
    "@comment{@misc{no, title = {N}}\n@misc{no2, title = {N}}\n}", "words between a@b.c",
    "@book{KEY, title = {never closed, author = {Ek, Å}",
    "@book{KEY, title = {Extra}}, year = 2019}",
    "@article(KEY, title = {P}, journal = lj)", "@string{lj = {Letters}}",
    "@misc{KEY, key = {K}, note = {\\{}}",
    "@misc{KEY, title = {\\}, year = 2019}", "@misc{", "@article{KEY}", "}}",
    "@misc{KEY, title = \"open}",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1..<14, using: &generator)).map { number in
      (Self.entries.randomElement(using: &generator) ?? "").replacing("KEY", with: "k\(number)")
    }.joined(separator: "\n")
      + "\n@proceedings{parent, title = {Meeting}, editor = {Moor, Jan}, year = 2018}\n"
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func giveTheSameTableWhereverTheyAreCut(end: String) {
    var generator = SeededGenerator(seed: 3)
    var pieces = 0
    for _ in 0..<400 {
      let text = text(&generator).replacing("\n", with: end)
      let bytes = Array(text.utf8).filter { $0 != 0xC3 || Bool.random(using: &generator) }
      let whole = BibTeXReader.table(of: bytes, file: "page.txt")
      var (table, count) = BibTeXReader.tableOfPieces(
        of: bytes, windows: 1..<200, using: &generator)
      table.inheritFromParents()
      #expect(table.records == whole.records)
      #expect(table.messages.sorted() == whole.messages.sorted())
      pieces += count
    }
    #expect(pieces > 800)
  }

  /// Macros and sets of fields in Windows-1252 mean the same in the piece that has them and in all others.
  @Test func giveTheSameTableWhereDefinitionsAreNotUTF8() {
    let definitions = "@string{lj = {Br\u{E8}ves}}\n@xdata{d, publisher = {\u{C9}tat}}\n"
    let entries = (0..<6).map { "@article{k\($0), title = {T}, journal = lj, xdata = {d}}\n" }
    let text = definitions + entries[..<3].joined() + definitions + entries[3...].joined()
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let whole = BibTeXReader.table(of: bytes, file: "page.txt")
    #expect(whole.records.map(\.venue) == Array(repeating: "Brèves", count: 6))
    #expect(whole.records.map { $0.siteValue("publisher") } == Array(repeating: "État", count: 6))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let (table, count) = BibTeXReader.tableOfPieces(
        of: bytes, windows: 1..<80, using: &generator)
      #expect(count > 1)
      #expect(table.records == whole.records)
      #expect(table.messages.sorted() == whole.messages.sorted())
    }
  }

  @Test func loseNoEntryBeforeOrAfterTheDamage() {
    var generator = SeededGenerator(seed: 8)
    let first = "@article{first, title = {Before}, author = {Ek, A.}}\n"
    let last = "\n@article{last, title = {After}, author = {Cy Ho and Wu, Di}, year = 2020}\n"
    for _ in 0..<600 {
      var bytes = Array(text(&generator).utf8)
      for _ in 0..<Int.random(in: 1..<8, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] =
          [0x7B, 0x7D, 0x22, 0x2C, 0x0A, 0xFF, 0x5C].randomElement(using: &generator) ?? 0
      }
      // A comment may be closed anywhere, or not at all.
      let damaged = String(decoding: bytes, as: UTF8.self).replacing("@comment", with: "@misc")
      let table = BibTeXReader.table(of: first + damaged + last)
      #expect(table.records.first?.title == "Before")
      #expect(table.records.last?.title == "After")
      #expect(table.records.last?.names == ["Cy Ho", "Di Wu"])
    }
  }

  /// Pieces of one entry each, as a long file has pieces of many.
  @Test func mayRepeatAKeyOfAnotherPiece() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let text = "@misc{a, title = {T}}\n@misc{b, title = {U}}\n@misc{a, title = {V}}\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var formats = InputFormats()
    formats.pieceLength = 1
    let file = InputFile(path: path, name: "a.bib", isNamed: true)
    let table = InputContents(of: [file], formats: formats).records
    #expect(table.count == 3)
    #expect(table.problemKinds == [.repeatedKey])
    #expect(table.log.diagnostics.first?.location.line == 3)
  }

  /// A message shows the beginning of what is no field, and cuts no letter of several bytes.
  @Test(arguments: ["’", "é", "王", "\u{A0}", "𝒜", "x"], [1, 26, 27, 40, 79, 80, 400])
  func sayWhatIsNoField(letter: String, count: Int) {
    let rest = String(repeating: letter, count: count) + "x"
    let table = BibTeXReader.table(of: "@misc{a, title = {T}, \(rest), year = 2019}")
    #expect(table.records.map(\.title) == ["T"])
    #expect(table.problemKinds == [.unreadField])
    #expect(table.messages.allSatisfy { !$0.contains("\u{FFFD}") })
  }

  @Test func resumeAtTheNextEntry() {
    let table = BibTeXReader.table(
      of:
        "@article{a, title = {Open\n@article{b, title = {T}}\n@comment{open\n@article{c, title = {U}}\n"
    )
    #expect(table.records.map(\.title) == ["Open", "T", "U"])
    #expect(table.problemKinds == [.unclosedEntry, .unclosedField])
  }

  @Test func endAnOpenFieldBeforeTheNext() {
    let table = BibTeXReader.table(
      of:
        "@article{a,\n title = {Open,\n author = {Lund, Asta},\n year = 2019\n}\n@misc{b, title = {T}}"
    )
    #expect(table.records.map(\.title) == ["Open", "T"])
    #expect(table[0].names == ["Asta Lund"])
    #expect(table[0].date?.year == 2019)
  }

  @Test func passOverABraceTooMany() {
    let table = BibTeXReader.table(
      of: "@article{a, title = {T}},\n author = {Lund, Asta},\n year = 2019}\n")
    #expect(table[0].names == ["Asta Lund"])
    #expect(table.problemKinds == [.extraBrace])
  }

  @Test func mayBeNestedDeeply() {
    let deep = String(repeating: "{", count: 1_000_000)
    let closed = String(repeating: "}", count: 1_000_000)
    let table = BibTeXReader.table(
      of:
        "@article{a, title = \(deep)x\(closed), author = \(deep)y\(closed)}\n@misc{b, title = {T}}\n@misc{c, title = \(deep)"
    )
    #expect(table.records.map { $0.title.count < 3_000_000 } == [true, true, true])
    #expect(table.records[1].title == "T")
  }

  @Test func mayRepeatTheirDamageAtEveryLine() {
    for line in ["@comment{", "@misc{a, t={", "a={", "\"", "@", "and ", "\\", "{", "@a{b,"] {
      let text = "@article{a, author = {" + String(repeating: line + "\n", count: 20_000)
      _ = BibTeXReader.table(of: text)
    }
  }

  @Test func growNoMacroWithoutEnd() {
    let bomb = String(repeating: "@string{a = a # a}\n", count: 1000)
    let table = BibTeXReader.table(of: "@string{a = {ab}}\n" + bomb + "@misc{k, title = a}")
    #expect((1...4096).contains(table[0].title.utf8.count))
  }

  @Test func areKnownByTheirFirstEntry() {
    func isBibTeX(_ text: String) -> Bool {
      BibTeXReader.signature.recognises(Array(text.utf8)[...])
    }
    for text in [
      "@article{a,\n", "\n\n@Article{ WOS:1,", "% words\r\n@misc{a, title = {T}}",
      "@string{a = {b}}",
      "words\n\n@book(k, title = {T})", "@comment{x}\n", "@article{title = {T}}",
      "@preamble{ \"x\" }",
    ] { #expect(isBibTeX(text), "\(text)") }
    for text in [
      "", "Title,Authors\n\"a@b{c,\",x", "TY  - JOUR\nAU  - a@b\n", "{\"@type\": \"x\"}",
      "<?xml version=\"1.0\"?>",
      "@relation x\n@attribute a {b,c}", "PMID- 1\n", "FN Clarivate\n",
      "@import url(x.css);\n@media print {a{}}",
      "@prefix a: <b> .", "graph { a -- b }", "@", "@article", "@article{",
      "@media screen {\n a, b { color: red }\n}",
    ] { #expect(!isBibTeX(text), "\(text)") }
  }
}
