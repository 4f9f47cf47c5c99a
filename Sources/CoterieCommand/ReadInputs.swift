import ArgumentParser
import CoterieExchange
import CoterieReaders
import CoterieRecords
import CoterieReports
import Foundation

/// All that was read of the inputs: lists of papers, graph files, and what the user should know.
struct ReadInputs {
  var sources: [Source] = []
  var graphs: [(file: InputFile, graph: LoadedGraph)] = []
  var diagnostics: [Diagnostic]

  /// Reads the inputs; without any, standard input where that is not a terminal.
  init(_ options: InputOptions, showsProgress: Bool) throws {
    var paths = options.inputs
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw ValidationError("Missing input: name a file or a folder, or - for standard input.")
      }
      paths = ["-"]
    }
    let found = InputFile.find(paths)
    diagnostics = found.diagnostics
    for file in found.files {
      if showsProgress { Console.progress("reading \(file.name)") }
      switch file.contents(recognising: Self.signatures(for: file), forced: options.inputFormat) {
      case .records(let source): sources.append(source)
      case .unknown(let diagnostic): diagnostics.append(diagnostic)
      case .other(let format, let bytes, let problem):
        if let problem { diagnostics.append(problem) }
        if let format = GraphFormat(rawValue: format) {
          let prefix = Array(bytes.prefix(FormatSignature.prefixLength))
          if options.inputFormat == nil, !format.recognises(prefix) {
            diagnostics.append(.takenForEdgeList(file.name))
          }
          graphs.append((file, LoadedGraph(bytes, format, of: file.name)))
        }
      }
    }
    if !sources.isEmpty {
      // A folder of papers may hold a report of them.
      diagnostics += graphs.filter { !$0.file.isNamed }.map { .graphBesidePapers($0.file.name) }
    }
  }

  /// The names that `--input-format` takes.
  static var formatNames: [String] {
    RecordFormats.all.map { $0.signature.name } + graphSignatures.map(\.name)
  }

  /// What a file may be beside records: a file that the user names is an edge list also where its lines
  /// are any two words.
  private static func signatures(for file: InputFile) -> [FormatSignature] {
    guard file.isNamed else { return graphSignatures }
    return graphSignatures.map { signature in
      guard signature.name == GraphFormat.edgeList.rawValue else { return signature }
      return FormatSignature(name: signature.name, summary: signature.summary) { prefix in
        signature.recognises(prefix) || EdgeListReader.recognisesWords(Array(prefix))
      }
    }
  }

  private static let graphSignatures: [FormatSignature] = GraphFormat.allCases
    .filter { $0 != .gephiDOT }
    .map { format in
      FormatSignature(name: format.rawValue, summary: format.title) { prefix in
        format.recognises(Array(prefix))
      }
    }
}

extension Diagnostic {
  fileprivate static func takenForEdgeList(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "every line is two words, or two words and a number",
      outcome: "the file is read as an edge list, each line a link between two vertices",
      remedy: "Give --input-format if it is something else")
  }

  fileprivate static func graphBesidePapers(_ file: String) -> Diagnostic {
    Diagnostic(
      at: SourceLocation(file: file), .note,
      finding: "the file is a graph file in a folder with lists of papers",
      outcome: "it is left out", remedy: "Name it alone to read it")
  }
}
