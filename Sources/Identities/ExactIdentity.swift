import CoterieParallel
import CoterieRecords

/// Takes mentions for one person where their whole names are equal once folded.
///
/// Identifiers that the sources state correct that: different ones of a kind part mentions of one name,
/// and one identifier joins its mentions where every two of their names are compatible (`A. Lee` joins
/// neither `Ann Lee` nor `Amy Lee` where all three bear it). Where a name has several identifiers, its
/// mentions without one stay apart from all of them. An identifier that two names of one paper bear is
/// void on that paper, and one that a provider inferred counts for nothing.
public struct ExactIdentity: IdentityPolicy {
  /// Creates the policy.
  public init() {}

  /// Decides for all mentions.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func resolve(_ mentions: IdentityMentions) -> Resolution {
    var matching = ExactMatching(mentions)
    matching.joinDecided()
    matching.joinIdentifiers()
    matching.joinNames()
    return matching.resolution()
  }
}

private struct ExactMatching {
  private let mentions: IdentityMentions
  private let stated: StatedIdentifiers
  private var sets: DisjointSets
  private var decisions: [Resolution.Decision] = []

  init(_ mentions: IdentityMentions) {
    self.mentions = mentions
    stated = StatedIdentifiers(of: mentions)
    sets = DisjointSets(count: mentions.count)
  }

  mutating func resolution() -> Resolution {
    Resolution(
      representatives: (0..<mentions.count).map { sets.root(of: $0) }, decisions: decisions)
  }

  mutating func joinDecided() {
    for pair in mentions.decided where pair.areSame {
      join(pair.first, pair.second, pair.evidence)
    }
  }

  /// Joins the mentions of one identifier: all where every two of their names may be of one person, else
  /// those of equal names.
  mutating func joinIdentifiers() {
    for holders in IdentifierHolders.all(of: stated) {
      let haveOneName = holders.haveOneName(in: mentions)
      var first: [TextID: Int] = [:]
      for mention in holders.mentions {
        let key = haveOneName ? .none : mentions.nameKeys[mention]
        if let other = first[key] {
          join(other, mention, .identifier(holders.kind))
        } else {
          first[key] = mention
        }
      }
    }
  }

  /// Joins the mentions of each name, where their identifiers do not differ.
  mutating func joinNames() {
    let divided = dividedNames()
    var first = [UInt32](repeating: .max, count: mentions.keys.count)
    for mention in 0..<mentions.count {
      let key = mentions.nameKeys[mention]
      if divided.contains(key), !stated[mention].isEmpty { continue }
      if first[key.index] == .max {
        first[key.index] = UInt32(mention)
      } else {
        sets.unite(Int(first[key.index]), mention)
      }
    }
  }

  /// The names whose mentions have different identifiers of one kind.
  private mutating func dividedNames() -> Set<TextID> {
    var known: [NameAndKind: (value: UInt32, mention: Int)] = [:]
    var divided: Set<TextID> = []
    for mention in stated.mentions {
      let key = mentions.nameKeys[mention]
      for identifier in stated[mention] {
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

  private mutating func join(_ first: Int, _ second: Int, _ evidence: Evidence) {
    guard sets.unite(first, second) != nil else { return }
    decisions.append(Resolution.Decision(first, second, areSame: true, evidence: evidence))
  }
}

private struct NameAndKind: Hashable {
  let name: TextID
  let kind: PersonIdentifier.Kind
}
