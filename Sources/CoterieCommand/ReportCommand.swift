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

  func validate() throws {
    try analysisGroup.network.selection.check(input)
    _ = try formats()
    try OutputPath.checkFolder(output)
  }

  func run() throws {
    let folder = try OutputFolder(path: output)
    let inputs = try LoadedInputs(input, messages, keepsAbstracts: !abstracts.leavesOutAbstracts)
    let corpus = try inputs.corpus().reportingSimilarTitles()
    let shown = corpus.inferredAuthorshipCount > 0 ? try inputs.corpus(infersOwners: false) : nil
    let (analysis, _) = try inputs.analysis(
      of: corpus, .authors, analysisGroup.network, analysisGroup.options(threads: input.threads),
      shown: shown)
    let showsProgress = !messages.quiet
    var pictureDiagnostics: [Diagnostic] = []
    let files = try inputs.stages.run("draw") {
      try analysis.reportFiles(
        pictures: formats(), command: commandLine,
        graphviz: GraphvizRenderer(GraphvizChild.process()),
        progress: { if showsProgress { Console.progress("making \($0)") } },
        diagnose: { pictureDiagnostics.append($0) })
    }
    let list = analysis.summary(
      command: commandLine, parameters: .object(try parameters),
      logs: [inputs.log, corpus.log], files: files)
    if showsProgress { Console.progress("writing \(output)") }
    try folder.write(files, list: list, others: Analysis.pictureFiles)
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

  private var parameters: [JSONValue.Member] {
    get throws {
      NetworkKind.authors.parameters + input.parameters + analysisGroup.parameters + [
        JSONValue.Member(
          name: "pictures",
          value: .array(try formats().map(\.rawValue).sorted().map { .string($0) }))
      ]
    }
  }

  /// The command that makes the same report, but for the number of threads and the folder.
  private var commandLine: String {
    let pictures = pictures == "svg,png,pdf" ? [] : ["--pictures", pictures]
    return
      (["coterie", "report"] + input.words + abstracts.words + analysisGroup.words + pictures)
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
