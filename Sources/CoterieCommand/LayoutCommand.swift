public import ArgumentParser
public import CoterieAnalyses
import CoterieClusters
import CoterieGraphCore
public import CoterieLayouts
import CoterieNetworks
import CoterieParallel
import CoterieText

extension LinkNormalization: ExpressibleByArgument {}
extension LayoutChoice: ExpressibleByArgument {}

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
    var settings = Analysis.Options()
    settings.network = networkGroup.networkOptions
    settings.seed = computation.seed
    settings.convention.threads = input.threads
    settings.layout = layout
    settings.layoutOptions.seed = computation.seed
    settings.layoutOptions.normalization = normalization ?? .none
    settings.layoutOptions.keepsEarlierPositions = fixed
    let (found, corpus) = try inputs.analysis(kind.kind, networkGroup, settings)
    let shown = found.document == nil ? kind.kind : .file
    let network = found[shown].network
    inputs.report(corpus, network)
    let earlier = try file?.layout(of: network, messages)
    let part = found.changing { $0.layoutOptions.earlier = earlier }[shown]
    tableOptions.write(
      .positions(of: network, part.layout), parameters: parameters(part.layoutChoice))
    sumUp(part.layout)
    try inputs.finish(corpus)
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
