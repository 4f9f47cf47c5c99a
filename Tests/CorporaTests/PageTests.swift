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

  private let lists = [
    ("Mar 1, 2020", "Ann Lee, Bo Li"), ("Mar 2, 2020", "Cy Ho, Ann Lee"),
    ("Mar 3, 2020", "Ann Lee"),
    ("Mar 4, 2020", "Bo Li, Cy Ho et al."),
  ]

  @Test func putsTheOwnerWhereAListHidesTheName() {
    let found = pages(text(lists))
    #expect(found.sources[0].owner?.evidence == .completeLists(3))
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "(Ann Lee)"])
    #expect(
      found.messages(with: "page is") == [
        "a: note: the page is Ann Lee's (named on all 3 complete lists); the name is added where a "
          + "truncated list hides it. Pass --owner FILE=NAME or --no-infer-owners to change that."
      ])
  }

  @Test func saysWhereNoListHidesTheOwner() {
    #expect(
      pages(text(Array(lists.dropLast()))).messages(with: "page is") == [
        "a: note: the page is Ann Lee's (named on all 3 complete lists); no truncated list hides the "
          + "name. Pass --owner FILE=NAME or --no-infer-owners to change that."
      ])
  }

  @Test func namesNoOwnerOnWeakEvidence() {
    let found = pages(text([lists[0], lists[1], lists[3]]))
    #expect(found.sources[0].owner == nil)
    #expect(
      found.messages(with: "owner is not") == [
        "a: note: the page's owner is not clear (the best candidate is Ann Lee, named on 2 of 3, "
          + "next 0); no owner is inferred. Pass --owner \"a=Ann Lee\" if you know better."
      ])
    let nobody = pages(text([("Mar 1, 2020", "Ann Lee"), ("Mar 2, 2020", "Bo Li")]))
    #expect(
      nobody.messages(with: "owner is not") == [
        "a: note: the page's owner is not clear (no name is on every complete list); no owner "
          + "is inferred. Pass --owner \"a=NAME\" if you know better."
      ])
  }

  @Test func putsNoOwnerOnAListThatIsComplete() {
    let other = "LGMar 4, 2020\nOn the cuts of graph 3\n\nBo Li, Cy Ho, Di Wu\n"
    let found = pages(text(lists), other)
    #expect(found.papers.count == 4)
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "Di Wu"])
    #expect(
      found.messages(with: "does not name")
        == [
          "a:16: warning: the complete author list of \"On the cuts of graph 3\" does not name the "
            + "page's owner Ann Lee; the list is kept as it is. Check whether the paper belongs on the "
            + "page."
        ])
  }

  @Test(arguments: ["a", "./a", "folder/a", "/home/me/folder/a"])
  func takesAnOwnerForTheEndOfAPath(given: String) {
    var options = CorpusOptions()
    options.owners[given] = PersonName(full: "Zoe Z")
    let found = pages(text(lists), options: options)
    #expect(found.names[3] == ["Bo Li", "Cy Ho", "(Zoe Z)"])
    #expect(found.sources[0].owner?.evidence.description == "named by the user")
    #expect(found.messages(with: "an owner is given") == [])
  }

  @Test func takesTheLongestTextThatMeansAFile() {
    let sources = ["b/Data/page.txt", "c/page.txt"].map {
      ProfilePageReader.read(text(lists), file: $0)
    }
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    options.owners["Data/page.txt"] = PersonName(full: "Bo Li")
    let found = Corpus(sources, options: options)
    #expect(found.sources.map { $0.owner?.name.full } == ["Bo Li", "Ann Lee"])
    #expect(found.messages(with: "an owner is given") == [])
  }

  @Test func takesAFileOfThatVeryNameBeforeOneThatEndsInIt() {
    let sources = ["page.txt", "Data/page.txt", "Data/other-page.txt"].map {
      ProfilePageReader.read(text(lists), file: $0)
    }
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    let found = Corpus(sources, options: options)
    #expect(found.sources.map { $0.owner?.evidence.description }.first == "named by the user")
    #expect(found.sources.dropFirst().allSatisfy { $0.owner?.evidence != .given })
  }

  @Test func takesTheFileAtThePathThatIsGiven() {
    let sources = ["/data/x/page.txt", "/data/y/page.txt"].map { path in
      var source = ProfilePageReader.read(text(lists), file: "page.txt")
      source.path = path
      return source
    }
    func owners(_ given: String) -> [PageOwner.Evidence?] {
      var options = CorpusOptions()
      options.owners[given] = PersonName(full: "Ann Lee")
      return Corpus(sources, options: options).sources.map { $0.owner?.evidence }
    }
    #expect(owners("/data/x/page.txt") == [.given, .completeLists(3)])
    #expect(owners("/data/x/../y/page.txt") == [.completeLists(3), .given])
    #expect(owners("y/page.txt") == [.completeLists(3), .given])
    #expect(owners("/y/page.txt") == [.completeLists(3), .completeLists(3)])
  }

  @Test func saysWhereAnOwnerMayMeanSeveralFiles() {
    var options = CorpusOptions()
    options.owners["page.txt"] = PersonName(full: "Ann Lee")
    let found = Corpus(
      ["x/page.txt", "y/page.txt"].map { ProfilePageReader.read(text(lists), file: $0) },
      options: options)
    #expect(found.sources.allSatisfy { $0.owner?.evidence == .completeLists(3) })
    #expect(
      found.messages(with: "an owner is given") == [
        "page.txt: warning: an owner is given for this file, and 2 inputs may be meant (x/page.txt, "
          + "y/page.txt); it is not used. Write more of the file's path in --owner."
      ])
  }

  @Test func warnsOfAnOwnerOnNoList() {
    var options = CorpusOptions()
    options.owners["a"] = PersonName(full: "Zoe Z")
    #expect(
      pages(text(lists), options: options).messages(with: "as given") == [
        "a: warning: the page's owner as given, Zoe Z, is on none of the page's author lists; the "
          + "name is added where a truncated list may hide it. Check the spelling in --owner."
      ])
    options.owners["a"] = PersonName(full: "ANN LEE")
    #expect(pages(text(lists), options: options).messages(with: "as given") == [])
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
      text([("Feb 28", "Ann Lee, Bo Li"), ("Mar 2, 2028", "Ann Lee")]))
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
      found.messages(with: "an owner is given") == [
        "b: warning: an owner is given for this file, which is not a profile page among the inputs; "
          + "it is not used. Check the file's name in --owner."
      ])
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
    #expect(found.messages(with: "differs") == [])
  }

  @Test func leavesAYearMissingWhereNothingTellsIt() {
    let found = pages(text([("Mar 1", "Ann Lee, Bo Li")]))
    #expect(found.papers[0].year == nil)
    #expect(
      found.messages(with: "prints no year") == [
        "a: warning: 1 paper has a date without a year, and the page prints no year; these years "
          + "stay missing. Pass --as-of with the day on which the page was saved."
      ])
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
    #expect(twice.authors == once.authors)
    let swapped = pages(other, text(lists))
    #expect(Set(swapped.names) == Set(once.names))
    #expect(Set(swapped.authors) == Set(once.authors))
  }

  @Test func warnsOfAHeaderThatCannotBe() {
    let found = pages("h-index9\n7papers\n80citations\n\n" + text(lists))
    #expect(
      found.diagnostics.filter { $0.severity == .warning }.map(\.description) == [
        "a: warning: the page's header counts 7 papers, and 4 were read; those that were read are "
          + "used. Save the page again, to its end, if papers are missing.",
        "a: warning: the page states an h-index of 9 and lists 7 papers, and an h-index of 9 needs "
          + "at least 9 papers; the papers are read as they are; the list is incomplete or the h-index wrong. "
          + "Do not rely on the h-index.",
        "a: warning: the page states an h-index of 9 with 80 citations, and it needs at least 81; "
          + "neither figure is used. Do not rely on them.",
      ])
    #expect(
      found.diagnostics.filter { $0.topic == .figures }.map(\.finding).allSatisfy {
        $0.hasPrefix("the page states an h-index of 9")
      })
    #expect(found.diagnostics.count { $0.topic == .figures } == 2)
  }
}
