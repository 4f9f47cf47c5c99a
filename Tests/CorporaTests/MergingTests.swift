import CoterieCorpora
import CoterieRecords
import Testing

/// Which records are one paper, and what the paper takes from each.
@Suite struct MergingTests {
  private let title = "On the cuts of graphs"
  private let doi = identifier(.doi, "10.1/a")

  @Test(arguments: [
    ("On the cuts of graphs", "ON THE CUTS OF GRAPHS.", true),
    ("On the cuts of graphs", "On {the} \\emph{cuts} of gr\\\"aphs", true),
    ("On the cuts of graphs", "On the Cuts of Graphs: A Study", false),
    ("Nemotron 3 Super: Open Models", "Nemotron 3 Nano: Open Models", false),
    ("Graph cuts", "Graph cuts", false), ("On graph cuts", "On graph cuts", false),
    ("The cuts of graphs", "The cuts of graphs", true),
    ("Scientific computing in C", "Scientific computing in C++", false),
    ("Scientific computing in C++", "Scientific computing in C#", false),
    ("Scientific computing in C++", "Scientific computing in c++!", true),
    ("Scientific computing in C++", "Scientific computing in \\texttt{C++}", true),
    ("Fast code in C#: a study", "Fast code in {C}\\#: A Study", true),
  ])
  func mergesEqualTitlesOfFourWords(first: String, second: String, isOne: Bool) {
    let merged = corpus([record(first, "Ann Lee"), record(second, "Ann Lee, Bo Li")])
    #expect(merged.papers.count == (isOne ? 1 : 2))
  }

  @Test func mergesShortTitlesOfOneVenueAndYear() {
    func count(_ first: String?, _ second: String?, _ years: (Int?, Int?) = (2020, 2020)) -> Int {
      corpus([
        record("Graph cuts", "Ann Lee", years.0, venue: first),
        record("Graph cuts", "Ann Lee, Bo Li", years.1, venue: second),
      ]).papers.count
    }
    #expect(count("ICML", "icml.") == 1)
    #expect(count("ICML", "NIPS") == 2)
    #expect(count("ICML", nil) == 2)
    #expect(count(nil, nil) == 2)
    #expect(count("ICML", "ICML", (2020, nil)) == 2)
    #expect(count("ICML", "ICML", (2020, 2021)) == 2)
  }

  @Test(
    arguments: [
      (2020, 2020, false, true), (2020, nil, false, true), (nil, nil, false, true),
      (2020, 2021, false, false), (2020, 2022, true, true), (2022, 2020, true, true),
      (2020, 2023, true, false),
    ] as [(Int?, Int?, Bool, Bool)])
  func wantsEqualYears(first: Int?, second: Int?, isPreprint: Bool, isOne: Bool) {
    let merged = corpus([
      record(title, "Ann Lee", first, isPreprint: isPreprint), record(title, "Ann Lee", second),
    ])
    #expect(merged.papers.count == (isOne ? 1 : 2))
  }

  @Test func wantsANameInCommon() {
    #expect(
      corpus([record(title, "Ann Lee, Bo Li"), record(title, "Bo LI, Cy Ho")]).papers.count == 1)
    #expect(corpus([record(title, "Ann Lee"), record(title, "Bo Li")]).papers.count == 2)
    #expect(corpus([record(title, ""), record(title, "", venue: "ICML")]).papers.count == 2)
  }

  @Test func mergesWhatSharesAnIdentifier() {
    let merged = corpus([
      record("Old title", "Ann Lee", 2019, identifiers: [doi]),
      record("New and better title", "Bo Li, Ann Lee", 2023, identifiers: [doi]),
    ])
    #expect(merged.papers.count == 1)
    #expect(merged.papers[0].identifiers == [doi])
    #expect(
      merged.diagnostics(of: .yearConflict, .authorConflict) == [
        Problem.merging(.yearConflict(2019, kept: 2023, title: "New and better title")).at("a", 1),
        Problem.merging(.authorConflict(title: "New and better title")).at("a", 1),
      ])
  }

  @Test(arguments: [
    ("John Smith, Ann Lee", "J. Smith, A. Lee", false), ("John Smith", "Smith John", false),
    ("John Smith, ***", "J Smith, ***", false), ("John Smith, Ann Lee", "J. Smith", true),
    ("John Smith, Ann Lee", "Ann Lee, John Smith", true),
    ("John Smith, Ann Lee", "John Smith, Amy Lee", true),
    ("John Smith, Ann Lee", "J. Smith, Ann Lee, Bo Li", true),
  ])
  func reportsListsThatDifferInMoreThanInitials(first: String, second: String, differ: Bool) {
    let merged = corpus([
      record(title, first, identifiers: [doi]), record(title, second, identifiers: [doi]),
    ])
    #expect(merged.papers.count == 1)
    #expect(merged.diagnostics(of: .authorConflict).count == (differ ? 1 : 0))
  }

  @Test(arguments: [
    ("John Smith, …", "J. Smith, …", 0), ("John Smith, Ann Lee, …", "A. Lee, J. Smith, …", 0),
    ("John Smith, …", "J. Smith, Bo Li, …", 1),
  ])
  func reportsNamesThatJoinATruncatedList(first: String, second: String, count: Int) {
    let merged = corpus([
      record(title, first, identifiers: [doi]), record(title, second, identifiers: [doi]),
    ])
    #expect(merged.papers.count == 1)
    #expect(merged.diagnostics(of: .authorsJoined).count == count)
  }

  @Test func keepsApartWhatDiffersInAnIdentifierOfOneKind() {
    func count(_ first: Identifier, _ second: Identifier) -> Int {
      corpus([
        record(title, "Ann Lee", identifiers: [first]),
        record(title, "Ann Lee", identifiers: [second]),
      ]).papers.count
    }
    #expect(count(doi, identifier(.doi, "10.1/b")) == 2)
    #expect(count(doi, identifier(.preprintDOI, "10.48550/x")) == 1)
    #expect(count(identifier(.arXiv, "1"), identifier(.arXiv, "2")) == 2)
  }

  @Test func mergesThroughAThirdRecordInAnyOrder() {
    let first = record("One title of four words", "Ann Lee", identifiers: [doi])
    let arXiv = identifier(.arXiv, "1301.1")
    let second = record("Another title of the paper", "Ann Lee", identifiers: [arXiv])
    let link = record("A third title of it", "Ann Lee", identifiers: [doi, arXiv])
    for records in [[first, second, link], [first, link, second], [link, first, second]] {
      #expect(corpus(records).papers.count == 1)
    }
  }

  @Test func prefersACompleteListAndThenIdentifiers() {
    let cut = record(title, "Ann Lee, …", identifiers: [doi])
    let plain = record(title, "Ann Lee, Bo Li")
    let identified = record(
      title, "Ann Lee, Cy Ho", identifiers: [identifier(.pubMed, "17")])
    #expect(corpus([cut, plain]).names == [["Ann Lee", "Bo Li"]])
    #expect(corpus([cut, plain]).papers[0].isTruncated == false)
    #expect(corpus([plain, identified]).names == [["Ann Lee", "Cy Ho"]])
    #expect(corpus([plain, record(title, "Ann Lee, Cy Ho")]).names == [["Ann Lee", "Bo Li"]])
    #expect(corpus([record(title, "Ann Lee, …"), cut]).papers[0].records.map(\.line) == [2, 1])
  }

  @Test func neverTakesAnEmptyFieldForAFilledOne() {
    var full = record(title, "Ann Lee, …", nil)
    full.abstract = "We cut."
    full.fields = [.site("area", "LG"), .site("score", "95.3"), .site("code", "yes")]
    full.organisations = [Organisation("nvidia")]
    full.venue = "ICML"
    let paper = corpus([record(title, "Ann Lee, Bo Li", 2020)], [full]).papers[0]
    #expect(paper.abstract == "We cut.")
    #expect(paper.area == "LG" && paper.score == 95.3 && paper.hasCode && paper.venue == "ICML")
    #expect(paper.organisations == [Organisation("nvidia")])
    #expect(paper.year == 2020)
    for field in Paper.Field.allCases {
      let file = [.title, .authors, .date].contains(field) ? "a" : "b"
      #expect(paper.origin(of: field)?.file == file, "\(field)")
    }
    #expect(
      paper.records == [SourceLocation(file: "a", line: 1), SourceLocation(file: "b", line: 1)])
  }

  @Test func countsAPersonListedTwiceOnce() {
    let merged = corpus([record(title, "G. Kalbe, Ann Lee, G. KALBE")])
    #expect(merged.names == [["G. Kalbe", "Ann Lee"]])
    #expect(merged.papers[0].authorships.map(\.place) == [0, 1])
    #expect(merged.authors.map(\.id) == ["g-kalbe", "ann-lee"])
  }
}
