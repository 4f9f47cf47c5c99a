import CoterieReaders
import CoterieRecords
import Testing

/// Entries that take what they lack from others.
@Suite struct BibTeXParentTests {
  private let child = "@inproceedings{c, author = {Lund, Asta}, title = {T}, crossref = {P}}\n"
  private let parent =
    "@proceedings{p, title = {Meeting}, editor = {Moor, Jan}, year = 2019, publisher = {Tide}, doi = {10.5555/p}}\n"

  @Test func mayComeInAnyOrder() {
    for text in [child + parent, parent + child] {
      let record = bibTeX(text).first { $0.title == "T" }
      #expect(record?.venue == "Meeting")
      #expect(record?.date?.year == 2019)
      #expect(record?.names == ["Asta Lund"])
      #expect(record?.otherContributors.map(\.name.full) == ["Jan Moor"])
      #expect(record?.value(.site, "publisher") == "Tide")
      #expect(record?.identifiers == [])
    }
  }

  @Test func keepWhatTheyHave() {
    let text =
      "@incollection{c, title = {T}, booktitle = {Own}, year = 2018, editor = {Ek, Åsa}, crossref = {p}}\n"
      + parent
    let record = bibTeX(text)[0]
    #expect(record.venue == "Own")
    #expect(record.date?.year == 2018)
    #expect(record.otherContributors.map(\.name.full) == ["Åsa Ek"])
  }

  @Test func giveTheirBookTitle() {
    let record = bibTeX(child + "@proceedings{p, title = {Proceedings of X}, booktitle = {X}}")[0]
    #expect(record.venue == "X")
  }

  @Test func giveAuthorsToChapters() {
    let record = bibTeX(
      "@inbook{c, title = {T}, crossref = {p}}\n@book{p, title = {B}, author = {Lund, Asta and others}}"
    )[0]
    #expect(record.names == ["Asta Lund"])
    #expect(record.authors.isTruncated)
  }

  @Test func mayBeMissing() {
    let table = BibTeXReader.table(of: child)
    #expect(table[0].title == "T")
    #expect(table.problemKinds == [.missingParent])
  }

  @Test func mayReferToEachOther() {
    let records = bibTeX(
      "@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, year = 2019, crossref = {a}}\n@book{c, title = {C}, crossref = {c}}"
    )
    #expect(records.map(\.title) == ["A", "B", "C"])
    #expect(records[0].date?.year == 2019)
  }

  @Test func mayBeSetsOfFields() {
    let records = bibTeX(
      """
      @article{a, title = {T}, xdata = {x, y}}
      @xdata{x, journal = {Letters}, year = 2019}
      @xdata{y, year = 2020, publisher = {Tide}}
      """)
    #expect(records.count == 1)
    #expect(records[0].venue == "Letters")
    #expect(records[0].value(.site, "publisher") == "Tide")
  }
}
