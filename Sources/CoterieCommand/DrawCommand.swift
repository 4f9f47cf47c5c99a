public import ArgumentParser
import CoterieClusters
import CoterieCorpora
import CoterieExchange
import CoterieNetworks
import CoterieParallel
import CoterieRecords
public import CoterieRendering
public import CoterieReports
import CoterieText

extension DiagramView: ExpressibleByArgument {}

extension Theme: ExpressibleByArgument {
  /// The theme of a name.
  public init?(argument: String) {
    guard let theme = Theme.named(argument.lowercased()) else { return nil }
    self = theme
  }

  /// The name.
  public var defaultValueDescription: String { name }

  /// The names of all themes.
  public static var allValueStrings: [String] { all.map(\.name) }
}

/// Where the vertices of a picture are.
enum PlaceChoice: String, ExpressibleByArgument, CaseIterable {
  /// Where a layout puts them.
  case `default`
  /// Where the graph file puts them.
  case file
}

/// `coterie draw`: one diagram.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws one diagram as SVG, PNG or PDF.",
    discussion: """
      The ending of FILE chooses the format. A graph file is drawn at the positions and in the \
      clusters that it gives all its vertices, else at those that are found.

      Examples:
        coterie draw seeds -o authors.svg
        coterie draw seeds -o growth.pdf --view growth
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup(title: "Network") var computation: ComputationOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write: .svg, .png or .pdf.", valueName: "file"),
    completion: .file())
  var output: String

  @Option(help: "What is drawn.")
  var view = DiagramView.authors

  @Option(
    help: ArgumentHelp("The colours: light, dark, print or mono.", valueName: "theme"))
  var theme = Theme.light

  @Option(
    help: ArgumentHelp(
      "How many pixels a row of a PNG has, up to 32,767. (default: 2400)", valueName: "pixels"),
    transform: NumberOption.width)
  var width: Int?

  @Option(
    help: ArgumentHelp(
      """
      Where the vertices of a graph file are: at its positions (file, the default where every vertex has \
      one), or where a layout puts them (default).
      """, valueName: "layout"))
  var layout: PlaceChoice?

  @Option(
    help: ArgumentHelp(
      "Colour the vertices of a graph file by this column. (default: cluster)",
      valueName: "column"))
  var colorBy: String?

  @Option(
    help: ArgumentHelp(
      "Size the vertices of a graph file by this column of numbers. (default: strength)",
      valueName: "column"))
  var sizeBy: String?

  func validate() throws {
    guard format != nil else {
      let ending = String(output.split(separator: ".").last ?? "")
      let known = PictureFormat.allCases.map(\.rawValue)
      throw ValidationError(
        "The ending of \(output) names no picture format."
          + Suggestion.sentence(for: ending, among: known)
          + " Choose from \(known.joined(separator: ", ")).")
    }
    if width != nil, format != .png {
      throw ValidationError("--width is for PNG, and \(output) is none. Leave it out.")
    }
    try OutputPath.checkFile(output)
    try computation.checkSeed(
      isUsed: networkGroup.selection.cluster != nil || view != .growth && view != .affiliations,
      by: "--view \(view.rawValue)")
    try networkGroup.selection.check(input)
    // The growth chart counts all authors and links of the papers.
    let papers = networkGroup.papers.words + networkGroup.selection.words
    if view == .growth,
      let option = networkGroup.words.first(where: {
        $0.hasPrefix("--") && !papers.contains($0)
      })
    {
      throw ValidationError("\(option) has no effect on --view growth.")
    }
  }

  func run() throws {
    guard let format else { return }
    let inputs = try LoadedInputs(input, messages)
    if !inputs.isGraph, let option = graphWords.first {
      throw CommandFailure("\(option) is for graph files, and there is none. Leave it out.")
    }
    let corpus = inputs.isGraph ? nil : try inputs.corpus()
    let scene = try corpus.map { try self.scene(of: $0, inputs) } ?? graphScene(inputs)
    let width = width ?? scene.pixelWidth(upTo: Self.defaultWidth)
    let picture = try inputs.stages.run("write") {
      try scene.picture(as: format, theme: theme, width: width)
    }
    try OutputFile.write(picture.bytes, to: output)
    if let missing = Diagnostic.missingFonts(for: picture.textsWithoutFont, in: output) {
      Console.message(missing)
    }
    try inputs.finish(corpus)
  }

  private func scene(of corpus: Corpus, _ inputs: LoadedInputs) throws -> Scene {
    var options = Analysis.Options()
    options.seed = computation.seed
    options.convention.threads = input.threads
    let authors = try inputs.authors(of: corpus, networkGroup, &options).network
    let analysis = Analysis(corpus, authors: authors, options: options, stages: inputs.stages)
    inputs.report(corpus, analysis.authors)
    return try inputs.stages.run("draw") { try analysis.scene(view) }
  }

  private func graphScene(_ inputs: LoadedInputs) throws -> Scene {
    guard view == .authors else {
      throw CommandFailure(
        "a graph file holds no papers; only the view \"authors\" can be drawn.")
    }
    let (selection, _) = try inputs.network(.authors, networkGroup) {
      $0.leiden(seed: computation.seed, threads: input.threads)
    }
    inputs.report(nil, selection.network)
    var options = networkGroup.networkOptions
    options.selectionPhrases = selection.phrases
    let looks = try looks(of: inputs.document(of: selection.network) ?? GraphDocument())
    return try inputs.stages.run("draw") {
      try NetworkDiagram(
        of: selection.network, title: inputs.graphTitle, looks: looks, options: options,
        seed: computation.seed
      ).scene()
    }
  }

  /// What the graph file, and the options, say about positions, colours and areas.
  private func looks(of document: GraphDocument) throws -> GraphLooks {
    var looks = GraphLooks(of: document)
    if layout == .default { looks.dropPositions() }
    if layout == .file, !looks.hasPositions {
      let known = document.vertices.positions.count
      throw CommandFailure(
        "--layout file needs a position of every vertex; \(known.grouped) of "
          + "\(document.vertices.count.grouped) have one.")
    }
    if let colorBy, !looks.color(by: colorBy, of: document) {
      throw CommandFailure(
        Suggestion.refusal(
          of: "column", colorBy, among: GraphLooks.categoryNames(of: document)) + ".")
    }
    if let sizeBy, !looks.size(by: sizeBy, of: document) {
      throw CommandFailure(
        Suggestion.refusal(
          of: "column of numbers", sizeBy, among: GraphLooks.numberNames(of: document)) + ".")
    }
    return looks
  }

  private static let defaultWidth = 2_400

  /// The options that only graph files can use, where they are given.
  private var graphWords: [String] {
    [
      layout.map { _ in "--layout" }, colorBy.map { _ in "--color-by" },
      sizeBy.map { _ in "--size-by" },
    ]
    .compactMap { $0 }
  }

  private var format: PictureFormat? {
    output.split(separator: ".").last.flatMap { PictureFormat(rawValue: $0.lowercased()) }
  }
}
