import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
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
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup
  @OptionGroup(title: "Network") var computation: ComputationOptions
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
    help: ArgumentHelp("Larger values give smaller clusters. (default: 1)", valueName: "r"),
    transform: NumberOption.positive)
  var resolution = 1.0

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions
  @OptionGroup(title: "Conventions") var accuracy: AccuracyOption

  func validate() throws {
    try networkGroup.selection.check(input)
    _ = try formats()
    try OutputPath.checkFolder(output)
  }

  func run() throws {
    let folder = try OutputFolder(path: output)
    let inputs = try LoadedInputs(input, messages, keepsAbstracts: !abstracts.leavesOutAbstracts)
    let corpus = try inputs.corpus().reportingSimilarTitles()
    let shown = corpus.inferredAuthorshipCount > 0 ? try inputs.corpus(infersOwners: false) : nil
    var options = analysisOptions
    let authors = try inputs.authors(of: corpus, networkGroup, &options).network
    let analysis = Analysis(
      corpus, authors: authors, shownCorpus: shown, options: options, stages: inputs.stages)
    let showsProgress = !messages.quiet
    var pictureDiagnostics: [Diagnostic] = []
    let files = try inputs.stages.run("draw") {
      try analysis.reportFiles(
        pictures: formats(), command: commandLine,
        progress: { if showsProgress { Console.progress("making \($0)") } },
        diagnose: { pictureDiagnostics.append($0) })
    }
    let parameters = JSONValue.object(try parameters)
    try inputs.stages.run("write") {
      try folder.write(
        files, others: Analysis.pictureFiles,
        progress: { if showsProgress { Console.progress("writing \($0)") } },
        list: {
          analysis.summary(
            command: commandLine, parameters: parameters, logs: [inputs.log, corpus.log],
            files: $0)
        })
    }
    inputs.report(corpus, analysis.authors, topics: Diagnostic.Topic.ofResults)
    if analysis.options.network.counting != .harmonic {
      inputs.remarkOnOrder(of: corpus, analysis.authors.papers)
    }
    pictureDiagnostics.forEach { Console.message($0) }
    inputs.reportChangedFiles()
    messages.summary(corpus.overview)
    if let sentence = analysis.filterSentence { messages.summary(sentence) }
    let page = output.hasSuffix("/") ? "\(output)index.html" : "\(output)/index.html"
    messages.summary("Wrote \((files.count + 1).of("file")) to \(output); open \(page).")
    try inputs.finish(corpus)
  }

  private var analysisOptions: Analysis.Options {
    var options = Analysis.Options()
    options.convention = conventions.convention(computation, threads: input.threads)
    options.resolution = resolution
    options.seed = computation.seed
    options.isExact = accuracy.exact
    return options
  }

  private var parameters: [JSONValue.Member] {
    get throws {
      NetworkKind.authors.parameters + input.parameters + networkGroup.parameters
        + computation.parameters + conventions.parameters + accuracy.parameters + [
          JSONValue.Member(name: "resolution", value: .number(resolution)),
          JSONValue.Member(
            name: "pictures",
            value: .array(try formats().map(\.rawValue).sorted().map { .string($0) })),
        ]
    }
  }

  /// The command that makes the same report, but for the number of threads and the folder.
  private var commandLine: String {
    let pictures = pictures == "svg,png,pdf" ? [] : ["--pictures", pictures]
    let resolution = resolution == 1 ? [] : ["--resolution", resolution.shortest]
    let options = networkGroup.words + computation.words + conventions.words + accuracy.words
    return
      (["coterie", "report"] + input.words + abstracts.words + options + resolution + pictures)
      .map(\.quotedForShell).joined(separator: " ")
  }

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
