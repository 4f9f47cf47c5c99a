import CoterieParallel
import CoterieRecords

/// Two persons whose names may be spellings of one name, and what speaks for it.
struct SpellingPair: Sendable {
  /// A mention of each person, the smaller number first.
  let mentions: (first: Int, second: Int)
  /// The keys of their names.
  let names: (first: TextID, second: TextID)
  let relation: NameRelation
  /// The sum of the rarities of the co-authors they share.
  let coauthorRarity: Double
  /// How rare the more common one of the names is.
  let rarity: Double
  /// How many other spellings the one of the names has that has more; nil where that was not counted.
  let spellings: Int?
}

/// The pairs of persons of different spellings that share a co-author, or whose names have few spellings.
///
/// What more than 20 persons share counts for none of them, so that the number of pairs is linear.
struct SpellingPairs {
  /// The pairs, each once, in no order that matters.
  private(set) var pairs: [SpellingPair] = []

  /// - Complexity: O(*n* log *n*) for *n* mentions and their co-authors.
  init(
    _ context: MentionContext, _ blocks: NameBlocks, _ links: LinkConstraints, threads: Int?
  ) {
    let groups = SpellingGroups(context.names).groups
    let loop = ParallelLoop(count: groups.count, chunkSize: 16, threads: threads)
    let found = loop.map(workspace: { LinkView(links) }) { number, view in
      SpellingGroup(groups[number], context, blocks, view).pairs
    }
    // Two mentions in one number, since there are many pairs.
    var seen: Set<UInt64> = []
    for pair in found.joined() {
      let mark = UInt64(pair.mentions.first) << 32 | UInt64(pair.mentions.second)
      if seen.insert(mark).inserted { pairs.append(pair) }
    }
  }
}

/// The names of one key.
private struct SpellingGroup {
  private(set) var pairs: [SpellingPair] = []
  private let context: MentionContext
  private let names: [TextID]
  private var forms: [TextID: NameForm] = [:]
  private var relations: [NamePair: NameRelation?] = [:]

  private struct NamePair: Hashable {
    let first, second: TextID
  }

  /// A person with one of the names.
  private struct Person {
    /// The mention that represents the person.
    let root: Int
    let name: TextID
  }

  /// Up to so many names each is compared with each, whether they share co-authors or not: a name of more has
  /// more than two other spellings.
  private static let smallGroup = 3
  private static let mostSharing = 20

  init(_ names: [TextID], _ context: MentionContext, _ blocks: NameBlocks, _ view: LinkView) {
    self.context = context
    self.names = names
    guard names.count > Self.smallGroup || haveRelations else { return }
    var persons: [Person] = []
    // A co-author's name and a person, in one number.
    var coauthors: [UInt64] = []
    for name in names {
      let first = persons.count
      for mention in blocks[name].lazy.map({ Int($0) }) {
        let root = view.root(of: mention)
        let number = persons[first...].lastIndex { $0.root == root } ?? persons.count
        if number == persons.count { persons.append(Person(root: root, name: name)) }
        for other in context.mentions.mentions(of: context.paper(of: mention)) {
          let coauthor = context.mentions.nameKeys[other]
          if coauthor != name { coauthors.append(UInt64(coauthor.rawValue) << 32 | UInt64(number)) }
        }
      }
    }
    addPairs(sharing: coauthors, persons)
    if names.count <= Self.smallGroup { addLonelyPairs(persons) }
  }

  /// Whether some of the names are related.
  private var haveRelations: Bool {
    mutating get {
      for (place, first) in names.enumerated() {
        for second in names[(place + 1)...] {
          if let relation = relation(first, second), relation != .conflict { return true }
        }
      }
      return false
    }
  }

  /// Adds the persons who share a co-author.
  private mutating func addPairs(sharing coauthors: [UInt64], _ persons: [Person]) {
    let sorted = coauthors.sorted()
    var shared: [(pair: UInt64, rarity: Double)] = []
    var start = 0
    while start < sorted.count {
      var own = [Int(sorted[start] & 0xFFFF_FFFF)]
      var end = start + 1
      while end < sorted.count, sorted[end] >> 32 == sorted[start] >> 32 {
        if sorted[end] != sorted[end - 1] { own.append(Int(sorted[end] & 0xFFFF_FFFF)) }
        end += 1
      }
      if own.count > 1, own.count <= Self.mostSharing {
        let rarity = context.names.rarities[Int(sorted[start] >> 32)]
        for (place, first) in own.enumerated() {
          for second in own[(place + 1)...] where persons[first].name != persons[second].name {
            shared.append((UInt64(first) << 32 | UInt64(second), rarity))
          }
        }
      }
      start = end
    }
    shared.sort { $0.pair < $1.pair }
    start = 0
    while start < shared.count {
      var (end, sum) = (start, 0.0)
      while end < shared.count, shared[end].pair == shared[start].pair {
        sum += shared[end].rarity
        end += 1
      }
      let pair = shared[start].pair
      add(persons[Int(pair >> 32)], persons[Int(pair & 0xFFFF_FFFF)], sum)
      start = end
    }
  }

  /// Adds the persons of names that are each one person, whether they share co-authors or not.
  private mutating func addLonelyPairs(_ persons: [Person]) {
    let counts = persons.reduce(into: [TextID: Int]()) { $0[$1.name, default: 0] += 1 }
    let single = persons.filter { counts[$0.name] == 1 }
    let related = names.reduce(into: [TextID: Int]()) { related, name in
      related[name] = names.count { other in
        other != name && relation(name, other).map { $0 != .conflict } ?? false
      }
    }
    for (place, first) in single.enumerated() {
      for second in single[(place + 1)...] where first.name != second.name {
        add(first, second, 0, spellings: max(related[first.name] ?? 0, related[second.name] ?? 0))
      }
    }
  }

  private mutating func add(
    _ first: Person, _ second: Person, _ coauthorRarity: Double, spellings: Int? = nil
  ) {
    guard first.root != second.root, let relation = relation(first.name, second.name),
      relation != .conflict
    else { return }
    let (one, other) = first.root < second.root ? (first, second) : (second, first)
    let rarities = context.names.rarities
    pairs.append(
      SpellingPair(
        mentions: (one.root, other.root), names: (one.name, other.name), relation: relation,
        coauthorRarity: coauthorRarity,
        rarity: min(rarities[one.name.index], rarities[other.name.index]), spellings: spellings))
  }

  private mutating func relation(_ first: TextID, _ second: TextID) -> NameRelation? {
    let pair =
      first.rawValue < second.rawValue
      ? NamePair(first: first, second: second) : NamePair(first: second, second: first)
    if let known = relations[pair] { return known }
    let found = NameRelation.between(
      form(of: first), form(of: second), nicknames: context.model.nicknames)
    relations[pair] = found
    return found
  }

  private mutating func form(of name: TextID) -> NameForm {
    if let known = forms[name] { return known }
    let form = context.names.form(of: name, in: context.mentions)
    forms[name] = form
    return form
  }
}
