import CoterieReaders
import CoterieRecords
import Testing

/// What is read of a work of OpenAlex.
@Suite struct OpenAlexWorkTests {
  /// A work as the interface prints it since November 2025.
  private let work = """
    {"id":"https://openalex.org/W2741809807","doi":"https://doi.org/10.7717/PEERJ.4375",\
    "title":"The state of OA","display_name":"another title","publication_year":2018,\
    "publication_date":"2018-02-13","ids":{"openalex":"https://openalex.org/W2741809807",\
    "doi":"https://doi.org/10.7717/peerj.4375","pmid":"https://pubmed.ncbi.nlm.nih.gov/29456894",\
    "pmcid":"https://www.ncbi.nlm.nih.gov/pmc/articles/5815332"},"language":"en",\
    "primary_location":{"is_oa":true,"landing_page_url":"https://peerj.com/articles/4375",\
    "source":{"id":"https://openalex.org/S1983995261","display_name":"PeerJ","type":"journal"},\
    "version":"publishedVersion","raw_type":"journal-article","raw_source_name":"Peer J"},\
    "locations":[{"landing_page_url":"https://peerj.com/articles/4375"},\
    {"landing_page_url":"https://arxiv.org/abs/1801.00001v2","source":null}],"type":"article",\
    "authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A5048491430",\
    "display_name":"Heather Piwowar","orcid":"https://orcid.org/0000-0003-1613-5981"},\
    "institutions":[{"id":"https://openalex.org/I1","display_name":"Impactstory","ror":\
    "https://ror.org/02nr0ka47","country_code":"US","type":"nonprofit"}],"countries":["US"],\
    "is_corresponding":true,"raw_author_name":"H. Piwowar","raw_orcid":null,\
    "raw_affiliation_strings":["Impactstory, Sanford, NC, USA"]}],"cited_by_count":912,\
    "biblio":{"volume":"6","issue":"2","first_page":"e4375","last_page":"e4390"},\
    "is_retracted":false,"keywords":[{"id":"https://openalex.org/keywords/open-access",\
    "display_name":"Open access","score":0.6}],"primary_topic":{"id":"https://openalex.org/T10102",\
    "display_name":"scientometrics"},"topics":[{"display_name":"Scientometrics"},\
    {"display_name":"Publishing"}],"concepts":[{"display_name":"Computer science"}],\
    "referenced_works":["https://openalex.org/W1"],\
    "abstract_inverted_index":{"OA":[0,3],"is":[1],"open.":[2]},"is_xpac":false}
    """

  @Test func hasAllThatTheModelHolds() throws {
    let record = try #require(OpenAlexSample.records(of: work).first)
    #expect(record.title == "The state of OA")
    #expect(record.kind == .article)
    #expect(!record.isPreprint)
    #expect(record.date == PartialDate(year: 2018, month: 2, day: 13))
    #expect(record.venue == "PeerJ")
    #expect(
      record.identifiers.map { "\($0.kind.name) \($0.value)" } == [
        "openAlex w2741809807", "doi 10.7717/peerj.4375", "pubMed 29456894",
        "pubMedCentral pmc5815332", "arXiv 1801.00001",
      ])
    #expect(record.abstract == "OA is open. OA")
    #expect(
      record.fields == [
        FieldValue(.volume, "6"), FieldValue(.issue, "2"), FieldValue(.firstPage, "e4375"),
        FieldValue(.lastPage, "e4390"), FieldValue(.language, "en"),
        FieldValue(.keyword, "Open access"), FieldValue(.topic, "Scientometrics"),
        FieldValue(.topic, "Publishing"), FieldValue(.url, "https://peerj.com/articles/4375"),
        FieldValue(.reference, "W1"), FieldValue(.citations, "912", name: "openalex"),
        FieldValue(.key, "W2741809807"),
      ])
    #expect(record.authors.hidden == .none)
    #expect(record.otherContributors.isEmpty)
    #expect(record.location == SourceLocation(file: OpenAlexSample.file, line: 1))
  }

  @Test func hasItsAuthors() throws {
    let record = try #require(OpenAlexSample.records(of: work).first)
    let author = try #require(record.authors.contributors.first)
    #expect(record.authors.contributors.count == 1)
    #expect(author.name == PersonName(given: "Heather", family: "Piwowar"))
    #expect(author.rawName == "H. Piwowar")
    #expect(author.isCorresponding)
    #expect(
      author.evidence == ["openAlex A5048491430 inferred", "orcid 0000-0003-1613-5981 inferred"])
    #expect(author.affiliations == [Organisation("Impactstory", country: "US", ror: "02nr0ka47")])
    #expect(author.rawAffiliations == ["Impactstory, Sanford, NC, USA"])
  }

  @Test func isTheSameWithItsFieldsInReverse() throws {
    // The fields of the outermost object, which are separated by commas at depth 1.
    var fields: [String] = [""]
    var depth = 0
    var isInText = false
    for sign in work.dropFirst().dropLast() {
      if sign == "\"" { isInText.toggle() }
      if !isInText, sign == "{" || sign == "[" { depth += 1 }
      if !isInText, sign == "}" || sign == "]" { depth -= 1 }
      if sign == ",", depth == 0, !isInText {
        fields.append("")
      } else {
        fields[fields.count - 1].append(sign)
      }
    }
    #expect(fields.count == 22)
    let reversed = "{" + fields.reversed().joined(separator: ",") + "}"
    #expect(OpenAlexSample.records(of: reversed) == OpenAlexSample.records(of: work))
  }

  @Test func isLeanWhereLittleIsAsked() throws {
    var options = ReadingOptions()
    options.keepsAbstracts = false
    options.keepsDetails = false
    let record = try #require(OpenAlexSample.records(of: work, options: options).first)
    #expect(record.abstract == nil)
    #expect(record.values(of: .keyword).isEmpty && record.values(of: .topic).isEmpty)
    #expect(record.values(of: .reference).isEmpty)
    #expect(record.values(of: .volume) == [FieldValue(.volume, "6")])
    #expect(record.authors.contributors[0].affiliations.count == 1)
    #expect(record.authors.contributors[0].rawAffiliations == [])
  }

  @Test(arguments: [
    "", #""doi":null"#, #""authorships":[]"#, #""ids":null,"primary_location":null"#,
    #""title":null,"display_name":null,"biblio":null,"abstract_inverted_index":null"#,
    #""authorships":null,"locations":null,"topics":null,"keywords":null"#,
  ])
  func isKeptWithoutFields(fields: String) throws {
    let text = OpenAlexSample.work(fields.isEmpty ? #""title":"""# : fields)
    let table = OpenAlexSample.table(of: text)
    #expect(table.count == 1)
    #expect(table.log.diagnostics.isEmpty)
    let record = table[0]
    #expect(record.title == "" && record.venue == nil && record.date == nil)
    #expect(record.authors == AuthorList() && record.abstract == nil)
    #expect(record.fields == [FieldValue(.key, "W1")])
    #expect(record.kind == .unknown)
    #expect(record.identifiers == [Identifier(.openAlex, "W1")])
  }

  @Test func isReadAsOlderRecordsHaveIt() throws {
    let record = try #require(
      OpenAlexSample.record(
        """
        "ids":{"openalex":"https://openalex.org/W1","doi":"https://doi.org/10.1000/1","mag":"1"},\
        "display_name":"A title","host_venue":{"display_name":"Venue"},"type":"journal-article",\
        "publication_year":1899,"publication_date":null,\
        "concepts":[{"display_name":"Physics","level":0},{"display_name":"Optics","level":1}],\
        "keywords":[{"keyword":"light","score":0.7}],\
        "authorships":[{"author":{"display_name":"Ann Lee"},"institutions":[],\
        "raw_affiliation_string":"Lab; City"}]
        """))
    #expect(record.title == "A title")
    #expect(record.venue == "Venue")
    #expect(record.kind == .article)
    #expect(record.date == PartialDate(year: 1899))
    #expect(record.values(of: .topic).map(\.value) == ["Physics", "Optics"])
    #expect(record.values(of: .keyword).map(\.value) == ["light"])
    #expect(record.identifiers.map(\.value) == ["w1", "10.1000/1"])
    #expect(record.authors.contributors[0].rawAffiliations == ["Lab; City"])
  }

  @Test(arguments: [
    (#""type":"article""#, WorkKind.article, false),
    (#""type":"article","type_crossref":"proceedings-article""#, .conferencePaper, false),
    (
      #""type":"article","primary_location":{"raw_type":"proceedings-article"}"#, .conferencePaper,
      false
    ),
    (#""type":"preprint""#, .preprint, true),
    (#""type":"posted-content""#, .preprint, true),
    (
      #""type":"article","primary_location":{"version":"submittedVersion","source":{"type":"repository"}}"#,
      .article, true
    ),
    (#""type":"article","primary_location":{"version":"submittedVersion"}"#, .article, false),
    (#""type":"dissertation""#, .thesis, false), (#""type":"book-chapter""#, .bookChapter, false),
    (#""type":"erratum""#, .correction, false), (#""type":"libguides""#, .other, false),
    (#""title":"x""#, .unknown, false),
  ])
  func hasAKind(fields: String, kind: WorkKind, isPreprint: Bool) throws {
    let record = try #require(OpenAlexSample.record(fields))
    #expect(record.kind == kind)
    #expect(record.isPreprint == isPreprint)
  }

  @Test(arguments: [
    (#""primary_location":{"source":null,"raw_source_name":"Quay Letters"}"#, "Quay Letters"),
    (#""primary_location":{"source":{"display_name":null},"raw_source_name":"Raw"}"#, "Raw"),
    (#""primary_location":null,"host_venue":{"display_name":"Host"}"#, "Host"),
  ])
  func hasAVenue(fields: String, venue: String) throws {
    #expect(OpenAlexSample.record(fields)?.venue == venue)
  }

  @Test func hasNoPageThatIsMerelyItsDOI() throws {
    let fields = #""doi":"https://doi.org/10.1/a","primary_location":{"landing_page_url":"#
    let record = try #require(OpenAlexSample.record(fields + #""https://doi.org/10.1/a"}"#))
    #expect(record.values(of: .url).isEmpty)
    let other = try #require(OpenAlexSample.record(fields + #""https://doi.org/10.1/b"}"#))
    #expect(other.values(of: .url).map(\.value) == ["https://doi.org/10.1/b"])
  }

  @Test func hasANumberOfPubMedCentralThatIsGivenAsOneOfPubMed() throws {
    let record = try #require(
      OpenAlexSample.record(#""ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/PMC3575529"}"#))
    #expect(record.identifiers.map(\.value) == ["w1", "pmc3575529"])
    #expect(record.identifiers.map(\.kind) == [.openAlex, .pubMedCentral])
  }

  @Test func saysThatItIsRetracted() throws {
    let record = try #require(OpenAlexSample.record(#""is_retracted":true,"title":"x""#))
    #expect(record.siteValue("is_retracted") == "true")
  }

  @Test(arguments: [
    (#"{"a":[0],"b":[1]}"#, "a b"),
    (#"{"b":[1],"a":[0,2]}"#, "a b a"),
    // Places that two words share, that are far apart, or that are no places.
    (#"{"a":[0],"b":[0,5]}"#, "a b b"),
    (#"{"b":[999999999999999999],"a":[7]}"#, "a b"),
    (#"{"a":[-1,1.5,"x",null,0]}"#, "a"),
    (#"{"a":[99999999999999999999],"b":[0]}"#, "b"),
    (#"{"say\"\u00e9":[0]}"#, "say\"é"),
  ])
  func hasAnAbstractOfWordsInOrder(index: String, text: String) throws {
    let record = try #require(OpenAlexSample.record(#""abstract_inverted_index":"# + index))
    #expect(record.abstract == text)
  }
}
