import CoterieRecords

/// Takes mentions for one person where their whole names are equal once folded.
///
/// Identifiers that the sources state correct that: different ones of a kind part mentions of one name,
/// and one identifier joins its mentions where every two of their names are compatible (`A. Lee` joins
/// neither `Ann Lee` nor `Amy Lee` where all three bear it). Where a name has several identifiers, its
/// mentions without one stay apart from all of them. An identifier that two names of one paper bear is
/// void on that paper, and one that a provider inferred counts for nothing. Then persons are joined whom a
/// source lists as one, in a record of a person or by a variant of a name, where no identifiers differ.
///
/// What the user decided comes before all that. Where persons of one name are parted, its mentions that
/// are not parted from anybody stay apart from them all.
public struct ExactIdentity: IdentityPolicy {
  /// Creates the policy.
  public init() {}

  /// Decides for all mentions.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func resolve(_ mentions: IdentityMentions) -> Resolution {
    var matching = ExactMatching(mentions)
    matching.joinDecided()
    matching.joinNames()
    matching.joinListedNames()
    return matching.resolution()
  }
}

private struct ExactMatching {
  private let mentions: IdentityMentions
  private let stated: StatedIdentifiers
  private var links: LinkConstraints
  private var decisions: [Resolution.Decision] = []

  init(_ mentions: IdentityMentions) {
    self.mentions = mentions
    stated = StatedIdentifiers(of: mentions)
    links = LinkConstraints(mentions)
  }

  mutating func resolution() -> Resolution {
    Resolution(
      representatives: (0..<mentions.count).map { links.root(of: $0) }, decisions: decisions)
  }

  mutating func joinDecided() {
    decisions += links.joinDecided(mentions)
    decisions += links.joinIdentifiers(stated, mentions)
  }

  /// Joins the mentions of each name, where neither their identifiers differ nor the user parts them.
  mutating func joinNames() {
    let divided = dividedNames()
    let marked = markedNames()
    var parted: [TextID: [Int]] = [:]
    var first = [UInt32](repeating: .max, count: mentions.keys.count)
    for mention in 0..<mentions.count {
      let key = mentions.nameKeys[mention]
      if divided.contains(key), !stated[mention].isEmpty { continue }
      if marked.contains(key) {
        parted[key, default: []].append(mention)
      } else if first[key.index] == .max {
        first[key.index] = UInt32(mention)
      } else {
        links.join(Int(first[key.index]), mention)
      }
    }
    for own in parted.values.sorted(by: { $0[0] < $1[0] }) {
      for group in links.groups(of: own) { group.forEach { links.join(group[0], $0) } }
    }
  }

  /// Joins the persons that a source lists as one.
  mutating func joinListedNames() {
    let variants = NameVariants(of: mentions)
    guard mentions.records.personCount > 0 || !variants.claims.isEmpty else { return }
    links.part(by: stated)
    decisions += links.joinPersonRecords(stated, mentions)
    decisions += links.joinVariants(variants, NameBlocks(mentions), mentions)
  }

  /// The names of mentions that the user parts from others.
  private mutating func markedNames() -> Set<TextID> {
    guard !mentions.splits.isEmpty else { return [] }
    var names: Set<TextID> = []
    for mention in 0..<mentions.count where links.isMarked(mention) {
      names.insert(mentions.nameKeys[mention])
    }
    return names
  }

  /// The names whose mentions have different identifiers of one kind.
  private mutating func dividedNames() -> Set<TextID> {
    var known: [NameAndKind: (value: UInt32, mention: Int)] = [:]
    var divided: Set<TextID> = []
    for mention in stated.mentions {
      let key = mentions.nameKeys[mention]
      for identifier in stated[mention] where identifier.kind.isUnique {
        let nameAndKind = NameAndKind(name: key, kind: identifier.kind)
        guard let other = known[nameAndKind] else {
          known[nameAndKind] = (identifier.value, mention)
          continue
        }
        guard other.value != identifier.value, divided.insert(key).inserted else { continue }
        decisions.append(
          Resolution.Decision(
            other.mention, mention, areSame: false,
            evidence: .differentIdentifiers(identifier.kind)))
      }
    }
    return divided
  }
}

private struct NameAndKind: Hashable {
  let name: TextID
  let kind: PersonIdentifier.Kind
}
