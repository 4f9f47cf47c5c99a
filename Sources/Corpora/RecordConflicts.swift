import CoterieRecords

/// Disagreements between the records of one paper.
struct RecordConflicts {
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - own: The records of a paper, the preferred one first.
  ///   - date: The date that the paper has.
  init(
    _ own: [Int], _ authors: MergedAuthors, _ date: MergedDate, of records: FoldedRecords
  ) {
    let title = own.lazy.map { records.table.titles[$0] }.first { !$0.isNone } ?? .none
    let found = RecordConflictSearch(own: own, title: records.table.texts[title], records: records)
    diagnostics = found.years(date) + found.lists(authors)
  }
}

private struct RecordConflictSearch {
  let own: [Int]
  let title: String
  let records: FoldedRecords

  func years(_ date: MergedDate) -> [Diagnostic] {
    guard let year = date.date?.year, date.inferredYear == nil else { return [] }
    return own.compactMap { record in
      guard let other = records.table.dates[record].year, other != year else { return nil }
      return diagnostic(.yearConflict(other, kept: year, title: title), at: record)
    }
  }

  func lists(_ authors: MergedAuthors) -> [Diagnostic] {
    guard let taken = authors.record else { return [] }
    let keys = keys(of: taken)
    if records.table.hidden[taken] != HiddenCount(.none) {
      return own.filter { !Set(self.keys(of: $0)).isSubset(of: keys) }.map {
        diagnostic(.authorsJoined(title: title), at: $0)
      }
    }
    return own.filter { record in
      let others = self.keys(of: record)
      return record != taken && records.table.hidden[record] == HiddenCount(.none)
        && !others.isEmpty
        && others != keys
    }.map { diagnostic(.authorConflict(title: title), at: $0) }
  }

  private func diagnostic(_ problem: MergingProblem, at record: Int) -> Diagnostic {
    Diagnostic(.merging(problem), at: records.table.location(of: record))
  }

  private func keys(of record: Int) -> [TextID] {
    records.authorMentions(of: record).map { records.nameKey(ofMention: $0) }
  }
}
