import ArgumentParser
import CoterieAnalyses
import CoterieExchange
import CoterieReaders
import CoterieRecords
import Foundation

/// All that was read of the inputs: lists of papers, graph files, and what the user should know.
struct ReadInputs {
  /// The records, and what was noticed of paths and files.
  var records: RecordTable
  /// The files that were found, also those that were not read.
  let files: [InputFile]
  var graphs: [GraphInput] = []

  /// Reads the inputs; without any, standard input where that is not a terminal.
  ///
  /// - Parameters:
  ///   - keepsAbstracts: Whether abstracts are printed.
  ///   - log: An empty log, which all logs are made like.
  init(
    _ options: InputOptions, keepsAbstracts: Bool, showsProgress: Bool,
    log: ProblemLog = ProblemLog()
  ) throws {
    var paths = options.inputs
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw ValidationError("Missing input: name a file or a folder, or - for standard input.")
      }
      paths = ["-"]
    }
    let found = InputFile.find(paths, log: log)
    files = found.files
    var formats = InputFormats()
    formats.others = Self.signatures(for:)
    formats.forced = options.inputFormat
    if let factor = options.maxInflation { formats.largestInflation = factor }
    formats.options = options.readingOptions(keepsAbstracts: keepsAbstracts)
    let contents = InputContents(
      of: found.files, formats: formats, threads: options.threads, log: found.log
    ) { file in
      if showsProgress { Console.progress("reading \(file.name)") }
    }
    records = contents.records
    for other in contents.others {
      guard let format = GraphFormat(named: other.format) else { continue }
      add(other, format, options, log: log.emptied)
    }
    if holdsRecords {
      // A folder of papers may hold a report of them.
      for graph in graphs where !graph.file.isNamed { note(.graphBesidePapers, of: graph.file) }
    }
  }

  /// Whether some input is a list of papers.
  var holdsRecords: Bool { !records.sources.isEmpty }

  private mutating func add(
    _ other: InputContents.OtherFile, _ format: GraphFormat, _ options: InputOptions,
    log: ProblemLog
  ) {
    let prefix = Array(other.bytes.prefix(FormatSignature.prefixLength))
    if options.inputFormat == nil, format == .edgeList, !format.recognises(prefix) {
      note(.takenForEdgeList, of: other.file)
    }
    let reading = format.read(
      other.bytes, file: other.file.name,
      options: GraphReadingOptions(
        hasHeader: options.header.map { $0 == .yes }, isCutOff: other.isCutOff),
      log: log)
    graphs.append(GraphInput(file: other.file, format: format, reading: reading))
  }

  private mutating func note(_ problem: FileProblem, of file: InputFile) {
    records.report(Diagnostic(.file(problem), at: SourceLocation(file: file.name)))
  }

  /// The names that `--input-format` takes.
  static var formatNames: [String] {
    RecordFormats.all.map { $0.signature.name } + graphSignatures.map(\.name)
  }

  /// What a file may be beside records: a file that the user names is a list of links also where its lines
  /// are any words.
  private static func signatures(for file: InputFile) -> [FormatSignature] {
    guard file.isNamed else { return graphSignatures }
    let path = [".gz", ".zst"].reduce(file.name) { name, ending in
      name.lowercased().hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    }
    return signatures { GraphFormat.recognisedByEnding($0, path: path) } + graphSignatures
      + signatures { GraphFormat.recognisedWords($0, path: path) }
  }

  /// Signatures of all formats, of which a file has the one that is found for it.
  private static func signatures(
    _ find: @escaping @Sendable (_ prefix: [UInt8]) -> GraphFormat?
  ) -> [FormatSignature] {
    GraphFormat.read.map { format in
      FormatSignature(name: format.name, summary: format.title) { find(Array($0)) == format }
    }
  }

  private static let graphSignatures: [FormatSignature] = GraphFormat.read.map { format in
    FormatSignature(name: format.name, summary: format.title) { prefix in
      format.recognises(Array(prefix))
    }
  }
}
