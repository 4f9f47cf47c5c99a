import CoterieIdentities
import CoterieRecords
import CoterieText

/// A record with what its page says of it: a year where it left that out, and keys to compare it by.
struct DatedRecord {
  let record: Record
  /// The number of the source it comes from.
  let source: Int
  /// The year that was inferred for its page, where the record leaves the year out.
  let inferredYear: InferredYear?
  /// What two spellings of its title share.
  let titleKey: String
  /// The keys of the names it shows.
  let nameKeys: [NameKey]

  init(_ record: Record, source: Int, pageYear: InferredYear?) {
    self.record = record
    self.source = source
    let isUndated = record.date.map { $0.year == nil } ?? false
    inferredYear = isUndated ? pageYear : nil
    titleKey = record.heading.title.titleKey
    nameKeys = record.heading.authors.names.map { NameKey($0) }
  }

  /// Whether its list of authors is complete and not empty.
  var isComplete: Bool {
    !record.heading.authors.isTruncated && !record.heading.authors.names.isEmpty
  }
}
