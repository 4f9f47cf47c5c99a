import CoterieCorpora
import CoterieRecords

/// Five papers of four authors, small enough to work everything out by hand: a complete list of three,
/// a truncated one, one that says how many it hides, a paper of one author, and a paper of two that is
/// on no page. The first four are on the page of Ann Lee.
enum FivePapers {
  static func corpus(infersOwner: Bool) -> Corpus {
    var options = CorpusOptions()
    options.infersOwners = false
    if infersOwner { options.owners["page"] = PersonName(given: "Ann", family: "Lee") }
    let page = [
      record("Cuts of graphs and trees", ["Ann Lee", "Bo Li", "Cy Ho"], 2019),
      record("Flows of graphs and trees", ["Bo Li", "Cy Ho"], 2020, hidden: .unknown),
      record("Trees of many a graph", ["Bo Li"], 2021, hidden: .count(3)),
      record("What graphs are good for", ["Ann Lee"], nil),
    ]
    var table = RecordTable(
      source: RecordSource(file: "page", format: "profile", profile: Profile()), records: page)
    table.append(
      RecordTable(
        source: RecordSource(file: "other", format: "test"),
        records: [record("Colours of graphs and maps", ["Cy Ho", "Di Wu"], 2022)]))
    return Corpus(table, options: options)
  }

  private static func record(
    _ title: String, _ names: [String], _ year: Int?, hidden: AuthorList.Hidden = .none
  ) -> Record {
    Record(
      location: SourceLocation(file: "-"),
      title: title,
      authors: AuthorList(names.compactMap { PersonName(full: $0) }, hidden: hidden),
      date: year.flatMap { PartialDate(year: $0) })
  }
}
