import CoterieReaders
import CoterieRecords
import Testing

@Suite struct MEDLINETests {
  private func table(_ lines: String...) -> RecordTable {
    MEDLINEReader.table(of: lines.joined(separator: "\n"), file: "page.txt")
  }

  @Test func hasTheseFields() throws {
    let found = table(
      "PMID- 123", "OWN - NLM", "IS  - 1234-5678", "VI  - 5", "IP  - 2", "DP  - 2019 Mar 5",
      "TI  - On cuts of", "      graphs.", "PG  - 283-98", "LID - 10.5555/a.1 [doi]",
      "AID - PII1 [pii]", "AB  - We cut", "      graphs.", "FAU - Lund, Asta M", "AU  - Lund AM",
      "AD  - Univ X, Oslo.", "AUID- ORCID: 0000-0002-1825-0097", "FAU - Ek, Bo Jr", "AU  - Ek B Jr",
      "CN  - The Cut Group", "LA  - eng", "PT  - Journal Article", "PT  - Review",
      "FIR - Tan, Wei", "IR  - Tan W", "IRAD- Univ Y", "FED - Moor, Jan", "ED  - Moor J",
      "JT  - Letters of graphs", "TA  - Lett Graphs", "MH  - Graphs", "OT  - cuts",
      "PMC - PMC77", "SO  - Lett Graphs. 2019")
    let record = try #require(found.records.first)
    #expect(found.log.isEmpty)
    #expect(record.title == "On cuts of graphs")
    #expect(record.names == ["Asta M Lund", "Bo Ek Jr", "The Cut Group"])
    #expect(record.authors.contributors.map(\.isGroup) == [false, false, true])
    #expect(record.authors.contributors[0].rawAffiliations == ["Univ X, Oslo."])
    #expect(record.authors.contributors[0].identifiers.map(\.value) == ["0000-0002-1825-0097"])
    #expect(record.otherContributors.map(\.name.full) == ["Wei Tan", "Jan Moor"])
    #expect(record.otherContributors.map(\.role) == [.investigator, .editor])
    #expect(record.otherContributors[0].rawAffiliations == ["Univ Y"])
    #expect(record.date?.description == "2019-03-05")
    #expect(record.kind == .review)
    #expect(record.venue == "Letters of graphs")
    #expect(record.abstract == "We cut graphs.")
    #expect(record.identifiers.map(\.value) == ["123", "pmc77", "10.5555/a.1"])
    let fields = record.fields.map { "\($0.field)=\($0.value)" }
    #expect(
      fields == [
        "key=123", "volume=5", "issue=2", "firstPage=283", "lastPage=298", "language=en",
        "topic=Graphs", "keyword=cuts",
      ])
  }

  @Test func readsShortNamesWhereThereAreNoOthers() {
    let found = table(
      "PMID- 1", "TI  - On cuts.", "AU  - Lund AM", "AU  - van Oosten WH 2nd", "AU  - et al.")
    #expect(found.records.map(\.names) == [["AM Lund", "WH van Oosten 2nd"]])
    #expect(found.records.map(\.authors.hidden) == [.unknown])
  }

  @Test func readsFullAndShortNamesInAnyOrder() {
    let apart = table(
      "PMID- 1", "TI  - A", "FAU - Lund, Asta", "FAU - Ek, Bo", "AU  - Lund A", "AU  - Ek B")
    #expect(apart.records.map(\.names) == [["Asta Lund", "Bo Ek"]])
    let mixed = table("PMID- 1", "TI  - A", "FAU - Lund, Asta", "AU  - Lund A", "AU  - Ek B")
    #expect(mixed.records.map(\.names) == [["Asta Lund", "B Ek"]])
  }

  @Test func readsRecordsOfPubMedCentral() {
    let found = table(
      "", "PMC - PMC1", "PMID- 1", "TI  - A", "AB  - ", "OAB - Publisher", "", "PMC - PMC2",
      "TI  - B", "", "PMC - PMC3", "PMID- 3", "TI  - C")
    #expect(found.records.map(\.title) == ["A", "B", "C"])
    #expect(
      found.records.map { $0.identifiers.map(\.value) } == [
        ["1", "pmc1"], ["pmc2"], ["3", "pmc3"],
      ])
  }

  @Test func readsLinesThatEndTwice() {
    let text =
      "PMID- 1\nTI  - A\nFAU - Lund, Asta\nAU  - Lund A\nDP  - 2001\n\nPMID- 2\nTI  - B\nDP  - 2002\n"
    let found = MEDLINEReader.table(of: text.replacing("\n", with: "\r\r\n"))
    #expect(found.records.map(\.title) == ["A", "B"])
    #expect(found.records.map { $0.date?.year } == [2001, 2002])
  }

  @Test func givesAListOfAddressesThatAllRepeatToThePaper() {
    let found = table(
      "PMID- 1", "TI  - A", "FAU - Lund, Asta", "AD  - Univ X, Oslo; Univ Y, Bergen.",
      "FAU - Ek, Bo", "AD  - Univ X, Oslo; Univ Y, Bergen.")
    #expect(found.records.first?.organisations.map(\.name) == ["Univ X, Oslo; Univ Y, Bergen."])
    #expect(
      found.records.first?.authors.contributors.allSatisfy { $0.rawAffiliations.isEmpty } == true)
  }
}
