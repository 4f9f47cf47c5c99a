import ArgumentParser
import CoterieAnalyses
import CoterieClusters
import CoterieGraphCore
import CoterieNetworks
import CoterieParallel
import CoterieText

/// `coterie clusters`: which groups there are.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "Finds groups of authors who work together.",
    discussion: """
      The table shows a cluster in each row; CSV and JSON have an author in each, with the number of \
      its cluster. INPUT may also be a graph file.

      Examples:
        coterie clusters seeds --resolution 1.5
        coterie clusters seeds --method infomap --consensus 20 --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions
  @OptionGroup(title: "Clusters") var options: ClusterOptions
  @OptionGroup(title: "Clusters") var computation: ComputationOptions

  @Option(
    help: ArgumentHelp(
      "Compare with the clusters in a CSV file that has the columns id and cluster.",
      valueName: "file"),
    completion: .file())
  var compare: String?

  @Flag(
    help: """
      Show the clusters at resolutions from 0.1 to 10 (cpm: 0.001 to 1), and where they stay the same.
      """)
  var scan = false

  @Flag(help: "Print an estimate of the run time and stop.")
  var estimate = false

  func validate() throws {
    if scan {
      guard options.method.hasResolution else {
        throw ValidationError(
          "--scan is for \(ClusterMethod.names(where: \.hasResolution)), not for "
            + "\(options.method.rawValue).")
      }
      let others = [
        options.resolution.map { _ in "--resolution" },
        options.consensus.map { _ in "--consensus" },
        options.minSize.map { _ in "--min-size" }, compare.map { _ in "--compare" },
      ]
      if let other = others.compactMap({ $0 }).first {
        throw ValidationError("--scan and \(other) exclude each other.")
      }
    }
    if estimate,
      let other = [compare.map { _ in "--compare" }, options.minSize.map { _ in "--min-size" }]
        .compactMap({ $0 }).first
    {
      throw ValidationError("--estimate and \(other) exclude each other.")
    }
    try networkGroup.selection.check(input)
    try computation.checkSeed(isUsed: options.method.drawsByChance, by: options.method.rawValue)
    if networkGroup.selection.cluster != nil, options.method == .kClique {
      throw ValidationError(
        "--cluster needs clusters that do not overlap, and those of k-clique may.")
    }
    if compare != nil, options.method == .kClique {
      throw ValidationError(
        "--compare needs clusters that do not overlap, and those of k-clique may.")
    }
  }

  func run() throws {
    let reference = try compare.map { try ClusterFile(path: $0) }
    let inputs = try LoadedInputs(input, messages)
    let (selection, corpus) = try inputs.network(kind.kind, networkGroup) {
      find(in: $0).clustering
    }
    let network = selection.network
    inputs.report(corpus, network)
    let name = options.method.rawValue
    let cost = CostEstimate(stage: name, seconds: seconds(for: network.graph))
    if estimate {
      write(.estimates([cost]))
      return try inputs.finish(corpus)
    }
    if let warning = cost.warning { messages.note(warning) }
    if scan {
      writeScan(inputs.stages.run(name) { resolutionScan(of: network.graph) })
    } else if options.method == .kClique {
      let clusters = inputs.stages.run(name) {
        network.graph.cliquePercolation(cliqueSize: options.cliqueSize ?? 3)
      }
      write(clusters, of: network)
    } else {
      let found = inputs.stages.run(name) { find(in: network.graph) }
      if let reference {
        try write(reference.comparison(with: found.clustering, of: network, messages))
      } else {
        write(found, of: network)
      }
      sumUp(found, of: network)
    }
    try inputs.finish(corpus)
  }

  /// The seconds that all searches which the options ask for roughly take on one thread: of a
  /// consensus about three rounds, of a scan 17 to 65 resolutions.
  private func seconds(for graph: CSRGraph) -> Double {
    let searchCount = scan ? 40 : 3 * (options.consensus ?? 0)
    return Double(max(1, searchCount)) * options.search(threads: 1).seconds(for: graph)
  }

  /// The clusters that the options ask for, and how stable each vertex is where runs were compared.
  private func find(in graph: CSRGraph) -> (clustering: Clustering, stability: [Double]?) {
    var found: (clustering: Clustering, stability: [Double]?)
    if let runs = options.consensus {
      // The runs share the threads out among them.
      let search = options.search(threads: 1)
      let consensus = graph.consensus(
        runs: runs, seed: computation.seed, threads: input.threads
      ) { search.clustering(of: $0, seed: $1) }
      found = (consensus.clustering, consensus.stability)
    } else {
      let search = options.search(threads: input.threads)
      found = (search.clustering(of: graph, seed: computation.seed), nil)
    }
    if let minSize = options.minSize {
      found.clustering = graph.mergingSmallClusters(
        of: found.clustering, minimumSize: minSize, weighting: options.weighting)
    }
    return found
  }

  private func write(_ table: Table, shown: Table? = nil) {
    tableOptions.write(
      table, shown: shown,
      parameters: input.parameters + kind.parameters + networkGroup.parameters
        + computation.parameters + options.parameters)
  }

  private func write(
    _ found: (clustering: Clustering, stability: [Double]?), of network: Network
  ) {
    let clusters = ClusterSummary.all(of: network, found.clustering)
    write(
      .members(of: network, found.clustering, stability: found.stability),
      shown: .clusters(clusters, of: network).selecting([
        "cluster", "size", "papers", "internal_weight", "external_weight", "members",
      ]))
  }

  private func sumUp(
    _ found: (clustering: Clustering, stability: [Double]?), of network: Network
  ) {
    let graph = network.graph
    let modularity = graph.modularity(
      of: found.clustering, resolution: options.modularityResolution,
      weighting: options.weighting)
    var text =
      "\(found.clustering.clusterCount.of("cluster")) of "
      + "\(network.vertices.count.of("vertex", plural: "vertices")), modularity "
      + "\(modularity.rounded(decimals: 6))"
    if options.method == .infomap {
      let length = graph.codelength(of: found.clustering, weighting: options.weighting)
      text += ", codelength \(length.rounded(decimals: 6)) bits"
    }
    messages.note(text + ".")
    if let stability = found.stability {
      messages.note(
        "\(stability.count { $0 < 0.9 }) of \(stability.count.of("vertex", plural: "vertices")) "
          + "are unstable: they leave their cluster in more than 10 % of the runs.")
    }
  }

  private func write(_ clusters: OverlappingClusters, of network: Network) {
    write(
      .members(of: network, clusters), shown: .overlappingClusters(clusters, of: network))
    let counts = network.graph.vertices.map { clusters.clusters(of: $0).count }
    messages.note(
      "\(clusters.clusterCount.of("cluster")) of "
        + "\(counts.count.of("vertex", plural: "vertices")): \(counts.count { $0 == 0 }.grouped) in "
        + "none, \(counts.count { $0 > 1 }.grouped) in several.")
  }

  private func resolutionScan(of graph: CSRGraph) -> ResolutionScan {
    let search = options.search(threads: 1)
    let seed = computation.seed
    return graph.resolutionScan(
      over: options.scannedResolutions, weighting: options.weighting, threads: input.threads
    ) { graph, resolution in
      var search = search
      search.resolution = resolution
      return search.clustering(of: graph, seed: seed)
    }
  }

  private func writeScan(_ scan: ResolutionScan) {
    write(.scan(scan))
    // That everything is one cluster at low resolutions says nothing.
    let plateaus = scan.plateaus.map { scan.points[$0] }
    let widest = plateaus.first { ($0.first?.clustering.clusterCount ?? 0) > 1 } ?? plateaus.first
    guard let first = widest?.first, let last = widest?.last else {
      messages.note("there is no plateau: the clusters change from resolution to resolution.")
      return
    }
    let count = first.clustering.clusterCount
    messages.note(
      "the widest plateau\(count > 1 ? " with more than one cluster" : "") has "
        + "\(count.of("cluster")), from resolution \(first.resolution.rounded(decimals: 4)) to "
        + "\(last.resolution.rounded(decimals: 4)).")
  }
}
