import CoterieRecords

/// How many times of a file are no numbers and no dates, with the first of them.
struct UnreadTimes {
  private var count = 0
  private var first: (text: String, line: Int)?

  /// Counts a time.
  mutating func add(_ text: String, line: Int) {
    count += 1
    first = first ?? (text, line)
  }

  /// Says what was counted.
  func report(to builder: inout GraphBuilder) {
    guard let first else { return }
    builder.add(.attribute(.noTimes(count, text: first.text.excerpt)), line: first.line)
  }
}
