public import CoterieIdentities
public import CoterieRecords

/// A decision about identity that may be wrong, as a question: are these two mentions of one person?
public struct IdentityProposal: Sendable {
  /// What the answer may change.
  public enum Kind: String, Sendable {
    /// Two authors may be one person.
    case merge
    /// One author may be two persons.
    case split
  }

  /// What the answer may change.
  public let kind: Kind
  /// The authors of both mentions; the same one for a split.
  public let authors: (first: Int, second: Int)
  /// The mentions with the strongest link.
  public let mentions: (first: Mention, second: Mention)
  /// How probable it is that both are one person, 0…1.
  public let probability: Double
  /// What the decision rests on.
  public let evidence: Evidence
  /// How many mentions each of the two persons has.
  public let sizes: (first: Int, second: Int)
  /// The mentions, by their numbers among those of the corpus.
  package let numbers: (first: Int, second: Int)

  /// A name on a paper.
  public struct Mention: Sendable {
    /// The number of the paper.
    public let paper: Int
    /// The place in its list of authors, from 1; nil for the owner of a page, whom the list hides.
    public let place: Int?
    /// The name as it is shown there.
    public let name: PersonName
  }

  /// How much an answer is worth: |*A*| · |*B*| · min(*p*, 1 − *p*), the number of pairs of mentions that
  /// are expected to be wrong now.
  public var value: Double {
    Double(sizes.first * sizes.second) * min(probability, 1 - probability)
  }
}

extension Corpus {
  /// Decisions about identity that may be wrong, those first of which an answer is worth most.
  ///
  /// - Parameter least: Decisions are left out that are wrong with a probability below this.
  /// - Complexity: O(*d* log *d*) for *d* decisions that rest on evidence.
  public func identityProposals(least: Double = 0.05) -> [IdentityProposal] {
    let identities = contents.identities
    let papers = identities.paperOfMentions
    let proposals = identities.resolution.decisions.compactMap { decision -> IdentityProposal? in
      guard decision.evidence.isWeighed, decision.probability <= 1 - least else { return nil }
      let authors = (
        first: identities.author(of: decision.first), second: identities.author(of: decision.second)
      )
      let areOne = authors.first == authors.second
      // What was refused may have been joined for another reason since.
      guard decision.areSame == areOne else { return nil }
      func mention(_ number: Int) -> IdentityProposal.Mention {
        identities.mention(number, onPaper: papers[number])
      }
      return IdentityProposal(
        kind: areOne ? .split : .merge, authors: authors,
        mentions: (mention(decision.first), mention(decision.second)),
        probability: areOne ? decision.probability : 1 - decision.probability,
        evidence: decision.evidence, sizes: decision.sizes,
        numbers: (decision.first, decision.second))
    }
    return proposals.enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }.map(\.element)
  }

  /// Why the two mentions of proposals may be one person.
  public func explanations(of proposals: [IdentityProposal]) -> [PairExplanation] {
    ResolvedIdentity(.shipped).explanations(
      of: proposals.map { ($0.numbers.first, $0.numbers.second) },
      in: contents.identities.mentions)
  }
}

extension Evidence {
  /// Whether it makes a decision probable, and not certain.
  fileprivate var isWeighed: Bool {
    switch self {
    case .compared, .spelling: true
    default: false
    }
  }
}

extension CorpusIdentities {
  /// The paper of each mention.
  var paperOfMentions: [Int] {
    mentions.papers.indices.flatMap { paper in
      repeatElement(paper, count: mentions.mentions(of: paper).count)
    }
  }

  fileprivate func mention(_ number: Int, onPaper paper: Int) -> IdentityProposal.Mention {
    let place = number - mentions.mentions(of: paper).lowerBound + 1
    return IdentityProposal.Mention(
      paper: paper, place: mentions.isUnlisted(number) ? nil : place,
      name: mentions.name(of: number))
  }
}
