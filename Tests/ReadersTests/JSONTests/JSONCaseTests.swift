import CoterieReaders
import CoterieRecords
import Testing

/// Small files made after public reports of what real files hold, with what they mean.
@Suite struct JSONCaseTests {
  @Test(arguments: [
    ("40-absorber.json", [["Teruo Kanbara", "Hyun-seo Baek", "Asta Lund"]]),
    ("41-mojibake.jsonl", [["Noe Gall"], ["Noe Gall"]]),
    ("44-consortium-orcid.json", [["Ruth Adeyemi", "Tom Baxendale"], ["Silje Brattvik"], []]),
    ("46-structured-affiliation.json", [["Mei Shaoland", "Jo Lund"]]),
    ("47-initial-in-family-a.json", [["Gudrun T. Velde", "Ottar P. Nyland", "Mara Solis Vega"]]),
    (
      "49-orcid-twice.json",
      [
        ["Hui Renland", "Anton Gorelin"], ["Wei Tan", "Wei Tan"], ["Zenon Skala", "Zenon Skala"],
        ["Anton Gorelin"],
      ]
    ),
    ("50-not-a-union-a.json", [["Elena Castellarac", "Teo Brunib", "Ugo Rossia"]]),
    ("58-csl-empty-author.json", [["Tove Reyes-Lind", "Ian K Morrow", "Petra L Zeman"]]),
    (
      "59-csl-particles.json",
      [
        [
          "Eline van der Laan", "Ottilie von Ruhland", "Miles G. Tarrant Jr.", "Peter Osgood III",
          "Ine van den Aker", "Joop van ’s-Gravenmeer",
        ]
      ]
    ),
    ("62-s2-initials.json", [["S. Brekke", "Tomas Ardal", "P. K. Lundgren"]]),
  ])
  func haveAuthors(file: String, names: [[String]]) throws {
    let table = try JSONSample.table(ofCase: file)
    #expect(table.records.map(\.people) == names)
  }

  @Test(arguments: [
    ("40-absorber.json", "openalex"), ("41-mojibake.jsonl", "openalex"),
    ("44-consortium-orcid.json", "crossref"), ("46-structured-affiliation.json", "crossref"),
    ("47-initial-in-family-a.json", "crossref"), ("49-orcid-twice.json", "crossref"),
    ("50-not-a-union-a.json", "crossref"), ("58-csl-empty-author.json", "csl-json"),
    ("59-csl-particles.json", "csl-json"), ("61-s2-repeated-authors.json", "semanticscholar"),
    ("62-s2-initials.json", "semanticscholar"),
  ])
  func areRecognised(file: String, format: String) throws {
    let bytes = try JSONSample.caseFile(file)
    #expect(JSONSample.names(claiming: bytes) == [format])
  }

  @Test func keepGroupsApart() throws {
    let table = try JSONSample.table(ofCase: "44-consortium-orcid.json")
    let records = table.records
    #expect(
      records.map(\.groups) == [
        ["the HPQR Consortium"], ["HPQR Consortium"], ["HPQR Consortium", "Rope Network"],
      ])
    #expect(
      records[1].authors.contributors.map(\.evidence) == [[], ["orcid 0000-0000-7000-0314 stated"]])
    #expect(
      table.log.diagnostics.map(\.problem.kind) == [.identifierOfGroup])
  }

  @Test func giveOrganisationsWithTheirPlaces() throws {
    let table = try JSONSample.table(ofCase: "46-structured-affiliation.json")
    let authors = table.authors(of: 0).contributors
    #expect(
      authors.map(\.affiliations) == [
        [
          Organisation("Linmei University of Technology", ror: "0zz000003"),
          Organisation("Regional Key Laboratory of Fluid Analysis", country: "P. R. China"),
        ],
        [Organisation("University of Oslund", country: "Norway", ror: "0zz000001")],
      ])
    #expect(authors.allSatisfy { $0.rawAffiliations.isEmpty })
  }

  @Test func countAContributorWithoutANameAsHidden() throws {
    let table = try JSONSample.table(ofCase: "58-csl-empty-author.json")
    #expect(table.authors(of: 0).hidden == .count(1))
    #expect(table.log.diagnostics.map(\.problem.kind) == [.namelessAuthors])
    #expect(table[0].values(of: .key).map(\.value) == ["reyes2017"])
  }

  @Test func repairAnAddressThatWasEncodedTwice() throws {
    let table = try JSONSample.table(ofCase: "41-mojibake.jsonl")
    let addresses = table.records.map { $0.authors.contributors.map(\.rawAffiliations) }
    #expect(addresses[0] == addresses[1])
    #expect(addresses[0] == [["Université de Valmont, Namur, Belgique"]])
    #expect(table.log.diagnostics.map(\.problem.kind) == [.mojibake])
  }

  @Test func keepTheFullNamesOfAnEmbeddedEntry() throws {
    let table = try JSONSample.table(ofCase: "62-s2-initials.json")
    #expect(table.count == 1)
    #expect(
      table.authors(of: 0).contributors.map(\.variants) == [
        ["Sunniva Elin Brekke"], [], ["Priya K. Lundgren"],
      ])
  }

  @Test func giveNoIdentifierForNull() throws {
    let table = try JSONSample.table(ofCase: "61-s2-repeated-authors.json")
    let authors = table.authors(of: 0).contributors
    #expect(authors.first { $0.name.full == "Cai Dunn" }?.identifiers == [])
    #expect(Set(authors.map(\.name.family)) == ["Amsel", "Brandt", "Dunn", "Frost"])
  }
}
