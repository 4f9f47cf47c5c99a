import CoterieRecords

/// What keeps papers of one title apart, as a text.
struct PaperContents {
  let records: RecordTable
  let folded: FoldedTexts
  let papers: PaperTable

  /// The title, year, names, venue and identifiers of a paper.
  func text(of paper: Int) -> String {
    let own = papers.records[paper].map { Int($0) }
    let names = own.first.map { records.authorMentions(of: $0) } ?? []
    let identifiers = own.flatMap { records.identifiers[$0] }.map {
      "\($0.kind):\(records.texts[$0.value])"
    }
    let venues = own.map { folded.keys[folded.wordKey(records.venues[$0])] }
    let parts =
      [own.first.map { folded.keys[folded.titleKey(records.titles[$0])] } ?? ""]
      + [papers.dates[paper].year.map { "\($0)" } ?? ""]
      + names.map { folded.keys[folded.nameKey(records.mentions.elements[$0].name)] }
      + Set(venues).sorted() + Set(identifiers).sorted() + places(of: own)
    return parts.joined(separator: "\n")
  }

  /// The volume, issue, article number and pages of the preferred record that has them.
  private func places(of own: [Int]) -> [String] {
    let fields: [RecordField] = [.volume, .issue, .articleNumber, .firstPage]
    return fields.map { field in
      own.lazy.compactMap { record in
        records.fields[record].first { $0.field == field }.map { records.texts[$0.value] }
      }.first ?? ""
    }
  }
}
