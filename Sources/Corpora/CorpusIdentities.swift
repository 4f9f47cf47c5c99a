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
    resolution.probabilities.isEmpty ? 1 : Double(resolution.probabilities[mention])
  }
}
