import CoterieIdentities
import CoterieRecords

/// The authors of a paper before persons are resolved: one list of its records, and what other truncated
/// lists add to a truncated one.
struct MergedAuthors {
  /// The mentions, by their numbers in the table of records.
  let mentions: [Int]
  /// How many authors the records leave out.
  let hidden: AuthorList.Hidden
  /// The record whose list was taken; nil where none has a list.
  let record: Int?
  /// Whether names of other lists were put at the end.
  let areJoined: Bool

  /// - Parameter records: The records of a paper, the preferred one first.
  init(_ records: [Int], of table: RecordTable, _ folded: FoldedTexts, forms: inout NameForms) {
    let listed = records.first { record in table.mentions[record].contains { $0.isAuthor } }
    record = listed
    let own = table.authorMentions(of: listed ?? records[0])
    let isTruncated = table.hidden[listed ?? records[0]] != HiddenCount(.none)
    guard isTruncated, records.count > 1 else {
      mentions = own
      hidden = table.hidden[listed ?? records[0]].hidden
      areJoined = false
      return
    }
    let all = Self.joined(own, with: records, of: table, folded, &forms)
    mentions = all
    areJoined = all.count > own.count
    hidden = Self.hidden(records, named: all, of: table, folded)
  }

  /// The mentions of a truncated list, and after them those of other lists whose names it does not show.
  private static func joined(
    _ own: [Int], with records: [Int], of table: RecordTable, _ folded: FoldedTexts,
    _ forms: inout NameForms
  ) -> [Int] {
    var all = own
    var known = Set(own.map { folded.nameKey(table.mentions.elements[$0].name) })
    var knownForms = own.map { forms.form(of: table.mentions.elements[$0], in: table) }
    for record in records {
      for number in table.authorMentions(of: record) {
        let mention = table.mentions.elements[number]
        guard known.insert(folded.nameKey(mention.name)).inserted else { continue }
        let form = forms.form(of: mention, in: table)
        guard !knownForms.contains(where: { $0.isCompatible(with: form) }) else { continue }
        knownForms.append(form)
        all.append(number)
      }
    }
    return all
  }

  /// How many authors stay hidden: where a record prints the number, it counts for all.
  private static func hidden(
    _ records: [Int], named mentions: [Int], of table: RecordTable, _ folded: FoldedTexts
  ) -> AuthorList.Hidden {
    let printed = records.compactMap { record -> Int? in
      guard case .count(let hidden) = table.hidden[record].hidden else { return nil }
      return hidden + table.nameCount(table.authorMentions(of: record), folded)
    }
    guard let count = printed.max() else { return .unknown }
    let named = table.nameCount(mentions, folded)
    return count > named ? .count(count - named) : .none
  }
}

extension RecordTable {
  /// The mentions of the authors of a record, by their numbers.
  func authorMentions(of record: Int) -> [Int] {
    mentions.range(of: record).filter { mentions.elements[$0].isAuthor }
  }

  /// How many different names mentions have.
  fileprivate func nameCount(_ mentions: [Int], _ folded: FoldedTexts) -> Int {
    Set(mentions.map { folded.nameKey(self.mentions.elements[$0].name) }).count
  }
}
