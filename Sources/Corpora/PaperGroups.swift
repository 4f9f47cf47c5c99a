import CoterieParallel
package import CoterieRecords

/// Which records are of one paper.
///
/// Records that share an identifier or a title form a component; what is of one paper is decided within
/// each by ``RecordJoins``. Neither the order of the records nor their repetition changes the groups.
package struct PaperGroups {
  /// Numbers of records, ascending; groups are in the order of their first record.
  package let groups: Jagged<UInt32>
  /// How often two records were compared: at most a constant number of times a name or identifier.
  package let comparisonCount: Int

  /// How many components a thread looks at, at a time.
  private static let chunkSize = 64

  /// Groups the records of a table.
  ///
  /// - Parameter threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*n*) for *n* names on records, and O(*k* log *k*) for *k* records that share a title
  ///   or an identifier with another; components are divided among the threads.
  package init(_ records: FoldedRecords, threads: Int? = nil) {
    var sets = DisjointSets(count: records.table.count)
    let joins = Self.joins(in: records, threads: threads)
    for (first, second) in joins.pairs { sets.unite(first, second) }
    comparisonCount = joins.comparisonCount
    groups = Self.groups(of: &sets, count: records.table.count)
  }

  /// The pairs of records that are joined, and how many comparisons that took.
  private static func joins(
    in records: FoldedRecords, threads: Int?
  ) -> (pairs: [(Int, Int)], comparisonCount: Int) {
    var connected = RecordComponents(records)
    let components = connected.all()
    let order = RecordOrder(records)
    let loop = ParallelLoop(count: components.count, chunkSize: chunkSize, threads: threads)
    return loop.reduce(into: (pairs: [], comparisonCount: 0), workspace: { NameForms() }) {
      range, forms in
      components[range].map { component in
        var joins = RecordJoins(component, order, forms: &forms)
        joins.join()
        return joins
      }
    } combine: { all, joins in
      all.pairs += joins.flatMap(\.pairs)
      all.comparisonCount += joins.reduce(0) { $0 + $1.comparisonCount }
    }
  }

  /// The sets of all numbers, in the order of their first number.
  private static func groups(of sets: inout DisjointSets, count: Int) -> Jagged<UInt32> {
    let roots = (0..<count).map { sets.root(of: $0) }
    var sizes = [UInt32](repeating: 0, count: count)
    for root in roots { sizes[root] += 1 }
    var groups = Jagged<UInt32>()
    var members: [Int: [UInt32]] = [:]
    for number in 0..<count where sizes[roots[number]] > 1 {
      members[roots[number], default: []].append(UInt32(number))
    }
    for number in 0..<count {
      if sizes[roots[number]] == 1 {
        groups.append(UInt32(number))
        groups.endRow()
      } else if let all = members.removeValue(forKey: roots[number]) {
        groups.append(contentsOf: all)
        groups.endRow()
      }
    }
    return groups
  }
}

/// Records that are connected by shared titles and identifiers, from one to the next.
struct RecordComponents {
  private var sets: DisjointSets
  private let count: Int

  /// - Complexity: O(*n*) for *n* records and identifiers.
  init(_ records: FoldedRecords) {
    count = records.table.count
    sets = DisjointSets(count: count)
    var withTitle = [Int32](repeating: -1, count: records.folded.keys.count)
    var withIdentifier = [Int32](repeating: -1, count: records.table.texts.count)
    for record in 0..<count {
      connect(record, &withTitle[records.titleKey(of: record).index])
      for identifier in records.table.identifiers[record] {
        connect(record, &withIdentifier[identifier.value.index])
      }
    }
  }

  private mutating func connect(_ record: Int, _ other: inout Int32) {
    if other >= 0 { sets.unite(Int(other), record) } else { other = Int32(record) }
  }

  /// The components of several records.
  mutating func all() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    var sizes = [UInt32](repeating: 0, count: count)
    for record in 0..<count { sizes[sets.root(of: record)] += 1 }
    for record in 0..<count where sizes[sets.root(of: record)] > 1 {
      members[sets.root(of: record), default: []].append(record)
    }
    return members.keys.sorted().map { members[$0, default: []] }
  }
}
