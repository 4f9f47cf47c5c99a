public import CoterieIdentities
public import CoterieRecords

/// What an author's identity rests on.
public struct AuthorIdentity: Sendable {
  /// A decision about two mentions of the author, or of the author and another one.
  public struct Decision: Sendable {
    /// Why the mentions are taken for one person, or for two.
    public let evidence: Evidence
    /// Whether they are taken for one.
    public let areSame: Bool
    /// How probable it is that the decision is right, 0…1.
    public let probability: Double
    /// The papers of the mentions.
    public let papers: (first: Int, second: Int)
  }

  /// The spellings of the name, the most frequent first; the shown one alone where there is no other.
  public let spellings: [PersonName]
  /// The identifiers that sources state or providers infer, each once.
  public let identifiers: [PersonIdentifier]
  /// The decisions that rest on more than equal names, the least sure first.
  public let decisions: [Decision]
}

extension Corpus {
  /// What the identity of an author rests on.
  ///
  /// - Complexity: O(*n*) for *n* mentions and decisions of the corpus.
  public func identity(of author: Int) -> AuthorIdentity {
    let identities = contents.identities
    let mentions = identities.mentions
    var identifiers: [PersonIdentifier] = []
    for mention in 0..<mentions.count where identities.author(of: mention) == author {
      for identifier in mentions.contributor(mention).identifiers
      where !identifiers.contains(identifier) {
        identifiers.append(identifier)
      }
    }
    let papers = identities.paperOfMentions
    let decisions = identities.resolution.decisions.filter {
      identities.author(of: $0.first) == author || identities.author(of: $0.second) == author
    }.map {
      AuthorIdentity.Decision(
        evidence: $0.evidence, areSame: $0.areSame, probability: $0.probability,
        papers: (papers[$0.first], papers[$0.second]))
    }
    return AuthorIdentity(
      spellings: contents.authors.spellings[author] ?? [authors[author].name],
      identifiers: identifiers,
      decisions: decisions.enumerated().sorted {
        ($0.element.probability, $0.offset) < ($1.element.probability, $1.offset)
      }.map(\.element))
  }
}
