import CoterieRecords

/// The identifiers of mentions that the sources state, but those that several mentions of one paper
/// bear.
package struct StatedIdentifiers: Sendable {
  /// An identifier: its registry and the number of its text.
  package struct Key: Hashable, Sendable {
    let kind: PersonIdentifier.Kind
    let value: UInt32
  }

  /// The mentions that have one, ascending.
  let mentions: [Int]
  /// Which identifiers a source lists as one person's.
  let aliases: IdentifierAliases
  private let keys: [Int: [Key]]

  /// - Complexity: O(*n*) for *n* mentions and their facts.
  package init(of mentions: IdentityMentions) {
    var keys: [Int: [Key]] = [:]
    aliases = IdentifierAliases(of: mentions.records.persons)
    if mentions.records.statesIdentifiers {
      for paper in mentions.papers.indices {
        keys.merge(Self.keys(of: paper, mentions, aliases)) { $1 }
      }
    }
    self.keys = keys
    self.mentions = keys.keys.sorted()
  }

  /// The identifiers of a mention.
  subscript(mention: Int) -> [Key] { keys[mention, default: []] }

  private static func keys(
    of paper: Int, _ mentions: IdentityMentions, _ aliases: IdentifierAliases
  ) -> [Int: [Key]] {
    var own: [Int: [Key]] = [:]
    var holders: [Key: Int] = [:]
    for mention in mentions.mentions(of: paper) {
      let stated = Set(mentions.facts(of: mention).compactMap { Key($0) }.map { aliases.main($0) })
      for key in stated { holders[key, default: 0] += 1 }
      if !stated.isEmpty {
        own[mention] = stated.sorted { ($0.kind.rawValue, $0.value) < ($1.kind.rawValue, $1.value) }
      }
    }
    return own.compactMapValues { stated in
      let valid = stated.filter { holders[$0] == 1 }
      return valid.isEmpty ? nil : valid
    }
  }
}

extension StatedIdentifiers.Key {
  /// The identifier that a fact states; nil for other facts.
  init?(_ fact: MentionFact) {
    guard case .identifier(let kind, .stated) = fact.kind else { return nil }
    self.init(kind: kind, value: fact.value)
  }
}

extension RecordTable {
  /// Whether some source states an identifier of a person.
  fileprivate var statesIdentifiers: Bool {
    mentionFacts.elements.contains { fact in
      if case .identifier(_, .stated) = fact.kind { true } else { false }
    }
  }
}
