import CoterieParallel
import CoterieRecords
import Testing

/// Records as columns.
@Suite struct RecordTableTests {
  /// A record that says everything that a record can say.
  private var full: Record {
    get throws {
      var record = Record(
        location: SourceLocation(file: "a", line: 3), title: "On cuts",
        authors: AuthorList(
          [
            Contributor(
              PersonName(given: "Ann B.", family: "van Lee", suffix: "Jr."), rawName: "A. Lee",
              isCorresponding: true,
              identifiers: [
                try #require(PersonIdentifier(.orcid, "https://orcid.org/0000-0002-1825-0097")),
                try #require(
                  PersonIdentifier(.openAlex, "https://openalex.org/A12", basis: .inferred)),
              ], affiliations: [Organisation("MIT", country: "US", ror: "042nb2s44")],
              rawAffiliations: ["Dept of Cuts"]),
            Contributor(PersonName(family: "Plato")),
            Contributor(PersonName(family: "The Cut Group"), isGroup: true),
          ], hidden: .count(4)))
      record.authors.contributors[1].variants = ["Πλάτων", "Platon"]
      record.otherContributors = [
        Contributor(PersonName(given: "Ed", family: "Itor"), role: .editor),
        Contributor(PersonName(given: "Tra", family: "Nslator"), role: .translator),
      ]
      record.abstract = "We cut.\nTwice."
      record.identifiers = [try #require(Identifier(.doi, "10.1/A"))]
      record.fields = [
        FieldValue(.volume, "3"), .site("score", "95"), FieldValue(.keyword, "cuts"),
      ]
      record.date = PartialDate(year: 2020, month: 3, day: 31)
      record.kind = .conferencePaper
      record.venue = "ICML"
      record.organisations = [Organisation("nvidia")]
      record.isPreprint = true
      record.splits = [TitleAndAuthors(title: "On", authors: AuthorList())]
      return record
    }
  }

  @Test func giveBackWhatTheyWereGiven() throws {
    let empty = Record(location: SourceLocation(file: "a"), title: "")
    let table = RecordTable(
      source: RecordSource(file: "a", format: "test"), records: [try full, empty, try full])
    #expect(table[0] == (try full))
    #expect(table[1] == empty)
    #expect(table[2] == (try full))
  }

  @Test func areTheSameWhereverTheyAreCut() throws {
    let records = [try full, Record(location: SourceLocation(file: "a", line: 9), title: "Other")]
    let source = RecordSource(file: "a", format: "test")
    var joined = RecordTable(source: source)
    for (number, record) in records.enumerated() {
      var record = record
      record.location = SourceLocation(file: "a", line: 1)
      joined.append(
        piece: RecordTable(source: source, records: [record]), ofSource: 0, after: 7 * number)
    }
    #expect(joined[0].location.line == 1 && joined[1].location.line == 8)
    var other = joined[0]
    other.location = records[0].location
    #expect(other == records[0])
    #expect(joined.texts.count == RecordTable(source: source, records: records).texts.count)
  }

  @Test func keepWhatIsSaidOfPersons() throws {
    let person = PersonRecord(
      names: [PersonName(given: "Ann B.", family: "van Lee", suffix: "Jr.")],
      identifiers: [try #require(PersonIdentifier(.dblp, "1/2"))])
    let sources = ["a", "b"].map { RecordSource(file: $0, format: "test") }
    var first = RecordTable(source: sources[0], records: [try full])
    first.append(PersonRecord(names: [PersonName(family: "Plato")]), source: 0)
    var second = RecordTable(source: sources[1])
    second.append(person, source: 0)
    first.append(second)
    #expect(first.personCount == 2 && first.count == 1)
    #expect(first.person(0).names.map(\.full) == ["Plato"])
    #expect(first.person(1) == person)
  }

  @Test func takeAnotherTitleAndOtherAuthors() throws {
    var table = RecordTable(
      source: RecordSource(file: "a", format: "test"), records: [try full, try full])
    let choice = TitleAndAuthors(
      title: "New", authors: AuthorList([PersonName(given: "Bo", family: "Li")]))
    table.settle([1: choice])
    #expect(table[1].title == "New" && table[1].authors == choice.authors)
    #expect(table[0].authors == (try full).authors && table[0].splits.isEmpty)
  }

  @Test func keepLongTextsBeyondTheMemory() {
    let texts = (0..<40).map { String(repeating: "abstract \($0) ", count: 50_000) }
    let records = texts.enumerated().map { number, text in
      var record = Record(location: SourceLocation(file: "a", line: number + 1), title: "\(number)")
      record.abstract = text
      return record
    }
    let table = RecordTable(source: RecordSource(file: "a", format: "test"), records: records)
    for number in table.indices { #expect(table[number].abstract == texts[number]) }
  }
}

/// The normal forms of identifiers.
@Suite struct IdentifierTests {
  @Test(
    arguments: [
      (.doi, "10.1145/3460772", "doi 10.1145/3460772"),
      (.doi, "https://doi.org/10.1145/ABC", "doi 10.1145/abc"),
      (.doi, "doi:10.1145/ABC ", "doi 10.1145/abc"),
      (.doi, "http://dx.doi.org/10.1016%2Fj.x", "doi 10.1016/j.x"),
      (.doi, "10.48550/arXiv.1706.03762v5", "arXiv 1706.03762"),
      (.doi, "10.1101/2020.01.30.927871", "preprintDOI 10.1101/2020.01.30.927871"),
      (.doi, "10.1101/gr.1239303", "doi 10.1101/gr.1239303"),
      (.doi, "10.2139/ssrn.12", "preprintDOI 10.2139/ssrn.12"),
      (.doi, "11.1145/3", nil), (.doi, "10.1145", nil), (.doi, "", nil),
      (.arXiv, "arXiv:1706.03762v2 [cs.CL]", "arXiv 1706.03762"),
      (.arXiv, "https://arxiv.org/pdf/1706.03762v1.pdf", "arXiv 1706.03762"),
      (.arXiv, "hep-th/9901001v3", "arXiv hep-th/9901001"), (.arXiv, "17.03", nil),
      (.pubMed, "https://pubmed.ncbi.nlm.nih.gov/0123/", "pubMed 123"), (.pubMed, "x1", nil),
      (.pubMedCentral, "PMC123", "pubMedCentral pmc123"),
      (.openAlex, "https://openalex.org/W2755950973", "openAlex w2755950973"),
      (.dblp, "journals/corr/abs-1706-03762", "arXiv 1706.03762"),
      (.dblp, "https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17", "dblp conf/nips/VaswaniSPUJGKP17"),
      (.dblp, "journals/corr/VaswaniSPUJGKP17", "corr journals/corr/VaswaniSPUJGKP17"),
      (.isbn, "0-306-40615-2", "isbn 9780306406157"),
      (.isbn, "978-0-306-40615-7", "isbn 9780306406157"),
      (.isbn, "978-0-306-40615-8", nil),
    ] as [(Identifier.Kind, String, String?)])
  func areTheSameForEveryWayToWriteThem(kind: Identifier.Kind, text: String, expected: String?) {
    #expect(Identifier(kind, text).map { "\($0.kind.name) \($0.value)" } == expected)
  }

  @Test(
    arguments: [
      (.orcid, "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
      (.orcid, "000000021694233x", "0000-0002-1694-233X"), (.orcid, "0000-0002-1825-0098", nil),
      (.orcid, "0000", nil), (.email, " Ann@Lee.org", "ann@lee.org"), (.email, "ann", nil),
      (.dblp, "https://dblp.org/pid/65/9612.html", "65/9612"),
      (.openAlex, "https://openalex.org/A5069892096", "A5069892096"),
    ] as [(PersonIdentifier.Kind, String, String?)])
  func ofPersonsAreChecked(kind: PersonIdentifier.Kind, text: String, expected: String?) {
    #expect(PersonIdentifier(kind, text)?.value == expected)
  }
}
