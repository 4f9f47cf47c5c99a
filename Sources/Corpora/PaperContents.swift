import CoterieRecords

/// What keeps papers of one title apart, as a text.
struct PaperContents {
  let records: FoldedRecords
  let papers: PaperTable

  /// The title, year, names, venue and identifiers of a paper.
  func text(of paper: Int) -> String {
    let keys = records.folded.keys
    let own = papers.records[paper].map { Int($0) }
    let names = own.first.map { records.authorMentions(of: $0) } ?? []
    let identifiers = own.flatMap { records.table.identifiers[$0] }.map {
      "\($0.kind):\(records.table.texts[$0.value])"
    }
    let venues = own.map { keys[records.venueKey(of: $0)] }
    let parts =
      [own.first.map { keys[records.titleKey(of: $0)] } ?? ""]
      + [papers.dates[paper].year.map { "\($0)" } ?? ""]
      + names.map { keys[records.nameKey(ofMention: $0)] }
      + Set(venues).sorted() + Set(identifiers).sorted() + places(of: own)
    return parts.joined(separator: "\n")
  }

  /// The volume, issue, article number and pages of the preferred record that has them.
  private func places(of own: [Int]) -> [String] {
    let fields: [RecordField] = [.volume, .issue, .articleNumber, .firstPage]
    return fields.map { field in
      own.lazy.compactMap { record in
        records.table.fields[record].first { $0.field == field }.map {
          records.table.texts[$0.value]
        }
      }.first ?? ""
    }
  }
}
