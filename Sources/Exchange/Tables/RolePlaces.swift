import CoterieRecords

/// The first columns of a table that hold directions, ids or times: each means that once, and a second column of
/// its kind is kept as any other.
struct RolePlaces {
  private var words: [HeaderWords.Kind: String] = [:]
  private let line: Int

  /// Begins a table whose header is on a line.
  init(line: Int) { self.line = line }

  /// Whether a column is the first of its kind; false for words of none. Two of different names are named in a
  /// warning; those of one name are when the columns are settled.
  mutating func isFirst(_ word: String, _ builder: inout GraphBuilder) -> Bool {
    guard let kind = HeaderWords.kind(word) else { return false }
    guard let first = words[kind] else {
      words[kind] = word
      return true
    }
    if kind == .directions || ColumnPool.plain(first) != ColumnPool.plain(word) {
      builder.add(
        .attribute(.otherColumn(word, than: first, of: kind.rawValue)), line: max(1, line))
    }
    return false
  }
}
