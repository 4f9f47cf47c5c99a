import CoterieCorpora
import CoterieIdentities
import CoterieParallel
import CoterieRecords
import Testing

/// Who is who by evidence.
@Suite struct ResolvedIdentityTests {
  private func resolved(_ records: [Record], threads: Int? = nil) -> Corpus {
    var options = CorpusOptions()
    options.identity = .resolve
    return Corpus(table([records]), options: options, threads: threads)
  }

  /// The titles of each author's papers, as sets.
  private func persons(_ corpus: Corpus, named name: String) -> Set<Set<String>> {
    let authors = corpus.authors.filter { $0.name.full == name }.map(\.number)
    return Set(
      authors.map { author in
        Set(
          corpus.papers.filter { $0.authorships.contains { $0.author == author } }.map(\.title))
      })
  }

  @Test func joinsARareNameWithoutEvidence() {
    let found = resolved([
      record("Rain on quays", "Zebedee Quistgaard"), record("Sun and piers", "Zebedee Quistgaard"),
    ])
    #expect(found.authors.count == 1)
  }

  @Test func partsACommonNameWithoutEvidence() {
    let found = resolved([record("Rain on quays", "Wei Wang"), record("Sun and piers", "Wei Wang")])
    #expect(found.authors.count == 2)
    #expect(Set(found.authors.map(\.id)).count == 2)
  }

  @Test func joinsACommonNameByASharedCoauthor() {
    let found = resolved([
      record("Rain on quays", "Wei Wang, Zebedee Quistgaard", 2010),
      record("Sun and piers", "Wei Wang, Zebedee Quistgaard", 2011),
      record("Wind over docks", "Wei Wang", 2012),
    ])
    #expect(
      persons(found, named: "Wei Wang")
        == [["Rain on quays", "Sun and piers"], ["Wind over docks"]])
  }

  @Test func obeysIdentifiers() {
    func paper(_ title: String, _ orcid: String) -> Record {
      var record = record(title, "Wei Wang, Zebedee Quistgaard")
      record.authors.contributors[0].identifiers =
        [PersonIdentifier(.orcid, orcid)].compactMap { $0 }
      return record
    }
    let found = resolved([
      paper("Rain on quays", "0000-0002-1825-0097"), paper("Sun and piers", "0000-0001-5109-3700"),
    ])
    #expect(found.authors.count { $0.name.full == "Wei Wang" } == 2)
  }

  @Test func joinsSpellingsThatShareACoauthor() {
    let found = resolved([
      record("Rain on quays", "Øystein Sørensen, Zebedee Quistgaard"),
      record("Sun and piers", "Oeystein Soerensen, Zebedee Quistgaard"),
      record("Wind over docks", "Ø. Sørensen, Zebedee Quistgaard"),
    ])
    #expect(Set(found.authors.map(\.name.full)) == ["Øystein Sørensen", "Zebedee Quistgaard"])
    #expect(found.papers[1].authorships[0].name.full == "Oeystein Soerensen")
  }

  @Test func joinsAnInitialToOneOfTwoOnly() {
    let found = resolved([
      record("Rain on quays", "Ann Lee, Zebedee Quistgaard"),
      record("Sun and piers", "Amy Lee, Zebedee Quistgaard"),
      record("Wind over docks", "A. Lee, Zebedee Quistgaard"),
    ])
    #expect(found.authors.count == 3)
  }

  @Test func neverJoinsTwoSpellingsOnOnePaper() {
    let found = resolved([
      record("Rain on quays", "Ann Quistgaard, A. Quistgaard, Zoe Brekke"),
      record("Sun and piers", "Ann Quistgaard, Zoe Brekke"),
    ])
    #expect(found.authors.count == 3)
  }

  @Test func dependsNeitherOnTheOrderOfRecordsNorOnThreads() {
    var generator = RepeatableGenerator(seed: 5)
    for _ in 0..<20 {
      let names = ["Wei Wang", "Li Li", "Jun Zhang", "W. Wang", "Ann Lee", "A. Lee", "Bo Brekke"]
      let words = ["graphs", "rivers", "boats", "lichens", "parsers", "proteins", "tides", "cuts"]
      let records = (0..<40).map { number in
        let title = (0..<4).map { _ in words.randomElement(using: &generator) ?? "" }
        let authors = (0..<3).map { _ in names.randomElement(using: &generator) ?? "" }
        return record(
          "Paper \(number) on \(title.joined(separator: " "))", authors.joined(separator: ","),
          2000 + number % 9)
      }
      let first = resolved(records, threads: 1)
      #expect(groups(of: first) == groups(of: resolved(records, threads: 2)))
      #expect(groups(of: first) == groups(of: resolved(records.shuffled(using: &generator))))
    }
  }

  /// The mentions of each author, as papers and places.
  private func groups(of corpus: Corpus) -> Set<Set<String>> {
    var groups: [Int: Set<String>] = [:]
    for paper in corpus.papers {
      for authorship in paper.authorships {
        groups[authorship.author, default: []].insert("\(paper.title) \(authorship.place ?? -1)")
      }
    }
    return Set(groups.values)
  }

  @Test func saysHowSureItIs() {
    let found = resolved([
      record("Rain on quays", "Wei Wang, Zebedee Quistgaard", 2010),
      record("Sun and piers", "Wei Wang, Zebedee Quistgaard", 2011),
    ])
    var probabilities: [String: Double] = [:]
    found.forEachAssignment { probabilities["\($0.name) \($0.record)"] = $0.probability }
    #expect(probabilities.count == 4)
    #expect(probabilities["Zebedee Quistgaard 0"] == 1)
    #expect(probabilities.values.allSatisfy { 0.5...1 ~= $0 })
    #expect(found.identity(of: 0).decisions.map(\.areSame) == [true])
  }

  @Test func takesInitialsForPeopleWhereAsked() {
    var options = CorpusOptions()
    options.identity = .initials
    let found = Corpus(
      table([[record("Rain on quays", "Ann Lee"), record("Sun and piers", "Amy Lee")]]),
      options: options)
    #expect(found.authors.count == 1)
  }
}
