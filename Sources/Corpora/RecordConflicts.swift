import CoterieRecords

/// Disagreements between the records of one paper.
struct RecordConflicts {
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - records: The records, the preferred one first.
  ///   - date: The date that the paper has.
  init(
    _ records: [Int], _ authors: MergedAuthors, _ date: MergedDate, of table: RecordTable,
    _ folded: FoldedTexts
  ) {
    let title = records.lazy.map { table.titles[$0] }.first { !$0.isNone } ?? .none
    let found = RecordConflictSearch(
      records: records, title: table.texts[title], table: table, folded: folded)
    diagnostics = found.years(date) + found.lists(authors)
  }
}

private struct RecordConflictSearch {
  let records: [Int]
  let title: String
  let table: RecordTable
  let folded: FoldedTexts

  func years(_ date: MergedDate) -> [Diagnostic] {
    guard let year = date.date?.year, date.inferredYear == nil else { return [] }
    return records.compactMap { record in
      guard let other = table.dates[record].year, other != year else { return nil }
      return diagnostic(.yearConflict(other, kept: year, title: title), at: record)
    }
  }

  func lists(_ authors: MergedAuthors) -> [Diagnostic] {
    guard let taken = authors.record else { return [] }
    let keys = keys(of: taken)
    if table.hidden[taken] != HiddenCount(.none) {
      return records.filter { !Set(self.keys(of: $0)).isSubset(of: keys) }.map {
        diagnostic(.authorsJoined(title: title), at: $0)
      }
    }
    return records.filter { record in
      let others = self.keys(of: record)
      return record != taken && table.hidden[record] == HiddenCount(.none) && !others.isEmpty
        && others != keys
    }.map { diagnostic(.authorConflict(title: title), at: $0) }
  }

  private func diagnostic(_ problem: MergingProblem, at record: Int) -> Diagnostic {
    Diagnostic(.merging(problem), at: table.location(of: record))
  }

  private func keys(of record: Int) -> [TextID] {
    table.authorMentions(of: record).map { folded.nameKey(table.mentions.elements[$0].name) }
  }
}
