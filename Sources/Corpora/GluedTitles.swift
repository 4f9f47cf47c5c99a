import CoterieIdentities
public import CoterieRecords

/// Splits the lines that join title and authors, now that the names of all inputs are known.
///
/// A way to split the line that begins with a known name wins; among several, and where no name is
/// known, the one with the shortest list of authors, with a warning. A name is known where it is
/// the same whatever is chosen. Where only unlikely ways are left, the line stays a title.
struct GluedTitles {
  /// The title and authors of the records whose line is split.
  private(set) var choices: [Int: TitleAndAuthors] = [:]
  /// What a user should know of lines that may be split in several ways.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Complexity: O(*n*) for *n* names on records, where a line is to be split.
  init(_ table: RecordTable) {
    guard !table.splits.isEmpty else { return }
    let known = Self.knownNames(in: table)
    for record in table.splits.keys.sorted() {
      guard let splits = table.splits[record] else { continue }
      settle(record, splits, known, at: table.location(of: record))
    }
  }

  private mutating func settle(
    _ record: Int, _ splits: LineSplits, _ known: Set<NameKey>, at location: SourceLocation
  ) {
    func beginsWithKnownName(_ choice: TitleAndAuthors) -> Bool {
      choice.authors.names.first.map { known.contains(NameKey($0)) } == true
    }
    var found = splits.likely.filter(beginsWithKnownName)
    if found.isEmpty { found = splits.unlikely.filter(beginsWithKnownName) }
    if found.isEmpty { found = splits.likely }
    if let chosen = found.first {
      choices[record] = chosen
    } else {
      let name = splits.unlikely.first?.authors.names.first
      diagnostics.append(Diagnostic(.authors(.unsettledHeading(firstAuthor: name)), at: location))
    }
    if found.count > 1 {
      let names = found.prefix(3).compactMap(\.authors.names.first)
      diagnostics.append(Diagnostic(.authors(.ambiguousHeading(firstAuthors: names)), at: location))
    }
  }

  /// The names that no choice changes.
  private static func knownNames(in table: RecordTable) -> Set<NameKey> {
    var names: [TextID: MentionRow] = [:]
    for record in table.indices {
      let splits = table.splits[record]
      let isSure = splits.map { $0.likely.count <= 1 && $0.unlikely.isEmpty } ?? true
      // Only the first name depends on where the line is split.
      for mention in table.mentions[record].dropFirst(isSure ? 0 : 1) {
        names[mention.name] = mention
      }
    }
    return Set(names.values.map { NameKey(table.name(of: $0)) })
  }
}

extension RecordTable {
  /// The table with the lines that join title and authors split, by the names of all its records. What a
  /// user should know of lines that may be split in several ways is in the log.
  ///
  /// - Complexity: O(*n*) for *n* names on records, where a line is to be split.
  public func settlingGluedTitles() -> RecordTable {
    var settled = self
    let titles = GluedTitles(self)
    settled.settle(titles.choices)
    titles.diagnostics.forEach { settled.report($0) }
    return settled
  }
}
