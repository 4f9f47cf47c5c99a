import ArgumentParser
import CoterieClusters
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords
import CoterieReports

/// `coterie clusters`: which groups there are.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "Finds groups of authors who work together.",
    discussion: """
      The table tells the clusters; CSV and JSON tell the cluster of each author. INPUT may also be a \
      graph file.

      Examples:
        coterie clusters seeds --resolution 1.5
        coterie clusters seeds --method infomap --consensus 20 --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup(title: "Clusters") var options: ClusterOptions

  @Option(
    help: ArgumentHelp(
      "Tell how like the clusters are to those of a CSV file with the columns id and cluster.",
      valueName: "file"))
  var compare: String?

  @Flag(
    help: """
      Tell what is found at resolutions from 0.1 to 10 (cpm: 0.001 to 1), and where it stays the same.
      """)
  var scan = false

  @Flag(help: "Tell what the method will roughly cost, and find nothing.")
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
    if compare != nil, options.method == .kClique {
      throw ValidationError(
        "--compare needs clusters that do not overlap, and those of k-clique may.")
    }
  }

  func run() throws {
    let reference = try compare.map { try ClusterFile(path: $0) }
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    inputs.report(corpus, network)
    let name = options.method.rawValue
    let cost = CostEstimate(stage: name, seconds: seconds(for: network.graph))
    if estimate {
      write(.estimates([cost]))
      return try inputs.finish(corpus)
    }
    if let warning = cost.warning { Console.message("note: \(warning)") }
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
        try write(reference.comparison(with: found.clustering, of: network))
      } else {
        write(found, of: network)
      }
      tell(found, of: network)
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
        runs: runs, seed: networkGroup.seed, threads: networkGroup.threads
      ) { search.clustering(of: $0, seed: $1) }
      found = (consensus.clustering, consensus.stability)
    } else {
      let search = options.search(threads: networkGroup.threads)
      found = (search.clustering(of: graph, seed: networkGroup.seed), nil)
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
      parameters: input.parameters + networkGroup.parameters + options.parameters)
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

  private func tell(
    _ found: (clustering: Clustering, stability: [Double]?), of network: Network
  ) {
    let graph = network.graph
    let modularity = graph.modularity(
      of: found.clustering, resolution: options.modularityResolution,
      weighting: options.weighting)
    let count = found.clustering.clusterCount
    var text =
      "note: \(count) cluster\(count == 1 ? "" : "s"), vertices \(network.vertices.count), modularity "
      + "\(modularity.rounded(decimals: 6))"
    if options.method == .infomap {
      let length = graph.codelength(of: found.clustering, weighting: options.weighting)
      text += ", codelength \(length.rounded(decimals: 6)) bits"
    }
    Console.message(text + ".")
    if let stability = found.stability {
      let swinging = stability.count { $0 < 0.9 }
      Console.message(
        "note: \(swinging) of \(stability.count) vertices swing: in more than a tenth of the runs they "
          + "are not with their cluster.")
    }
  }

  private func write(_ clusters: OverlappingClusters, of network: Network) {
    write(
      .members(of: network, clusters), shown: .overlappingClusters(clusters, of: network))
    let counts = network.graph.vertices.map { clusters.clusters(of: $0).count }
    let count = clusters.clusterCount
    Console.message(
      "note: \(count) cluster\(count == 1 ? "" : "s"), vertices \(counts.count), in none "
        + "\(counts.count { $0 == 0 }), in several \(counts.count { $0 > 1 }).")
  }

  private func resolutionScan(of graph: CSRGraph) -> ResolutionScan {
    let search = options.search(threads: 1)
    let seed = networkGroup.seed
    return graph.resolutionScan(
      over: options.scannedResolutions, weighting: options.weighting, threads: networkGroup.threads
    ) { graph, resolution in
      var search = search
      search.resolution = resolution
      return search.clustering(of: graph, seed: seed)
    }
  }

  private func writeScan(_ scan: ResolutionScan) {
    write(.scan(scan))
    let widest = scan.plateaus.first.map { scan.points[$0] }
    guard let first = widest?.first, let last = widest?.last else {
      Console.message("note: there is no plateau: the clusters change all the time.")
      return
    }
    let count = first.clustering.clusterCount
    Console.message(
      "note: the widest plateau has \(count) cluster\(count == 1 ? "" : "s"), from resolution "
        + "\(first.resolution.rounded(decimals: 4)) to \(last.resolution.rounded(decimals: 4)).")
  }
}
