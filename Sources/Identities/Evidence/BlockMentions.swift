import CoterieRecords
import CoterieText

/// The mentions of one name, with what the model compares of them.
struct BlockMentions {
  /// Their numbers, in the order of the years and titles of their papers, which does not depend on the order
  /// of the records.
  let mentions: [Int]
  /// How rare the name is.
  let rarity: Double
  /// Whether the given name is an initial.
  let isInitial: Bool
  /// The years of their papers; 0 where there is none.
  let years: [Int16]
  let titles: [WordBag]
  let venues: [WordBag]
  let organisations: [WordBag]
  /// The other names of the paper of each, ascending.
  let coauthors: [[TextID]]
  private let inferredIdentifiers: [[MentionFact]]

  /// - Complexity: O(*b*) for *b* bytes of text around the mentions.
  init(_ unordered: [Int], in corpus: MentionContext) {
    let mentions = corpus.mentions
    let own = corpus.ordered(unordered)
    let key = mentions.nameKeys[own[0]]
    self.mentions = own
    rarity = corpus.names.rarities[key.index]
    isInitial = corpus.names.areInitials[key.index]
    var venueBags: [TextID: WordBag] = [:]
    var organisationBags: [[UInt32]: WordBag] = [:]
    let papers = own.map { corpus.paper(of: $0) }
    years = papers.map { mentions.papers[$0].year }
    titles = papers.map { corpus.bag(of: mentions.papers[$0].titleKey, .title) }
    venues = papers.map { paper in
      let key = mentions.papers[paper].venueKey
      if let known = venueBags[key] { return known }
      let bag = corpus.bag(of: key, .venue)
      venueBags[key] = bag
      return bag
    }
    organisations = own.map { mention in
      let addresses = corpus.addresses(of: mention)
      if let known = organisationBags[addresses] { return known }
      let bag = corpus.bag(ofAddresses: addresses)
      organisationBags[addresses] = bag
      return bag
    }
    coauthors = zip(own, papers).map { mention, paper in
      let others = mentions.mentions(of: paper).lazy.filter { $0 != mention }
      return Set(others.map { mentions.nameKeys[$0] }).subtracting([key]).sorted {
        $0.rawValue < $1.rawValue
      }
    }
    inferredIdentifiers = own.map { mention in
      mentions.facts(of: mention).filter {
        if case .identifier(_, .inferred) = $0.kind { true } else { false }
      }
    }
  }

  /// What speaks for and against two of the mentions being of one person, by their places in the block.
  func evidence(_ first: Int, _ second: Int, _ names: NameTraits) -> PairEvidence {
    var evidence = PairEvidence()
    evidence.rarity = rarity
    evidence.isInitial = isInitial
    evidence.coauthorRarity = names.sharedRarity(coauthors[first], coauthors[second])
    let (own, other) = (organisations[first], organisations[second])
    evidence.missingOrganisations = (own.isEmpty ? 1 : 0) + (other.isEmpty ? 1 : 0)
    evidence.organisationCosine = own.overlap(with: other).cosine
    evidence.venueCosine = venues[first].overlap(with: venues[second]).cosine
    let title = titles[first].overlap(with: titles[second])
    evidence.titleCosine = title.cosine
    evidence.sharedTitleIDF = title.sharedIDF
    evidence.sharesInferredIdentifier = inferredIdentifiers[first].contains { fact in
      inferredIdentifiers[second].contains(fact)
    }
    return evidence
  }
}
