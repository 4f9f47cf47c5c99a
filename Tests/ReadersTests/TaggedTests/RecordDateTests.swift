import CoterieReaders
import CoterieRecords
import Testing

/// Dates as databases write them.
@Suite struct RecordDateTests {
  private func date(_ lines: String...) -> String? {
    RISReader.table(
      of: "TY  - JOUR\nTI  - On cuts\n" + lines.joined(separator: "\n") + "\nER  - \n"
    )
    .records.first?.date?.description
  }

  @Test(arguments: [
    ("2019", "2019"), ("2021/02/01/", "2021-02-01"), ("2020///nan", "2020"), ("2020//", "2020"),
    ("2012/03//Spring", "2012-03"), ("2015/october", "2015-10"), ("2015/oct/3", "2015-10-03"),
    ("2019/03/00/", "2019-03"), ("2019/00/00", "2019"), ("17.01.2014", "2014-01-17"),
    ("1994 Jan-Mar", "1994-01"), ("1998 Dec-1999 Jan", "1998-12"), ("2001 Jan-Feb", "2001-01"),
    ("1 Jan.-Feb. 2019", "2019-01"), ("2010 Autumn", "2010"), ("Winter 2005", "2005"),
    ("SEP 6 1991", "1991-09-06"), ("2018 Mar 30", "2018-03-30"), ("2005 Oct 7-13", "2005-10"),
    ("20180330", "2018-03-30"), ("2019-03-01T00:00:00Z", "2019-03-01"),
    ("2019/02/19 06:00", "2019-02-19"), ("2013-2014", "2013"), ("2010a", "2010"),
    ("c2010", "2010"), ("[2010]", "2010"), ("17. Januar 2014", "2014-01-17"),
    ("3 août 2011", "2011-08-03"), ("Mai 2012", "2012-05"), ("2019/02/30", "2019-02"),
    ("2nd quarter 2003", "2003"), ("2003-Sept", "2003-09"), ("Dec 2010", "2010-12"),
  ])
  func areUnderstood(text: String, date expected: String) {
    #expect(date("PY  - \(text)") == expected)
  }

  @Test(arguments: ["in press", "forthcoming", "-", "////", "n.d.", "99999"])
  func mayBeNone(text: String) {
    #expect(date("PY  - \(text)") == nil)
  }

  @Test func areTheMostExactOnesOfTheYear() {
    #expect(date("PY  - 2020", "DA  - 2020/05/04/") == "2020-05-04")
    #expect(date("PY  - 2020", "DA  - 2021/05/04/") == "2020")
    #expect(date("PY  - 2020", "Y1  - 2020/07//") == "2020-07")
    #expect(date("DA  - 2021/05/04/") == "2021-05-04")
    #expect(date("PY  - 2012", "DA  - May 3") == "2012-05-03")
    #expect(date("PY  - 2012", "Y2  - 2023/11/05/") == "2012")
  }

  private func webOfScience(_ lines: String...) -> String? {
    WebOfScienceReader.table(
      of: "PT J\nTI On cuts\n" + lines.joined(separator: "\n") + "\nER\n\nEF"
    )
    .records.first?.date?.description
  }

  @Test(arguments: [
    ("MAR 16", "2016-03-16"), ("JAN-FEB", "2016-01"), ("WIN", "2016"), ("SEP", "2016-09"),
    ("2ND QUARTER", "2016"), ("FEB 30", "2016-02"), ("DEC 2016", "2016-12"),
  ])
  func haveTheirYearApart(month: String, date: String) {
    #expect(webOfScience("PD \(month)", "PY 2016") == date)
  }

  @Test func areOfEarlyAccessWhereThereIsNoOther() {
    #expect(webOfScience("EA DEC 2023") == "2023-12")
    #expect(webOfScience("PY 2024", "EA DEC 2023") == "2024")
  }
}
