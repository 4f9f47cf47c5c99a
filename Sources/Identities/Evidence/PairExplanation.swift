import CoterieRecords
import CoterieText

/// Why two mentions may be of one person: the parts of the log odds, with what they rest on.
public struct PairExplanation: Sendable {
  /// A part of the log odds.
  public struct Reason: Sendable, Equatable {
    /// What it is about.
    public let term: PairEvidence.Term
    /// What it adds to the natural-log odds.
    public let value: Double
    /// What both share: names of co-authors, or words, the rarest first.
    public let shared: [String]
  }

  /// The parts that count, the largest first.
  public let reasons: [Reason]
  /// The natural-log odds.
  public let logOdds: Double

  /// Parts below this are left out.
  private static let least = 0.5

  /// - Complexity: O(*b*) for *b* bytes of text around both.
  init(_ first: Int, _ second: Int, _ context: MentionContext) {
    let pair = BlockMentions([first, second], in: context)
    let evidence = pair.evidence(0, 1, context.names)
    let model = context.model.coefficients
    logOdds = evidence.logOdds(model)
    reasons = PairEvidence.Term.allCases.map { term in
      Reason(
        term: term, value: evidence.value(of: term, model),
        shared: Self.shared(term, first, second, context))
    }.filter { abs($0.value) >= Self.least }.sorted { abs($0.value) > abs($1.value) }
  }

  private static func shared(
    _ term: PairEvidence.Term, _ first: Int, _ second: Int, _ context: MentionContext
  ) -> [String] {
    let mentions = context.mentions
    func paper(_ mention: Int) -> IdentityMentions.PaperFacts {
      mentions.papers[context.paper(of: mention)]
    }
    func words(_ kind: WordKind, _ texts: (Int) -> [String]) -> [String] {
      let other = Set(texts(second).flatMap { kind.words(of: $0) })
      let frequencies = context.model.frequencies(kind)
      return Set(texts(first).flatMap { kind.words(of: $0) }).intersection(other).sorted {
        (-frequencies.idf(of: $0), $0) < (-frequencies.idf(of: $1), $1)
      }
    }
    switch term {
    case .name, .identifier: return []
    case .coauthors: return context.sharedCoauthors(first, second)
    case .organisation:
      return words(.organisation) { mention in
        context.addresses(of: mention).map { mentions.records.texts[TextID($0)] }
      }
    case .venue: return words(.venue) { [mentions.keys[paper($0).venueKey]] }
    case .title: return words(.title) { [mentions.keys[paper($0).titleKey]] }
    }
  }
}

extension MentionContext {
  /// The names of the co-authors that two mentions share, the rarest first.
  fileprivate func sharedCoauthors(_ first: Int, _ second: Int) -> [String] {
    let own = [mentions.nameKeys[first], mentions.nameKeys[second]]
    let others = Set(
      mentions.mentions(of: paper(of: second)).map { mentions.nameKeys[$0] })
    return mentions.mentions(of: paper(of: first)).filter {
      others.contains(mentions.nameKeys[$0]) && !own.contains(mentions.nameKeys[$0])
    }.sorted {
      names.rarities[mentions.nameKeys[$0].index] > names.rarities[mentions.nameKeys[$1].index]
    }.map { mentions.name(of: $0).full }
  }
}

extension ResolvedIdentity {
  /// Why pairs of mentions may be of one person.
  ///
  /// - Complexity: O(*n*) for *n* mentions of all names, once.
  public func explanations(
    of pairs: [(first: Int, second: Int)], in mentions: IdentityMentions
  ) -> [PairExplanation] {
    let context = MentionContext(mentions, model, threads: threads)
    return pairs.map { PairExplanation($0.first, $0.second, context) }
  }
}
