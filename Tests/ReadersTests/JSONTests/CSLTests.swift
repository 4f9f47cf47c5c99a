import CoterieReaders
import CoterieRecords
import Testing

/// Items of CSL-JSON and works of Crossref.
@Suite struct CSLTests {
  private func person(_ parts: String) -> Contributor? {
    CSLReader.records(#"[{"id":"a","type":"book","title":"T","author":["# + parts + "]}]")
      .first?.authors.contributors.first
  }

  @Test(arguments: [
    (#"{"given":"Asta","family":"Lund"}"#, "Asta", "Lund", ""),
    (
      #"{"given":"Laurens","family":"Maaten","dropping-particle":"van der"}"#, "Laurens",
      "van der Maaten", ""
    ),
    (
      #"{"given":"Blaise Aguera","family":"Arcas","dropping-particle":"y"}"#, "Blaise Aguera",
      "y Arcas", ""
    ),
    (#"{"given":"S","family":"Lund","dropping-particle":"a"}"#, "S A", "Lund", ""),
    (
      #"{"given":"Lucie","family":"Amboise","non-dropping-particle":"d'"}"#, "Lucie", "d'Amboise",
      ""
    ),
    (#"{"given":"Douglas M.","family":"Wright","suffix":"Jr."}"#, "Douglas M.", "Wright", "Jr."),
    (#"{"given":"Miles","family":"Tarrant, Jr."}"#, "Miles", "Tarrant", "Jr."),
    (#"{"given":"Gudrun","family":"T. Velde"}"#, "Gudrun T.", "Velde", ""),
    (#"{"given":"Mara","family":"Solis Vega"}"#, "Mara", "Solis Vega", ""),
    (#"{"family":"Xu Min"}"#, "Xu", "Min", ""),
    (#"{"family":"William B. Gould IV","given":""}"#, "William B.", "Gould", "IV"),
    (#"{"literal":"Yoshua Bengio"}"#, "Yoshua", "Bengio", ""),
    (#"{"literal":"Lund, Asta"}"#, "Asta", "Lund", ""),
    (#"{"family":"NIH"}"#, "", "NIH", ""),
    (#"{"given":"启航","family":"罗"}"#, "", "罗启航", ""),
    (#"{"given":"Zo&euml;","family":"<i>Ek</i>"}"#, "Zoë", "Ek", ""),
    (#"{"given":"LÃ©a","family":"Lund"}"#, "Léa", "Lund", ""),
  ])
  func readNames(parts: String, given: String, family: String, suffix: String) throws {
    let author = try #require(person(parts))
    #expect(author.name == PersonName(given: given, family: family, suffix: suffix))
    #expect(!author.isGroup)
  }

  @Test(arguments: [
    "The ENCODE Project Consortium", "Center for Constitutional Rights",
    "Human Cell Atlas Meeting Participants", "for the PAGE Consortium", "University of Valmont",
    "National Academies of Sciences, Engineering, and Medicine",
  ])
  func knowGroups(name: String) throws {
    for key in ["literal", "family"] {
      let group = try #require(person(#"{"\#(key)":"\#(name)"}"#))
      #expect(group.isGroup && group.name.full == name)
    }
  }

  @Test func joinAGroupThatWasSplit() throws {
    let group = try #require(person(#"{"given":"Open Coast","family":"Collaboration"}"#))
    #expect(group.isGroup && group.name == PersonName(family: "Open Coast Collaboration"))
  }

  @Test(arguments: [
    (#"{"date-parts":[[2002,7,9]]}"#, "2002-07-09"),
    (#"{"date-parts":[["2002",7,9]]}"#, "2002-07-09"),
    (#"{"date-parts":[["2002","07"]]}"#, "2002-07"), (#"{"date-parts":[[2015],[2017]]}"#, "2015"),
    (#"{"date-parts":[[2015,2,30]]}"#, "2015"), (#"{"date-parts":[[2015,0]]}"#, "2015"),
    (#"{"literal":"2016-05-0003"}"#, "2016-05-03"), (#"{"raw":"2016-05-03T12:00"}"#, "2016-05-03"),
    (#"{"literal":"Argued October 6, 1993"}"#, "1993"), (#"{"year":2011}"#, "2011"),
  ])
  func readDates(issued: String, date: String) {
    let records = CSLReader.records(#"[{"type":"book","title":"T","issued":\#(issued)}]"#)
    #expect(records.first?.date?.description == date)
  }

  @Test(arguments: [
    #"{"date-parts":[[null]]}"#, #"{"date-parts":[]}"#, #"{"literal":"n.d."}"#, "null",
  ])
  func haveNoDate(issued: String) {
    let records = CSLReader.records(#"[{"type":"book","title":"T","issued":\#(issued)}]"#)
    #expect(records.count == 1 && records[0].date == nil)
  }

  private let work = """
    {"DOI":"10.5555/A.1","type":"proceedings-article","title":["On\\n   <i>cuts</i>"],
     "container-title":["Letters","L."],"issued":{"date-parts":[[null]]},
     "published-online":{"date-parts":[[2020,3]]},"volume":"7","issue":"2","page":"21-24",
     "article-number":"e9","language":"en","URL":"https://doi.org/10.5555/a.1",
     "ISBN":["978-3-16-148410-0"],"is-referenced-by-count":12,"subject":["Ropes"],
     "abstract":"<jats:p>We cut.</jats:p>",
     "reference":[{"key":"1","DOI":"10.5555/b"},{"key":"2"}],
     "author":[{"given":"Asta","family":"Lund","sequence":"first","ORCID":
      "http://orcid.org/0000-0002-1825-0097","affiliation":[{"name":"Quay 1, Namur"}]}],
     "editor":[{"given":"Jan","family":"Moor"}],"translator":[{"family":"Ek","given":"Åsa"}]}
    """

  @Test func readEveryField() throws {
    let records = CrossrefReader.records(work)
    let record = try #require(records.first)
    #expect(record.title == "On <i>cuts</i>" && record.venue == "Letters")
    #expect(record.kind == .conferencePaper && record.date?.description == "2020-03")
    #expect(record.ids == ["doi 10.5555/a.1", "isbn 9783161484100"])
    #expect(
      Set(record.fieldTexts) == [
        "volume 7", "issue 2", "firstPage 21", "lastPage 24", "articleNumber e9", "language en",
        "citations crossref 12", "keyword Ropes", "reference 10.5555/b", "key 10.5555/a.1",
      ])
    #expect(record.abstract == "<jats:p>We cut.</jats:p>")
    #expect(record.authors.contributors.map(\.evidence) == [["orcid 0000-0002-1825-0097 stated"]])
    #expect(record.authors.contributors[0].rawAffiliations == ["Quay 1, Namur"])
    #expect(
      record.otherContributors.map { "\($0.role) \($0.name.full)" } == [
        "editor Jan Moor", "translator Åsa Ek",
      ])
  }

  @Test func readEveryLayout() {
    let line = work.replacing("\n", with: " ")
    let layouts = [
      line, "[\(line)]", "[null,\(work),null]",
      #"{"status":"ok","message-type":"work","message":\#(work),"message-version":"1"}"#,
      #"{"message":{"facets":{},"items":[\#(work)],"total-results":1},"status":"ok"}"#,
      #"{"items":[\#(work)]}"#, "{\n \"message\": {\n  \"items\": [\(work)]\n }\n}\n",
    ]
    for layout in layouts {
      #expect(CrossrefReader.records(layout).map(\.people) == [["Asta Lund"]])
      #expect(CrossrefReader.messages(layout) == [])
      #expect(JSONSample.names(claiming: Array(layout.utf8)) == ["crossref"])
    }
    #expect(
      CrossrefReader.records("\(line)\n\(line)\r\n\n\(line)").map(\.location.line) == [1, 2, 4])
  }

  @Test func knowPreprints() {
    let records = CSLReader.records(
      #"[{"type":"report","title":"A","container-title":"","URL":"https://arxiv.org/abs/1706.03762"},"#
        + #"{"type":"article","genre":"preprint","title":"B"},{"type":"article-journal","title":"C"}]"#
    )
    #expect(records.map(\.isPreprint) == [true, true, false])
    #expect(records[0].ids == ["arXiv 1706.03762"])
  }
}
