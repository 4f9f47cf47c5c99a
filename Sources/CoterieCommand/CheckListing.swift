import CoterieAnalyses
import CoterieRecords
import CoterieText
import Synchronization

/// The output of `coterie check`: each message as soon as it is found, then the files that were read.
/// Nothing is kept.
final class CheckListing: Sendable {
  private let format: TableFormat
  private let rows: Mutex<RowPrinter>

  init(_ format: TableFormat, parameters: JSONValue) {
    self.format = format
    rows = Mutex(RowPrinter(format, columns: Self.table, parameters: parameters))
  }

  /// Prints a message.
  func add(_ diagnostic: Diagnostic) {
    switch format {
    case .table: write(line: diagnostic.description)
    case .csv, .json: rows.withLock { $0.print(diagnostic.cells) }
    }
  }

  /// Prints the files and the sum.
  func finish(_ check: InputCheck) {
    guard format != .table else {
      for file in check.files {
        write(line: "\(file.name.withVisibleControls): read as \(file.contents).")
      }
      write(line: check.summary)
      return
    }
    rows.withLock { rows in
      for file in check.files { rows.print(file.cells) }
      rows.end(["files": .array(check.files.map(\.json))])
    }
  }

  private func write(line: String) {
    Console.write((line + "\n").wrapped(to: Console.width))
  }
}

extension CheckListing {
  /// The columns of the rows.
  private static let table = Table(
    columns: [
      Table.Column("file", "File", "The file, as it was given or found."),
      Table.Column("line", "Line", "The line; empty for the whole file."),
      Table.Column(
        "severity", "Severity", "read: what a file held; note, warning or error: a message."),
      Table.Column("what", "What", "What was found, and what was expected."),
      Table.Column("outcome", "Outcome", "What became of it."),
      Table.Column("remedy", "Remedy", "What you can do."),
    ], rows: [])
}

extension CheckedFile {
  fileprivate var cells: [Table.Cell] {
    [.text(name), .empty, .text("read"), .text(contents), .empty, .empty]
  }
}

extension Diagnostic {
  fileprivate var cells: [Table.Cell] {
    [
      .text(location.file), location.placeCell, .text(severity.rawValue),
      .text((location.field.map { "field \"\($0)\": " } ?? "") + finding), .text(outcome),
      .text(remedy),
    ]
  }
}

extension SourceLocation {
  /// The number of a line; other places in words.
  fileprivate var placeCell: Table.Cell {
    line.map { .integer($0) } ?? Table.Cell(place?.description)
  }
}
