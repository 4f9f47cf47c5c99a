import CoterieIdentities
import CoterieRecords

/// What is inferred of one input before papers are merged: the owner of a profile page, and its year.
struct SourceFacts {
  private(set) var source: CorpusSource
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - number: The number of the source in the table.
  ///   - recordCount: How many records it has.
  ///   - records: Their numbers, where it is a profile page.
  ///   - given: The owner that the user names for it.
  init(
    _ number: Int, recordCount: Int, records: [Int], of table: RecordTable, given: PersonName?,
    _ options: CorpusOptions
  ) {
    let row = table.sources[number]
    source = CorpusSource(row, recordCount: recordCount)
    guard let profile = row.profile else { return }
    profile.contradictions(recordCount: recordCount).forEach { report(.page($0)) }
    inferOwner(records.map { table.authors(of: $0) }, given: given, options)
    inferYear(records.map { table.dates[$0].date }, asOf: options.asOf)
  }

  private mutating func inferYear(_ dates: [PartialDate?], asOf: PartialDate?) {
    let (year, isConflict) = InferredYear.ofPage(dates, asOf: asOf)
    source.inferredYear = year
    let undated = dates.count { $0.map { $0.year == nil } ?? false }
    if let year, let asOf, isConflict {
      let newest = dates.compactMap { $0?.year }.max() ?? year.earliest - 1
      report(.page(.asOfConflict(asOf, newest: newest, year: year)))
    } else if let year, undated > 0 {
      report(.page(.yearInferred(year, count: undated)))
    } else if undated > 0 {
      report(.page(.yearUnknown(count: undated)))
    }
  }

  private mutating func inferOwner(
    _ lists: [AuthorList], given: PersonName?, _ options: CorpusOptions
  ) {
    if let given {
      if !lists.contains(where: { $0.shows(given) }) { report(.owner(.unlisted(given))) }
      source.owner = PageOwner(name: given, evidence: .given)
      return
    }
    guard options.infersOwners else { return }
    switch OwnerInference(lists) {
    case .owner(let owner):
      let hiding = lists.count { $0.isTruncated && !$0.shows(owner.name) }
      report(.owner(.inferred(owner, hiding: hiding)))
      source.owner = owner
    case .undecided(let best, let named, let next):
      if named == lists.count { source.constantName = best }
      report(
        .owner(
          .undecided(
            best: best, named: named, next: next, papers: lists.count, page: source.file)))
    }
  }

  private mutating func report(_ problem: Problem) {
    diagnostics.append(Diagnostic(problem, at: SourceLocation(file: source.file)))
  }
}

extension AuthorList {
  /// Whether the list shows a name.
  fileprivate func shows(_ name: PersonName) -> Bool {
    names.contains { NameKey($0) == NameKey(name) }
  }
}

extension Profile {
  /// The statements of a page's header that can't hold together, or that can't be checked.
  fileprivate func contradictions(recordCount: Int) -> [PageProblem] {
    guard !isEmpty else { return [.noHeader] }
    var found: [PageProblem] = []
    if let papers, papers != recordCount {
      found.append(.countMismatch(claimed: papers, read: recordCount))
    }
    if let hIndex, hIndex > max(papers ?? 0, recordCount) {
      found.append(
        .hIndexAbovePapers(hIndex, papers: max(papers ?? 0, recordCount)))
    }
    if let hIndex, let citations, hIndex.multipliedFullWidth(by: hIndex) > (0, UInt(citations)) {
      found.append(.hIndexAboveCitations(hIndex, citations: citations))
    }
    return found
  }
}
