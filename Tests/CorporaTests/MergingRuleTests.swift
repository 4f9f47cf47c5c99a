import CoterieCorpora
import CoterieRecords
import Testing

/// The rules that were taken from what records of other providers look like.
@Suite struct MergingRuleTests {
  private let title = "On the cuts of graphs"

  private func count(_ records: Record...) -> Int { corpus(records).papers.count }

  private func placed(
    _ fields: [FieldValue], _ title: String = "Book reviews of this month"
  ) -> Record {
    var record = record(title, "Ann Lee", venue: "JMLR")
    record.fields = fields
    return record
  }

  @Test(arguments: [
    ("Nir Ailon, Bo Li", "N. Ailon, B. Li", 1), ("Nir Ailon", "Ailon Nir", 1),
    ("Nir Ailon", "Noa Ailon", 2), ("N. B. Ailon", "Nir Ailon", 1), ("Nir Ailon", "Ailon", 2),
    ("JP Ailon", "Jean-Paul Ailon", 1), ("Nir Ailon", "Nir Alon", 2),
  ])
  func takesInitialsAndOrderOfNamesForMergingOnly(first: String, second: String, expected: Int) {
    let merged = corpus([
      record(title, first), record(title, second, identifiers: [identifier(.doi, "10.1/a")]),
    ])
    #expect(merged.papers.count == expected)
    // One list is taken, never the union of complete ones.
    #expect(merged.papers[0].authorships.count == first.split(separator: ",").count)
  }

  @Test(arguments: [
    // Seven letters count as four words, three as two.
    ("协作网络的图", nil, 2), ("协作网络的结构", nil, 1), ("引言", nil, 2), ("引言", "JMLR", 1),
    ("ネットワークと著者", nil, 1), ("การวิเคราะห์เครือข่าย", nil, 1), ("공저 네트워크", nil, 2),
  ])
  func countsTwoLettersForAWordInScriptsWithoutBlanks(
    title: String, venue: String?, expected: Int
  ) {
    #expect(
      count(record(title, "Ann Lee", venue: venue), record(title, "Ann Lee", venue: venue))
        == 1)
    var other = record(title, "Ann Lee, Bo Li", venue: venue)
    other.kind = .article
    #expect(count(record(title, "Ann Lee", venue: venue), other) == expected)
  }

  @Test func listsGroupsApartFromPersons() throws {
    var first = record(title, "Ann Lee")
    let group = Contributor(PersonName(family: "Open Coast Collaboration"), isGroup: true)
    first.authors.contributors.insert(group, at: 0)
    var second = record("Another title of a paper", "")
    second.authors = AuthorList([group])
    let merged = corpus([first, second])
    #expect(
      merged.papers.map(\.groups) == [["Open Coast Collaboration"], ["Open Coast Collaboration"]])
    #expect(merged.papers.map { $0.authorships.map(\.place) } == [[0], []])
    #expect(merged.authors.map(\.name.full) == ["Ann Lee"])
  }

  @Test func takesTheSameIdentifierInAnyForm() {
    #expect(
      count(
        record("One title of a paper", "Ann Lee", identifiers: [identifier(.doi, "10.1/A")]),
        record(
          "One title of this paper", "Ann Lee",
          identifiers: [identifier(.doi, "https://doi.org/10.1/a")])) == 1)
    #expect(
      count(
        record(
          "One title of a paper", "Ann Lee", identifiers: [identifier(.arXiv, "arXiv:1706.03762v1")]
        ),
        record(
          "One title of this paper", "Ann Lee",
          identifiers: [identifier(.doi, "10.48550/arXiv.1706.03762")])) == 1)
  }

  @Test func takesNoIdentifierOfAContainerForThatOfAChapter() {
    let book = identifier(.isbn, "978-0-306-40615-7")
    let chapters = ["Spectral methods in vision", "Sampling large networks quickly", "Bounds"]
    #expect(corpus(chapters.map { record($0, "Ann Lee", identifiers: [book]) }).papers.count == 3)
    let arXiv = identifier(.arXiv, "1706.03762")
    #expect(corpus(chapters.map { record($0, "Ann Lee", identifiers: [arXiv]) }).papers.count == 1)
  }

  @Test func keepsColumnsOfOneTitleApart() {
    #expect(count(placed([FieldValue(.volume, "3")]), placed([FieldValue(.volume, "4")])) == 2)
    #expect(
      count(placed([FieldValue(.firstPage, "3")]), placed([FieldValue(.firstPage, "9")])) == 2)
    #expect(count(placed([FieldValue(.volume, "3")]), placed([FieldValue(.issue, "9")])) == 1)
    #expect(count(placed([FieldValue(.volume, "3")]), placed([])) == 1)
  }

  @Test(
    arguments: [
      ("01", "1", 1), ("007", "07", 1), ("10", "1", 2), ("010A", "10A", 1), ("0", "1", 2),
      ("00", "0", 2), ("0A", "A", 2),
    ])
  func comparesPlacesWithoutLeadingZeros(first: String, second: String, expected: Int) {
    for field in [RecordField.volume, .issue, .articleNumber, .firstPage] {
      let records = [first, second].map { placed([FieldValue(field, $0)]) }
      #expect(count(records[0], records[1]) == expected)
    }
  }

  @Test func joinsThroughAnotherIdentifierOnlyWhereTheTitleIsEqual() {
    let (doi, pubMed) = (identifier(.doi, "10.1/a"), identifier(.pubMed, "17"))
    let other = identifier(.doi, "10.1/b")
    let first = record(title, "Ann Lee", identifiers: [doi, pubMed])
    #expect(count(first, record(title, "Ann Lee", identifiers: [other, pubMed])) == 1)
    #expect(
      count(first, record("On the cuts of planar graphs", "Ann Lee", identifiers: [other, pubMed]))
        == 2)
  }

  @Test func keepsCompleteListsOfStrangersApart() {
    let doi = identifier(.doi, "10.1/a")
    #expect(
      count(
        record("Old title of a paper", "Ann Lee", identifiers: [doi]),
        record("New title of a paper", "Bo Li", identifiers: [doi])) == 2)
    #expect(
      count(
        record(title, "Ann Lee", identifiers: [doi]), record(title, "Bo Li", identifiers: [doi]))
        == 1)
    #expect(
      count(
        record("Old title of a paper", "Ann Lee…", identifiers: [doi]),
        record("New title of a paper", "Bo Li", identifiers: [doi])) == 1)
  }

  @Test func prefersThePublishedAndTheNewerRecord() {
    var old = record(title, "Ann Lee, Bo Li", 2019, isPreprint: true)
    old.fields = [FieldValue(.version, "1")]
    var new = record(title, "Ann Lee, Cy Ho", 2019, isPreprint: true)
    new.fields = [FieldValue(.version, "2")]
    let published = record(title, "Ann Lee", 2020, venue: "JMLR")
    #expect(corpus([old, new]).names == [["Ann Lee", "Cy Ho"]])
    #expect(corpus([old, new, published]).names == [["Ann Lee"]])
  }

  @Test func takesFullNamesBeforeInitials() {
    #expect(
      corpus([record(title, "A. Lee, B. Li"), record(title, "Ann Lee, Bo Li")]).names == [
        ["Ann Lee", "Bo Li"]
      ])
  }
}
