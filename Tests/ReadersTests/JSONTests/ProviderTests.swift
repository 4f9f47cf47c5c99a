import CoterieReaders
import CoterieRecords
import Testing

/// Papers of Semantic Scholar, DataCite, INSPIRE and Europe PMC, in the form of their public schemas.
@Suite struct ProviderTests {
  // MARK: Semantic Scholar

  @Test func semanticScholarIsRead() throws {
    let text = #"""
      {"paperId":"ab12","externalIds":{"DOI":"10.5555/S.1","ArXiv":"1706.03762","PubMed":"77",
       "DBLP":"conf/x/Lund19","CorpusId":5},"title":"On cuts","year":2019,
       "publicationDate":"2019-03-01","venue":"Letters","journal":{"name":"L","volume":"3",
       "pages":"\n  4-9"},"publicationTypes":["JournalArticle","Review"],"citationCount":7,
       "fieldsOfStudy":["Art"],"s2FieldsOfStudy":[{"category":"Art"},{"category":"Law"}],
       "references":[{"paperId":"cd34","title":"x"},{"paperId":null}],
       "authors":[{"authorId":"11","name":"A. Lund","affiliations":["Quay 1"],
       "externalIds":{"ORCID":"0000-0002-1825-0097","DBLP":["A. Lund"]}},{"authorId":null,"name":"Bo Li"}]}
      """#.replacing("\n ", with: " ")
    let record = try #require(SemanticScholarReader.records(text).first)
    #expect(record.title == "On cuts" && record.venue == "Letters" && record.kind == .article)
    #expect(record.date?.description == "2019-03-01" && !record.isPreprint)
    #expect(
      Set(record.ids) == [
        "semanticScholar ab12", "doi 10.5555/s.1", "arXiv 1706.03762", "pubMed 77",
        "dblp conf/x/Lund19",
      ])
    #expect(
      Set(record.fieldTexts) == [
        "key ab12", "volume 3", "firstPage 4", "lastPage 9", "citations semanticscholar 7",
        "topic Art", "topic Law", "reference cd34",
      ])
    #expect(
      record.authors.contributors.map(\.evidence) == [
        ["semanticScholar 11 inferred", "orcid 0000-0002-1825-0097 inferred"], [],
      ])
    #expect(record.authors.contributors[0].rawAffiliations == ["Quay 1"])
  }

  @Test func semanticScholarHasItsLists() {
    let paper = #"{"paperId":"a","title":"T","authors":[{"authorId":"1","name":"Bo Li"}]}"#
    let layouts = [
      paper, "[null,\(paper)]", #"{"total":1,"data":[\#(paper)]}"#,
      #"{"authorId":"1","name":"Bo Li","papers":[\#(paper)]}"#,
      #"{"data":[{"contexts":[],"citingPaper":\#(paper)}]}"#,
      #"{"recommendedPapers":[\#(paper)]}"#,
      #"{"corpusid":9,"externalids":{"DOI":null},"title":"T","authors":[{"authorId":"1","name":"Bo Li"}]}"#,
    ]
    for layout in layouts {
      #expect(SemanticScholarReader.records(layout).map(\.people) == [["Bo Li"]], "\(layout)")
      #expect(SemanticScholarReader.messages(layout) == [], "\(layout)")
      #expect(JSONSample.names(claiming: Array(layout.utf8)) == ["semanticscholar"], "\(layout)")
    }
    #expect(
      SemanticScholarReader.messages(#"[{"authorId":"1","name":"Bo Li"}]"#) == [
        "1: error: \"1\" is no work of Semantic Scholar; it is not read. "
          + "Give a file of works, and not of authors or institutions."
      ])
  }

  @Test func semanticScholarKeepsFullNamesOfTheSamePeopleAlone() {
    func variants(_ bibTeX: String) -> [[String]] {
      SemanticScholarReader.records(
        #"{"paperId":"a","title":"T","authors":[{"name":"A. Lund"},{"name":"Bo Li"}],"#
          + #""citationStyles":{"bibtex":"\#(bibTeX)"}}"#
      ).first?.authors.contributors.map(\.variants) ?? []
    }
    #expect(variants("@Article{x,\\n author = {Asta Lund and Bo Li},\\n}") == [["Asta Lund"], []])
    #expect(variants("@Article{x, author = {{\\\\AA}sa Lund and Bo Li}}") == [["Åsa Lund"], []])
    #expect(variants("@Article{x, author = {Asta Lund}}") == [[], []])
    #expect(variants("@Article{x, author = {Bo Li and Asta Lund}}") == [[], []])
    #expect(variants("@Article{x, author = {Asta Lund and Bo Li") == [[], []])
  }

  // MARK: DataCite

  private let dataCite = """
    {"doi":"10.5555/D.1","identifiers":[],"creators":[{"name":"Lund, Asta","nameType":"Personal",
     "givenName":"Asta","familyName":"Lund","affiliation":["Quay 1"],"nameIdentifiers":[
     {"nameIdentifier":"https://orcid.org/0000-0002-1825-0097","nameIdentifierScheme":"ORCID"}]},
     {"name":"Rope Network","nameType":"Organizational","affiliation":[],"nameIdentifiers":[]},
     {"name":"Li, Bo","affiliation":[{"name":"University of Oslund","affiliationIdentifier":
     "https://ror.org/0zz000001","affiliationIdentifierScheme":"ROR"}]}],
     "titles":[{"title":"Des coupes","titleType":"TranslatedTitle"},{"title":"On cuts"}],
     "publisher":{"name":"Archive"},"container":{"type":"Journal","title":"Letters","volume":"2"},
     "publicationYear":2019,"subjects":[{"subject":"ropes"}],"contributors":[{"name":"Moor, Jan",
     "contributorType":"Editor"},{"name":"X","contributorType":"HostingInstitution"}],
     "dates":[{"date":"2019-03-01","dateType":"Issued"},{"date":"2018","dateType":"Created"}],
     "language":"en-GB","types":{"resourceTypeGeneral":"Text","resourceType":"Journal article"},
     "relatedIdentifiers":[{"relationType":"References","relatedIdentifier":"10.5555/b"},
     {"relationType":"IsPartOf","relatedIdentifier":"10.5555/c"}],"descriptions":[
     {"description":"We cut.","descriptionType":"Abstract"}],"citationCount":3,"url":"https://a.example"}
    """

  @Test func dataCiteIsReadInEveryLayout() throws {
    let wrapped =
      #"{"id":"10.5555/d.1","type":"dois","attributes":\#(dataCite),"relationships":{}}"#
    for layout in [
      dataCite, "[\(dataCite)]", #"{"data":\#(wrapped)}"#,
      #"{"data":[\#(wrapped),\#(wrapped)],"meta":{"total":2},"links":{}}"#,
    ] {
      let records = DataCiteReader.records(layout)
      #expect(Set(records.map(\.title)) == ["On cuts"] && DataCiteReader.messages(layout) == [])
      #expect(JSONSample.names(claiming: Array(layout.utf8)) == ["datacite"])
    }
    let record = try #require(DataCiteReader.records(dataCite).first)
    #expect(record.people == ["Asta Lund", "Bo Li"] && record.groups == ["Rope Network"])
    #expect(record.otherContributors.map(\.name.full) == ["Jan Moor"])
    #expect(record.authors.contributors[0].rawAffiliations == ["Quay 1"])
    #expect(
      record.authors.contributors[2].affiliations == [
        Organisation("University of Oslund", ror: "0zz000001")
      ])
    #expect(record.authors.contributors[0].evidence == ["orcid 0000-0002-1825-0097 stated"])
    #expect(record.date?.description == "2019-03-01" && record.kind == .article)
    #expect(record.venue == "Letters" && record.abstract == "We cut.")
    #expect(
      Set(record.fieldTexts) == [
        "key 10.5555/d.1", "volume 2", "keyword ropes", "language en", "reference 10.5555/b",
        "citations datacite 3", "url https://a.example",
      ])
  }

  // MARK: INSPIRE

  private let inspire = """
    {"id":"77","metadata":{"control_number":77,"document_type":["article"],"titles":[
     {"title":"On cuts","source":"arXiv"},{"title":"Cuts"}],"authors":[{"full_name":"Lund, Asta",
     "ids":[{"schema":"INSPIRE BAI","value":"A.Lund.1"},{"schema":"ORCID","value":
     "0000-0002-1825-0097"}],"affiliations":[{"value":"Oslund U."}],"raw_affiliations":[
     {"value":"University of Oslund, Norway"}]},{"full_name":"Moor, Jan","inspire_roles":["editor"]},
     {"full_name":"Tan, Wei","inspire_roles":["supervisor"]}],"author_count":12,
     "collaborations":[{"value":"KESTREL"}],"publication_info":[{"journal_title":"Letters",
     "journal_volume":"B12","page_start":"1","page_end":"9","artid":"012","year":2019},
     {"journal_title":"Other","material":"erratum"}],"dois":[{"value":"10.5555/I.1"},
     {"value":"10.5555/e","material":"erratum"}],"arxiv_eprints":[{"value":"1801.00001"}],
     "preprint_date":"2018-01-02","citation_count":5,"abstracts":[{"value":"We cut."}],
     "references":[{"record":{"$ref":"https://inspirehep.net/api/literature/5"}}]}}
    """

  @Test func inspireIsReadInEveryLayout() throws {
    for layout in [
      inspire, "[\(inspire)]", #"{"hits":{"hits":[\#(inspire),\#(inspire)],"total":2},"links":{}}"#,
    ] {
      #expect(Set(INSPIREReader.records(layout).map(\.title)) == ["On cuts"])
      #expect(INSPIREReader.messages(layout) == [])
      #expect(JSONSample.names(claiming: Array(layout.utf8)) == ["inspire"])
    }
    let record = try #require(INSPIREReader.records(inspire).first)
    #expect(record.people == ["Asta Lund"] && record.groups == ["KESTREL"])
    #expect(record.otherContributors.map(\.name.full) == ["Jan Moor"])
    #expect(record.authors.hidden == .count(11))
    #expect(record.venue == "Letters" && record.date?.description == "2019")
    #expect(record.ids == ["doi 10.5555/i.1", "arXiv 1801.00001"])
    #expect(
      record.authors.contributors[0].evidence == [
        "inspire A.Lund.1 inferred", "orcid 0000-0002-1825-0097 stated",
      ])
    #expect(record.authors.contributors[0].affiliations == [Organisation("Oslund U.")])
    #expect(
      Set(record.fieldTexts) == [
        "key 77", "volume B12", "firstPage 1", "lastPage 9", "articleNumber 012",
        "preprintDate 2018-01-02", "citations inspire 5", "reference 5",
      ])
  }

  // MARK: Europe PMC

  private let europePMC = """
    {"id":"123","source":"MED","pmid":"123","pmcid":"PMC9","doi":"10.5555/P.1","title":"On cuts.",
     "authorString":"Lund A, Rope Group.","authorList":{"author":[{"fullName":"Lund A","firstName":
     "Asta","lastName":"Lund","initials":"A","authorId":{"type":"ORCID","value":
     "0000-0002-1825-0097"},"authorAffiliationDetailsList":{"authorAffiliation":[
     {"affiliation":"Quay 1"},{"affiliation":"Quay 2"}]}},{"fullName":"van der Zee MA","initials":"MA",
     "lastName":"van der Zee"},{"collectiveName":"Rope Group"},{"fullName":"Ek BC"}]},
     "investigatorList":{"investigator":[{"fullName":"Tan W","firstName":"Wei","lastName":"Tan"}]},
     "journalInfo":{"issue":"2","volume":"7","journal":{"title":"Letters"}},"pubYear":"2019",
     "pageInfo":"21-4","abstractText":"We cut.","language":"eng","pubTypeList":{"pubType":
     ["research-article","Journal Article"]},"keywordList":{"keyword":["ropes"]},
     "meshHeadingList":{"meshHeading":[{"descriptorName":"Humans"}]},"citedByCount":4,
     "firstPublicationDate":"2019-03-01"}
    """

  @Test func europePMCIsReadInEveryLayout() throws {
    for layout in [
      europePMC, "[\(europePMC)]",
      #"{"version":"6.9","hitCount":1,"resultList":{"result":[\#(europePMC)]}}"#,
      #"{"version":"6.9","hitCount":1,"request":{"id":"x"},"result":\#(europePMC)}"#,
    ] {
      #expect(EuropePMCReader.records(layout).map(\.title) == ["On cuts."])
      #expect(EuropePMCReader.messages(layout) == [])
      #expect(JSONSample.names(claiming: Array(layout.utf8)) == ["europepmc"])
    }
    let record = try #require(EuropePMCReader.records(europePMC).first)
    #expect(record.people == ["Asta Lund", "MA van der Zee", "BC Ek"])
    #expect(record.groups == ["Rope Group"])
    #expect(
      record.otherContributors.map { "\($0.role) \($0.name.full)" } == ["investigator Wei Tan"])
    #expect(record.authors.contributors[0].rawAffiliations == ["Quay 1", "Quay 2"])
    #expect(record.ids == ["pubMed 123", "pubMedCentral pmc9", "doi 10.5555/p.1"])
    #expect(record.date?.description == "2019-03-01" && record.kind == .article)
    #expect(
      Set(record.fieldTexts) == [
        "key 123", "volume 7", "issue 2", "firstPage 21", "lastPage 24", "language en",
        "keyword ropes", "topic Humans", "citations europepmc 4",
      ])
  }

  @Test func europePMCHasShortResults() throws {
    let text = """
      {"hitCount":1,"resultList":{"result":[{"id":"PPR1","source":"PPR","title":"On cuts",
       "authorString":"Lund A, van der Zee MA, Stair Safety Group.","pubYear":"2020",
       "journalTitle":"Letters","journalVolume":"3","issue":"1","pubType":"preprint"}]}}
      """
    let record = try #require(EuropePMCReader.records(text).first)
    #expect(record.people == ["A Lund", "MA van der Zee"])
    #expect(record.groups == ["Stair Safety Group"] && record.kind == .preprint)
    #expect(Set(record.fieldTexts) == ["key PPR1", "volume 3", "issue 1"])
  }
}
