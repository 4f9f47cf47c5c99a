import ArgumentParser
import CoterieAnalyses

/// How a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}

/// The option `--format`.
struct TableOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: "How the table is printed. (default: table)")
  var givenFormat: TableFormat?

  var format: TableFormat { givenFormat ?? .table }

  /// Prints a table.
  ///
  /// - Parameters:
  ///   - table: The rows in the order of the vertices, papers or years.
  ///   - shown: The columns and rows for people, where they differ.
  ///   - parameters: What the figures depend on.
  func write(_ table: Table, shown: Table? = nil, parameters: [JSONValue.Member]) {
    switch format {
    case .table: Console.write { (shown ?? table).writeText(width: Console.width, to: &$0) }
    case .csv: Console.write { table.writeCSV(to: &$0) }
    case .json: Console.write { table.writeJSON(parameters: .object(parameters), to: &$0) }
    }
  }

  /// The first rows for people: as many as are asked for, else 20 on a terminal and all elsewhere.
  func shortened(_ table: Table, top: Int?) -> Table {
    table.prefix(top ?? (Console.showsResults ? 20 : table.rowCount))
  }
}
