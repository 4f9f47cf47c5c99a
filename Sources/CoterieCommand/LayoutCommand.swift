import ArgumentParser
import CoterieAnalyses
import CoterieClusters
import CoterieGraphCore
import CoterieLayouts
import CoterieNetworks
import CoterieParallel
import CoterieText

/// `coterie layout`: where each author is drawn.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout",
    abstract: "Finds a position for each author of the network.",
    discussion: """
      Prints x and y of each author in the order of first appearance, with y downward; the mean length of \
      a link is 1. Authors without co-authors have no position. INPUT may also be a graph file.

      quick and distances bring distances near those in links, best as near as it can, for \
      measuring. default also draws teams together, and clusters draws the groups that 'coterie \
      clusters' finds as islands.

      Examples:
        coterie layout seeds
        coterie layout seeds --layout distances --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var kind: KindOption
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup var tableOptions: TableOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    help: "How the network is laid out. (default: default up to 2,000 authors, above clusters)")
  var layout: LayoutChoice?

  @Option(
    help: """
      What the weight of a link says in default and clusters: none takes it as it is, association \
      (VOSviewer) divides it by what chance would give. (default: none)
      """)
  var normalization: LinkNormalization?

  @Option(
    help: ArgumentHelp(
      """
      Begin with the positions in a CSV file that has the columns id, x and y; they change little. \
      Components of which less than half have one are laid out afresh.
      """, valueName: "file"),
    completion: .file())
  var positions: String?

  @Flag(help: "Keep the positions of --positions as they are.")
  var fixed = false

  @OptionGroup var computation: ComputationOptions

  func validate() throws {
    if fixed, positions == nil { throw ValidationError("--fixed needs --positions.") }
    if normalization != nil, let layout, layout != .default, layout != .clusters {
      throw ValidationError(
        "--normalization is for default and clusters, not for \(layout.rawValue).")
    }
    try networkGroup.selection.check(input)
  }

  func run() throws {
    let file = try positions.map { try PositionsFile(path: $0) }
    let inputs = try LoadedInputs(input, messages)
    let (selection, corpus) = try inputs.network(kind.kind, networkGroup) {
      $0.leiden(seed: computation.seed, threads: input.threads)
    }
    let network = selection.network
    inputs.report(corpus, network)
    let choice = layout ?? LayoutChoice(for: network.graph)
    let options = try layoutOptions(file, network)
    let found = positions(of: network.graph, choice, options, inputs.stages)
    tableOptions.write(.positions(of: network, found), parameters: parameters(choice))
    sumUp(found)
    try inputs.finish(corpus)
  }

  private func layoutOptions(_ file: PositionsFile?, _ network: Network) throws -> LayoutOptions {
    var options = LayoutOptions()
    options.seed = computation.seed
    options.normalization = normalization ?? .none
    options.earlier = try file?.layout(of: network, messages)
    options.keepsEarlierPositions = fixed
    return options
  }

  private func positions(
    of graph: CSRGraph, _ choice: LayoutChoice, _ options: LayoutOptions, _ stages: Stages
  ) -> NetworkLayout {
    let components = stages.run("components") { ConnectedComponents(of: graph) }
    let method = choice.method {
      stages.run("clusters") { graph.leiden(seed: computation.seed, threads: input.threads) }
    }
    return stages.run("layout") {
      graph.layout(method, options: options, components: components, threads: input.threads)
    }
  }

  private func sumUp(_ layout: NetworkLayout) {
    let isolated = layout.vertexCount - layout.placedCount
    if isolated > 0 {
      messages.note(
        "\(isolated.of("vertex", plural: "vertices")) without links: no position.")
    }
  }

  private func parameters(_ choice: LayoutChoice) -> [JSONValue.Member] {
    input.parameters + kind.parameters + networkGroup.parameters + computation.parameters + [
      JSONValue.Member(name: "layout", value: .string(choice.rawValue)),
      JSONValue.Member(
        name: "normalization", value: .string((normalization ?? .none).rawValue)),
      JSONValue.Member(name: "positions", value: .optional(positions)),
      JSONValue.Member(name: "fixed", value: .boolean(fixed)),
    ]
  }
}
