import ArgumentParser
import CoterieAnalyses
import CoterieExchange
import CoterieReaders
import CoterieRecords

/// `coterie formats`: what is read and written.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists the formats that are read and written.",
    discussion: """
      With a name, a small file in that format. Files are recognised by their content; gzip, zstd, \
      zip archives and the sheets of Excel workbooks are read as they are.

      Examples:
        coterie formats
        coterie formats bibtex
      """)

  @Argument(
    help: ArgumentHelp("A format, to show a small file of it.", valueName: "format"),
    completion: .list(ReadInputs.formatNames))
  var name: String?

  @OptionGroup var tableOptions: TableOptions

  func run() throws {
    guard let name else {
      tableOptions.write(Self.table, parameters: [])
      return
    }
    let example =
      RecordFormats.example(of: name)
      ?? GraphFormat(named: name).map { String(decoding: $0.bytes(of: .example), as: UTF8.self) }
    guard let example else {
      throw ValidationError(
        Suggestion.refusal(of: "format", name, among: Self.names) + ".")
    }
    Console.write(example)
  }

  private static let names =
    RecordFormats.all.map { $0.signature.name } + GraphFormat.all.map(\.name)

  private static var table: Table {
    let records = RecordFormats.all.map { $0.signature }.map { signature in
      row(signature.name, "papers", isRead: true, isWritten: false, signature.summary)
    }
    let graphs = GraphFormat.all.map { format in
      row(
        format.name, "graph", isRead: format.isRead, isWritten: format.isWritten, format.title)
    }
    return Table(
      columns: [
        Table.Column("format", "Format", "The name that --input-format and --to take."),
        Table.Column("holds", "Holds", "What a file holds: papers, or a graph."),
        Table.Column("read", "Read", "Whether it is read."),
        Table.Column("written", "Written", "Whether it is written."),
        Table.Column("description", "Description", "What it is."),
      ], rows: records + graphs)
  }

  private static func row(
    _ name: String, _ holds: String, isRead: Bool, isWritten: Bool, _ description: String
  ) -> [Table.Cell] {
    [.text(name), .text(holds), .flag(isRead), .flag(isWritten), .text(description)]
  }
}

extension GraphDocument {
  /// Two authors with three joint papers.
  fileprivate static let example = GraphDocument(
    title: "Two authors",
    vertices: [
      Vertex(id: "asta-lund", label: "Asta Lund"), Vertex(id: "wei-tan", label: "Wei Tan"),
    ],
    edges: [Edge(source: 0, target: 1, weight: 3)])
}
