import CoterieCorpora
import CoterieReaders
import CoterieRecords
import Testing

/// What a profile page says of its owner and its year.
@Suite struct PageTests {
  /// A page of papers, each a date and its authors.
  private func text(_ papers: [(date: String, names: String)], offset: Int = 0) -> String {
    papers.enumerated().map { place, paper in
      "LG\(paper.date)\nOn the cuts of graph \(place + offset)\n\n\(paper.names)\n"
    }.joined(separator: "\n")
  }

  /// The table of the same page in several files.
  private func table(ofFiles files: [String]) -> RecordTable {
    files.reduce(into: RecordTable()) { table, file in
      table.append(ProfilePageReader.table(of: text(lists), file: file))
    }
  }

  private let lists = [
    ("Mar 1, 2020", "Ann Lee, Bo Li"), ("Mar 2, 2020", "Cy Ho, Ann Lee"),
    ("Mar 3, 2020", "Ann Lee"),
    ("Mar 4, 2020", "Bo Li, Cy Ho et al."),
  ]

  private let owner = PageOwner(name: name("Ann Lee"), evidence: .completeLists(3))

  @Test func putsTheOwnerWhereAListHidesTheName() {
    let found = pages(text(lists))
    #expect(found.sources[0].owner?.evidence == .completeLists(3))
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "(Ann Lee)"])
    #expect(
      found.diagnostics(of: .ownerInferred)
        == [Problem.owner(.inferred(owner, hiding: 1)).at("a")])
  }

  @Test func saysWhereNoListHidesTheOwner() {
    #expect(
      pages(text(Array(lists.dropLast()))).diagnostics(of: .ownerInferred)
        == [Problem.owner(.inferred(owner, hiding: 0)).at("a")])
  }

  @Test func namesNoOwnerOnWeakEvidence() {
    let found = pages(text([lists[0], lists[1], lists[3]]))
    #expect(found.sources[0].owner == nil)
    #expect(
      found.diagnostics(of: .ownerUndecided) == [
        Problem.owner(
          .undecided(best: name("Ann Lee"), named: 2, next: 0, papers: 3, page: "a")
        ).at("a")
      ])
    let nobody = pages(text([("Mar 1, 2020", "Ann Lee"), ("Mar 2, 2020", "Bo Li")]))
    #expect(
      nobody.diagnostics(of: .ownerUndecided) == [
        Problem.owner(.undecided(best: nil, named: 0, next: 0, papers: 2, page: "a")).at("a")
      ])
  }

  @Test func putsNoOwnerOnAListThatIsComplete() {
    let other = "LGMar 4, 2020\nOn the cuts of graph 3\n\nBo Li, Cy Ho, Di Wu\n"
    let found = pages(text(lists), other)
    #expect(found.papers.count == 4)
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "Di Wu"])
    #expect(
      found.diagnostics(of: .ownerMissing) == [
        Problem.owner(.missing(name("Ann Lee"), title: "On the cuts of graph 3")).at("a", 16)
      ])
  }

  @Test(arguments: ["a", "./a", "folder/a", "/home/me/folder/a"])
  func takesAnOwnerForTheEndOfAPath(given: String) {
    var options = CorpusOptions()
    options.owners[given] = PersonName(full: "Zoe Z")
    let found = pages(text(lists), options: options)
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "(Zoe Z)"])
    #expect(found.sources[0].owner?.evidence.description == "named by the user")
    #expect(found.diagnostics(of: .unknownOwnerFile, .ambiguousOwnerFile) == [])
  }

  @Test func takesTheLongestTextThatMeansAFile() {
    let table = table(ofFiles: ["b/Data/page.txt", "c/page.txt"])
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    options.owners["Data/page.txt"] = PersonName(full: "Bo Li")
    let found = Corpus(table, options: options)
    #expect(found.sources.map { $0.owner?.name.full } == ["Bo Li", "Ann Lee"])
    #expect(found.diagnostics(of: .unknownOwnerFile, .ambiguousOwnerFile) == [])
  }

  @Test func takesAFileOfThatVeryNameBeforeOneThatEndsInIt() {
    let table = table(ofFiles: ["page.txt", "Data/page.txt", "Data/other-page.txt"])
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    let found = Corpus(table, options: options)
    #expect(found.sources.map { $0.owner?.evidence.description }.first == "named by the user")
    #expect(found.sources.dropFirst().allSatisfy { $0.owner?.evidence != .given })
  }

  @Test func takesTheFileAtThePathThatIsGiven() {
    var table = RecordTable()
    for path in ["/data/x/page.txt", "/data/y/page.txt"] {
      var source = RecordSource(file: "page.txt", format: "profile", profile: Profile())
      source.path = path
      let page = ProfilePageReader.table(of: text(lists))
      table.append(RecordTable(source: source, records: page.indices.map { page[$0] }))
    }
    func owners(_ given: String) -> [PageOwner.Evidence?] {
      var options = CorpusOptions()
      options.owners[given] = PersonName(full: "Ann Lee")
      return Corpus(table, options: options).sources.map { $0.owner?.evidence }
    }
    #expect(owners("/data/x/page.txt") == [.given, .completeLists(3)])
    #expect(owners("/data/x/../y/page.txt") == [.completeLists(3), .given])
    #expect(owners("y/page.txt") == [.completeLists(3), .given])
    #expect(owners("/y/page.txt") == [.completeLists(3), .completeLists(3)])
  }

  @Test func saysWhereAnOwnerMayMeanSeveralFiles() {
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    let found = Corpus(table(ofFiles: ["x/page.txt", "y/page.txt"]), options: options)
    #expect(found.sources.allSatisfy { $0.owner?.evidence == .completeLists(3) })
    #expect(
      found.diagnostics(of: .ambiguousOwnerFile)
        == [Problem.owner(.ambiguousFile(["x/page.txt", "y/page.txt"])).at("page.txt")])
  }

  @Test func warnsOfAnOwnerOnNoList() {
    var options = CorpusOptions()
    options.owners["a"] = PersonName(full: "Zoe Z")
    #expect(
      pages(text(lists), options: options).diagnostics(of: .unlistedOwner)
        == [Problem.owner(.unlisted(name("Zoe Z"))).at("a")])
    options.owners["a"] = PersonName(full: "ANN LEE")
    #expect(pages(text(lists), options: options).log.count(of: .unlistedOwner) == 0)
  }

  @Test(
    arguments: [
      ("Mar 2, 2024", nil, "2028 or later"), ("Mar 2, 2023", nil, "2024 or later"),
      ("Mar 2, 2096", nil, "2104 or later"), ("Mar 2, 2020", "2031-05-01", "2024–2028"),
      ("Mar 2, 2020", "2028-02-28", "2024"), ("Mar 2, 2024", "2026-05-01", "2028 or later"),
      ("Apr 2024", nil, "2028 or later"), ("2024-04-14", nil, "2028 or later"),
    ] as [(String, String?, String)])
  func datesALeapDayInALeapYear(printed: String, asOf: String?, year: String) {
    var options = CorpusOptions()
    options.asOf = asOf.flatMap { PartialDate(iso: $0) }
    let found = pages(text([("Feb 29", "Ann Lee"), (printed, "Ann Lee")]), options: options)
    #expect(found.papers[0].yearText == year)
    #expect(found.papers[0].date?.description.hasSuffix("-02-29") == true)
  }

  @Test func datesALeapDayOnSeveralPagesInALeapYear() {
    let found = pages(
      text([("Feb 29", "Ann Lee, Bo Li"), ("Mar 2, 2020", "Ann Lee")]),
      text([("Mar 5", "Ann Lee, Bo Li"), ("Mar 2, 2028", "Ann Lee")]))
    #expect(found.papers[0].yearText == "2032 or later")
    #expect(found.papers[0].date?.description == "2032-02-29")
  }

  @Test func countsAMonthAndYearForThePagesYear() {
    let found = pages(
      text([("Apr 9", "Ann Lee"), ("Apr 2024", "Ann Lee"), ("Mar 2, 2023", "Ann Lee")]))
    #expect(found.papers.map(\.yearText) == ["2025 or later", "2024", "2023"])
    #expect(found.papers[1].date?.description == "2024-04")
  }

  @Test func saysWhereAnOwnerIsGivenForNoPage() {
    var options = CorpusOptions()
    options.owners["b"] = PersonName(full: "Zoe Z")
    let found = pages(text(lists), options: options)
    #expect(
      found.diagnostics(of: .unknownOwnerFile) == [Problem.owner(.unknownFile).at("b")])
  }

  @Test func sharesTheLargestPageYear() {
    let first = pages(
      text([("Mar 1", "Ann Lee, Bo Li"), ("Mar 2, 2020", "Ann Lee")]),
      text([("Mar 1", "Ann Lee, Bo Li"), ("Mar 2, 2023", "Ann Lee")]))
    #expect(first.papers.count == 3)
    #expect(first.papers.map(\.yearText) == ["2024 or later", "2020", "2023"])
    #expect(first.papers[0].date?.description == "2024-03-01")
  }

  @Test func prefersAPrintedYearToAnInferredOne() {
    let found = pages(
      text([("Mar 1", "Ann Lee, Bo Li"), ("Mar 2, 2020", "Ann Lee")]),
      text([("Mar 1, 2019", "Ann Lee, Bo Li")]))
    #expect(found.papers.map(\.yearText) == ["2019", "2020"])
    #expect(found.papers[0].inferredYear == nil)
    #expect(found.diagnostics(of: .yearConflict, .authorConflict) == [])
  }

  @Test func leavesAYearMissingWhereNothingTellsIt() {
    let found = pages(text([("Mar 1", "Ann Lee, Bo Li")]))
    #expect(found.papers[0].year == nil)
    #expect(
      found.diagnostics(of: .yearUnknown) == [Problem.page(.yearUnknown(count: 1)).at("a")])
    var options = CorpusOptions()
    options.asOf = PartialDate(iso: "2024-02-28")
    #expect(pages(text([("Mar 1", "Ann Lee")]), options: options).papers[0].year == 2023)
  }

  @Test func changesNothingWithTheOrderOfPagesOrTheirRepetition() {
    let other = text([("Mar 9, 2021", "Cy Ho"), ("Mar 8, 2021", "Di Wu, Cy Ho")], offset: 9)
    let once = pages(text(lists), other)
    let twice = pages(text(lists), other, text(lists))
    #expect(twice.names == once.names)
    #expect(twice.papers.map(\.id) == once.papers.map(\.id))
    #expect(twice.authors.map(\.id) == once.authors.map(\.id))
    let swapped = pages(other, text(lists))
    #expect(Set(swapped.names) == Set(once.names))
    #expect(Set(swapped.authors.map(\.id)) == Set(once.authors.map(\.id)))
  }

  @Test func warnsOfAHeaderThatCannotBe() {
    let found = pages("h-index9\n7papers\n80citations\n\n" + text(lists))
    #expect(
      found.log.diagnostics.filter { $0.severity == .warning } == [
        Problem.page(.countMismatch(claimed: 7, read: 4)).at("a"),
        Problem.page(.hIndexAbovePapers(9, papers: 7)).at("a"),
        Problem.page(.hIndexAboveCitations(9, citations: 80)).at("a"),
      ])
    #expect(found.log.count(of: .warning, about: [.figures]) == 2)
    #expect(found.log.count(of: .warning, about: [.general]) == 1)
  }
}
