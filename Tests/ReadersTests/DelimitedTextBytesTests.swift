import CoterieReaders
import CoterieRecords
import Testing

/// Cells that are stored as bytes mean what their texts mean.
@Suite struct DelimitedTextBytesTests {
  private static let words = [
    "Asta", "Lund", "A.", "E.", "J.-P.", "O'Neil", "Åsa", "Émile", "Núñez", "Ян", "Σ", "王伟", "van",
    "de", "la", "Jr.", "III", "Group", "Network", "al.", "others", "AND", "U", "İnan", "ınstitute",
    "LÃ©a", "O’Neil", "Jose\u{301}", "12", "(57900000001)", "Team", "McGee", "et", "Society",
  ]
  private static let joints = [" ", " ", " ", ", ", ", ", ",", "  ", "\t", "\u{A0}", ". ", "-"]

  private func name(_ generator: inout SeededGenerator) -> String {
    var name = Self.words.randomElement(using: &generator) ?? ""
    for _ in 0..<Int.random(in: 0..<4, using: &generator) {
      name += Self.joints.randomElement(using: &generator) ?? ""
      name += Self.words.randomElement(using: &generator) ?? ""
    }
    return name
  }

  private func cell(_ generator: inout SeededGenerator) -> String {
    let names = (0..<Int.random(in: 1..<5, using: &generator)).map { _ in name(&generator) }
    let all = Int.random(in: 0..<8, using: &generator) == 0 ? names + names : names
    return all.joined(separator: ["; ", ";", " ; "].randomElement(using: &generator) ?? ";")
  }

  /// The column of ORCIDs says nothing, but may: the authors become a list of values first.
  @Test func namesAreThoseOfAList() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let cells = (0..<20).map { _ in cell(&generator) }
      func table(_ heading: String) -> RecordTable {
        let rows = cells.map { "\"On sets\",\"\($0)\",\n" }
        return DelimitedTextReader.table(of: "Title,Authors,\(heading)\n" + rows.joined())
      }
      let (plain, listed) = (table("Notes"), table("ORCIDs"))
      #expect(plain.records == listed.records)
      #expect(plain.messages.dropFirst() == listed.messages.dropFirst())
    }
  }

  /// No name with two blanks is plain.
  @Test func namesAreThoseOfTextsWithMoreBlanks() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<3000 {
      let name = name(&generator)
      let row = "On sets,\"\(name); Li, Bo\"\n"
      let texts = [row, row.replacing(" ", with: "  ")]
      let found = texts.map { text in
        DelimitedTextReader.table(of: "Title,Authors\n" + text).records.map(\.authors)
      }
      #expect(found[0] == found[1], "\(name.debugDescription)")
    }
  }

  @Test func familyNamesAreBeforeTheComma() {
    let names = [
      "Lund, Asta M.", "Núñez,José", "O'Neil, J.-P.", "Lund Ek, A", "Ким, Ян", "E, U. A.",
      "Smith-Jones, Émile",
    ]
    let rows = "On sets,\"\(names.joined(separator: "; "))\"\n"
    let found = DelimitedTextReader.table(of: "Title,Authors\n" + rows).records.first?.authors
    #expect(found?.names.map(\.family) == names.map { String($0.prefix { $0 != "," }) })
    #expect(
      found?.names.map(\.given)
        == names.map { String($0.drop { $0 != "," }.dropFirst().drop { $0 == " " }) })
  }

  // No letter of them is one that UTF-8 becomes in another encoding.
  private static let pieces = [
    "On", "sets", "ő", "–", "“x”", "…", "x\u{301}", "\u{301}", "\u{200D}", "₂", "°", "\u{600}", "王",
    "あ", "\u{1}", "😀", " ", " ", "  ", "\t", "\u{A0}", "\u{2003}", "\u{3000}", "\u{85}", "\u{2028}",
  ]

  @Test func whiteSpaceIsThatOfTheText() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1..<7, using: &generator))
        .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      let row = "\"\(text)\",Ann Lee,\"\(text)\",\"\(text)\",\"\(text)\"\n"
      let found = DelimitedTextReader.table(of: "Title,Authors,Journal,Volume,First Page\n" + row)
      let collapsed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let record = found.records.first
      #expect(record?.title == collapsed, "\(text.debugDescription)")
      #expect(record?.venue ?? "" == collapsed, "\(text.debugDescription)")
      #expect(record?.value(.volume) ?? "" == collapsed, "\(text.debugDescription)")
      let start = text.firstIndex { !$0.isWhitespace }
      let end = text.lastIndex { !$0.isWhitespace }
      let trimmed = start.flatMap { start in end.map { String(text[start...$0]) } } ?? ""
      #expect(record?.value(.firstPage) ?? "" == trimmed, "\(text.debugDescription)")
    }
  }
}
