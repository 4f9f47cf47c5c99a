import CoterieCorpora
import CoterieRecords
import Testing

/// Ids that last as long as nothing merges or splits a paper or an author.
@Suite struct LastingIDTests {
  @Test func areMadeOfTitlesAndNames() {
    let merged = corpus([
      record("Same words here too", "A. Lee"), record("Same words here too!", "A Lee, B B", 1999),
      record("???", "李明, ***, +++"),
    ])
    let ids = merged.papers.map(\.id)
    #expect(merged.authors.map(\.id).prefix(3) == ["a-lee", "b-b", "李明"])
    #expect(merged.authors.map(\.id).dropFirst(3).allSatisfy { $0.hasPrefix("author-") })
    #expect(
      ids.map { String($0.dropLast(9)) } == ["same-words-here-too", "same-words-here-too", "paper"])
    #expect(Set(ids).count == 3 && Set(merged.authors.map(\.id)).count == 5)
  }

  @Test func doNotChangeAsAHashWould() {
    // These are in the addresses and files of users.
    #expect(
      corpus([record("On the cuts of graphs", "Ann Lee")]).papers[0].id
        == "on-the-cuts-of-graphs-yrtgj37r")
  }

  @Test func ofNamesakesGoToTheEarliestPaper() {
    func paper(_ title: String, _ year: Int, _ orcid: String) -> Record {
      var record = record(title, "", year)
      record.authors = AuthorList([
        Contributor(
          PersonName(given: "Wei", family: "Wang"),
          identifiers: [PersonIdentifier(.orcid, orcid)].compactMap { $0 })
      ])
      return record
    }
    let late = paper("A late paper on graph cuts", 2020, "0000-0002-1825-0097")
    let early = paper("An early paper on graph cuts", 2010, "0000-0001-5109-3700")
    let found = corpus([late, early])
    #expect(found.authors.count == 2)
    #expect(found.authors[1].id == "wei-wang")
    #expect(found.authors[0].id.hasPrefix("wei-wang-") && found.authors[0].id.count == 17)
    #expect(Set(corpus([early, late]).authors.map(\.id)) == Set(found.authors.map(\.id)))
  }
  @Test func ofNamesakesOnOnePaperDiffer() {
    var paper = record("Three of one name on graph cuts", "", 2010)
    paper.authors = AuthorList(
      ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"].map { orcid in
        Contributor(
          PersonName(given: "Wei", family: "Wang"),
          identifiers: [PersonIdentifier(.orcid, orcid)].compactMap { $0 })
      })
    let ids = corpus([paper]).authors.map(\.id)
    #expect(ids.count == 3 && Set(ids).count == 3 && ids[0] == "wei-wang")
  }
}
