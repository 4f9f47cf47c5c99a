import CoterieParallel
import CoterieRecords

/// Sets of mentions that are united one after the other, and which of them must not be.
///
/// A policy unites what is decided beforehand with ``joinDecided(_:)``, and then whatever it likes: a
/// union inherits what keeps its parts from others.
///
///     var links = LinkConstraints(mentions)
///     links.joinDecided(mentions)
///     if links.mayJoin(3, 8) { links.join(3, 8) }
package struct LinkConstraints: Sendable {
  private var sets: DisjointSets
  /// What keeps sets from others, by the mention that represents the set.
  private var marks: [Int: LinkMarks] = [:]

  /// Parts what the user decided to be several persons.
  ///
  /// - Parameter identifiers: Identifiers that a person has one of, of each kind; none where they part
  ///   nobody.
  /// - Complexity: O(*n*) for *n* mentions.
  package init(_ mentions: IdentityMentions, partedBy identifiers: StatedIdentifiers? = nil) {
    sets = DisjointSets(count: mentions.count)
    for (number, split) in mentions.splits.enumerated() {
      for mention in split.first { add(.split(number, isFirst: true), to: mention) }
      for mention in split.second { add(.split(number, isFirst: false), to: mention) }
    }
    if let identifiers { part(by: identifiers) }
  }

  /// Keeps persons with different identifiers of a kind apart from now on.
  mutating func part(by identifiers: StatedIdentifiers) {
    for mention in identifiers.mentions {
      for identifier in identifiers[mention] where identifier.kind.isUnique {
        add(.identifier(identifier), to: mention)
      }
    }
  }

  private mutating func add(_ mark: LinkMarks.Mark, to mention: Int) {
    marks[sets.root(of: mention), default: LinkMarks()].insert(mark)
  }
}

extension LinkConstraints {
  /// The smallest mention of a set represents it.
  package mutating func root(of mention: Int) -> Int { sets.root(of: mention) }

  /// Whether nothing keeps the persons of two mentions apart.
  package mutating func mayJoin(_ first: Int, _ second: Int) -> Bool {
    if marks.isEmpty { return true }
    guard let own = marks[sets.root(of: first)], let other = marks[sets.root(of: second)] else {
      return true
    }
    return !own.contradict(other)
  }

  /// Makes the persons of two mentions one, if nothing keeps them apart.
  ///
  /// - Returns: Whether they were two and are one now.
  @discardableResult
  package mutating func join(_ first: Int, _ second: Int) -> Bool {
    mayJoin(first, second) && unite(first, second)
  }

  /// Unites what is decided beforehand: what the user says whatever identifiers say, the rest where
  /// nothing keeps it apart.
  ///
  /// - Returns: The decisions that united two persons.
  package mutating func joinDecided(_ mentions: IdentityMentions) -> [Resolution.Decision] {
    let pairs = mentions.decided
    let ordered =
      pairs.filter { $0.evidence == .user } + pairs.filter { $0.evidence != .user }
    return ordered.filter { pair in
      pair.evidence == .user ? unite(pair.first, pair.second) : join(pair.first, pair.second)
    }.map {
      Resolution.Decision($0.first, $0.second, areSame: true, evidence: $0.evidence)
    }
  }

  private mutating func unite(_ first: Int, _ second: Int) -> Bool {
    guard let (root, other) = sets.unite(first, second) else { return false }
    if let inherited = marks.removeValue(forKey: other) {
      marks[root, default: LinkMarks()].formUnion(inherited)
    }
    return true
  }
}

// MARK: Groups

extension LinkConstraints {
  /// Whether something keeps a mention from others.
  package mutating func isMarked(_ mention: Int) -> Bool {
    !marks.isEmpty && marks[sets.root(of: mention)] != nil
  }

  /// Divides mentions into groups that may each be one person: those that must stay apart from the same
  /// others are together. So mentions that nothing parts from any stay apart from two that are parted.
  ///
  /// - Parameter mentions: The mentions, in any order.
  /// - Complexity: O(*n*) for *n* mentions, and O(*k*²) for *k* different sets of marks.
  package mutating func groups(of mentions: [Int]) -> [[Int]] {
    if marks.isEmpty { return [mentions] }
    var numbers: [LinkMarks: Int] = [:]
    var parts: [(marks: LinkMarks, mentions: [Int])] = []
    for mention in mentions {
      let own = marks[sets.root(of: mention)] ?? LinkMarks()
      let number = numbers[own] ?? parts.count
      if number == parts.count {
        numbers[own] = number
        parts.append((own, []))
      }
      parts[number].mentions.append(mention)
    }
    let opposed = parts.map { part in
      parts.indices.filter { parts[$0].marks.contradict(part.marks) }
    }
    var groups: [[Int]: Int] = [:]
    var all: [[Int]] = []
    for (number, part) in parts.enumerated() {
      let group = groups[opposed[number]] ?? all.count
      if group == all.count {
        groups[opposed[number]] = group
        all.append([])
      }
      all[group] += part.mentions
    }
    return all
  }
}
