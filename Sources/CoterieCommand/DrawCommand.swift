public import ArgumentParser
import CoterieNetworks
import CoterieRecords
import CoterieRendering
public import CoterieReports

extension DiagramView: ExpressibleByArgument {}

/// `coterie draw`: one diagram.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws one diagram as SVG, PNG or PDF.",
    discussion: """
      The ending of FILE chooses the form. A graph file is drawn as it is, coloured by clusters.

      Examples:
        coterie draw seeds -o authors.svg
        coterie draw seeds -o growth.pdf --view growth
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write: .svg, .png or .pdf.", valueName: "file"))
  var output: String

  @Option(help: "What is drawn.")
  var view = DiagramView.authors

  func validate() throws {
    if networkGroup.kind != .authors {
      throw ValidationError("--view chooses what is drawn; leave --kind out.")
    }
    guard format != nil else {
      let ending = String(output.split(separator: ".").last ?? "")
      let known = PictureFormat.allCases.map(\.rawValue)
      throw ValidationError(
        "The ending of \(output) names no picture format."
          + Suggestion.sentence(for: ending, among: known)
          + " Known are \(known.joined(separator: ", ")).")
    }
  }

  func run() throws {
    guard let format else { return }
    let inputs = try LoadedInputs(input)
    let scene: Scene
    if inputs.isGraph {
      guard view == .authors else {
        throw CommandFailure(
          "a graph file holds no papers; only the view \"authors\" can be drawn.")
      }
      let (network, _) = try inputs.network(networkGroup)
      inputs.report(nil, network)
      scene = try inputs.stages.run("draw") {
        try NetworkDiagram(
          of: network, title: inputs.graphTitle,
          options: networkGroup.networkOptions, seed: networkGroup.seed
        ).scene()
      }
      try write(scene, as: format)
      try inputs.finish()
      return
    }
    let corpus = try inputs.corpus()
    var options = Analysis.Options()
    options.network = networkGroup.networkOptions
    options.seed = networkGroup.seed
    let analysis = Analysis(corpus, options: options, stages: inputs.stages)
    inputs.report(corpus, analysis.authors)
    scene = try inputs.stages.run("draw") { try analysis.scene(view) }
    try write(scene, as: format)
    try inputs.finish(corpus)
  }

  private func write(_ scene: Scene, as format: PictureFormat) throws {
    try OutputFolder.write(scene.bytes(as: format), to: output)
    if let missing = try Diagnostic.missingFonts(for: [scene], as: [format], in: output) {
      Console.message(missing)
    }
  }

  private var format: PictureFormat? {
    output.split(separator: ".").last.flatMap { PictureFormat(rawValue: $0.lowercased()) }
  }
}
