import CoterieIdentities
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
    if records.table.hidden[taken] != HiddenCount(.none) {
      return own.filter { record in
        authors.added.contains { records.table.mentions.range(of: record).contains($0) }
      }.map { diagnostic(.authorsJoined(title: title), at: $0) }
    }
    let list = records.authorMentions(of: taken)
    return own.filter { record in
      guard record != taken, records.table.hidden[record] == HiddenCount(.none) else {
        return false
      }
      let others = records.authorMentions(of: record)
      return !others.isEmpty && !mayBeOneList(others, list)
    }.map { diagnostic(.authorConflict(title: title), at: $0) }
  }

  private func diagnostic(_ problem: MergingProblem, at record: Int) -> Diagnostic {
    Diagnostic(.merging(problem), at: records.table.location(of: record))
  }

  /// Whether the names at each place may be of one person.
  private func mayBeOneList(_ first: [Int], _ second: [Int]) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { own, other in
        records.nameKey(ofMention: own) == records.nameKey(ofMention: other)
          || form(of: own).isCompatible(with: form(of: other))
      }
  }

  private func form(of mention: Int) -> NameForm {
    NameForm(records.table.name(of: records.table.mentions.elements[mention]))
  }
}
