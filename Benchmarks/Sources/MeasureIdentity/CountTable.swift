/// How often words were counted.
struct CountTable {
  /// How many names or texts were looked at.
  var total = 0
  private(set) var counts: [String: Int] = [:]

  /// Counts a word once more.
  mutating func count(_ word: String) {
    if !word.isEmpty { counts[word, default: 0] += 1 }
  }

  /// Counts the different words of a text.
  mutating func count(textOf words: [String]) {
    total += 1
    for word in Set(words) { count(word) }
  }

  /// The section of the model's file: the most frequent words first, equal ones by text.
  ///
  /// - Parameter least: Rarer words are left out.
  func section(_ name: String, least: Int) -> String {
    let kept = counts.filter { $0.value >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return "[\(name) \(total)]\n" + kept.map { "\($0.key)\t\($0.value)\n" }.joined()
  }
}
