import CoterieRecords

/// Which of the records of one paper is preferred.
///
/// A complete list of authors comes before a truncated one, then a published work before a preprint, a
/// newer version before an older one, a record of a single work before one of a page that lists a
/// person's papers, one with identifiers before one without, and one that spells more names in full;
/// then the order of what they say.
struct RecordRank {
  private let records: FoldedRecords
  private let order: RecordOrder

  init(_ records: FoldedRecords) {
    self.records = records
    order = RecordOrder(records)
  }

  /// The records, the preferred one first; records that say the same are in their order.
  func ranked(_ own: ArraySlice<UInt32>) -> [Int] {
    guard own.count > 1 else { return own.map { Int($0) } }
    return own.map { (record: Int($0), rank: rank(of: Int($0))) }.sorted { first, second in
      if first.rank != second.rank { return first.rank.lexicographicallyPrecedes(second.rank) }
      let comparison = order.compare(first.record, second.record)
      return comparison == 0 ? first.record < second.record : comparison < 0
    }.map(\.record)
  }

  /// Numbers of which the smaller is better, the weightiest first.
  private func rank(of record: Int) -> [Int] {
    let authors = records.table.mentions[record].filter(\.isPersonalAuthor)
    let isComplete = records.table.hidden[record] == HiddenCount(.none) && !authors.isEmpty
    let version = records.table.fields[record].first { $0.field == .version }
      .flatMap { Int(records.table.texts[$0.value]) }
    let isOfPage = records.table.sources[Int(records.table.sourceNumbers[record])].profile != nil
    let initials = authors.count { $0.givenLength == 1 || isInitial($0) }
    return [
      isComplete ? 0 : 1, records.table.arePreprints[record] ? 1 : 0, ~(version ?? 0),
      isOfPage ? 1 : 0,
      records.table.identifiers[record].isEmpty ? 1 : 0, initials,
    ]
  }

  /// Whether the given names of a mention begin with an initial.
  private func isInitial(_ mention: MentionRow) -> Bool {
    guard mention.givenLength > 1 else { return false }
    return unsafe records.table.texts.withBytes(of: mention.name) {
      unsafe $0[1] == UInt8(ascii: ".")
    }
  }
}
