import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
import CoterieExchange
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import CoterieReaders
import CoterieRecords

/// What a command works on: records of papers, or one graph.
struct LoadedInputs {
  let records: RecordTable
  /// The files that were found, also those that were not read.
  let fileNames: [String]
  private let graph: LoadedGraph?
  let options: InputOptions
  private let corpusOptions: CorpusOptions
  let messages: MessageOptions
  /// How the work is shown, stage by stage.
  let stages: Stages
  /// What the user should know of the graph file; of lists of papers, their corpus knows it.
  let log: ProblemLog

  /// Reads the inputs.
  ///
  /// - Parameter keepsAbstracts: Whether the command prints abstracts.
  init(_ options: InputOptions, _ messages: MessageOptions, keepsAbstracts: Bool = false) throws {
    stages = messages.stages
    corpusOptions = try options.corpusOptions()
    var read = try stages.run("read") {
      try ReadInputs(options, keepsAbstracts: keepsAbstracts, showsProgress: !messages.quiet)
    }
    Console.clearProgress()
    if read.holdsRecords { read.graphs.removeAll { !$0.file.isNamed } }
    if let first = read.graphs.first, read.holdsRecords {
      throw CommandFailure(
        "\(first.file.name) is a graph file beside lists of papers; give it alone.")
    }
    graph = read.graphs.isEmpty ? nil : try LoadedGraph(read.graphs, options.directed)
    if graph == nil, let option = options.graphWords.first {
      throw CommandFailure("\(option) is for graph files, and there is none. Leave it out.")
    }
    if let graph, let option = options.recordWords.first {
      throw CommandFailure(
        "\(graph.file) is a graph file; \(option) is for lists of papers. Leave it out.")
    }
    records = read.records
    fileNames = read.files.map(\.name)
    var log = read.holdsRecords ? ProblemLog() : read.records.log
    if let graph { log.append(contentsOf: graph.log) }
    self.log = log
    self.options = options
    self.messages = messages
  }
}

extension LoadedInputs {
  /// The papers of the inputs, and all that the user should know of them.
  ///
  /// - Parameter infersOwners: Whether the owners of pages are inferred; as the user says by default.
  func corpus(infersOwners: Bool? = nil) throws -> Corpus {
    if let graph {
      throw CommandFailure("\(graph.file) is a graph file, and this command needs lists of papers.")
    }
    guard !records.sources.isEmpty else {
      log.diagnostics.forEach { Console.message($0) }
      throw CommandFailure("nothing was read.", status: 2)
    }
    var options = corpusOptions
    if let infersOwners { options.infersOwners = infersOwners }
    return stages.run("merge") {
      Corpus(records, options: options, threads: self.options.threads)
    }
  }

  /// The network that the options ask for, of the papers or of the graph file.
  ///
  /// - Parameter clusters: Finds the clusters of a graph, where one of them is asked for.
  func network(
    _ kind: NetworkKind, _ group: NetworkOptionGroup,
    clusters: (CSRGraph) throws -> Clustering = { $0.leiden() }
  ) throws -> (selection: NetworkSelection, corpus: Corpus?) {
    if let graph {
      let kindWords = kind == .authors ? [] : ["--kind"]
      if let option = (kindWords + group.paperWords).first {
        throw CommandFailure(
          "\(graph.file) is a graph file and has no papers; \(option) is for lists of papers. "
            + "Leave it out.")
      }
      return (try select(group, clusters: clusters) { graph.network($0) }, nil)
    }
    let corpus = try corpus()
    let selection = try select(group, clusters: clusters) {
      Network(corpus, kind: kind, options: $0, threads: options.threads)
    }
    return (selection, corpus)
  }

  /// An analysis of the papers or of the graph file, with the network that the options ask for.
  ///
  /// - Parameters:
  ///   - kind: The kind of network that the options narrow down.
  ///   - settings: How the analysis is made.
  func analysis(
    _ kind: NetworkKind, _ group: NetworkOptionGroup, _ settings: Analysis.Options
  ) throws -> (analysis: Analysis, corpus: Corpus?) {
    guard isGraph else {
      let corpus = try corpus()
      let (analysis, _) = try analysis(of: corpus, kind, group, settings)
      return (analysis, corpus)
    }
    let (selection, _) = try network(kind, group) { graph in
      graph.leiden(
        resolution: settings.resolution, seed: settings.seed,
        weighting: settings.convention.weighting, threads: settings.convention.threads)
    }
    var settings = settings
    settings.network.selectionPhrases = selection.phrases
    var document = document(of: selection.network) ?? GraphDocument()
    document.title = graphTitle
    return (
      Analysis(of: document, selection.network, options: settings, stages: stages), nil
    )
  }

  /// An analysis of papers, with the network that the options ask for.
  ///
  /// - Parameter shown: The corpus without inferred owners, where figures are compared with it.
  func analysis(
    of corpus: Corpus, _ kind: NetworkKind, _ group: NetworkOptionGroup,
    _ settings: Analysis.Options, shown: Corpus? = nil
  ) throws -> (analysis: Analysis, selection: NetworkSelection) {
    let selection = try select(group) { graph in
      graph.leiden(
        resolution: settings.resolution, seed: settings.seed,
        weighting: settings.convention.weighting, threads: settings.convention.threads)
    } build: {
      Network(corpus, kind: kind, options: $0, threads: settings.convention.threads)
    }
    var settings = settings
    settings.network.selectionPhrases = selection.phrases
    let analysis = Analysis(
      corpus, network: selection.network, shownCorpus: shown, options: settings, stages: stages)
    return (analysis, selection)
  }

  /// Builds a network and narrows it down.
  private func select(
    _ group: NetworkOptionGroup, clusters: (CSRGraph) throws -> Clustering,
    build: @escaping (NetworkOptions) -> Network
  ) throws -> NetworkSelection {
    // The core, the backbone and the largest component are those of what the other options leave.
    let whole = stages.run("build") { build(group.networkOptions.beforeNarrowing) }
    var selection = NetworkSelection(of: whole, filters: group.filters, rebuild: build)
    try selection.follow(group, threads: options.threads, clusters: clusters)
    return selection
  }

  /// Whether the input is a graph file.
  var isGraph: Bool { graph != nil }

  /// The name of the graph of a graph file; empty where there is none.
  var graphTitle: String { graph?.title ?? "" }

  /// The graph file, where one was given, without what the options leave out.
  ///
  /// - Parameter network: The network that the options have left of it.
  func document(of network: Network) -> GraphDocument? { graph?.document(of: network) }
}
