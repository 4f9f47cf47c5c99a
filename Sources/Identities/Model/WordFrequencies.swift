internal import Foundation

/// In how many texts of a kind each word is.
public struct WordFrequencies: Sendable {
  /// The number of texts.
  public let textCount: Int
  private let counts: [WordKey: UInt32]

  /// - Parameters:
  ///   - textCount: The number of texts.
  ///   - counts: The number of texts with each word; a word that is missing is in none.
  init(textCount: Int, counts: [WordKey: UInt32]) {
    self.textCount = textCount
    self.counts = counts
  }

  /// The inverse document frequency of a word: ln(*N* / (*n* + 1)) for a word in *n* of *N* texts; at
  /// least 0.
  public func idf(of word: String) -> Double { idf(of: WordKey(Array(word.utf8))) }

  func idf(of key: WordKey) -> Double {
    max(0, log(Double(textCount)) - log(Double(counts[key] ?? 0) + 1))
  }
}
