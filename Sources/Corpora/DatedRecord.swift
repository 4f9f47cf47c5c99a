import CoterieIdentities
import CoterieRecords

/// A record with what its page says of it: a year where it left that out, and keys to compare it by.
struct DatedRecord {
  let record: Record
  /// The number of the source it comes from.
  let source: Int
  /// The year that was inferred for its page, where the record leaves the year out.
  let inferredYear: InferredYear?
  /// The folded title.
  let titleKey: String
  /// The keys of the names it shows.
  let nameKeys: [NameKey]

  init(_ record: Record, source: Int, pageYear: InferredYear?) {
    self.record = record
    self.source = source
    let isUndated = record.date.map { $0.year == nil } ?? false
    inferredYear = isUndated ? pageYear : nil
    titleKey = record.heading.title.folded
    nameKeys = record.heading.authors.names.map { NameKey($0) }
  }

  /// Whether its list of authors is complete and not empty.
  var isComplete: Bool {
    !record.heading.authors.isTruncated && !record.heading.authors.names.isEmpty
  }
}

extension DatedRecord {
  /// Whether two records are of one paper.
  ///
  /// They are where they share an identifier, or where the folded titles are equal and at least 4
  /// words long (shorter: venue and year are equal too), the years agree, a name is in common, and
  /// no two identifiers of one kind differ.
  func isSamePaper(as other: DatedRecord) -> Bool {
    if record.identifiers.contains(where: other.record.identifiers.contains) { return true }
    guard !titleKey.isEmpty, titleKey == other.titleKey, !contradicts(other),
      !Set(nameKeys).isDisjoint(with: other.nameKeys)
    else { return false }
    if titleKey.split(separator: " ").count >= 4 { return true }
    guard let venue = record.venue?.folded, let otherVenue = other.record.venue?.folded,
      let year = record.date?.year, let otherYear = other.record.date?.year
    else { return false }
    return venue == otherVenue && year == otherYear
  }

  /// Whether two records can't be of one paper: two identifiers of one kind differ, or the printed
  /// years do, by more than 2 where one is a preprint.
  func contradicts(_ other: DatedRecord) -> Bool {
    for identifier in record.identifiers {
      let others = other.record.identifiers.filter { $0.kind == identifier.kind }
      if !others.isEmpty, !others.contains(identifier) { return true }
    }
    guard let year = record.date?.year, let otherYear = other.record.date?.year else {
      return false
    }
    let mayDiffer = record.isPreprint || other.record.isPreprint
    return abs(year - otherYear) > (mayDiffer ? 2 : 0)
  }
}
