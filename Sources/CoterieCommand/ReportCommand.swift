import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
import CoterieGraphviz
import CoterieNetworks
import CoterieParallel
import CoterieRecords
import CoterieReports
import CoterieText
import CoterieViews

/// `coterie report`: everything, in one folder.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes tables, graph files, diagrams and a page into one folder.",
    discussion: """
      Examples:
        coterie report seeds
        coterie report seeds -o papers-of-a-lab --pictures svg,pdf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var abstracts: AbstractOptions
  @OptionGroup var analysisGroup: AnalysisOptionGroup
  @OptionGroup(title: "Layout") var layoutGroup: LayoutOptionGroup
  @OptionGroup var messages: MessageOptions

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder to write.", valueName: "folder"), completion: .directory)
  var output = "coterie-report"

  @Option(
    help: ArgumentHelp(
      "The formats of the diagrams, separated by commas: svg, png, pdf; or none.", valueName: "f,…"),
    completion: .list(PictureFormat.allCases.map(\.rawValue) + ["none"]))
  var pictures = "svg,png,pdf"

  @Option(
    help: ArgumentHelp(
      "How many pixels a row of a PNG has, up to 32,767. (default: 1600)", valueName: "pixels"),
    transform: NumberOption.width)
  var width: Int?

  func validate() throws {
    try analysisGroup.network.selection.check(input)
    if try !formats().contains(.png), width != nil {
      throw ValidationError("--width is for PNG, and --pictures names none. Leave it out.")
    }
    if layoutGroup.layout == .file {
      throw ValidationError("--layout file is for graph files, and a report is of lists of papers.")
    }
    try OutputPath.checkFolder(output)
  }

  func run() throws {
    let folder = try OutputFolder(path: output)
    let positions = try layoutGroup.file()
    let inputs = try LoadedInputs(input, messages, keepsAbstracts: !abstracts.leavesOutAbstracts)
    let corpus = try inputs.corpus().reportingSimilarTitles()
    let shown = corpus.inferredAuthorshipCount > 0 ? try inputs.corpus(infersOwners: false) : nil
    var settings = analysisGroup.options(threads: input.threads)
    layoutGroup.set(&settings, positions)
    let (analysis, _) = try inputs.analysis(
      of: corpus, .authors, analysisGroup.network, settings, shown: shown)
    try positions?.check(analysis.authors, messages)
    let pictureLog = PictureLog()
    let files = try files(of: analysis, pictureLog, inputs)
    try write(files, to: folder, of: analysis, logs: [inputs.log, corpus.log], inputs)
    inputs.report(corpus, analysis.authors, topics: Diagnostic.Topic.ofResults)
    if analysis.options.network.counting != .harmonic {
      inputs.remarkOnOrder(of: corpus, analysis.authors.papers)
    }
    pictureLog.diagnostics(of: "diagrams").forEach(messages.show)
    inputs.reportChangedFiles()
    messages.summary(corpus.overview)
    if let sentence = analysis.filterSentence { messages.summary(sentence) }
    let page = output.hasSuffix("/") ? "\(output)index.html" : "\(output)/index.html"
    messages.summary("Wrote \((files.count + 1).of("file")) to \(output); open \(page).")
    try inputs.finish(corpus)
  }

  /// The files of the report; its diagrams are laid out here.
  private func files(
    of analysis: Analysis, _ log: PictureLog, _ inputs: LoadedInputs
  ) throws -> [OutputFile] {
    let formats = try formats()
    return try inputs.stages.run("draw") {
      do throws(ViewFailure) {
        return try analysis.reportFiles(
          pictures: formats, width: width ?? Self.defaultWidth, command: commandLine,
          graphviz: GraphvizRenderer(GraphvizChild.process()), log: log,
          progress: { showProgress("making \($0)") })
      } catch {
        throw CommandFailure(error.description)
      }
    }
  }

  /// Writes the files and their list.
  private func write(
    _ files: [OutputFile], to folder: borrowing OutputFolder, of analysis: Analysis,
    logs: [ProblemLog], _ inputs: LoadedInputs
  ) throws {
    let parameters = JSONValue.object(try parameters)
    try inputs.stages.run("write") {
      try folder.write(
        files, others: Analysis.pictureFiles, progress: { showProgress("writing \($0)") },
        list: {
          analysis.summary(
            command: commandLine, parameters: parameters, logs: logs, files: $0)
        })
    }
  }

  private func showProgress(_ text: String) {
    if !messages.quiet { Console.progress(text) }
  }

  private var parameters: [JSONValue.Member] {
    get throws {
      NetworkKind.authors.parameters + input.parameters + analysisGroup.parameters
        + layoutGroup.parameters(nil) + [
          JSONValue.Member(
            name: "pictures",
            value: .array(try formats().map(\.rawValue).sorted().map { .string($0) })),
          JSONValue.Member(name: "width", value: .integer(width ?? Self.defaultWidth)),
        ]
    }
  }

  /// The command that makes the same report, but for the number of threads and the folder.
  private var commandLine: String {
    let pictures =
      (pictures == "svg,png,pdf" ? [] : ["--pictures", pictures])
      + (width.map { ["--width", "\($0)"] } ?? [])
    return
      (["coterie", "report"] + input.words + abstracts.words + analysisGroup.words
      + layoutGroup.words + pictures)
      .map(\.quotedForShell).joined(separator: " ")
  }

  private static let defaultWidth = 1_600

  private func formats() throws -> Set<PictureFormat> {
    let names = pictures.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }.filter { !$0.isEmpty }
    if names.isEmpty {
      throw ValidationError("--pictures names no format; write none for no pictures.")
    }
    if names == ["none"] { return [] }
    let known = PictureFormat.allCases.map(\.rawValue)
    return Set(
      try names.map { name in
        guard let format = PictureFormat(rawValue: name) else {
          throw ValidationError(
            Suggestion.refusal(of: "picture format", name, among: known) + ", or none.")
        }
        return format
      })
  }
}
