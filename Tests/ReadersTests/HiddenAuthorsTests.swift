import CoterieReaders
import CoterieRecords
import Testing

/// Phrases that leave authors out: they are never persons, and their number is kept where one is
/// printed.
@Suite struct HiddenAuthorsTests {
  private func records(_ authors: String) -> [Record?] {
    [
      paper("On graphs and cuts", "", authors, "", "An abstract in small letters."),
      paper("On graphs and cuts" + authors, "An abstract in small letters."),
    ]
  }

  private func expect(_ line: String, _ names: [String], _ hidden: AuthorList.Hidden) {
    for record in records(line) {
      #expect(record?.title == "On graphs and cuts", "\(line)")
      #expect(record?.names == names, "\(line)")
      #expect(record?.authors.hidden == hidden, "\(line)")
    }
  }

  @Test(arguments: [
    "and 12 others", ", +12 authors", ", 12 more", " + 12 more", " et al. (12 more)",
    " (+ 12 more)",
    ", +12 more", ", and 12 others", " and 12 others.", " & 12 others", ", plus 12 others",
    " [and 12 others]", " et al., +12", ", ... and 12 more", " +12", ", + 12", ", with 12 others",
    " and 12 other authors", " and 12 more co-authors", ", 12 additional authors not shown",
    " and twelve others", " AND 12 OTHERS", " and the 12 others", "\u{A0}and\u{A0}12\u{A0}others",
    ", and １２ others", "， ＋12 more", " et al. [+12]", " und 12 weitere", " y 12 otros", "(12 more)",
  ])
  func giveTheirNumber(tail: String) {
    expect(
      "Ann Lee, Bo Li" + (tail.first == "a" ? " " : "") + tail, ["Ann Lee", "Bo Li"], .count(12))
  }

  @Test(arguments: [
    ", <i>et al.</i>", " \\emph{et al.}", " etc.", " et al.", ", et al.", " ET AL", " Et Al.",
    " et. al.", ", et. al.", " et.al.", " etal",
    " & al.",
    " et alii", " and others", " And Others", " & others", ", others", " and other authors", "...",
    ", …", " …", " ⋯", ", [...]", " and colleagues", " & co-workers", " and her team",
    " and many more",
    " and several others", " and over 100 others", " and 12+ others", " u. a.", " u.a.", " y otros",
    " et autres", " e outros", " ed altri", " und andere", " и др.", " (and others)",
    ", 12 authors",
    " (12 authors)", " and the rest", " 等",
  ])
  func mayGiveNoNumber(tail: String) {
    expect("Ann Lee, Bo Li" + tail, ["Ann Lee", "Bo Li"], .unknown)
  }

  @Test(
    arguments: [
      ("Ann Lee, et al., Cy Ho", .unknown), ("Ann Lee et al., Cy Ho", .unknown),
      ("Ann Lee, …, Cy Ho", .unknown), ("Ann Lee … Cy Ho", .unknown),
      ("Ann Lee, and 12 others, Cy Ho", .count(12)), ("Ann Lee et al. and Cy Ho", .unknown),
      ("Ann Lee (+3 more), Cy Ho and 2 others", .count(5)),
      ("Ann Lee et al., Cy Ho and 2 others", .unknown),
    ] as [(String, AuthorList.Hidden)])
  func mayBeInTheMiddle(line: String, hidden: AuthorList.Hidden) {
    expect(line, ["Ann Lee", "Cy Ho"], hidden)
  }

  @Test(
    arguments: [
      ("and 1 other", .count(1)), ("and one more", .count(1)), ("and two others", .count(2)),
      ("and 1,234 others", .count(1234)), ("and 1.234 others", .count(1234)),
      ("and 1\u{202F}234 others", .count(1234)), ("and 12345 others", .count(12345)),
      ("and 0 others", .none), ("and 1000000 others", .count(1_000_000)),
    ] as [(String, AuthorList.Hidden)])
  func countAnyNumber(tail: String, hidden: AuthorList.Hidden) {
    expect("Ann Lee \(tail)", ["Ann Lee"], hidden)
  }

  @Test(arguments: ["1000001", "9223372036854775807", "99999999999999999999999", "9,999,999,999"])
  func neverGiveANumberThatNoPaperHas(number: String) {
    expect("Ann Lee and \(number) others", ["Ann Lee"], .unknown)
    #expect(
      page("LGMar 17, 2022", "On cuts", "", "Ann Lee and \(number) others", "", "Text.").log
        .diagnostics == [Problem.authors(.unusableNumber(number, title: "On cuts")).onLine(1)])
  }

  @Test func doNotHideWhatComesAfterTheDot() {
    for record in records("Ann Lee and 12 others\u{A0}·\u{A0}amazon-science, cmu") {
      #expect(record?.names == ["Ann Lee"])
      #expect(record?.authors.hidden == .count(12))
      #expect(record?.organisations.map(\.name) == ["amazon-science", "cmu"])
    }
  }
}
