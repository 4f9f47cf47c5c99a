import CoterieReaders
import CoterieRecords
import Testing

/// Lists whose entries are set apart in every way.
@Suite struct ReferenceLayoutTests {
  private static let texts = [
    "Lund, A., & Li, B. (2019). Doors and their hinges, with a survey of latches. Journal of Doors, 12(3), 45–67.",
    "Ek, Å. (2020). Keys: a theory. Letters, 1, 2–3.",
    "Moor, Q., Sand, T., & Okoye, B. C. (2021). The well-known wall and other obstacles to a door in the open. Walls, 5, 6–7.",
  ]

  /// A text in lines of at most so many characters.
  private func wrapped(_ text: String, _ width: Int = 40, indent: String = "") -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.count + word.count < width {
        lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
      } else {
        lines.append(indent + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func check(_ text: String) {
    let table = ReferenceListReader.table(of: text)
    let titles = (0..<table.count).map { table[$0].title }
    #expect(
      titles == [
        "Doors and their hinges, with a survey of latches", "Keys: a theory",
        "The well-known wall and other obstacles to a door in the open",
      ])
    #expect((0..<table.count).map { table[$0].authors.contributors.count } == [2, 1, 3])
    #expect((0..<table.count).map { table[$0].date?.year } == [2019, 2020, 2021])
  }

  @Test(arguments: [
    ["[1] ", "[2] ", "[3] "], ["1. ", "2. ", "3. "], ["(1) ", "(2) ", "(3) "],
    ["1) ", "2) ", "3) "],
    ["3. ", "2. ", "1. "], ["• ", "• ", "• "], ["- ", "- ", "- "], ["* ", "* ", "* "],
    ["1.", "2.", "3."],
    ["[LL19] ", "[Ek20] ", "[MSO21] "], ["", "", ""],
  ])
  func readsNumbersBulletsAndLabels(markers: [String]) {
    let marked = zip(markers, Self.texts).map { $0 + $1 }
    check(marked.joined(separator: "\n"))
    check(marked.map { wrapped($0) }.joined(separator: "\n\n"))
    if markers[0] != "" {
      check(marked.map { wrapped($0, indent: "    ") }.joined(separator: "\n"))
    }
  }

  @Test func readsHangingIndentsAndBareLines() {
    check(Self.texts.map { wrapped($0, indent: "  ") }.joined(separator: "\n"))
    check(Self.texts.map { wrapped($0) }.joined(separator: "\n"))
    check(Self.texts.joined(separator: "\r\n"))
    check(Self.texts.joined(separator: "\r"))
  }

  @Test func leavesHeadingsAndPagesOut() throws {
    let pages = "\n\nA. Lund: Curriculum\n\nPage 2 of 9\n\n"
    let text =
      "Publications\n\nJournal papers\n2019\n" + Self.texts[0] + pages + "2020–2021\n\n"
      + Self.texts[1] + "\nConference papers\n" + Self.texts[2] + "\n"
    let table = ReferenceListReader.table(of: text)
    let titles = (0..<table.count).map { table[$0].title }
    #expect(titles.contains("Keys: a theory"))
    #expect(titles.contains("Doors and their hinges, with a survey of latches"))
    #expect(table.log.count(of: .noReference) >= 5)
    for heading in ["Publications", "Journal papers", "2019", "2020–2021", "Conference papers"] {
      #expect(table.log.diagnostics.contains { $0.problem == .reference(.noEntry(heading)) })
    }
  }

  @Test func joinsDividedWords() {
    let text =
      "Lund, A. (2019). On thres-\nholds and their uses. Letters, 1, 2–3.\n\nLi, B. (2020). On hin-\nges and their uses. Letters, 1, 2–3.\n"
    let table = ReferenceListReader.table(of: text)
    #expect(
      (0..<table.count).map { table[$0].title } == [
        "On thresholds and their uses", "On hinges and their uses",
      ])
    let once = "Lund, A. (2019). On self-\nlocking doors and their uses. Letters, 1, 2–3.\n"
    #expect(ReferenceListReader.table(of: once)[0].title == "On self-locking doors and their uses")
  }

  @Test func takesTheAuthorsOfTheEntryBeforeForDashes() throws {
    let text =
      "Lund, Asta, and Bo Li. “On doors.” Letters, vol. 1, 2019.\n———. Another Book of Doors. Oxford: Door Press, 2020.\n"
    let table = ReferenceListReader.table(of: text)
    try #require(table.count == 2)
    #expect(table[1].authors.names.map(\.full) == ["Asta Lund", "Bo Li"])
    #expect(table[1].title == "Another Book of Doors")
  }

  @Test func saysWhereEntriesBegin() {
    let table = ReferenceListReader.table(
      of: "\nReferences\n\n" + Self.texts.joined(separator: "\n\n"), file: "cv.txt")
    #expect(
      (0..<table.count).map { "\(table[$0].location)" } == ["cv.txt:4", "cv.txt:6", "cv.txt:8"])
  }

  @Test func keepsWhatCantBeDividedAndSaysSo() throws {
    let table = ReferenceListReader.table(
      of: Self.texts[0] + "\n\n1234 5678 9012 3456\n\nwhatever this may be\n")
    try #require(table.count == 3)
    #expect(table[1].title == "1234 5678 9012 3456")
    #expect(table.log.count(of: .undividedReference) >= 1)
    for number in 1..<3 {
      let confidence = table[number].values(of: .confidence).first.flatMap { Double($0.value) }
      #expect(confidence.map { $0 < ReferenceListReader.sureConfidence } == true)
    }
    #expect(
      table[0].values(of: .confidence).first.flatMap { Double($0.value) } ?? 0
        >= ReferenceListReader.sureConfidence)
  }
}
