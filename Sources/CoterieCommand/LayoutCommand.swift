import ArgumentParser
import CoterieAnalyses
import CoterieLayouts
import CoterieNetworks
import CoterieText
import CoterieViews

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

  @OptionGroup(title: "Layout") var layoutGroup: LayoutOptionGroup
  @OptionGroup var computation: ComputationOptions

  func validate() throws { try networkGroup.selection.check(input) }

  func run() throws {
    let file = try layoutGroup.file()
    let inputs = try LoadedInputs(input, messages)
    var settings = Analysis.Options()
    settings.network = networkGroup.networkOptions
    settings.seed = computation.seed
    settings.convention.threads = input.threads
    settings.layoutOptions.seed = computation.seed
    layoutGroup.set(&settings, file)
    let (analysis, corpus) = try inputs.analysis(kind.kind, networkGroup, settings)
    let part = analysis[analysis.document == nil ? kind.kind : .file]
    inputs.report(corpus, part.network)
    try file?.check(part.network, messages)
    let missing = part.missingPositions
    if missing > 0 {
      let count = part.network.vertices.count
      throw CommandFailure(ViewFailure.positionsMissing(missing, vertices: count).description)
    }
    tableOptions.write(
      .positions(of: part.network, part.layout), parameters: parameters(part.layoutChoice))
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
    input.parameters + kind.parameters + networkGroup.parameters + computation.parameters
      + layoutGroup.parameters(choice)
  }
}
