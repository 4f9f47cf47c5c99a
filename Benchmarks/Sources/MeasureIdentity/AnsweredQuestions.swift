import CoterieData

/// Questions to a user, answered from the truth.
struct AnsweredQuestions {
  private let set: MergedGoldSet
  private let policy: ResolvedIdentity
  private var mentions: IdentityMentions
  private var asked: Set<[Int]> = []
  /// What is decided after the answers.
  private(set) var resolution: Resolution

  init(_ set: MergedGoldSet, _ policy: ResolvedIdentity) {
    self.set = set
    self.policy = policy
    mentions = set.mentions
    resolution = policy.resolve(mentions)
  }

  /// Asks of the most useful decision whether its two mentions are of one person, and decides all again.
  ///
  /// - Returns: Whether there was a question.
  @discardableResult
  mutating func ask() -> Bool {
    let open = resolution.decisions.filter { decision in
      decision.evidence == .compared && !asked.contains([decision.first, decision.second])
        && set.persons[decision.first] != nil && set.persons[decision.second] != nil
    }
    guard let question = open.max(by: { $0.worth < $1.worth }) else { return false }
    let (first, second) = (question.first, question.second)
    asked.insert([first, second])
    if set.persons[first] == set.persons[second] {
      mentions.decide(IdentityMentions.DecidedPair(first, second, evidence: .user))
    } else {
      mentions.decide(IdentityMentions.DecidedSplit([first], [second]))
    }
    resolution = policy.resolve(mentions)
    return true
  }
}

extension Resolution.Decision {
  /// How much an answer may change: the pairs of mentions, and how doubtful the decision is.
  fileprivate var worth: Double {
    Double(sizes.first * sizes.second) * min(probability, 1 - probability)
  }
}
