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
    #expect(source.log.isEmpty)
    var profile = Profile()
    profile.hIndex = 4
    profile.papers = 2
    profile.citations = 1589
    profile.novelty = 54
    profile.aiScore = 61
    #expect(source.profile == profile)
    #expect(source.records.map(\.location.line) == [9, 17, 20])
    #expect(
      source.records.map(\.title)
        == ["On graphs and 3 cuts", "Breaking the Small Cluster Barrier", "Last and least"])
    #expect(
      source.records.map(\.names) == [
        ["Nir Ailon", "Ann Lee"], ["Nir Ailon", "Xu Huan"], ["Bo Li"],
      ])
    #expect(source.records.map { $0.siteValue("area") } == ["LG", "NA", "CL"])
    #expect(source.records.map { $0.siteValue("score") } == ["95.3", nil, nil])
    #expect(source.records.map { $0.siteValue("code") } == ["yes", nil, nil])
    #expect(source.records.map { $0.date?.description } == ["--04-14", "2013-02-17", "2025-12-23"])
    #expect(source.records.map(\.abstract) == ["First line.\nSecond line.", "An abstract.", nil])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{FEFF}"])
  func readsAnyLineEnds(end: String) {
    let lines = ["LGMar 17, 2022", "On graphs and cuts", "", "Nir Ailon, Ann Lee", "", "Abstract."]
    let text =
      end == "\u{FEFF}" ? end + lines.joined(separator: "\n") : lines.joined(separator: end)
    let source = ProfilePageReader.table(of: text, file: "page.txt")
    #expect(source.records.map(\.names) == [["Nir Ailon", "Ann Lee"]])
    #expect(source.records.map(\.abstract) == ["Abstract."])
    #expect(source.log.isEmpty)
  }

  @Test(
    arguments: [
      ("LGApr 14", "--04-14", false, nil), ("LGApr 14Code", "--04-14", true, nil),
      ("LGApr 14 Code", "--04-14", true, nil), ("95.3LGApr 14Code", "--04-14", true, "95.3"),
      ("7CLDec 3, 2025", "2025-12-03", false, "7"),
      ("ROSept. 9, 1999Code", "1999-09-09", true, nil),
      ("  LGMay 5, 2021  ", "2021-05-05", false, nil), ("LGFeb 29", "--02-29", false, nil),
      ("LGMay 1", "--05-01", false, nil), ("LGMay 31, 0999", "0999-05-31", false, nil),
    ] as [(String, String, Bool, String?)])
  func beginsAPaperWithAreaAndDate(line: String, date: String, hasCode: Bool, score: String?) {
    let record = page(line, "On graphsNir Ailon").records.first
    #expect(record?.date?.description == date)
    #expect(record?.siteValue("code") == (hasCode ? "yes" : nil))
    #expect(record?.siteValue("score") == score)
  }

  @Test(arguments: [
    "lgApr 14", "LApr 14", "LG Apr 14", "LGapr 14", "LGApril", "LGApr14", "LGAp 14",
    "95..3LGApr 14",
    "LGApr 14 and more", "LGApr 14, 2025, 2026", "MatMul 12", "LGTopics 123", "LG", "14",
  ])
  func beginsNoPaperOtherwise(line: String) {
    #expect(page(line, "On graphsNir Ailon").records == [])
  }

  @Test(
    arguments: [
      ("Febr 31", "", DateFault.noDay, nil), ("Foo 12, 2020", "", .noMonth, 2020),
      ("Feb 30, 2020", "Code", .noDay, 2020), ("Feb 29, 2021", "", .noDay, 2021),
      ("Apr 0", "", .noDay, nil), ("Apr 1, 0000", "", .noDay, nil), ("Apr 123", "", .noDay, nil),
      ("Apr 12, 20255", "", .noDay, nil), ("Apr. 99999999999999999999", "", .noDay, nil),
    ] as [(String, String, DateFault, Int?)])
  func keepsAPaperOfAnImpossibleDate(date: String, rest: String, fault: DateFault, kept: Int?) {
    let source = page("LGMar 3, 2022", "On cutsBo Li", "LG\(date)\(rest)", "On graphsNir Ailon")
    #expect(source.records.count == 2)
    let problem = ProfileProblem.impossibleDate(date, fault, title: "On graphs", keptYear: kept)
    #expect(source.log.diagnostics == [Problem.profile(problem).onLine(3)])
  }

  @Test func saysWhatIsCutOff() {
    let source = page("LGMar 17, 2022", "On graphsNir Ailon", "We study", "CLDec 3, 2021")
    #expect(source.records.map(\.title) == ["On graphs"])
    #expect(
      source.messages == [
        "page.txt:4: error: the paper has a date and no title; it is not read. "
          + "Save the page again, to its end."
      ])
  }

  @Test func notesLinesBeforeTheFirstPaper() {
    #expect(
      page("Sign in", "Search", "h-index4", "LGMar 17, 2022", "On graphsNir Ailon").log
        .diagnostics == [Problem.profile(.strayLines(2)).onLine(1)])
    #expect(
      page("", "Sign in", "LGMar 17, 2022", "On graphsNir Ailon").log.diagnostics
        == [Problem.profile(.strayLines(1)).onLine(2)])
  }

  @Test func warnsOnceOfLinesThatAreNotUTF8() {
    let bytes: [UInt8] =
      Array("LGMar 17, 2022\nOn graphsJos".utf8) + [0xE9] + Array(" Li\nMore ".utf8) + [0xE9]
    let source = ProfilePageReader.table(of: bytes, file: "page.txt")
    #expect(source.records.map(\.names) == [["José Li"]])
    #expect(source.log.diagnostics == [Problem.text(.recoded).onLine(2)])
  }

  @Test func cutsALineOfFiftyMegabytes() {
    let bytes =
      Array("LGMar 17, 2022\nOn graphsNir Ailon\n".utf8)
      + [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
      + Array("\nCLDec 3, 2021\nOn cutsBo Li".utf8)
    let source = ProfilePageReader.table(of: bytes, file: "page.txt")
    #expect(source.records.map(\.names) == [["Nir Ailon"], ["Bo Li"]])
    #expect(source.records[0].abstract?.utf8.count == 1 << 20)
    #expect(source.log.diagnostics == [Problem.text(.overlong).onLine(3)])
  }

  @Test func survivesEveryCutOfAPage() {
    let first =
      "h-index4\n2papers\n\n95.3LGApr 14Code\nOn graphs\n\nNir Ailon, Ann Lee et al. · nvidia\n\n"
      + "Text."
    let text = first + "\nNAFeb 17, 2013\nBreaking the BarrierNir Ailon, Xu Huan\nAn abstract."
    let whole = ProfilePageReader.table(of: text)
    #expect(whole.count == 2)
    for cut in 0...text.utf8.count {
      let part = ProfilePageReader.table(of: Array(text.utf8.prefix(cut)))
      #expect(part.count <= 2)
      // What is whole before the cut is read as in the whole page.
      if cut == first.utf8.count { #expect(part.records.first == whole.records.first) }
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
