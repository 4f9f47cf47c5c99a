import CoterieReaders
import CoterieRecords
import Testing

@Suite struct RISTests {
  private func table(_ lines: String...) -> RecordTable {
    RISReader.table(of: lines.joined(separator: "\n"), file: "page.txt")
  }

  private func record(_ lines: String...) -> Record? {
    RISReader.table(
      of: (["TY  - JOUR", "TI  - On cuts"] + lines + ["ER  - "]).joined(separator: "\n"),
      file: "page.txt"
    ).records.first
  }

  @Test func hasTheseFields() throws {
    let found = table(
      "TY  - JOUR", "ID  - lund2019", "TI  - On cuts", "  and trees", "T2  - Letters of Graphs",
      "JA  - Lett. Graphs", "VL  - 3", "IS  - 2", "SP  - 283-98", "PY  - 2019", "LA  - English",
      "DO  - https://doi.org/10.5555/A.1", "UR  - https://example.org/a", "KW  - graphs",
      "cuts", "KW  - trees; paths", "AB  - We cut.", "N1  - Cited By :17", "AD  - Univ X, Oslo",
      "AU  - Lund, Asta", "XX  - more", "Y2  - 2023/01/01", "ER  - ")
    let record = try #require(found.records.first)
    #expect(found.log.isEmpty)
    #expect(record.title == "On cuts and trees")
    #expect(record.venue == "Letters of Graphs")
    #expect(record.kind == .article)
    #expect(record.abstract == "We cut.")
    #expect(record.identifiers == [Identifier(.doi, "10.5555/a.1")])
    #expect(record.authors.contributors.map(\.rawAffiliations) == [["Univ X, Oslo"]])
    let fields = record.fields.map { "\($0.field) \($0.name)=\($0.value)" }
    #expect(
      fields == [
        "key =lund2019", "volume =3", "issue =2", "url =https://example.org/a", "firstPage =283",
        "lastPage =298", "language =en", "citations scopus=17", "keyword =graphs", "keyword =cuts",
        "keyword =trees", "keyword =paths", "site N1=Cited By :17", "site XX=more",
      ])
  }

  @Test(arguments: [
    ("Lund, Asta", "Asta|Lund|"), ("Lund, Asta M., Jr.", "Asta M.|Lund|Jr."),
    ("van der Berg, Jan", "Jan|van der Berg|"), ("Lund Jr., Asta", "Asta|Lund|Jr."),
    ("G. Kalbe", "G.|Kalbe|"), ("Kalbe G.", "G.|Kalbe|"), ("Asta Lund", "Asta|Lund|"),
    ("Berg J. H.", "J. H.|Berg|"), ("LI BC", "BC|LI|"), ("Lund, Asta and", "Asta|Lund|"),
    ("Lund, Asta;", "Asta|Lund|"), ("M&uuml;ller, J&ouml;rg", "Jörg|Müller|"),
    ("M{\\\"u}ller, J.", "J.|Müller|"), ("Lund", "|Lund|"),
    ("Thornley, Basil K 3rd", "Basil K|Thornley|3rd"),
    ("Lund, A.*", "A.|Lund|"), ("Lund, Asta²", "Asta|Lund|"),
    ("Navarro, Gonzalo 0001", "Gonzalo 0001|Navarro|"),
  ])
  func readsNames(line: String, parts: String) {
    let name = record("AU  - \(line)")?.authors.names.first
    #expect(name.map { "\($0.given)|\($0.family)|\($0.suffix)" } == parts)
  }

  @Test(arguments: [
    ("Stair Safety Group", "Stair Safety Group"), ("Group, Stair Safety", "Stair Safety Group"),
    ("Ministry of Ports", "Ministry of Ports"),
    ("Northgate University, Department of Tides", "Northgate University, Department of Tides"),
    ("Tideway and Sons, Inc.", "Tideway and Sons, Inc."),
  ])
  func readsGroups(line: String, name: String) {
    let authors = record("AU  - \(line)")?.authors.contributors ?? []
    #expect(authors.map(\.isGroup) == [true])
    #expect(authors.map(\.name.full) == [name])
  }

  @Test func knowsWhoIsNobodyAndWhoIsLeftOut() {
    #expect(record("AU  - [Anonymous]", "AU  - Anonymous", "AU  - NA")?.names == [])
    let cut = record("AU  - Lund, Asta", "AU  - et al.")
    #expect(cut?.names == ["Asta Lund"])
    #expect(cut?.authors.hidden == .unknown)
  }

  @Test func separatesJoinedNames() {
    #expect(record("AU  - Lund, A., Ek, B. C.")?.names == ["A. Lund", "B. C. Ek"])
    #expect(record("AU  - Lund, Asta;Ek, Bo")?.names == ["Asta Lund", "Bo Ek"])
    #expect(record("AU  - Lund, Asta, and Ek, Bo")?.names == ["Asta Lund", "Bo Ek"])
    #expect(record("AU  - Lund, Asta", "Ek, Bo")?.names == ["Asta Lund", "Bo Ek"])
    #expect(record("AU  - Lund,", "Asta")?.names == ["Asta Lund"])
  }

  @Test func keepsAddressesWithTheAuthorBeforeThemWhereTheyAlternate() {
    let record = record(
      "AU  - Lund, Asta", "AD  - Univ X", "AU  - Ek, Bo", "AD  - Univ Y", "AD  - Univ Z")
    #expect(
      record?.authors.contributors.map(\.rawAffiliations) == [["Univ X"], ["Univ Y", "Univ Z"]])
    let apart = self.record(
      "AU  - Lund, Asta", "AU  - Ek, Bo", "AD  - Univ X", "AD  - {Univ {\\&} Y}")
    #expect(apart?.organisations.map(\.name) == ["Univ X", "Univ & Y"])
  }

  @Test func takesTheAuthorsOfAnEditedBookForEditors() {
    let table = table(
      "TY  - EDBOOK", "AU  - Lund, Asta", "TI  - On cuts", "SN  - 978-3-16-148410-0", "ER  - ")
    #expect(table.records.map(\.names) == [[]])
    #expect(table.records.first?.otherContributors.map(\.role) == [.editor])
    #expect(table.records.first?.identifiers.map(\.value) == ["9783161484100"])
  }

  @Test func reportsWhatIsOddAboutTheFrame() {
    let found = table(
      "TY  - JOUR", "TI  - One", "TY  - JOUR", "TI  - Two", "ER  - ", "TI  - Three",
      "AU  - Lund, Asta", "ER  - ", "TY  - JOUR", "ER  - ", "TY  - JOUR", "TI  - Four")
    #expect(found.records.map(\.title) == ["One", "Two", "Three", "Four"])
    #expect(
      found.log.diagnostics == [
        Problem.tagged(.noEnd(tag: "ER")).onLine(1),
        Problem.tagged(.noStart(tag: "TY")).onLine(6), Problem.tagged(.empty).onLine(9),
        Problem.tagged(.cutOff(tag: "ER")).onLine(11),
      ])
  }

  @Test func readsTagsWithOneBlank() {
    let found = table("TY - JOUR", "AU - Lund, Asta", "TI - On cuts", "ER -")
    #expect(found.records.map(\.names) == [["Asta Lund"]])
    #expect(found.log.isEmpty)
  }

  @Test func repairsOnlyWhatIsProved() {
    #expect(record("AU  - MÃ¼ller, LÃ©a")?.names == ["Léa Müller"])
    #expect(record("AU  - Müller, LÃ©a")?.names == ["LÃ©a Müller"])
    #expect(record("AU  - Lund, JOÃO")?.names == ["JOÃO Lund"])
    let latin = Array("TY  - JOUR\nTI  - Caf".utf8) + [0xE9] + Array("\nER  - \n".utf8)
    let found = RISReader.table(of: latin, file: "page.txt")
    #expect(found.records.map(\.title) == ["Café"])
    #expect(found.log.diagnostics == [Problem.text(.recoded).onLine(2)])
  }

  @Test(arguments: [
    ("UR  - https://arxiv.org/abs/1706.03762v5", "arXiv 1706.03762"),
    ("UR  - https://doi.org/10.5555/A.1", "doi 10.5555/a.1"),
    ("AN  - ISI:000305846100006", "webOfScience wos:000305846100006"),
    ("DP  - PubMed\nAN  - 123", "pubMed 123"), ("AN  - 123", ""), ("DO  - none of it", ""),
    ("UR  - https://www.scopus.com/record.uri?eid=2-s2.0-85&x=1", "scopus 2-s2.0-85"),
  ])
  func knowsOtherIdentifiers(lines: String, identifier: String) {
    let found = record(lines)?.identifiers.map { "\($0.kind) \($0.value)" }
    #expect(found?.joined() == identifier)
  }
}
