import CoterieCorpora
import CoterieExchange
import CoterieReaders
import CoterieRecords
import CoterieReports
import CoterieText

/// What was read of inputs, file by file, and all that was noticed.
struct InputCheck {
  private let files: [CheckedFile]
  private let diagnostics: [Diagnostic]
  /// What the papers together are; nil without papers.
  private let overview: String?

  /// Whether some input was not read.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(_ read: ReadInputs, _ options: CorpusOptions) {
    let corpus = Corpus(read.sources, options: options)
    files =
      corpus.sources.map { CheckedFile($0, in: corpus) }
      + read.graphs.map { CheckedFile($0.file.name, $0.graph) }
    overview = read.sources.isEmpty ? nil : corpus.overview
    let all =
      read.diagnostics + corpus.diagnostics + read.graphs.flatMap(\.graph.diagnostics)
      + corpus.papers.flatMap(\.merges)
    diagnostics = all.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}

/// A file that was read, and what it held.
private struct CheckedFile {
  let name: String
  let format: String
  var records: Int?
  var papers: Int?
  var vertices: Int?
  var edges: Int?

  init(_ source: CorpusSource, in corpus: Corpus) {
    name = source.file
    format = source.format
    records = source.recordCount
    papers = corpus.papers.count { $0.records.contains { $0.file == source.file } }
  }

  init(_ name: String, _ graph: LoadedGraph) {
    self.name = name
    format = graph.format.rawValue
    (vertices, edges) = graph.size
  }

  /// What it held, in words.
  var contents: String {
    let counts = [
      records?.of("record"), papers?.of("paper"), vertices?.of("vertex", plural: "vertices"),
      edges?.of("edge"),
    ]
    return "\(format): \(counts.compactMap { $0 }.joined(separator: ", "))"
  }

  var json: JSONValue {
    .object([
      "file": .string(name), "format": .string(format), "records": .optional(records),
      "papers": .optional(papers), "vertices": .optional(vertices), "edges": .optional(edges),
    ])
  }
}

extension InputCheck {
  /// The messages for people, a line each, after a line for each file that was read.
  ///
  /// - Parameter width: The number of columns; nil for any number.
  func text(width: Int?) -> String {
    let read = files.map { "\($0.name.withVisibleControls): read as \($0.contents).\n" }
    let lines = diagnostics.map { $0.description + "\n" }
    let counts = Diagnostic.Severity.allCases.reversed().map { severity in
      diagnostics.count { $0.severity == severity }.of(severity.rawValue)
    }
    let sums = [overview, counts.joined(separator: ", ") + "."].compactMap { $0 }
    return (read + lines + [sums.joined(separator: " ") + "\n"]).joined().wrapped(to: width)
  }

  /// The files that were read and the messages, a row each.
  var table: Table {
    let read = files.map { file -> [Table.Cell] in
      [.text(file.name), .empty, .text("read"), .text(file.contents), .empty, .empty]
    }
    let messages = diagnostics.map { diagnostic -> [Table.Cell] in
      [
        .text(diagnostic.location.file), Table.Cell(diagnostic.location.line),
        .text(diagnostic.severity.rawValue), .text(diagnostic.finding),
        .text(diagnostic.outcome), .text(diagnostic.remedy),
      ]
    }
    return Table(
      columns: [
        Table.Column("file", "File", "The file, as it was given or found."),
        Table.Column("line", "Line", "The line; empty for the whole file."),
        Table.Column(
          "severity", "Severity", "read: what a file held; note, warning or error: a message."),
        Table.Column("what", "What", "What was found, and what was expected."),
        Table.Column("outcome", "Outcome", "What became of it."),
        Table.Column("remedy", "Remedy", "What you can do."),
      ], rows: read + messages)
  }

  /// All as one JSON object.
  func json(parameters: JSONValue) -> String {
    JSONValue.object([
      "parameters": parameters, "files": .array(files.map(\.json)), "rows": table.jsonRows,
    ]).lines(depth: 2)
  }
}

extension Paper {
  /// What there is to say of a paper with several records.
  fileprivate var merges: [Diagnostic] {
    records.dropFirst().map { record in
      Diagnostic(
        at: record, .note, finding: "the record is of the same paper as that at \(records[0])",
        outcome: "the two are merged")
    }
  }
}
