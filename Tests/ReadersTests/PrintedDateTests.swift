import CoterieReaders
import CoterieRecords
import Testing

/// The dates that begin a paper, in both layouts of a page.
@Suite struct PrintedDateTests {
  /// Pages of two papers, the second with a date of the given form.
  private func sources(_ line: String) -> [Source] {
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
      #expect(source.messages == [])
    }
  }

  @Test(arguments: [
    ("LG2024-02-30", "is not a day of the calendar"),
    ("LG2024-13-14", "is not a day of the calendar"),
    ("LG31.04.2024", "is not a day of the calendar"), ("LG14 Foo 2024", "names no month"),
    ("LG04/05/2024", "may have the day or the month first"),
  ])
  func keepTheYearWhereTheDayIsNone(line: String, finding: String) {
    for source in sources(line) {
      #expect(source.records.last?.date == PartialDate(year: 2024))
      #expect(source.messages.count == 1 && source.messages[0].contains("\" \(finding); the paper"))
      #expect(source.messages[0].contains("is kept with the year 2024 alone."))
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
        source.messages == [
          "page.txt:\(number): warning: the line \"\(line)\" may begin a paper, since a title and "
            + "authors follow; it is read as a part of the abstract of \"On cuts\". "
            + "Write the area and the date as in \"LGApr 14, 2024\"."
        ])
    }
  }

  @Test func areWarnedOfBeforeTheFirstPaperToo() {
    let source = page(
      "cs.LG 2024-04-14", "On graphs", "", "Ann Lee, Cy Ho", "", "Text.", "LGMar 17, 2022",
      "On cutsAnn Lee, Bo Li")
    #expect(
      source.messages == [
        "page.txt:1: note: 4 lines before the first paper are not recognised; they are left "
          + "out.",
        "page.txt:1: warning: the line \"cs.LG 2024-04-14\" may begin a paper, since a title and "
          + "authors follow; it is left out. Write the area and the date as in \"LGApr 14, 2024\".",
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
    #expect(source.messages == [])
  }
}
