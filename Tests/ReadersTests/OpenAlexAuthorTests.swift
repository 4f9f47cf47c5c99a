import CoterieReaders
import CoterieRecords
import Testing

/// The authors of works of OpenAlex.
@Suite struct OpenAlexAuthorTests {
  private func authorship(_ name: String, raw: String? = nil, id: Int? = nil) -> String {
    let id = id.map { #""id":"https://openalex.org/A\#($0)","# } ?? ""
    let raw = raw.map { #","raw_author_name":"\#($0)""# } ?? ""
    return #"{"author":{\#(id)"display_name":"\#(name)"}\#(raw)}"#
  }

  @Test(arguments: [
    ("Ann Lee", "Ann", "Lee", ""), ("Plato", "", "Plato", ""),
    ("Laurens van der Maaten", "Laurens", "van der Maaten", ""),
    ("Martin Luther King Jr.", "Martin Luther", "King", "Jr."),
    ("Ludwig van Beethoven III", "Ludwig", "van Beethoven", "III"),
    ("王伟伟", "", "王伟伟", ""), ("José  Núñez", "José", "Núñez", ""),
    ("Baek, Hyun-seo", "Hyun-seo", "Baek", ""), ("King, Jr., Martin", "Martin", "King", "Jr."),
    ("Martin King, Jr.", "Martin", "King", "Jr."), ("Lee,", "", "Lee", ""),
  ])
  func haveNamesInTheirParts(name: String, given: String, family: String, suffix: String) throws {
    let author = try #require(OpenAlexSample.authors(authorship(name)).first)
    #expect(author.name == PersonName(given: given, family: family, suffix: suffix))
    #expect(author.rawName == nil)
  }

  @Test func haveAPrintedNameWhereItDiffers() {
    let authors = OpenAlexSample.authors(
      [authorship("Ann Lee", raw: "Ann Lee"), authorship("Bo Li", raw: "B. Li")]
        .joined(separator: ","))
    #expect(authors.map(\.rawName) == [nil, "B. Li"])
  }

  @Test(arguments: [
    #"{"author":null,"raw_author_name":"Lee, Ann"}"#,
    #"{"author":{"id":null,"display_name":null,"orcid":null},"raw_author_name":"Ann Lee"}"#,
    #"{"raw_author_name":"Ann Lee"}"#,
  ])
  func haveThePrintedNameWhereThereIsNoProfile(authorship: String) throws {
    let author = try #require(OpenAlexSample.authors(authorship).first)
    #expect(author.name == PersonName(given: "Ann", family: "Lee"))
    #expect(author.rawName == nil && author.identifiers.isEmpty)
  }

  @Test(arguments: [
    ("null", "null", []),
    (#""https://orcid.org/0000-0002-1825-0097""#, "null", ["orcid 0000-0002-1825-0097 inferred"]),
    ("null", #""0000-0002-1825-0097""#, ["orcid 0000-0002-1825-0097 stated"]),
    (
      #""https://orcid.org/0000-0002-1825-0097""#, #""https://orcid.org/0000-0002-1825-0097""#,
      ["orcid 0000-0002-1825-0097 stated"]
    ),
    (
      #""https://orcid.org/0000-0002-1825-0097""#, #""https://orcid.org/0000-0001-5109-3700""#,
      ["orcid 0000-0001-5109-3700 stated", "orcid 0000-0002-1825-0097 inferred"]
    ),
  ])
  func haveORCIDsThatAreStatedOrInferred(orcid: String, raw: String, evidence: [String]) {
    let authors = OpenAlexSample.authors(
      #"{"author":{"display_name":"Ann Lee","orcid":\#(orcid)},"raw_orcid":\#(raw)}"#)
    #expect(authors.map(\.evidence) == [evidence])
  }

  @Test func haveTheirAddressesOnce() {
    let authors = OpenAlexSample.authors(
      """
      {"author":{"display_name":"Ann Lee"},"institutions":[],\
      "affiliations":[{"raw_affiliation_string":"Lab A","institution_ids":[]},\
      {"raw_affiliation_string":"Lab B","institution_ids":[]}],\
      "raw_affiliation_string":"Lab A; Lab B","raw_affiliation_strings":["Lab A","Lab B"]},\
      {"author":{"display_name":"Bo Li"},\
      "affiliations":[{"raw_affiliation_string":"Lab C"}],"raw_affiliation_string":"Lab C; "},\
      {"author":{"display_name":"Cy Ho"}}
      """)
    #expect(authors.map(\.rawAffiliations) == [["Lab A", "Lab B"], ["Lab C"], []])
  }

  @Test func haveAnAddressWhereNoInstitutionIsKnownThoughLittleIsAsked() throws {
    var options = ReadingOptions()
    options.keepsDetails = false
    let record = try #require(
      OpenAlexSample.record(
        #""authorships":[{"raw_author_name":"Ann Lee","raw_affiliation_strings":["Lab"]}]"#,
        options: options))
    #expect(record.authors.contributors[0].rawAffiliations == ["Lab"])
  }

  @Test func haveInstitutionsWithAName() {
    let authors = OpenAlexSample.authors(
      """
      {"author":{"display_name":"Ann Lee"},"institutions":[{"display_name":"A","country_code":null},\
      {"id":"https://openalex.org/I2","display_name":null},{},null,\
      {"ror":"https://ror.org/0zz000001","display_name":"B","country_code":"NO"}]}
      """)
    #expect(
      authors[0].affiliations == [
        Organisation("A"), Organisation("B", country: "NO", ror: "0zz000001"),
      ])
  }

  // MARK: Profiles

  @Test func doNotHaveAProfileThatIsAnothersOnTheirWork() {
    let text = OpenAlexSample.work(
      #""authorships":["#
        + [
          authorship("Teruo Kanbara", raw: "Teruo Kanbara", id: 3),
          authorship("Teruo Kanbara", raw: "Baek, Hyun-seo", id: 3), authorship("Asta Lund", id: 4),
        ].joined(separator: ",") + "]")
    let table = OpenAlexSample.table(of: text)
    let authors = table[0].authors.contributors
    #expect(authors.map(\.name.full) == ["Teruo Kanbara", "Hyun-seo Baek", "Asta Lund"])
    #expect(authors.map { $0.identifiers.map(\.value) } == [["A3"], [], ["A4"]])
    #expect(
      table.log.diagnostics.map(\.description) == [
        "works.jsonl:1: warning: two authors share the profile https://openalex.org/A3 of "
          + "\"Teruo Kanbara\", one of them printed as \"Baek, Hyun-seo\"; that one is kept under the "
          + "printed name, without the profile."
      ])
  }

  @Test(arguments: [4, 9])
  func areCountedOnceWhereTheyAreRepeated(count: Int) {
    let others = (0..<count).map { authorship("Ann Lee \($0)", id: 100 + $0) }
    let list =
      [authorship("Clara Corrin", raw: "C. Corrin", id: 7)] + others
      + [authorship("Clara Corrin", raw: "Corrin, Clara", id: 7)]
    let table = OpenAlexSample.table(
      of: OpenAlexSample.work(#""authorships":["# + list.joined(separator: ",") + "]"))
    #expect(table[0].authors.contributors.count == count + 1)
    #expect(table[0].authors.hidden == .none)
    #expect(table.log.diagnostics.map(\.severity) == [.note])
  }

  @Test func withoutAProfileAreNotRepeated() {
    let authors = OpenAlexSample.authors(
      [authorship("Wei Tan"), authorship("Wei Tan"), authorship("Wei Tan", id: 1)]
        .joined(separator: ","))
    #expect(authors.count == 3)
  }

  // MARK: Truncated lists

  private func list(_ count: Int, last: String = "middle") -> String {
    let authors = (0..<count).map { place in
      let position = place == 0 ? "first" : place == count - 1 ? last : "middle"
      return #"{"author_position":"\#(position)","author":{"display_name":"Ann Lee \#(place)"}}"#
    }
    return #""authorships":["# + authors.joined(separator: ",") + "]"
  }

  @Test func areTruncatedWhereTheInterfaceSaysSo() throws {
    let record = try #require(OpenAlexSample.record(#""is_authors_truncated":true,"# + list(100)))
    #expect(record.authors.contributors.count == 100)
    #expect(record.authors.hidden == .unknown)
  }

  @Test func areTruncatedAtAHundredUnlessTheLastIsThere() throws {
    #expect(OpenAlexSample.record(list(100))?.authors.hidden == .unknown)
    #expect(
      OpenAlexSample.record(list(100, last: "last"))?.authors.hidden == AuthorList.Hidden.none)
    #expect(OpenAlexSample.record(list(99))?.authors.hidden == AuthorList.Hidden.none)
    #expect(OpenAlexSample.record(list(101))?.authors.hidden == AuthorList.Hidden.none)
    let complete = #""is_authors_truncated":false,"# + list(100)
    #expect(OpenAlexSample.record(complete)?.authors.hidden == AuthorList.Hidden.none)
  }

  @Test(arguments: [
    ("249", AuthorList.Hidden.count(149)), ("100", .none), ("99999999999", .unknown),
    ("-5", .unknown), (#""many""#, .unknown), ("null", .unknown),
  ])
  func haveTheirNumberWhereItIsSaid(count: String, hidden: AuthorList.Hidden) throws {
    let record = try #require(OpenAlexSample.record(#""authors_count":\#(count),"# + list(100)))
    #expect(record.authors.hidden == hidden)
  }

  @Test func withoutANameAreHidden() {
    let list = [
      authorship("Ann Lee"), "{}", #"{"author":{"display_name":"  "}}"#, authorship("Bo Li"),
    ]
    let table = OpenAlexSample.table(
      of: OpenAlexSample.work(#""authorships":["# + list.joined(separator: ",") + "]"))
    #expect(table[0].authors.names.map(\.full) == ["Ann Lee", "Bo Li"])
    #expect(table[0].authors.hidden == .count(2))
    #expect(
      table.log.diagnostics.map(\.message) == [
        "the list of authors has 2 authors without a name; the list counts as truncated."
      ])
  }
}
