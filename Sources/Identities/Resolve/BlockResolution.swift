internal import Foundation

/// Which mentions of one name are of one person.
struct BlockResolution: Sendable {
  /// The joins and the best refusals.
  private(set) var decisions: [Resolution.Decision] = []
  /// The mentions of each person.
  private(set) var persons: [[Int]] = []
  /// How probable it is that each mention is with its person, in the order of ``persons``.
  private(set) var probabilities: [[Float]] = []

  /// - Parameter constraints: What may not be joined, and what is joined already.
  /// - Complexity: that of ``CandidatePairs`` and ``Agglomeration``.
  init(_ mentions: [Int], _ context: MentionContext, _ constraints: LinkView) {
    let block = BlockMentions(mentions, in: context)
    let model = context.model.coefficients
    let initial = Self.initialClusters(of: block, context, constraints)
    guard initial.count > 1 else {
      persons = [block.mentions]
      probabilities = [Array(repeating: 1, count: block.mentions.count)]
      return
    }
    let prior = model.intercept + model.rarity * block.rarity
    // Namesakes are known: a mention needs more than a rare name.
    let surplus =
      constraints.areParted(block.mentions) ? max(0, prior - (model.bar - Self.margin)) : 0
    let links = CandidatePairs(of: block, context.names).pairs.map { pair in
      let evidence = block.evidence(pair.first, pair.second, context.names)
      return (pair.first, pair.second, logOdds: evidence.logOdds(model) - surplus)
    }
    let rules = Agglomeration.Rules(
      bar: model.bar, unseen: max(Agglomeration.clip.lowerBound, prior - surplus)
    ) { own, others in
      own.allSatisfy { first in
        others.allSatisfy { constraints.mayJoin(block.mentions[first], block.mentions[$0]) }
      }
    } isBound: {
      constraints.isBound(block.mentions[$0])
    }
    var agglomeration = Agglomeration(initial, links: links, rules)
    let clusters = agglomeration.run()
    take(clusters, agglomeration, of: block, model)
  }

  /// How far below the bar the odds of a name with known namesakes are without evidence.
  private static let margin = 1.5

  /// The mentions that are joined beforehand, or are on one paper: a name that is listed twice.
  private static func initialClusters(
    of block: BlockMentions, _ context: MentionContext, _ constraints: LinkView
  ) -> [[Int]] {
    var clusters: [[Int]] = []
    var ofRoot: [Int: Int] = [:]
    var ofPaper: [Int: Int] = [:]
    for (place, mention) in block.mentions.enumerated() {
      let root = constraints.root(of: mention)
      let paper = context.paper(of: mention)
      let known =
        ofRoot[root]
        ?? ofPaper[paper].flatMap { number in
          let mayJoin = clusters[number].allSatisfy {
            constraints.mayJoin(block.mentions[$0], mention)
          }
          return mayJoin ? number : nil
        }
      let number = known ?? clusters.count
      if known == nil { clusters.append([]) }
      clusters[number].append(place)
      ofRoot[root] = number
      ofPaper[paper] = ofPaper[paper] ?? number
    }
    return clusters
  }

  private mutating func take(
    _ clusters: [[Int]], _ agglomeration: Agglomeration, of block: BlockMentions,
    _ model: IdentityCoefficients
  ) {
    var certainty = agglomeration.joinScores.map { Float(model.probability(ofScore: $0)) }
    for step in agglomeration.steps {
      let probability = model.probability(ofScore: step.score)
      decisions.append(
        Resolution.Decision(
          block.mentions[step.first], block.mentions[step.second], areSame: step.isJoin,
          probability: step.isJoin ? probability : 1 - probability, evidence: .compared,
          sizes: step.sizes))
      guard !step.isJoin else { continue }
      if step.sizes.first == 1 { certainty[step.first] = Float(1 - probability) }
      if step.sizes.second == 1 { certainty[step.second] = Float(1 - probability) }
    }
    persons = clusters.map { $0.map { block.mentions[$0] } }
    probabilities = clusters.map { $0.map { certainty[$0] } }
  }
}
