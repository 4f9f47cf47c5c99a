import CoterieCorpora
import CoterieRecords

/// Five papers of four authors, small enough to work everything out by hand: a complete list of three,
/// a truncated one, one that says how many it hides, a paper of one author, and a paper of two that is
/// on no page. The first four are on the page of Ann Lee.
///
///     number  authors shown   hidden    year  organisations
///     0       Ann, Bo, Cy     –         2019  CMU (US), Technion (IL), cmu (US)
///     1       Bo, Cy          unknown   2020  Technion (IL), INRIA
///     2       Bo              3         2021  –
///     3       Ann             –         –     CMU (US)
///     4       Cy, Di          –         2022  MIT (US), CMU (US), Technion (IL)
enum FivePapers {
  static func corpus(infersOwner: Bool) -> Corpus {
    var options = CorpusOptions()
    options.infersOwners = false
    if infersOwner { options.owners["page"] = PersonName(given: "Ann", family: "Lee") }
    let page = [
      record(
        "Cuts of graphs and trees", ["Ann Lee", "Bo Li", "Cy Ho"], 2019, [cmu, technion, sameCMU]),
      record(
        "Flows of graphs and trees", ["Bo Li", "Cy Ho"], 2020, [technion, inria], hidden: .unknown),
      record("Trees of many a graph", ["Bo Li"], 2021, [], hidden: .count(3)),
      record("What graphs are good for", ["Ann Lee"], nil, [cmu]),
    ]
    var table = RecordTable(
      source: RecordSource(file: "page", format: "profile", profile: Profile()), records: page)
    table.append(
      RecordTable(
        source: RecordSource(file: "other", format: "test"),
        records: [
          record("Colours of graphs and maps", ["Cy Ho", "Di Wu"], 2022, [mit, cmu, technion])
        ]))
    return Corpus(table, options: options)
  }

  private static let cmu = Organisation("CMU", country: "US")
  private static let sameCMU = Organisation("cmu", country: "us")
  private static let technion = Organisation("Technion", country: "IL")
  private static let inria = Organisation("INRIA")
  private static let mit = Organisation("MIT", country: "US")

  private static func record(
    _ title: String, _ names: [String], _ year: Int?, _ organisations: [Organisation],
    hidden: AuthorList.Hidden = .none
  ) -> Record {
    Record(
      location: SourceLocation(file: "-"),
      title: title,
      authors: AuthorList(names.compactMap { PersonName(full: $0) }, hidden: hidden),
      date: year.flatMap { PartialDate(year: $0) }, organisations: organisations)
  }
}
