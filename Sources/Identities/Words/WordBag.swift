internal import Foundation

/// The words of a text with their weights, in the order of their keys.
///
/// A weight is idf · (1 + ln *n*) for a word that is there *n* times.
struct WordBag: Sendable {
  private(set) var words: [(key: WordKey, weight: Double, idf: Double)] = []
  /// The length of the vector of weights.
  private(set) var norm = 0.0

  /// No words.
  init() {}

  /// Counts words, and weighs them by how rare they are.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  init(_ keys: [WordKey], _ frequencies: WordFrequencies) {
    let sorted = keys.sorted()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      let idf = frequencies.idf(of: sorted[start])
      words.append((sorted[start], idf * (1 + log(Double(end - start))), idf))
      start = end
    }
    norm = words.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  var isEmpty: Bool { words.isEmpty }

  /// What two bags share.
  struct Overlap {
    /// The cosine of the vectors of weights, 0…1; 0 where one is empty.
    var cosine = 0.0
    /// The sum of the inverse document frequencies of the words in both.
    var sharedIDF = 0.0
  }

  /// What two bags share.
  ///
  /// - Complexity: O(*n* + *m*) for *n* and *m* words.
  func overlap(with other: WordBag) -> Overlap {
    var overlap = Overlap()
    guard norm > 0, other.norm > 0 else { return overlap }
    var (place, otherPlace) = (0, 0)
    while place < words.count, otherPlace < other.words.count {
      let (own, others) = (words[place], other.words[otherPlace])
      if own.key == others.key {
        overlap.cosine += own.weight * others.weight
        overlap.sharedIDF += own.idf
      }
      if own.key <= others.key { place += 1 }
      if own.key >= others.key { otherPlace += 1 }
    }
    overlap.cosine /= norm * other.norm
    return overlap
  }
}
