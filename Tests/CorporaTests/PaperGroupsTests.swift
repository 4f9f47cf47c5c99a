import CoterieCorpora
import CoterieParallel
import CoterieRecords
import TestSupport
import Testing

/// Records put together into papers, with work that follows their number whatever their titles.
@Suite struct PaperGroupsTests {
  private let size = 4_000

  private func groups(_ record: (Int) -> Record) -> PaperGroups {
    PaperGroups((0..<size).map(record))
  }

  @Test(arguments: ["Editorial of this journal", "Editorial", "…", "", "En"])
  func compareNoRecordsOfStrangers(title: String) {
    let found = groups { record(title, "Author \($0), Other \($0)", venue: "A journal") }
    #expect(found.groups.count == size)
    #expect(found.comparisonCount == 0)
  }

  @Test func compareEachRecordOfOnePaperOnce() {
    let found = groups { _ in record("Editorial of this journal", "Ann Lee, Bo Li") }
    #expect(found.groups == [Array(0..<size)])
    #expect(found.comparisonCount == size - 1)
  }

  @Test func compareFewPapersOfOneAuthorAndTitle() {
    let years = groups { record("Editorial of this journal", "Ann Lee", 1 + $0) }
    #expect(years.groups.count == size)
    #expect(years.comparisonCount == 0)
    let identified = groups {
      record("Editorial of this journal", "Ann Lee", identifiers: [Identifier(.doi, "10.1/\($0)")])
    }
    #expect(identified.groups.count == size)
    #expect(identified.comparisonCount == 0)
  }

  @Test func compareFewOfPapersWithAndWithoutIdentifiers() {
    let found = groups { place in
      record(
        "Editorial of this journal", "Ann Lee", place % 3 == 0 ? nil : 2020,
        identifiers: place % 2 == 0 ? [] : [Identifier(.doi, "10.1/\(place)")])
    }
    // All records without an identifier are of one paper, which one identified record is of as well.
    #expect(found.groups.count == size / 2)
    #expect(found.comparisonCount <= 130 * size)
  }

  @Test func groupAsTheDefinitionSays() {
    var generator = RepeatableGenerator(seed: 8)
    for _ in 0..<400 {
      let records = (0..<12).map { _ in randomRecord(&generator) }
      #expect(PaperGroups(records).groups == slowGroups(records), "\(records)")
    }
  }

  private func randomRecord(_ generator: inout RepeatableGenerator) -> Record {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    return record(
      pick(["On the cuts of graphs", "On the cuts of trees", "Editorial", "…"]),
      pick(["Ann Lee", "Ann Lee, Bo Li", "Bo Li", "Cy Ho, Bo Li", ""]),
      pick([2019, 2020, 2022, nil]),
      identifiers: pick([
        [], [], [], [Identifier(.doi, "a")], [Identifier(.doi, "b")], [Identifier(.arXiv, "1")],
        [Identifier(.doi, "a"), Identifier(.arXiv, "2")],
      ]), venue: pick([nil, "ICML"]), isPreprint: pick([true, false, false]))
  }

  /// The groups, found by comparing every record with every group and every member.
  private func slowGroups(_ records: [Record]) -> [[Int]] {
    var groups: [[Int]] = []
    for index in records.indices {
      var own = [index]
      for (place, group) in groups.enumerated()
      where group.contains(where: { shareIdentifier(records[$0], records[index]) }) {
        own += group
        groups[place] = []
      }
      for (place, group) in groups.enumerated()
      where group.contains(where: { haveTitleAndName(records[$0], records[index]) })
        && !group.contains(where: { member in
          own.contains { contradict(records[member], records[$0]) }
        })
      {
        own += group
        groups[place] = []
      }
      groups.append(own)
      groups = groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
    return groups
  }

  private func shareIdentifier(_ first: Record, _ second: Record) -> Bool {
    first.identifiers.contains(where: second.identifiers.contains)
  }

  private func haveTitleAndName(_ first: Record, _ second: Record) -> Bool {
    let names = Set(first.heading.authors.names.map(\.full))
    let title = first.heading.title
    guard title == second.heading.title, title != "…", !contradict(first, second),
      second.heading.authors.names.contains(where: { names.contains($0.full) })
    else { return false }
    return title.split(separator: " ").count >= 4
      || first.venue != nil && first.venue == second.venue && first.date?.year != nil
        && first.date?.year == second.date?.year
  }

  private func contradict(_ first: Record, _ second: Record) -> Bool {
    let differ = first.identifiers.contains { identifier in
      second.identifiers.contains { $0.kind == identifier.kind && $0 != identifier }
    }
    guard let year = first.date?.year, let other = second.date?.year else { return differ }
    return differ || abs(year - other) > (first.isPreprint || second.isPreprint ? 2 : 0)
  }
}
