import ArgumentParser
import CoterieCorpora
import CoterieExchange
import CoterieGraphCore
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import CoterieReports
import Foundation

/// What the inputs hold: records of papers, or one graph.
struct LoadedInputs {
  private let sources: [Source]
  private let graph: LoadedGraph?
  private let corpusOptions: CorpusOptions
  /// How the work is told of, stage by stage.
  let stages: Stages
  /// What the user should know of the inputs themselves.
  let diagnostics: [Diagnostic]

  /// Reads the inputs; without any, standard input where that is not a terminal.
  init(_ options: InputOptions) throws {
    var paths = options.inputs
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else {
        throw ValidationError("Missing input: name a file or a folder, or - for standard input.")
      }
      paths = ["-"]
    }
    let stages = options.stages
    var (diagnostics, sources, graphs) = stages.run("read") { Self.read(paths, options) }
    Console.clearProgress()
    if !sources.isEmpty {
      // A folder of papers may hold a report of them.
      diagnostics += graphs.filter { !$0.file.isNamed }.map { .graphBesidePapers($0.file.name) }
      graphs.removeAll { !$0.file.isNamed }
    }
    if let first = graphs.first, graphs.count > 1 || !sources.isEmpty {
      throw CommandFailure(
        "\(first.file.name) is a graph file and stands beside other inputs; give it alone.")
    }
    for graph in graphs { diagnostics += graph.graph.diagnostics }
    self.sources = sources
    graph = graphs.first?.graph
    corpusOptions = options.corpusOptions
    self.stages = stages
    self.diagnostics = diagnostics
  }

  /// What stands in the files of some paths.
  private static func read(
    _ paths: [String], _ options: InputOptions
  ) -> (
    diagnostics: [Diagnostic], sources: [Source],
    graphs: [(file: InputFile, graph: LoadedGraph)]
  ) {
    let (files, findings) = InputFile.find(paths)
    var diagnostics = findings
    var sources: [Source] = []
    var graphs: [(file: InputFile, graph: LoadedGraph)] = []
    for file in files {
      Console.progress("reading \(file.name)")
      switch file.contents(recognising: signatures(for: file), forced: options.inputFormat) {
      case .records(let source): sources.append(source)
      case .unknown(let diagnostic): diagnostics.append(diagnostic)
      case .other(let format, let bytes, let problem):
        if let problem { diagnostics.append(problem) }
        if let format = GraphFormat(rawValue: format) {
          if options.inputFormat == nil, !format.recognises(Array(bytes.prefix(prefixLength))) {
            diagnostics.append(.takenForEdgeList(file.name))
          }
          graphs.append((file, LoadedGraph(bytes, format, of: file.name)))
        }
      }
    }
    return (diagnostics, sources, graphs)
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

  private static let prefixLength = FormatSignature.prefixLength

  private static let graphSignatures: [FormatSignature] = GraphFormat.allCases
    .filter { $0 != .gephiDOT }
    .map { format in
      FormatSignature(name: format.rawValue, summary: format.title) { prefix in
        format.recognises(Array(prefix))
      }
    }
}

extension LoadedInputs {
  /// The papers of the inputs, and all that the user should know of them.
  ///
  /// - Parameter infersOwners: Whether the owners of pages are inferred; as the user says by default.
  func corpus(infersOwners: Bool? = nil) throws -> Corpus {
    if let graph {
      throw CommandFailure("\(graph.file) is a graph file, and this needs lists of papers.")
    }
    guard !sources.isEmpty else {
      diagnostics.forEach { Console.message($0) }
      throw CommandFailure("nothing was read.")
    }
    var options = corpusOptions
    if let infersOwners { options.infersOwners = infersOwners }
    return stages.run("merge") { Corpus(sources, options: options) }
  }

  /// The network that the options ask for, of the papers or of the graph file.
  func network(_ group: NetworkOptionGroup) throws -> (network: Network, corpus: Corpus?) {
    if let graph = try graph(group) {
      return (stages.run("build") { graph.network(group) }, nil)
    }
    let corpus = try corpus()
    let network = stages.run("build") {
      Network(corpus, kind: group.kind, options: group.networkOptions)
    }
    return (network, corpus)
  }

  /// Whether the input is a graph file.
  var isGraph: Bool { graph != nil }

  /// The name of the graph of a graph file; empty where there is none.
  var graphTitle: String { graph?.title ?? "" }

  /// The graph file, where one was given, without what the options leave out.
  func document(_ group: NetworkOptionGroup) throws -> GraphDocument? {
    try graph(group)?.document(group)
  }

  /// The graph file, where one was given; an error where the options ask for papers.
  private func graph(_ group: NetworkOptionGroup) throws -> LoadedGraph? {
    guard let graph else { return nil }
    guard group.needsNoPapers else {
      throw CommandFailure(
        "\(graph.file) is a graph file, and holds no papers to choose or to count; of the network's "
          + "options it takes --min-weight, --largest-component, --seed and --threads.")
    }
    return graph
  }

  /// Prints what the user should know: warnings and errors one by one, notes one by one where they are
  /// asked for and else by their number.
  func report(_ corpus: Corpus?, _ network: Network?, showsNotes: Bool = false) {
    let all = diagnostics + (corpus?.diagnostics ?? [])
    let shown = showsNotes ? all : all.filter { $0.severity > .note }
    for diagnostic in shown.prefix(Self.messageLimit) { Console.message(diagnostic) }
    if shown.count > Self.messageLimit {
      Console.message(
        "… and \(shown.count - Self.messageLimit) more; summary.json of a report lists them all.")
    }
    let notes = all.count - shown.count
    if notes > 0 {
      Console.message(
        "note: \(notes) note\(notes == 1 ? "" : "s") on what was inferred; "
          + "'coterie papers' tells \(notes == 1 ? "it" : "them").")
    }
    if let network, network.vertices.isEmpty {
      Console.message("note: \(network.kind.emptiness)")
    }
    for remark in network?.remarks ?? [] { Console.message("note: \(remark)") }
    if let corpus, let network, network.kind == .authors {
      let large = network.papers.filter { corpus.papers[$0].knownAuthorCount > 25 }
      if let most = large.map({ corpus.papers[$0].knownAuthorCount }).max() {
        Console.message(
          "note: \(large.count) paper\(large.count == 1 ? " has" : "s have") more than 25 authors, "
            + "up to \(most), and may rule the network; see --max-authors and --counting.")
      }
    }
  }

  private static let messageLimit = 40

  /// Ends a command that is done: with status 2 where some input was not read.
  func finish(_ corpus: Corpus? = nil) throws {
    let all = diagnostics + (corpus?.diagnostics ?? [])
    if all.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
  }
}

extension NetworkKind {
  /// Why a network of this kind can be empty.
  fileprivate var emptiness: String {
    switch self {
    case .authors: "no author is left, so the network is empty."
    case .affiliations: "no paper names an organisation, so the network is empty."
    case .countries: "no paper names a country, so the network is empty."
    case .authorPapers: "no paper is left, so the network is empty."
    case .file: "the file holds no vertex."
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
