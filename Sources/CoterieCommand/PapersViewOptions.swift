import ArgumentParser

/// What `coterie papers` lists.
struct PapersViewOptions: ParsableArguments {
  @Flag(help: "List each record as it was read, before records of one paper are merged.")
  var records = false

  @Flag(
    help: """
      Print each record with all that it says as a line of JSON, which is read as the format \
      'coterie'.
      """)
  var lines = false

  @Flag(help: "List the files, with what each of them holds and lacks.")
  var summary = false

  @Flag(help: "List what records of one paper disagree about, and what was chosen.")
  var conflicts = false

  @Option(
    help: ArgumentHelp(
      """
      List what each record of one paper says, field by field: the paper of this id, DOI or other \
      identifier.
      """, valueName: "id"))
  var explain: String?

  /// A list in place of the papers.
  enum View: Equatable {
    case papers, records, lines, summary, conflicts
    case explanation(id: String)
  }

  var view: View {
    if records { return .records }
    if lines { return .lines }
    if summary { return .summary }
    if conflicts { return .conflicts }
    return explain.map { .explanation(id: $0) } ?? .papers
  }

  /// Whether the list holds abstracts.
  var showsAbstracts: Bool { view == .papers || view == .lines || explain != nil }

  func validate() throws {
    let given = [
      records ? "--records" : nil, lines ? "--lines" : nil, summary ? "--summary" : nil,
      conflicts ? "--conflicts" : nil,
      explain.map { _ in "--explain" },
    ].compactMap { $0 }
    if given.count > 1 {
      throw ValidationError("\(given[0]) and \(given[1]) are two lists; choose one.")
    }
  }
}
