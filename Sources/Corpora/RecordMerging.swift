import CoterieIdentities
import CoterieRecords

/// Puts the records of one paper together: each group holds indices into `records`, in their order,
/// and groups stand in the order of their first record.
///
/// A record joins every group with which it shares an identifier, and every group with a record of
/// the same paper and none that contradicts it; groups that it joins become one.
///
/// - Complexity: O(*n*) for *n* records, as long as few share a title.
func groupsOfOnePaper(_ records: [DatedRecord]) -> [[Int]] {
  var groups: [[Int]] = []
  var absorbers: [Int] = []
  var byTitle: [String: Set<Int>] = [:]
  var byIdentifier: [Identifier: Int] = [:]
  func current(_ group: Int) -> Int {
    var group = group
    while absorbers[group] != group { group = absorbers[group] }
    return group
  }
  for (index, record) in records.enumerated() {
    var joined = Set(record.record.identifiers.compactMap { byIdentifier[$0].map(current) })
    for group in Set(byTitle[record.titleKey, default: []].map(current)).sorted()
    where !joined.contains(group) {
      let isSame = groups[group].contains { records[$0].isSamePaper(as: record) }
      let others = joined.flatMap { groups[$0] } + [index]
      let isContradicted = groups[group].contains { member in
        others.contains { records[member].contradicts(records[$0]) }
      }
      if isSame, !isContradicted { joined.insert(group) }
    }
    let group = joined.min() ?? groups.count
    if group == groups.count {
      groups.append([])
      absorbers.append(group)
    }
    for other in joined where other != group {
      groups[group] += groups[other]
      groups[other] = []
      absorbers[other] = group
    }
    groups[group].append(index)
    byTitle[record.titleKey, default: []].insert(group)
    for identifier in record.record.identifiers { byIdentifier[identifier] = group }
  }
  return groups.filter { !$0.isEmpty }.map { $0.sorted() }
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
    authors = records[listed].record.heading.authors.joined(
      with: records.map(\.record.heading.authors))
    let dated =
      records.firstIndex { $0.record.date?.year != nil }
      ?? records.firstIndex { $0.record.date != nil }
    origins[.date] = dated
    let printed = dated.flatMap { records[$0].record.date }
    // Undated records of one paper share the largest of their pages' years.
    inferredYear =
      printed?.year == nil ? InferredYear(largestOf: records.compactMap(\.inferredYear)) : nil
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
    if authors.isTruncated {
      let first = records[origins[.authors] ?? 0]
      for other in records where !Set(other.nameKeys).isSubset(of: first.nameKeys) {
        found.append(.authorsJoined(title: title, at: other.record.location))
      }
    }
    return found
  }
}

extension AuthorList {
  /// The list with the names that only other lists of the paper show, at its end: a truncated list
  /// hides them, a complete one does not.
  fileprivate func joined(with others: [AuthorList]) -> AuthorList {
    guard isTruncated else { return self }
    var list = self
    var known = Set(names.map { NameKey($0) })
    for name in others.flatMap(\.names) where known.insert(NameKey(name)).inserted {
      list.names.append(name)
    }
    if case .count(let hidden) = hidden {
      let left = hidden - (list.names.count - names.count)
      list.hidden = left > 0 ? .count(left) : .none
    }
    return list
  }
}

extension DatedRecord {
  /// What a record is preferred by, the smaller the better.
  fileprivate var rank: Int {
    (isComplete ? 0 : 2) + (record.identifiers.isEmpty ? 1 : 0)
  }
}
