import CoterieIdentities
import CoterieRecords

/// Puts the records of one paper together: each group holds indices into `records`, in their order,
/// and groups stand in the order of their first record.
///
/// A record joins the first group with a record of the same paper and none that contradicts it.
///
/// - Complexity: O(*n*) for *n* records, as long as few share a title.
func groupsOfOnePaper(_ records: [DatedRecord]) -> [[Int]] {
  var groups: [[Int]] = []
  var byTitle: [String: [Int]] = [:]
  var byIdentifier: [Identifier: [Int]] = [:]
  for (index, record) in records.enumerated() {
    let sharing = record.record.identifiers.flatMap { byIdentifier[$0, default: []] }
    let candidates = sharing + byTitle[record.titleKey, default: []]
    let group =
      candidates.first { group in
        groups[group].contains { records[$0].isSamePaper(as: record) }
          && !groups[group].contains { records[$0].contradicts(record) }
      } ?? groups.count
    if group == groups.count { groups.append([]) }
    groups[group].append(index)
    if byTitle[record.titleKey]?.contains(group) != true {
      byTitle[record.titleKey, default: []].append(group)
    }
    for identifier in record.record.identifiers
    where byIdentifier[identifier]?.contains(group) != true {
      byIdentifier[identifier, default: []].append(group)
    }
  }
  return groups
}

/// A paper before its authors are known as persons.
struct MergedPaper {
  let title: String
  let authors: AuthorList
  let date: PartialDate?
  let inferredYear: InferredYear?
  /// The records, the preferred one first.
  let records: [DatedRecord]
  let origins: [Paper.Field: Int]

  /// Merges the records of one paper. A complete list beats a truncated one, then a record with
  /// identifiers one without, then the first read; an empty field never beats a filled one, and a
  /// printed year beats an inferred one.
  init(_ unordered: [DatedRecord]) {
    let ranked = unordered.enumerated().sorted { lhs, rhs in
      lhs.element.rank == rhs.element.rank
        ? lhs.offset < rhs.offset : lhs.element.rank < rhs.element.rank
    }
    let records = ranked.map(\.element)
    self.records = records
    var origins: [Paper.Field: Int] = [:]
    func origin(of field: Paper.Field, where isFilled: (DatedRecord) -> Bool) -> Int? {
      let index = records.firstIndex(where: isFilled)
      origins[field] = index
      return index
    }
    let titled = origin(of: .title) { !$0.record.heading.title.isEmpty } ?? 0
    title = records[titled].record.heading.title
    let listed = origin(of: .authors) { !$0.nameKeys.isEmpty } ?? 0
    authors = records[listed].record.heading.authors
    let dated =
      records.firstIndex { $0.record.date?.year != nil }
      ?? records.firstIndex { $0.record.date != nil }
    origins[.date] = dated
    let printed = dated.flatMap { records[$0].record.date }
    // Undated records of one paper share the largest of their pages' years.
    inferredYear =
      printed?.year == nil ? records.compactMap(\.inferredYear).max { $0.year < $1.year } : nil
    date =
      inferredYear.map { inferred in
        printed?.inYear(inferred.year) ?? PartialDate(year: inferred.year)
      } ?? printed
    _ = origin(of: .venue) { $0.record.venue != nil }
    _ = origin(of: .organisations) { !$0.record.organisations.isEmpty }
    _ = origin(of: .abstract) { $0.record.abstract != nil }
    _ = origin(of: .area) { $0.record.area != nil }
    _ = origin(of: .score) { $0.record.score != nil }
    _ = origin(of: .code) { $0.record.hasCode }
    self.origins = origins
  }

  /// The record that a field was taken from.
  func record(of field: Paper.Field) -> Record? {
    origins[field].map { records[$0].record }
  }

  /// Disagreements between the records.
  var conflicts: [Diagnostic] {
    var found: [Diagnostic] = []
    if let date, inferredYear == nil, let year = date.year {
      for other in records {
        if let otherYear = other.record.date?.year, otherYear != year {
          found.append(
            .yearConflict(otherYear, kept: year, title: title, at: other.record.location))
        }
      }
    }
    let names = authors.names.map { NameKey($0) }
    for other in records.dropFirst() where other.isComplete && !authors.isTruncated {
      if other.nameKeys != names {
        found.append(.authorConflict(title: title, at: other.record.location))
      }
    }
    return found
  }
}

extension DatedRecord {
  /// What a record is preferred by, the smaller the better.
  fileprivate var rank: Int {
    (isComplete ? 0 : 2) + (record.identifiers.isEmpty ? 1 : 0)
  }
}
