/// A set of folded words, looked up by their bytes.
struct ShortWordSet: Sendable {
  private let words: Set<[UInt8]>
  private let longest: Int

  /// The words of a text, separated by white space.
  init(_ text: String) {
    words = Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    longest = words.map(\.count).max() ?? 0
  }

  /// Whether a word is among them.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && words.contains(Array(word))
  }
}
