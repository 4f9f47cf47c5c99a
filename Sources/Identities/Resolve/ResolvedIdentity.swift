import CoterieParallel
import CoterieRecords

/// Decides by evidence which mentions are of one person: identifiers first, then how rare the name is, shared
/// co-authors, organisations, venues and titles.
///
/// Mentions of one name are compared by an ``IdentityModel`` and joined by agglomeration; a name that is rare
/// enough is one person without comparison. Then the persons of different spellings of a name are joined where
/// they share co-authors, or where the name is rare and has few spellings. Without evidence mentions stay
/// apart. What the user and the identifiers of the sources say is obeyed.
///
/// - SeeAlso: docs/identity.md for the model, where its numbers come from, and how good it is.
public struct ResolvedIdentity: IdentityPolicy {
  /// The model.
  public var model: IdentityModel
  /// The largest number of threads; nil for one per processor. It changes no result.
  public var threads: Int?

  /// Creates the policy.
  public init(_ model: IdentityModel, threads: Int? = nil) {
    self.model = model
    self.threads = threads
  }

  /// Decides for all mentions.
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions on average.
  public func resolve(_ mentions: IdentityMentions) -> Resolution {
    var matching = EvidenceMatching(mentions, model, threads: threads)
    matching.resolveNames()
    matching.joinSpellings()
    return matching.resolution()
  }
}

private struct EvidenceMatching {
  private let mentions: IdentityMentions
  private let context: MentionContext
  private let threads: Int?
  private let blocks: NameBlocks
  private var links: LinkConstraints
  private var decisions: [Resolution.Decision] = []
  private var probabilities: [Float]

  init(_ mentions: IdentityMentions, _ model: IdentityModel, threads: Int?) {
    self.mentions = mentions
    self.threads = threads
    blocks = NameBlocks(mentions)
    context = MentionContext(mentions, model, threads: threads)
    let stated = StatedIdentifiers(of: mentions)
    links = LinkConstraints(mentions, partedBy: stated)
    probabilities = Array(repeating: 1, count: mentions.count)
    decisions = links.joinDecided(mentions)
    decisions += links.joinIdentifiers(stated, mentions)
    decisions += links.joinPersonRecords(stated, mentions)
  }

  /// Resolves the mentions of each name.
  mutating func resolveNames() {
    let bar = context.model.coefficients.raritySufficing
    var open: [Int] = []
    for number in 0..<blocks.count {
      guard blocks[number].count > 1 else { continue }
      let block = blocks[number].map { Int($0) }
      let isRare = context.names.rarities[mentions.nameKeys[block[0]].index] >= bar
      if isRare, links.groups(of: block).count == 1 {
        for mention in block.dropFirst() { links.join(block[0], mention) }
      } else {
        open.append(number)
      }
    }
    for resolved in resolutions(of: open, blocks) { take(resolved) }
  }

  private func resolutions(of open: [Int], _ blocks: NameBlocks) -> [BlockResolution] {
    let (context, links) = (context, links)
    let loop = ParallelLoop(count: open.count, chunkSize: 8, threads: threads)
    return loop.map(workspace: { LinkView(links) }) { number, view in
      BlockResolution(blocks[open[number]].map { Int($0) }, context, view)
    }
  }

  private mutating func take(_ block: BlockResolution) {
    decisions += block.decisions
    for (person, certainties) in zip(block.persons, block.probabilities) {
      for (mention, certainty) in zip(person, certainties) {
        links.join(person[0], mention)
        probabilities[mention] = certainty
      }
    }
  }

  /// Joins the persons of different spellings of a name.
  mutating func joinSpellings() {
    decisions += links.joinVariants(NameVariants(of: mentions), blocks, mentions)
    var joins = SpellingJoins(links)
    joins.join(SpellingPairs(context, blocks, links, threads: threads).pairs, in: context)
    links = joins.links
    decisions += joins.decisions
    for (mention, probability) in joins.probabilities {
      probabilities[mention] = min(probabilities[mention], probability)
    }
  }

  mutating func resolution() -> Resolution {
    Resolution(
      representatives: (0..<mentions.count).map { links.root(of: $0) }, decisions: decisions,
      probabilities: probabilities)
  }
}

extension IdentityCoefficients {
  /// How rare a name must be to be one person without comparison.
  var raritySufficing: Double { (bar - intercept) / rarity }
}

extension IdentityMentions {
  /// Whether the papers have hardly any titles and hardly any co-authors.
  package var areEvidencePoor: Bool {
    let titled = papers.count { !$0.titleKey.isNone }
    let shared = papers.indices.count { mentions(of: $0).count > 1 }
    return 20 * titled < papers.count && 10 * shared < papers.count
  }
}
