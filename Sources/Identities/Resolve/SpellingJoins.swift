import CoterieRecords

/// Joins the persons of different spellings of a name.
///
/// Spellings are joined where the persons share a co-author; those of a strong kind also where the name is rare
/// and has at most two other spellings, those of a weak kind where it is rarer still and has no third one. Two spellings on one paper
/// are never one person, nor are persons some of whose names contradict each other: A. Lee joins Ann Lee or
/// Amy Lee, and not both.
struct SpellingJoins {
  private(set) var links: LinkConstraints
  private(set) var decisions: [Resolution.Decision] = []
  /// How probable the joins of mentions are.
  private(set) var probabilities: [Int: Float] = [:]
  /// The names of the persons that were joined, by the mention that represents each.
  private var names: [Int: [TextID]] = [:]
  private var papers: [Int: Set<Int>] = [:]
  private var forms: [TextID: NameForm] = [:]

  /// Names rarer than this need no shared co-author where they have at most two other spellings.
  private static let rare = 5.6
  /// Names rarer than this may differ in a weak way where they have no third spelling.
  private static let veryRare = 6.6
  /// How probable a join is, set by hand: the listed persons of the ACL Anthology are too few to fit it.
  private static let withCoauthor = 0.97
  private static let withoutCoauthor = 0.85

  init(_ links: LinkConstraints) { self.links = links }

  /// - Complexity: O(*p* log *p*) for *p* pairs, and the mentions of those that are joined.
  mutating func join(_ pairs: [SpellingPair], in context: MentionContext) {
    let members = Self.members(of: pairs, context, links)
    for pair in Self.ordered(pairs, in: context.mentions) {
      let (first, second) = (
        links.root(of: pair.mentions.first), links.root(of: pair.mentions.second)
      )
      guard first != second, isEnough(pair), links.mayJoin(first, second) else { continue }
      let own = names[first] ?? [pair.names.first]
      let others = names[second] ?? [pair.names.second]
      let ownPapers = papers[first] ?? members[first] ?? []
      let otherPapers = papers[second] ?? members[second] ?? []
      guard ownPapers.isDisjoint(with: otherPapers), !contradict(own, others, context) else {
        continue
      }
      let strongest =
        sharedCoauthor(of: first, ownPapers, and: second, otherPapers, context) ?? pair.mentions
      links.join(first, second)
      let root = links.root(of: first)
      names[root] = Array(Set(own + others))
      papers[root] = ownPapers.union(otherPapers)
      record(pair, strongest, sizes: (ownPapers.count, otherPapers.count))
    }
  }

  private func isEnough(_ pair: SpellingPair) -> Bool {
    if pair.coauthorRarity > 0 { return true }
    guard let spellings = pair.spellings else { return false }
    return pair.relation.isStrong
      ? spellings <= 2 && pair.rarity > Self.rare
      : Self.isSlight(pair.relation) && spellings == 1 && pair.rarity > Self.veryRare
  }

  /// Whether names differ no more than a slip or another romanisation makes them.
  private static func isSlight(_ relation: NameRelation) -> Bool {
    switch relation {
    case .romanization, .compoundFamily, .prefix, .oneLetterGiven, .oneLetterFamily: true
    default: false
    }
  }

  /// A mention of each of two persons whose papers share the rarest co-author; nil where none do.
  private mutating func sharedCoauthor(
    of first: Int, _ papers: Set<Int>, and second: Int, _ others: Set<Int>,
    _ context: MentionContext
  ) -> (first: Int, second: Int)? {
    let mentions = context.mentions
    var paperOf: [TextID: Int] = [:]
    for paper in papers.sorted() {
      for mention in mentions.mentions(of: paper) where links.root(of: mention) != first {
        if paperOf[mentions.nameKeys[mention]] == nil {
          paperOf[mentions.nameKeys[mention]] = paper
        }
      }
    }
    var best: (rarity: Double, own: Int, other: Int)?
    for paper in others.sorted() {
      for mention in mentions.mentions(of: paper) where links.root(of: mention) != second {
        let name = mentions.nameKeys[mention]
        guard let own = paperOf[name] else { continue }
        let rarity = context.names.rarities[name.index]
        if rarity > best?.rarity ?? -1 { best = (rarity, own, paper) }
      }
    }
    guard let best else { return nil }
    let own = mentions.mentions(of: best.own).first { links.root(of: $0) == first }
    let other = mentions.mentions(of: best.other).first { links.root(of: $0) == second }
    return own.flatMap { own in other.map { (own, $0) } }
  }

  private mutating func record(
    _ pair: SpellingPair, _ mentions: (first: Int, second: Int), sizes: (first: Int, second: Int)
  ) {
    let probability = pair.coauthorRarity > 0 ? Self.withCoauthor : Self.withoutCoauthor
    decisions.append(
      Resolution.Decision(
        mentions.first, mentions.second, areSame: true, probability: probability,
        evidence: .spelling(pair.relation), sizes: sizes))
    for mention in [pair.mentions.first, pair.mentions.second] {
      probabilities[mention] = min(probabilities[mention] ?? 1, Float(probability))
    }
  }

  private mutating func contradict(
    _ own: [TextID], _ others: [TextID], _ context: MentionContext
  ) -> Bool {
    own.contains { first in
      others.contains { second in
        NameRelation.between(
          form(of: first, context), form(of: second, context),
          nicknames: context.model.nicknames) == .conflict
      }
    }
  }

  private mutating func form(of name: TextID, _ context: MentionContext) -> NameForm {
    if let known = forms[name] { return known }
    let form = context.names.form(of: name, in: context.mentions)
    forms[name] = form
    return form
  }

  /// The pairs with the most shared co-authors first, then those of the surest kind, then by their names.
  private static func ordered(
    _ pairs: [SpellingPair], in mentions: IdentityMentions
  ) -> [SpellingPair] {
    pairs.sorted { one, other in
      if one.coauthorRarity != other.coauthorRarity {
        return one.coauthorRarity > other.coauthorRarity
      }
      if one.relation != other.relation { return one.relation < other.relation }
      if one.names.first != other.names.first {
        return mentions.keys.isLess(one.names.first, other.names.first)
      }
      if one.names.second != other.names.second {
        return mentions.keys.isLess(one.names.second, other.names.second)
      }
      return one.mentions < other.mentions
    }
  }

  /// The papers of the persons in pairs, by the mention that represents each.
  private static func members(
    of pairs: [SpellingPair], _ context: MentionContext, _ links: LinkConstraints
  ) -> [Int: Set<Int>] {
    var links = links
    var wanted = [Bool](repeating: false, count: context.mentions.count)
    for pair in pairs {
      wanted[pair.mentions.first] = true
      wanted[pair.mentions.second] = true
    }
    var papers: [Int: Set<Int>] = [:]
    for mention in 0..<context.mentions.count {
      let root = links.root(of: mention)
      if wanted[root] { papers[root, default: []].insert(context.paper(of: mention)) }
    }
    return papers
  }
}
