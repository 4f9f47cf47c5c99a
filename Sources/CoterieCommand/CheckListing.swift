import CoterieRecords
import CoterieReports
import CoterieText
import Synchronization

/// The output of `coterie check`: each message as soon as it is found, then the files that were read.
/// Nothing is kept.
final class CheckListing: Sendable {
  private let format: TableFormat
  private let parameters: JSONValue
  private let rowCount = Mutex(0)

  init(_ format: TableFormat, parameters: JSONValue) {
    self.format = format
    self.parameters = parameters
  }

  /// Prints a message.
  func add(_ diagnostic: Diagnostic) {
    switch format {
    case .table: write(line: diagnostic.description)
    case .csv, .json: write(diagnostic.cells)
    }
  }

  /// Prints the files and the sum.
  func finish(_ check: InputCheck) {
    for file in check.files {
      switch format {
      case .table: write(line: "\(file.name.withVisibleControls): read as \(file.contents).")
      case .csv, .json: write(file.cells)
      }
    }
    switch format {
    case .table: write(line: check.summary)
    case .csv: rowCount.withLock { if $0 == 0 { Console.write(Self.table.csvHeader) } }
    case .json: Console.write(end(.array(check.files.map(\.json))))
    }
  }

  private func write(line: String) {
    Console.write((line + "\n").wrapped(to: Console.width))
  }

  /// Prints a row, and before the first one what it needs.
  private func write(_ row: [Table.Cell]) {
    rowCount.withLock { count in
      let isFirst = count == 0
      count += 1
      if format == .csv {
        Console.write((isFirst ? Self.table.csvHeader : "") + row.csvLine)
      } else {
        Console.write((isFirst ? start : ",") + "\n    " + Self.table.jsonRow(row).compact)
      }
    }
  }

  /// The JSON object up to its first row.
  private var start: String {
    let whole = JSONValue.object(["parameters": parameters]).lines(depth: 2)
    return whole.dropLast("\n}\n".count) + ",\n  \"rows\": ["
  }

  /// The JSON object after its last row.
  private func end(_ files: JSONValue) -> String {
    let isEmpty = rowCount.withLock { $0 == 0 }
    let rest = JSONValue.object(["files": files]).lines(depth: 2).dropFirst("{\n".count)
    return (isEmpty ? start + "],\n" : "\n  ],\n") + rest
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
