import CoterieData

/// How well spellings of one person are joined, and those of several kept apart, in the ACL Anthology.
struct SpellingEvaluation {
  /// How one way to decide does.
  struct Row {
    let way: String
    /// The share of the pairs of spellings of one person that are joined.
    let joined: Double
    /// The share of the pairs of persons with compatible spellings that are kept apart.
    let apart: Double
    /// How many persons bear several of the Anthology's own ids.
    let mixed: Int
    /// The pairs of spellings by which two persons were made one.
    let wrong: [ListedSpellings.Pair]
  }

  private(set) var rows: [Row] = []
  /// How many pairs there are of spellings of one person, and of persons with compatible ones.
  let pairCounts: (variants: Int, namesakes: Int)

  private let mentions: IdentityMentions
  private let spellings: ListedSpellings
  /// The mentions of each spelling.
  private let places: [String: [Int]]

  init(_ records: RecordTable, _ persons: [ListedPerson], _ model: IdentityModel) throws {
    let mentions = try CapturedMentions.of(records)
    self.mentions = mentions
    places = Dictionary(grouping: 0..<mentions.count) { mentions.name(of: $0).full }
    spellings = ListedSpellings(persons, occurring: Set(places.keys))
    pairCounts = (spellings.variants.count, spellings.namesakes.count)
    for naive in NaiveIdentity.allCases { add(naive.rawValue, naive.resolution(of: mentions)) }
    add(Evaluation.way, ResolvedIdentity(model).resolve(mentions))
  }

  private mutating func add(_ way: String, _ resolution: Resolution) {
    let joined = spellings.variants.count { pair in
      mainPerson(of: pair.first, resolution) == mainPerson(of: pair.second, resolution)
    }
    let wrong = spellings.namesakes.compactMap { pairs in
      pairs.first { pair in
        !persons(of: pair.first, resolution).isDisjoint(with: persons(of: pair.second, resolution))
      }
    }
    let apart = pairCounts.namesakes - wrong.count
    rows.append(
      Row(
        way: way, joined: Double(joined) / Double(max(1, pairCounts.variants)),
        apart: Double(apart) / Double(max(1, pairCounts.namesakes)), mixed: mixed(in: resolution),
        wrong: wrong))
  }

  private func persons(of spelling: String, _ resolution: Resolution) -> Set<UInt32> {
    Set(places[spelling, default: []].map { resolution.persons[$0] })
  }

  /// The person with most mentions of a spelling, of equal ones the first.
  private func mainPerson(of spelling: String, _ resolution: Resolution) -> UInt32? {
    let counts = places[spelling, default: []].reduce(into: [UInt32: Int]()) {
      $0[resolution.persons[$1], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func mixed(in resolution: Resolution) -> Int {
    var ids: [UInt32: Set<String>] = [:]
    for mention in 0..<mentions.count {
      for identifier in mentions.contributor(mention).identifiers where identifier.kind == .acl {
        ids[resolution.persons[mention], default: []].insert(identifier.value)
      }
    }
    return ids.values.count { $0.count > 1 }
  }
}
