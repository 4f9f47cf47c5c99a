import CoterieReaders
import CoterieRecords
import Testing

/// The dates that begin a paper, in both layouts of a page.
@Suite struct PrintedDateTests {
  /// Pages of two papers, the second with a date of the given form.
  private func sources(_ line: String) -> [RecordTable] {
    [
      page(
        "LGMar 17, 2022", "On cuts", "", "Ann Lee, Bo Li", "", "An abstract.", "", line,
        "On graphs", "", "Ann Lee, Cy Ho", "", "Another abstract."),
      page(
        "LGMar 17, 2022", "On cutsAnn Lee, Bo Li", "An abstract.", line, "On graphsAnn Lee, Cy Ho",
        "Another abstract."),
    ]
  }

  @Test(
    arguments: [
      ("LG2024-04-14", "2024-04-14"), ("LG14 Apr 2020", "2020-04-14"),
      ("LG14 April 2020", "2020-04-14"), ("LGApr 2024", "2024-04"),
      ("LGApril 14, 2024", "2024-04-14"), ("LG14.04.2024", "2024-04-14"),
      ("LG2024/04/14", "2024-04-14"), ("LG2024.04.14", "2024-04-14"), ("LG2024-04", "2024-04"),
      ("LG2024", "2024"), ("LG14th April 2020", "2020-04-14"), ("LG14-Apr-2020", "2020-04-14"),
      ("LGAPR 14, 2024", "2024-04-14"), ("LGApr 14 2024", "2024-04-14"),
      ("LGApr 14,2024", "2024-04-14"), ("LG4.4.2024", "2024-04-04"), ("LG14 Apr", "--04-14"),
      ("LG1 Jan 1999Code", "1999-01-01"), ("95.3LG2024-04-14 Code", "2024-04-14"),
      ("LGSept. 2024Code", "2024-09"), ("LG14/04/2024", "2024-04-14"),
      ("LG04/14/2024", "2024-04-14"), ("LG04/2024", "2024-04"), ("LG 2024-04-14", "2024-04-14"),
      ("LG Apr 14, 2024", "2024-04-14"), ("LGApr\u{A0}14,\u{A0}2024", "2024-04-14"),
      ("LG2024‑04‑14", "2024-04-14"), ("LGFeb 29, 2024", "2024-02-29"),
    ])
  func areUnderstood(line: String, date: String) {
    for source in sources(line) {
      #expect(source.records.map(\.names) == [["Ann Lee", "Bo Li"], ["Ann Lee", "Cy Ho"]])
      #expect(source.records.last?.date?.description == date)
      #expect(source.log.isEmpty)
    }
  }

  @Test(arguments: [
    ("2024-02-30", DateFault.noDay), ("2024-13-14", .noDay), ("31.04.2024", .noDay),
    ("14 Foo 2024", .noMonth), ("04/05/2024", .ambiguous),
  ])
  func keepTheYearWhereTheDayIsNone(date: String, fault: DateFault) {
    for source in sources("LG" + date) {
      #expect(source.records.last?.date == PartialDate(year: 2024))
      let title = source.records.last?.title ?? ""
      #expect(
        source.log.problems
          == [.profile(.impossibleDate(date, fault, title: title, keptYear: 2024))])
    }
  }

  @Test(arguments: [
    "LG Apr 14", "cs.LG 2024-04-14", "LG14 avril 2024", "Published on Apr 14, 2024", "LG14.04.24",
    "LGApr14", "Apr 14, 2024", "L2024-04-14", "lgApr 14, 2024", "LGFoo 2020",
    "LG2024-04-14T10:00:00Z", "LG20240414", "LGApr", "LGToday", "LG3 days ago",
  ])
  func areWarnedOfWhereAPaperMayBeMissed(line: String) {
    for (source, number) in zip(sources(line), [8, 4]) {
      #expect(source.records.count == 1)
      #expect(
        source.log.diagnostics
          == [Problem.profile(.missedPaper(line, inAbstractOf: "On cuts")).onLine(number)])
    }
  }

  @Test func areWarnedOfBeforeTheFirstPaperToo() {
    let source = page(
      "cs.LG 2024-04-14", "On graphs", "", "Ann Lee, Cy Ho", "", "Text.", "LGMar 17, 2022",
      "On cutsAnn Lee, Bo Li")
    #expect(
      source.log.diagnostics == [
        Problem.profile(.strayLines(4)).onLine(1),
        Problem.profile(.missedPaper("cs.LG 2024-04-14", inAbstractOf: nil)).onLine(1),
      ])
  }

  @Test(arguments: [
    "In 2024", "Since May 3 we know", "Published in 2021, April 14", "Version 2 of 2024-04-14",
  ])
  func areNoPapersInAnAbstract(line: String) {
    let source = page(
      "LGMar 17, 2022", "On cuts", "", "Ann Lee, Bo Li", "", line, "we study the cuts of graphs,",
      "and how to find them.")
    #expect(source.records.count == 1)
    #expect(source.log.isEmpty)
  }
}
