import CoterieIdentities
import CoterieRecords

/// A paper before its authors are resolved.
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
      printed?.year == nil
      ? InferredYear(largestOf: records.compactMap(\.inferredYear))?.fitting(printed) : nil
    date =
      inferredYear.flatMap { inferred in
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
  /// hides them, a complete one does not. Where any of them prints how many it hides, that number
  /// counts for all.
  fileprivate func joined(with others: [AuthorList]) -> AuthorList {
    guard isTruncated else { return self }
    var list = self
    var known = Set(names.map { NameKey($0) })
    for name in others.flatMap(\.names) where known.insert(NameKey(name)).inserted {
      list.names.append(name)
    }
    if let count = others.compactMap(\.printedCount).max() {
      list.hidden = count > known.count ? .count(count - known.count) : .none
    }
    return list
  }

  /// How many authors there are by a list that prints how many it hides.
  private var printedCount: Int? {
    guard case .count(let hidden) = hidden else { return nil }
    let (count, isTooLarge) = hidden.addingReportingOverflow(Set(names.map { NameKey($0) }).count)
    return isTooLarge ? .max : count
  }
}

extension DatedRecord {
  /// What a record is preferred by, the smaller the better.
  fileprivate var rank: Int {
    (isComplete ? 0 : 2) + (record.identifiers.isEmpty ? 1 : 0)
  }
}
