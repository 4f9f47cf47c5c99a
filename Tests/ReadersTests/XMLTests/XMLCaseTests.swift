import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The cases that were made after reports of what other programs get wrong, with the values that their
/// list of expected results has.
@Suite struct XMLCaseTests {
  private func table(_ file: String) -> RecordTable {
    let path = packageRoot.appendingPathComponent("Tests/ReadersTests/Fixtures/cases/\(file)").path
    return InputContents(of: [InputFile(path: path, name: file, isNamed: true)]).records
  }

  @Test func keepsSeveralAffiliationsOfAnAuthor() {
    let records = table("52-atom-affiliations.xml").records
    #expect(records.map(\.people) == [["Ines Costa", "Olle Ek", "Awa N'Diaye"]])
    #expect(records[0].authors.contributors.map(\.rawAffiliations.count) == [2, 0, 1])
    #expect(records[0].authors.contributors[2].rawAffiliations == ["Institut des Quais, Dakar"])
    #expect(!records[0].authors.isTruncated)
  }

  @Test func keepsTheVersionsOfAPreprint() {
    let records = table("53-versions-a.xml").records
    #expect(records.map(\.ids) == [["arXiv 2410.99905"], ["arXiv 2410.99905"]])
    #expect(records.map { $0.value(.version) } == ["1", "3"])
    #expect(records[0].date == PartialDate(year: 2024, month: 10, day: 20))
    #expect(records[1].people == ["Pavo Linde", "Shira Okonjo-Lee", "Bo Tang-Olsen"])
  }

  @Test func takesPersonPagesForNoPapers() {
    let table = table("55-dblp-person-records.xml")
    #expect(table.sources.map(\.format) == ["dblp"])
    #expect(
      table.records.map(\.people) == [
        ["Tomáš Hruškov", "Ada Quist"], ["Tomas Hruskov"], ["Tomas Hruskov"],
      ])
    let values = table.records.map { $0.authors.contributors[0].identifiers.map(\.value) }
    #expect(values == [["Tomáš Hruškov 0002"], ["Tomas Hruskov 0002"], ["Tomas Hruskov 0001"]])
    #expect(table.log.count(of: .personRecord) == 1)
    #expect(table.personCount == 2)
    #expect(!table.records.contains { $0.title == "Home Page" })
  }

  @Test func keepsEditorsApart() {
    let records = table("56-dblp-editors.xml").records
    #expect(records.map(\.people) == [[], ["Ada Quist", "Wei Tan"], ["Wei Tan"]])
    #expect(records.map { $0.others(.editor) } == [["Ada Quist", "Jan Moor"], [], []])
    #expect(records.map(\.orcids) == [[], [nil, "0000-0000-7000-0429"], [nil]])
    #expect(records[1].title == "A Ledger for n Boats: O(n2) is Enough")
    #expect(records[2].siteValue("publtype") == "withdrawn")
    #expect(records[2].ids == ["arXiv 2101.99907"])
  }

  @Test func readsTheAuthorsOfTheAnthology() {
    let records = table("64-acl-ids.xml").records
    #expect(
      records.map(\.people) == [
        ["Lena Marsh", "Wei Tan"], ["Lena Marsh"], ["Lena Marsh", "Joris K Fell"],
        ["Joris K. Fell"],
      ])
    #expect(records.map { $0.others(.editor) } == Array(repeating: ["Jan Moor"], count: 4))
    #expect(
      records[0].authors.contributors[0].evidence == [
        "acl lena-marsh-0613 stated", "orcid 0000-0000-7000-0613 stated",
      ])
    #expect(records[0].authors.contributors[0].rawAffiliations == ["University of Oslund"])
    #expect(records[0].title == "Parsing Pier Names")
  }

  @Test func readsNamesOfOneSign() {
    let records = table("65-acl-symbols.xml").records
    #expect(
      records.map(\.people) == [
        ["∃", "☉", "Qihang Luo"], ["罗启航", "Yuki Sato", "J. St. Croix"],
      ])
    #expect(
      records.map { $0.authors.contributors.map(\.variants) } == [
        [[], [], ["罗启航"]], [[], ["佐藤友紀"], []],
      ])
  }

  @Test func saysThatAPageIsNoXML() {
    let table = table("73-bot-page.xml")
    #expect(table.count == 0)
    #expect(table.messages.count == 1)
    #expect(table.messages[0].hasPrefix("73-bot-page.xml: error: "))
    #expect(table.messages[0].contains("an HTML page, not DBLP XML"))
  }
}
