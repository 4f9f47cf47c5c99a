import CoterieCorpora
import CoterieParallel
import CoterieReaders
import CoterieRecords
import Foundation
import TestSupport
import Testing

/// The figures of the two profile pages in `seeds/`, counted by hand.
@Suite struct SeedPagesTests {
  private func corpus(_ options: CorpusOptions = CorpusOptions()) -> Corpus {
    Corpus(seedTable(), options: options)
  }

  private func seedTable() -> RecordTable {
    InputContents(of: InputFile.find([Seeds.folder.path]).files).records
  }

  /// The records of each page, and its owner.
  private var pages: [(records: [Record], owner: String)] {
    let table = seedTable()
    let records = table.indices.map { table[$0] }
    return zip(table.sources, ["Amnon Geifman", "Nir Ailon"]).map { source, owner in
      (records.filter { $0.location.file == source.file }, owner)
    }
  }

  /// The owner of a page with some records.
  private func owner(of records: some Sequence<Record>) -> String? {
    let source = RecordSource(file: "page.txt", format: "profile", profile: Profile())
    return Corpus(RecordTable(source: source, records: Array(records))).sources[0].owner?.name.full
  }

  @Test func holdsThirtyTwoRecordsOfTwentyEightPapers() {
    let corpus = corpus()
    #expect(corpus.sources.map(\.recordCount) == [15, 17])
    #expect(corpus.papers.count == 28)
    #expect(corpus.papers.count(where: \.isTruncated) == 16)
    #expect(corpus.authors.count == 34)
    #expect(corpus.papers.count { $0.records.count == 2 } == 4)
  }

  @Test func namesOrganisationsOnFourPapers() {
    let papers = corpus().papers.filter { !$0.organisations.isEmpty }
    #expect(papers.count == 4)
    let counts = Dictionary(
      papers.flatMap(\.organisations).map { ($0.name, 1) }, uniquingKeysWith: +)
    #expect(counts == ["nvidia": 3, "amazon-science": 1, "cmu": 1])
  }

  @Test func countsPapersAYear() {
    let corpus = corpus()
    let counts = (2012...2026).map { year in corpus.papers.count { $0.year == year } }
    #expect(counts == [1, 4, 2, 0, 3, 0, 1, 2, 3, 1, 3, 1, 1, 4, 2])
    #expect(corpus.years == 2012...2026)
  }

  @Test func infersTheOwnersOfBothPages() {
    let corpus = corpus()
    #expect(corpus.sources[0].owner?.name.full == "Amnon Geifman")
    #expect(corpus.sources[0].owner?.evidence == .mostPapers(named: 9, of: 15, next: 7))
    #expect(corpus.sources[1].owner?.name.full == "Nir Ailon")
    #expect(corpus.sources[1].owner?.evidence == .completeLists(12))
    #expect(corpus.inferredAuthorshipCount == 9)
    let inferred = corpus.papers.flatMap(\.authorships).filter(\.isInferred)
    #expect(inferred.count { corpus.authors[$0.author].id == "amnon-geifman" } == 6)
    #expect(inferred.count { corpus.authors[$0.author].id == "nir-ailon" } == 3)
  }

  @Test func infersNoOwnerWhenToldNotTo() {
    var options = CorpusOptions()
    options.infersOwners = false
    let corpus = corpus(options)
    #expect(corpus.inferredAuthorshipCount == 0)
    #expect(corpus.authors.count == 34)
  }

  @Test func takesAnOwnerFromTheUser() {
    var options = CorpusOptions()
    options.owners["000_204961236b4fde2f.txt"] = PersonName(full: "Ada Lovelace")
    let corpus = corpus(options)
    #expect(corpus.sources[0].owner?.evidence == .given)
    #expect(corpus.authors.last?.id == "ada-lovelace")
    // The three complete records of the page's papers on the other page are none; 15 lists hide her.
    #expect(
      corpus.papers.count { $0.authorships.contains { $0.name.full == "Ada Lovelace" } } == 15)
  }

  @Test func keepsSimilarTitlesApart() {
    let titles = corpus().papers.map(\.title)
    #expect(titles.contains { $0.hasPrefix("Nemotron 3 Super") })
    #expect(titles.contains { $0.hasPrefix("Nemotron 3 Nano") })
    #expect(titles.contains("Spatial contrasting for deep unsupervised learning"))
    #expect(titles.contains("Deep unsupervised learning through spatial contrasting"))
  }

  @Test(
    arguments: [
      (nil, 2026, "2026 or later", false), ("2020-01-01", 2026, "2026 or later", true),
      ("2026-02-01", 2026, "2026 or later", true), ("2027-06-01", 2027, "2026–2027", false),
      ("2026-06-01", 2026, "2026", false),
    ] as [(String?, Int, String, Bool)])
  func datesThePapersWithoutAYear(asOf: String?, year: Int, text: String, conflicts: Bool) {
    var options = CorpusOptions()
    options.asOf = asOf.flatMap { PartialDate(iso: $0) }
    let corpus = corpus(options)
    let inferred = corpus.papers.filter { $0.inferredYear != nil }
    #expect(inferred.count == 2)
    #expect(inferred.allSatisfy { $0.year == year && $0.yearText == text })
    #expect((corpus.log.count(of: .asOfConflict) > 0) == conflicts)
  }

  @Test func warnsOfStatementsThatCannotHoldTogether() {
    let log = corpus().log
    #expect(
      log.diagnostics.filter { $0.severity == .warning }.map(\.problem) == [
        .page(.hIndexAbovePapers(40, papers: 15)), .page(.hIndexAboveCitations(40, citations: 589)),
      ])
    #expect(log.problems.contains(.page(.noHeader)))
  }

  @Test func givesTheSamePapersInAnyOrderOfInputs() {
    let paths = [Seeds.ailon.path, Seeds.geifman.path, Seeds.ailon.path]
    let found = InputFile.find(paths)
    #expect(found.files.map(\.name) == [Seeds.geifman.path, Seeds.ailon.path])
    #expect(found.log.problems == [.path(.repeated)])
    let corpus = Corpus(InputContents(of: found.files).records)
    #expect(corpus.papers.map(\.id) == self.corpus().papers.map(\.id))
  }

  @Test func givesNoOwnerOrTheRightOneWhereverAPageIsCut() {
    for page in pages {
      for cut in 0...page.records.count {
        for records in [page.records.prefix(cut), page.records.dropFirst(cut)] {
          let found = owner(of: records)
          #expect(found == nil || found == page.owner, "\(cut) of \(page.owner)")
        }
      }
    }
  }

  @Test func givesNoOwnerOrTheRightOneForSubsetsOfAPage() {
    var generator = RepeatableGenerator(seed: 6)
    var found = 0
    for page in pages {
      for size in 6...page.records.count {
        for _ in 0..<60 {
          var places = Array(page.records.indices)
          generator.shuffle(&places)
          let chosen = places.prefix(size).sorted()
          let name = owner(of: chosen.map { page.records[$0] })
          #expect(name == nil || name == page.owner, "\(chosen) of \(page.owner)")
          if name != nil { found += 1 }
        }
      }
    }
    #expect(found > 500)
  }
}
