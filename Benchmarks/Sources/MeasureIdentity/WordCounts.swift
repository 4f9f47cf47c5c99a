import CoterieData

/// In how many texts of a kind each word is.
struct WordCounts {
  private(set) var table = CountTable()
  private var known: Set<String> = []
  private let kind: WordKind

  init(_ kind: WordKind) { self.kind = kind }

  /// Counts a text, unless it was counted before.
  mutating func count(_ text: String) {
    guard !text.isEmpty, known.insert(text).inserted else { return }
    let words = kind.words(of: text)
    if !words.isEmpty { table.count(textOf: words) }
  }
}
