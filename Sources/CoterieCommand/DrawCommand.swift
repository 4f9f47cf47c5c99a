import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieGraphviz
import CoterieNetworks
import CoterieParallel
import CoterieRecords
import CoterieRendering
import CoterieReports
import CoterieText
import CoterieViews

/// `coterie draw`: one diagram.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws one diagram as SVG, PNG or PDF.",
    discussion: """
      The ending of FILE, or --to, chooses the format. A graph file is drawn at the positions and in the \
      clusters that it gives all its vertices, else at those that are found.

      Examples:
        coterie draw seeds -o years.svg --color-by average_year --size-by betweenness
        coterie draw seeds -o boxes.pdf --renderer graphviz --engine fdp
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var analysisGroup: AnalysisOptionGroup
  @OptionGroup(title: "Picture") var viewGroup: ViewOptionGroup
  @OptionGroup(title: "Layout") var layoutGroup: LayoutOptionGroup
  @OptionGroup(title: "Page") var pictureOptions: PictureOptions
  @OptionGroup(title: "Picture") var graphviz: GraphvizOptions
  @OptionGroup var messages: MessageOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write: .svg, .png or .pdf.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write the picture to standard output, or to -o, in this format.", valueName: "format"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "How many pixels a row of a PNG has, up to 32,767. (default: 2400)", valueName: "pixels"),
    transform: NumberOption.width)
  var width: Int?

  private static let defaultWidth = 2_400

  func validate() throws {
    let format = try format()
    if width != nil, graphviz.draws {
      throw ValidationError("--width has no effect on --renderer graphviz. Leave it out.")
    }
    if width != nil, format != PictureFormat.png.rawValue {
      throw ValidationError(
        "--width is for PNG, and \(output ?? "--to \(format)") is none. Leave it out.")
    }
    if let output { try OutputPath.checkFile(output) }
    if let data = viewGroup.data { try OutputPath.checkFile(data) }
    try analysisGroup.network.selection.check(input)
    let picture = try viewGroup.picture()
    try viewGroup.check(picture)
    if pictureOptions.labels != nil,
      !picture.view.uses(.vertices, for: viewGroup.kind(of: picture))
    {
      throw ValidationError("--labels has no effect on --view \(picture.name).")
    }
    if let option = layoutGroup.given.first,
      !picture.view.uses(.places, for: viewGroup.kind(of: picture))
    {
      throw ValidationError("\(option) has no effect on --view \(picture.name).")
    }
    try graphviz.check(picture, viewGroup, layoutGroup, pictureOptions)
    try checkAnalysis(of: picture)
  }

  /// Refuses options of the analysis that change nothing in a picture.
  private func checkAnalysis(of picture: Picture) throws {
    let (network, view) = (analysisGroup.network, picture.view)
    let kind = viewGroup.kind(of: picture)
    let findsClusters =
      network.selection.cluster != nil
      || view.uses(.seed, for: kind) && !(view.kinds.contains(kind) && colorsIgnoreClusters(kind))
    try analysisGroup.computation.checkSeed(
      isUsed: findsClusters || view.uses(.seed, for: kind), by: "--view \(picture.name)")
    // The growth chart counts all authors and links of the papers.
    let ofPapers = network.papers.words + network.selection.words
    var unused = network.words.filter { $0.hasPrefix("--") && !ofPapers.contains($0) }
    if view.uses(.network, for: kind) { unused = [] }
    if !findsClusters, analysisGroup.resolution != nil { unused.append("--resolution") }
    unused += unusedConventions(findsClusters: findsClusters)
    if let option = unused.first {
      throw ValidationError("\(option) has no effect on --view \(picture.name).")
    }
  }

  private func colorsIgnoreClusters(_ kind: NetworkKind) -> Bool {
    viewGroup.colorBy.map { $0 != "cluster" } ?? (kind != .authors && kind != .authorPapers)
  }

  /// The conventions that are given and change neither the clusters nor a measure that is shown.
  private func unusedConventions(findsClusters: Bool) -> [String] {
    let shown = [viewGroup.colorBy, viewGroup.sizeBy].compactMap { $0 }.compactMap(Measure.named)
    let conventions = analysisGroup.conventions
    return [
      (
        "--weighted", conventions.weighted,
        shown.contains { $0.depends(on: \.usesLengths) }
      ),
      (
        "--unweighted", conventions.unweighted,
        findsClusters || shown.contains { $0.depends(on: \.ignoresWeights) }
      ),
      (
        "--normalized", conventions.normalized,
        shown.contains { $0.depends(on: \.isNormalized) }
      ),
      ("--exact", analysisGroup.accuracy.exact, shown.contains(.betweenness)),
    ].filter { $0.1 && !$0.2 }.map(\.0)
  }

  func run() throws {
    let format = try format()
    let picture = try viewGroup.picture()
    let positions = try layoutGroup.file()
    let inputs = try LoadedInputs(input, messages)
    let kind = viewGroup.kind(of: picture)
    if inputs.isGraph, viewGroup.kind != nil || picture.kind.map({ $0 != .authors }) ?? false {
      throw CommandFailure(
        "a graph file holds no papers; only the view \"network\" can be drawn, without --kind.")
    }
    var settings = analysisGroup.options(threads: input.threads)
    if graphviz.draws { settings.mostDrawnVertices = .max }
    if let most = viewGroup.maxVertices { settings.mostDrawnVertices = most }
    layoutGroup.set(&settings, positions)
    let (analysis, corpus) = try inputs.analysis(
      picture.view.kinds.contains(kind) && kind != .authorPapers ? kind : .authors,
      analysisGroup.network, settings)
    inputs.report(corpus, analysis.authors)
    let options = try self.options(picture, analysis)
    try positions?.check(analysis[options.kind ?? kind].network, messages)
    if let format = GraphvizFormat.named(format), graphviz.draws {
      let bytes = try inputs.stages.run("draw") {
        try graphviz.drawing(
          of: analysis, options, kind: options.kind ?? kind, limit: viewGroup.maxVertices,
          as: format, note: messages.note,
          missing: { texts in
            Diagnostic.missingFonts(for: texts, in: output ?? "-").map(Console.message)
          })
      }
      try write(bytes)
    } else if let format = PictureFormat(rawValue: format) {
      try draw(picture, of: analysis, options, as: format, inputs)
    }
    try inputs.finish(corpus)
  }

  private func draw(
    _ picture: Picture, of analysis: Analysis, _ options: ViewOptions, as format: PictureFormat,
    _ inputs: LoadedInputs
  ) throws {
    let drawing = try self.drawing(picture, of: analysis, options, inputs)
    let width = width ?? drawing.scene.pixelWidth(upTo: Self.defaultWidth)
    let rendered = try inputs.stages.run("write") {
      try drawing.scene.picture(as: format, theme: pictureOptions.theme ?? .light, width: width)
    }
    try write(rendered.bytes)
    if let data = viewGroup.data {
      try OutputFile.write(to: data) { drawing.data.writeCSV(to: &$0) }
    }
    rendered.diagnostics(in: output ?? "-").forEach(Console.message)
  }

  private func write(_ bytes: [UInt8]) throws {
    if let output {
      try OutputFile.write(bytes, to: output)
    } else {
      Console.write(bytes)
    }
  }

  private func options(_ picture: Picture, _ analysis: Analysis) throws -> ViewOptions {
    var options = ViewOptions()
    options.kind = analysis.document == nil ? viewGroup.kind : .file
    options.colorBy = viewGroup.colorBy
    options.sizeBy = viewGroup.sizeBy
    options.values = try viewGroup.values()
    options.settings = pictureOptions.settings
    let kind = options.kind ?? picture.kind ?? .authors
    options.attributes = try viewGroup.attributes.map {
      try AttributesFile.attributes(path: $0, of: analysis[kind].network, messages)
    }
    options.clusterNames =
      try viewGroup.clusterNames.map {
        try ClusterNamesFile.names(path: $0, of: analysis[kind], messages)
      } ?? [:]
    options.settings = pictureOptions.settings
    options.enginePlaces = graphviz.draws ? nil : graphviz.places
    return options
  }

  private func drawing(
    _ picture: Picture, of analysis: Analysis, _ options: ViewOptions, _ inputs: LoadedInputs
  ) throws -> Drawing {
    try inputs.stages.run("draw") {
      do throws(ViewFailure) {
        // A graph file has its own kind, whatever a short form names.
        return analysis.document == nil
          ? try picture.drawing(of: analysis, options)
          : try picture.view.drawing(of: analysis, options)
      } catch {
        throw CommandFailure(error.description)
      }
    }
  }

  /// The name of the format that the ending of the file or an option chooses.
  private func format() throws -> String {
    let known = graphviz.formats
    let ending = output.map { String($0.split(separator: ".").last ?? "").lowercased() }
    guard let asked = to?.lowercased() else {
      guard let output, let ending else {
        throw ValidationError(
          "Give the file to write (-o), or a format for standard output (--to).")
      }
      if known.contains(ending) { return ending }
      throw ValidationError(
        "The ending of \(output) names no picture format."
          + Suggestion.sentence(for: ending, among: known)
          + " Choose from \(known.joined(separator: ", ")).")
    }
    guard known.contains(asked) else {
      throw ValidationError(Suggestion.refusal(of: "picture format", asked, among: known) + ".")
    }
    if let output, let ending, ending != asked, known.contains(ending) {
      throw ValidationError("The ending of \(output) asks for \(ending), --to for \(asked).")
    }
    return asked
  }
}
