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
  /// The mentions of other lists that were put at the end.
  let added: ArraySlice<Int>

  /// - Parameter own: The records of a paper, the preferred one first.
  init(_ own: [Int], of records: FoldedRecords, forms: inout NameForms) {
    let listed = own.first { record in
      records.table.mentions[record].contains(where: \.isPersonalAuthor)
    }
    record = listed
    let list = records.authorMentions(of: listed ?? own[0])
    let count = records.table.hidden[listed ?? own[0]]
    guard count != HiddenCount(.none), own.count > 1 else {
      mentions = list
      hidden = count.hidden
      added = []
      return
    }
    mentions = Self.joined(list, with: own, of: records, &forms)
    added = mentions[list.count...]
    hidden = Self.hidden(own, named: mentions, of: records)
  }

  /// The mentions of a truncated list, and after them those of other lists whose names it does not show.
  private static func joined(
    _ list: [Int], with own: [Int], of records: FoldedRecords, _ forms: inout NameForms
  ) -> [Int] {
    var all = list
    var known = Set(list.map { records.nameKey(ofMention: $0) })
    var knownForms = list.map { forms.form(of: $0, in: records) }
    for number in own.flatMap({ records.authorMentions(of: $0) }) {
      guard known.insert(records.nameKey(ofMention: number)).inserted else { continue }
      let form = forms.form(of: number, in: records)
      guard !knownForms.contains(where: { $0.isCompatible(with: form) }) else { continue }
      knownForms.append(form)
      all.append(number)
    }
    return all
  }

  /// How many authors stay hidden: where a record prints the number, it counts for all.
  private static func hidden(
    _ own: [Int], named mentions: [Int], of records: FoldedRecords
  ) -> AuthorList.Hidden {
    let printed = own.compactMap { record -> Int? in
      guard case .count(let hidden) = records.table.hidden[record].hidden else { return nil }
      return hidden + records.nameCount(records.authorMentions(of: record))
    }
    guard let count = printed.max() else { return .unknown }
    let named = records.nameCount(mentions)
    return count > named ? .count(count - named) : .none
  }
}
