import ArgumentParser
import CoterieAnalyses

/// The options that rank the rows of a table: `--top` and `--sort`.
struct RankOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print the first n rows by rank. (default: 20 on a terminal, else all)", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Rank by this column: numbers from the largest, texts from A to Z.", valueName: "column"))
  var sort: String?

  /// Whether files are ranked too.
  var isGiven: Bool { top != nil || sort != nil }

  /// The rows by rank, as many as are asked for.
  ///
  /// - Parameter column: What ranks where `--sort` names no column; nil for the table's own order.
  func ranked(_ table: Table, by column: String?) -> Table {
    let ranking = (sort ?? column).map { table.sorted(by: $0) } ?? table
    return top.map { ranking.prefix($0) } ?? ranking
  }

  /// Checks that the column to sort by is one of the table's; nil where these are not known yet.
  func check(columns: [String]?) throws {
    guard let sort, let columns, !columns.contains(sort) else { return }
    throw ValidationError(Suggestion.refusal(of: "column", sort, among: columns) + ".")
  }

  /// Refuses both where there is nothing to rank.
  func refuse(with other: String) throws {
    let given = [top.map { _ in "--top" }, sort.map { _ in "--sort" }].compactMap { $0 }
    guard let option = given.first else { return }
    throw ValidationError("\(other) and \(option) exclude each other.")
  }

  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "top", value: .optional(top)),
      JSONValue.Member(name: "sort", value: .optional(sort)),
    ]
  }
}
