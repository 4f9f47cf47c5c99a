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
        coterie clusters seeds
        coterie clusters seeds --resolution 1.5 --format csv
      """)

  /// The methods.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case leiden
    case components
  }

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions

  @Option(help: "How clusters are found.")
  var method = Method.leiden

  @Option(help: ArgumentHelp("Larger values give smaller clusters.", valueName: "r"))
  var resolution = 1.0

  @Flag(help: "Take every weight as 1.")
  var unweighted = false

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution must be a number above 0.")
    }
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let (network, corpus) = try inputs.network(networkGroup)
    inputs.report(corpus, network)
    let weighting: EdgeWeighting = unweighted ? .unit : .weights
    let clustering =
      switch method {
      case .leiden:
        network.graph.leiden(
          resolution: resolution, seed: networkGroup.seed, weighting: weighting)
      case .components: Clustering(ConnectedComponents(of: network.graph))
      }
    let clusters = ClusterSummary.all(of: network, clustering)
    tableOptions.write(
      .members(of: network, clustering),
      shown: .clusters(clusters, of: network).selecting([
        "cluster", "size", "papers", "internal_weight", "external_weight", "members",
      ]),
      parameters: input.parameters + networkGroup.parameters + [
        JSONValue.Member(name: "method", value: .string(method.rawValue)),
        JSONValue.Member(name: "resolution", value: .number(resolution)),
        JSONValue.Member(name: "unweighted", value: .boolean(unweighted)),
      ])
    let modularity = network.graph.modularity(
      of: clustering, resolution: resolution, weighting: weighting)
    let count = clustering.clusterCount
    Console.message(
      "note: \(count) cluster\(count == 1 ? "" : "s"), vertices \(network.vertices.count), modularity "
        + "\(modularity.rounded(decimals: 6)).")
    try inputs.finish(corpus)
  }
}
