import CoterieCorpora
import CoterieParallel
import CoterieRecords
import Testing

/// What holds for every set of records: neither their order, nor their split into files, nor repetition
/// changes the papers, the authors and the figures.
@Suite struct MergingLawTests {
  /// Records that share titles, names, years and identifiers in all ways, none said twice.
  private func records(_ generator: inout RepeatableGenerator, count: Int) -> [Record] {
    func pick<Value>(_ values: [Value]) -> Value { values[generator.below(values.count)] }
    var found: Set<Record> = []
    while found.count < count {
      var record = record(
        pick([
          "On the cuts of graphs", "On the Cuts of Graphs!", "On the cuts of trees", "Editorial",
          "…",
        ]),
        pick([
          "Ann Lee", "A. Lee, Bo Li", "Bo Li", "Cy Ho, Bo Li", "", "Li Bo", "B. Li, C. Ho…",
          "Ann Lee, Cy Ho…", "C. Ho",
        ]),
        pick([2019, 2020, 2022, nil]),
        identifiers: pick([
          [], [], [], [identifier(.doi, "10.1/a")], [identifier(.doi, "10.1/b")],
          [identifier(.arXiv, "1706.00001")],
          [identifier(.doi, "10.1/a"), identifier(.arXiv, "1706.00002")],
          [identifier(.pubMed, "7"), identifier(.doi, "10.1/c")], [identifier(.pubMed, "7")],
        ]), venue: pick([nil, "ICML", "JMLR"]), isPreprint: pick([true, false, false]))
      if generator.below(4) == 0 {
        record.fields = [FieldValue(pick([.volume, .firstPage]), pick(["1", "01", "2"]))]
      }
      found.insert(record)
    }
    return found.sorted { "\($0)" < "\($1)" }
  }

  @Test func countsTheSamePapersWithAbstractsAndWithout() {
    let records = [1, 2, 3].map { number in
      var record = record("Editorial", "")
      if number > 1 { record.abstract = "Text \(number)" }
      return record
    }
    #expect(corpus(records).papers.count == 1)
  }

  @Test func ordersRecordsByIdentifiersOfPersonsAndVersions() {
    let identifiers = [PersonIdentifier.Basis.stated, .inferred].compactMap {
      PersonIdentifier(.orcid, "0000-0002-1825-0097", basis: $0)
    }
    let records = [[], [identifiers[0]], [identifiers[1]], identifiers].map { identifiers in
      var record = record("On the cuts of graphs", "Ann Lee")
      record.authors.contributors[0].identifiers = identifiers
      record.fields = [FieldValue(.version, "\(Int.min)")]
      return record
    }
    let preferred = [records, records.reversed()].map { order in
      order[(corpus(order).papers[0].records[0].line ?? 1) - 1]
    }
    #expect(preferred[0].authors == preferred[1].authors)
  }

  @Test func groupsAsASlowMergerDoes() {
    var generator = RepeatableGenerator(seed: 9)
    for _ in 0..<600 {
      let records = records(&generator, count: 2 + generator.below(9))
      let table = table([records])
      let groups = PaperGroups(FoldedRecords(table)).groups
      let found = (0..<groups.count).map { groups[$0].map { Int($0) } }
      #expect(found == SlowMerger(records).groups(), "\(records.map(\.summary))")
    }
  }

  @Test func changesNothingByTheOrderOfRecords() {
    var generator = RepeatableGenerator(seed: 10)
    for _ in 0..<300 {
      var records = records(&generator, count: 2 + generator.below(9))
      let expected = Figures(corpus(records))
      for _ in 0..<3 {
        generator.shuffle(&records)
        #expect(Figures(corpus(records)) == expected, "\(records.map(\.summary))")
      }
    }
  }

  @Test func changesNothingByTheSplitIntoFiles() {
    var generator = RepeatableGenerator(seed: 11)
    for _ in 0..<200 {
      let records = records(&generator, count: 8)
      let cut = generator.below(9)
      let split = corpus(Array(records[..<cut]), Array(records[cut...]))
      #expect(Figures(split) == Figures(corpus(records)))
    }
  }

  @Test func changesNothingByRepetition() {
    var generator = RepeatableGenerator(seed: 12)
    for _ in 0..<200 {
      let records = records(&generator, count: 6)
      let repeated = corpus(records + [records[generator.below(6)]], records)
      #expect(Figures(repeated) == Figures(corpus(records)), "\(records.map(\.summary))")
    }
  }

  @Test func keepsTheIDsOfPapersThatNothingTouches() {
    var generator = RepeatableGenerator(seed: 13)
    for _ in 0..<100 {
      let known = record("A title of its own here", "Zoe Ash, Yan Oak", 2001)
      let others = records(&generator, count: 6)
      let alone = corpus([known])
      let among = corpus(others + [known])
      #expect(among.papers.map(\.id).contains(alone.papers[0].id))
      #expect(Set(alone.authors.map(\.id)).isSubset(of: among.authors.map(\.id)))
      #expect(Set(among.papers.map(\.id)).count == among.papers.count)
      #expect(Set(among.authors.map(\.id)).count == among.authors.count)
    }
  }
}

/// What a corpus says, whatever the order of its records.
private struct Figures: Equatable {
  let papers: [[String]]
  let authors: [String]

  init(_ corpus: Corpus) {
    papers = corpus.papers.map { paper in
      [
        paper.id, paper.title, paper.date.map { "\($0)" } ?? "", paper.venue ?? "",
        "\(paper.hiddenAuthors)",
      ]
        + paper.authorships.map { "\(corpus.authors[$0.author].id) \($0.name) \($0.place ?? -1)" }
        + Set(paper.identifiers.map { "\($0.kind) \($0.value)" }).sorted()
    }.sorted { $0.lexicographicallyPrecedes($1) }
    authors = corpus.authors.map { "\($0.id) \($0.name)" }.sorted()
  }
}

extension Record {
  fileprivate var summary: String {
    "\(title) | \(authors.names.map(\.full)) \(authors.hidden) | \(date?.year ?? 0) \(venue ?? "") "
      + "\(isPreprint) \(identifiers.map(\.value)) \(fields.map(\.value))"
  }
}
