import CoterieReaders
import CoterieRecords
import Testing

/// Profile pages of either layout, whole and broken.
@Suite struct ProfilePageTests {
  @Test func readsBothLayoutsOnOnePage() {
    let source = page(
      "h-index4", "2papers", "1,589citations", "Novelty54%", "AI Score61", "", "2 Papers", "",
      "95.3LGApr 14Code", "On graphs and 3 cuts", "", "Nir Ailon, Ann Lee et al. · nvidia", "",
      "First line.", "", "Second line.", "NAFeb 17, 2013",
      "Breaking the Small Cluster BarrierNir Ailon, Xu Huan", "An abstract.", "CLDec 23, 2025",
      "Last and leastBo Li")
    #expect(source.messages == [])
    var profile = Profile()
    profile.hIndex = 4
    profile.papers = 2
    profile.citations = 1589
    profile.novelty = 54
    profile.aiScore = 61
    #expect(source.profile == profile)
    #expect(source.records.map(\.location.line) == [9, 17, 20])
    #expect(
      source.records.map(\.heading.title)
        == ["On graphs and 3 cuts", "Breaking the Small Cluster Barrier", "Last and least"])
    #expect(
      source.records.map(\.names) == [
        ["Nir Ailon", "Ann Lee"], ["Nir Ailon", "Xu Huan"], ["Bo Li"],
      ])
    #expect(source.records.map(\.area) == ["LG", "NA", "CL"])
    #expect(source.records.map(\.score) == [95.3, nil, nil])
    #expect(source.records.map(\.hasCode) == [true, false, false])
    #expect(source.records.map { $0.date?.description } == ["--04-14", "2013-02-17", "2025-12-23"])
    #expect(source.records.map(\.abstract) == ["First line.\nSecond line.", "An abstract.", nil])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{FEFF}"])
  func readsAnyLineEnds(end: String) {
    let lines = ["LGMar 17, 2022", "On graphs and cuts", "", "Nir Ailon, Ann Lee", "", "Abstract."]
    let text =
      end == "\u{FEFF}" ? end + lines.joined(separator: "\n") : lines.joined(separator: end)
    let source = ProfilePageReader.read(text, file: "page.txt")
    #expect(source.records.map(\.names) == [["Nir Ailon", "Ann Lee"]])
    #expect(source.records.map(\.abstract) == ["Abstract."])
    #expect(source.messages == [])
  }

  @Test(
    arguments: [
      ("LGApr 14", "--04-14", false, nil), ("LGApr 14Code", "--04-14", true, nil),
      ("LGApr 14 Code", "--04-14", true, nil), ("95.3LGApr 14Code", "--04-14", true, 95.3),
      ("7CLDec 3, 2025", "2025-12-03", false, 7), ("ROSept. 9, 1999Code", "1999-09-09", true, nil),
      ("  LGMay 5, 2021  ", "2021-05-05", false, nil), ("LGFeb 29", "--02-29", false, nil),
    ] as [(String, String, Bool, Double?)])
  func beginsAPaperWithAreaAndDate(line: String, date: String, hasCode: Bool, score: Double?) {
    let record = page(line, "On graphsNir Ailon").records.first
    #expect(record?.date?.description == date)
    #expect(record?.hasCode == hasCode)
    #expect(record?.score == score)
  }

  @Test(arguments: [
    "lgApr 14", "LApr 14", "LG Apr 14", "LGapr 14", "LGApril", "LGApr14", "LGAp 14",
    "95..3LGApr 14",
    "LGApr 14 and more", "LGApr 14, 2025, 2026", "MatMul 12", "LGTopics 123", "LG", "14",
  ])
  func beginsNoPaperOtherwise(line: String) {
    #expect(page(line, "On graphsNir Ailon").records == [])
  }

  @Test(arguments: [
    ("LGFebr 31", "the date \"Febr 31\" is not a day of the calendar", "without a date"),
    ("LGFoo 12, 2020", "the date \"Foo 12, 2020\" names no month", "with the year 2020 alone"),
    (
      "LGFeb 30, 2020Code", "the date \"Feb 30, 2020\" is not a day of the calendar",
      "with the year 2020 alone"
    ),
    (
      "LGFeb 29, 2021", "the date \"Feb 29, 2021\" is not a day of the calendar",
      "with the year 2021 alone"
    ),
    ("LGApr 0", "the date \"Apr 0\" is not a day of the calendar", "without a date"),
    ("LGApr 1, 0000", "the date \"Apr 1, 0000\" is not a day of the calendar", "without a date"),
    ("LGApr 123", "the date \"Apr 123\" is not a day of the calendar", "without a date"),
    (
      "LGApr 12, 20255", "the date \"Apr 12, 20255\" is not a day of the calendar", "without a date"
    ),
    (
      "LGApr. 99999999999999999999",
      "the date \"Apr. 99999999999999999999\" is not a day of the calendar",
      "without a date"
    ),
  ])
  func keepsAPaperOfAnImpossibleDate(line: String, finding: String, kept: String) {
    let source = page("LGMar 3, 2022", "On cutsBo Li", line, "On graphsNir Ailon")
    #expect(source.records.count == 2)
    #expect(
      source.messages == [
        "page.txt:3: warning: \(finding); the paper \"On graphs\" is kept \(kept). Correct the line."
      ])
  }

  @Test func saysWhatIsCutOff() {
    let source = page("LGMar 17, 2022", "On graphsNir Ailon", "We study", "CLDec 3, 2021")
    #expect(source.records.map(\.heading.title) == ["On graphs"])
    #expect(
      source.messages == [
        "page.txt:4: error: the paper has a date and no title; it is not read. "
          + "Save the page again, to its end."
      ])
  }

  @Test func notesLinesBeforeTheFirstPaper() {
    #expect(
      page("Sign in", "Search", "h-index4", "LGMar 17, 2022", "On graphsNir Ailon").messages == [
        "page.txt:1: note: 2 lines before the first paper are not recognised; "
          + "they are left out."
      ])
    #expect(
      page("", "Sign in", "LGMar 17, 2022", "On graphsNir Ailon").messages == [
        "page.txt:2: note: a line before the first paper is not recognised; it is left out."
      ])
  }

  @Test func warnsOnceOfLinesThatAreNotUTF8() {
    var reader = ProfilePageReader(file: "page.txt")
    let bytes: [UInt8] =
      Array("LGMar 17, 2022\nOn graphsJos".utf8) + [0xE9] + Array(" Li\nMore ".utf8) + [0xE9]
    reader.read(bytes[...])
    let source = reader.finish()
    #expect(source.records.map(\.names) == [["José Li"]])
    #expect(
      source.messages == [
        "page.txt:2: warning: the line is not UTF-8; it and others like it are read as "
          + "Windows-1252. Save the file as UTF-8 if names look wrong."
      ])
  }

  @Test func cutsALineOfFiftyMegabytes() {
    var reader = ProfilePageReader(file: "page.txt")
    reader.read(Array("LGMar 17, 2022\nOn graphsNir Ailon\n".utf8)[...])
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 18)
    for _ in 0..<200 { reader.read(piece[...]) }
    reader.read(Array("\nCLDec 3, 2021\nOn cutsBo Li".utf8)[...])
    let source = reader.finish()
    #expect(source.records.map(\.names) == [["Nir Ailon"], ["Bo Li"]])
    #expect(source.records[0].abstract?.utf8.count == 1 << 20)
    #expect(
      source.messages == [
        "page.txt:3: warning: the line is longer than 1 MiB; its first 1 MiB is read. "
          + "Check whether the file lost its line ends."
      ])
  }

  @Test func survivesEveryCutOfAPage() {
    let text =
      "h-index4\n2papers\n\n95.3LGApr 14Code\nOn graphs\n\nNir Ailon, Ann Lee et al. · nvidia\n\n"
      + "Text.\nNAFeb 17, 2013\nBreaking the BarrierNir Ailon, Xu Huan\nAn abstract."
    let bytes = Array(text.utf8)
    let whole = ProfilePageReader.read(text)
    for cut in 0...bytes.count {
      var reader = ProfilePageReader(file: "-")
      reader.read(bytes[..<cut])
      #expect(reader.finish().records.count <= 2)
      var pieces = ProfilePageReader(file: "-")
      pieces.read(bytes[..<cut])
      pieces.read(bytes[cut...])
      #expect(pieces.finish().records == whole.records)
    }
  }

  @Test(arguments: [
    "h-index", "papers", "12,papers,", "99999999999999999999papers", "5 apples", "3.5papers",
    "papers 1", "40h-index", "54% Novelty",
  ])
  func takesNoFigureFromOtherHeaderLines(line: String) {
    let profile = page(line, "LGMar 17, 2022", "On graphsNir Ailon").profile
    #expect(profile?.isEmpty == true)
  }
}
