package import CoterieRecords

/// A table of records and the keys of its texts, by reference: it is passed for every paper and copied
/// for none.
package final class FoldedRecords: Sendable {
  let table: RecordTable
  let folded: FoldedTexts

  /// Folds the texts of a table.
  package convenience init(_ table: RecordTable, threads: Int? = nil) {
    self.init(table, FoldedTexts(table, threads: threads))
  }

  init(_ table: RecordTable, _ folded: FoldedTexts) {
    self.table = table
    self.folded = folded
  }

  /// The key of the title of a record.
  func titleKey(of record: Int) -> TextID { folded.titleKey(table.titles[record]) }

  /// The key of the venue of a record.
  func venueKey(of record: Int) -> TextID { folded.wordKey(table.venues[record]) }

  /// The key of the name of a mention.
  func nameKey(ofMention mention: Int) -> TextID {
    folded.nameKey(table.mentions.elements[mention].name)
  }

  /// The mentions of the authors of a record who are persons, by their numbers.
  func authorMentions(of record: Int) -> [Int] {
    table.mentions.range(of: record).filter { table.mentions.elements[$0].isPersonalAuthor }
  }

  /// How many different names mentions have.
  func nameCount(_ mentions: [Int]) -> Int { Set(mentions.map { nameKey(ofMention: $0) }).count }
}
