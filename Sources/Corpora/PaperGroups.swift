import CoterieIdentities
import CoterieParallel
package import CoterieRecords

/// Which records are of one paper.
///
/// A record joins every group with which it shares an identifier, and every group with a record of
/// the same paper and none that contradicts it; groups that it joins become one.
///
/// Records of one paper by their titles share a title and a name, so only such are compared, and of
/// these only records whose years and identifiers allow it.
package struct PaperGroups {
  /// Indices into the records, ascending; groups are in the order of their first record.
  package private(set) var groups: [[Int]] = []
  /// How often a record was compared with a group: at most a constant number of times a name.
  package private(set) var comparisonCount = 0

  private let records: [DatedRecord]
  private var sets: DisjointSets
  /// What the records of a group say together, at the index of its first record.
  private var facts: [GroupFacts]
  private var byIdentifier: [Identifier: Int] = [:]
  private var blocks: [BlockKey: Block] = [:]
  private var kindSets: Set<IdentifierKinds> = []

  /// Groups records.
  package init(_ records: [Record]) {
    self.init(records.map { DatedRecord($0, source: 0, pageYear: nil) })
  }

  /// Groups records.
  ///
  /// - Complexity: O(*n*) for *n* names on records.
  init(_ records: [DatedRecord]) {
    self.records = records
    sets = DisjointSets(count: records.count)
    facts = records.map { GroupFacts($0.record) }
    let titles = SharedTitles(records)
    for index in records.indices {
      join(index, blocks: titles.blocks(of: index))
    }
    var groupOfRoot: [Int: Int] = [:]
    for index in records.indices {
      let root = sets.root(of: index)
      let group = groupOfRoot[root] ?? groups.count
      if group == groups.count {
        groupOfRoot[root] = group
        groups.append([])
      }
      groups[group].append(index)
    }
    blocks = [:]
  }

  private mutating func join(_ index: Int, blocks names: [BlockName]) {
    let record = records[index].record
    for other in record.identifiers.compactMap({ byIdentifier[$0] }) { unite(index, other) }
    for other in candidates(for: index, in: names) {
      comparisonCount += 1
      let (own, group) = (sets.root(of: index), sets.root(of: other))
      if own != group, !facts[own].contradicts(facts[group]) { unite(own, group) }
    }
    for identifier in record.identifiers { byIdentifier[identifier] = index }
    let kinds = facts[sets.root(of: index)].kinds
    kindSets.insert(kinds)
    for name in names {
      for years in [RecordYear(record), .any] {
        blocks[BlockKey(name: name, year: years, kinds: kinds), default: Block()]
          .add(sets.root(of: index))
      }
    }
  }

  /// The groups that share a title and a name with a record and that its years and identifiers do not
  /// exclude, in their order.
  private mutating func candidates(for index: Int, in names: [BlockName]) -> [Int] {
    let own = sets.root(of: index)
    let years = RecordYear(records[index].record).compatibleYears
    let kindSets = kindSets.filter { $0.isDisjoint(with: facts[own].kinds) }
    var found: Set<Int> = []
    for name in names {
      for kinds in kindSets {
        for year in years {
          found.formUnion(groups(in: BlockKey(name: name, year: year, kinds: kinds)))
        }
      }
    }
    found.remove(own)
    return found.sorted()
  }

  /// The first groups of a block. A group that has got identifiers since moves to another block.
  private mutating func groups(in key: BlockKey) -> [Int] {
    guard let entries = blocks[key]?.entries.prefix(Block.limit) else { return [] }
    let found = entries.map { sets.root(of: $0) }
    for (entry, group) in zip(entries, found) where facts[group].kinds != key.kinds {
      blocks[key]?.remove(entry)
      let newKey = BlockKey(name: key.name, year: key.year, kinds: facts[group].kinds)
      blocks[newKey, default: Block()].add(group)
    }
    return found
  }

  private mutating func unite(_ first: Int, _ second: Int) {
    guard let (root, other) = sets.unite(first, second) else { return }
    facts[root].add(facts[other])
  }
}
