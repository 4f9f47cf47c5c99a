import CoterieParallel
import CoterieRecords
import CoterieText

/// What is known of each name of a corpus, by the number of its key.
struct NameTraits: Sendable {
  /// How rare each name is.
  private(set) var rarities: [Double]
  /// Whether its first given name is an initial.
  private(set) var areInitials: [Bool]
  /// What it shares with the names that write the first given name as an initial, or another one with the
  /// same initial.
  private(set) var initialKeys: [WordKey]
  /// The keys by which related names are found, of all names one after the other.
  private(set) var relationKeys: [(key: UInt64, name: UInt32)] = []
  /// A mention of each name; negative for keys that no name has.
  private let examples: [Int32]

  private struct Trait: Sendable {
    var rarity = 0.0
    var isInitial = false
    var initialKey = WordKey([])
    var relationKeys: [UInt64] = []
  }

  /// - Complexity: O(*n*) for *n* different names, divided among the threads.
  init(_ mentions: IdentityMentions, _ model: IdentityModel, threads: Int?) {
    var first = [Int32](repeating: -1, count: mentions.keys.count)
    for mention in 0..<mentions.count where first[mentions.nameKeys[mention].index] < 0 {
      first[mentions.nameKeys[mention].index] = Int32(truncatingIfNeeded: mention)
    }
    let examples = first
    self.examples = examples
    let loop = ParallelLoop(count: examples.count, chunkSize: 1 << 12, threads: threads)
    let traits = loop.map(workspace: { () }) { number, _ -> Trait in
      guard examples[number] >= 0 else { return Trait() }
      let form = NameForm(mentions.name(of: Int(examples[number])))
      return Trait(
        rarity: model.names.rarity(of: form), isInitial: form.given.first?.count == 1,
        initialKey: WordKey(Array(form.familyAndInitial.utf8)),
        relationKeys: form.relationKeys(nicknames: model.nicknames))
    }
    rarities = traits.map(\.rarity)
    areInitials = traits.map(\.isInitial)
    initialKeys = traits.map(\.initialKey)
    for (name, trait) in traits.enumerated() {
      relationKeys += trait.relationKeys.map { ($0, UInt32(truncatingIfNeeded: name)) }
    }
  }

  /// A name in its parts.
  func form(of name: TextID, in mentions: IdentityMentions) -> NameForm {
    NameForm(mentions.name(of: Int(examples[name.index])))
  }

  /// The sum of the rarities of the names in both of two lists, which are sorted.
  func sharedRarity(_ first: [TextID], _ second: [TextID]) -> Double {
    var (place, otherPlace, sum) = (0, 0, 0.0)
    while place < first.count, otherPlace < second.count {
      let (own, other) = (first[place], second[otherPlace])
      if own == other { sum += max(0, rarities[own.index]) }
      if own.rawValue <= other.rawValue { place += 1 }
      if own.rawValue >= other.rawValue { otherPlace += 1 }
    }
    return sum
  }
}
