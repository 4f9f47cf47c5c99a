import CoterieIdentities
import CoterieRecords

/// The mentions of a corpus, and which of them are one person.
struct CorpusIdentities: Sendable {
  let mentions: IdentityMentions
  let resolution: Resolution
  private let numbers: AuthorNumbers

  init(_ mentions: IdentityMentions, _ resolution: Resolution, _ numbers: AuthorNumbers) {
    self.mentions = mentions
    self.resolution = resolution
    self.numbers = numbers
  }

  /// The number of the author of a mention.
  func author(of mention: Int) -> Int { Int(numbers[mention]) }

  /// How probable it is that a mention is with its person.
  func probability(of mention: Int) -> Double {
    guard !resolution.probabilities.isEmpty else { return 1 }
    // Six decimals, so that 0.97 in single precision is not 0.9700000286 in double precision.
    return (Double(resolution.probabilities[mention]) * 1e6).rounded() / 1e6
  }
}
