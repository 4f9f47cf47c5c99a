import ArgumentParser
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieReports
import Foundation

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
  @OptionGroup(title: "Network") var networkGroup: NetworkOptionGroup

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output = "coterie-report"

  @Option(
    help: ArgumentHelp(
      "How diagrams are written: svg, png, pdf, commas between them, or none.", valueName: "f,…"))
  var pictures = "svg,png,pdf"

  @Option(help: ArgumentHelp("Larger values give smaller clusters.", valueName: "r"))
  var resolution = 1.0

  @OptionGroup(title: "Conventions") var conventions: ConventionOptions

  func validate() throws {
    _ = try formats()
    if networkGroup.kind != .authors {
      throw ValidationError("A report holds every kind of network; leave --kind out.")
    }
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution must be a number above 0.")
    }
    if output.isEmpty { throw ValidationError("-o names no folder.") }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    if exists, !isFolder.boolValue {
      throw ValidationError("\(output) is a file; -o names a folder.")
    }
  }

  func run() throws {
    let inputs = try LoadedInputs(input)
    let corpus = try inputs.corpus()
    let shown = corpus.inferredAuthorshipCount > 0 ? try inputs.corpus(infersOwners: false) : nil
    var options = Analysis.Options()
    options.network = networkGroup.networkOptions
    options.convention = conventions.convention(threads: networkGroup.threads)
    options.resolution = resolution
    options.seed = networkGroup.seed
    let analysis = Analysis(
      corpus, shownCorpus: shown, options: options, stages: inputs.stages)
    var pictureDiagnostics: [Diagnostic] = []
    let files = try inputs.stages.run("draw") {
      try analysis.reportFiles(
        pictures: formats(), progress: { Console.progress("making \($0)") },
        diagnose: { pictureDiagnostics.append($0) })
    }
    let parameters = JSONValue.object(
      input.parameters + networkGroup.parameters + conventions.parameters + [
        JSONValue.Member(name: "resolution", value: .number(resolution)),
        JSONValue.Member(
          name: "pictures",
          value: .array(try formats().map(\.rawValue).sorted().map { .string($0) })),
      ])
    let list = analysis.summary(
      parameters: parameters, diagnostics: inputs.diagnostics + corpus.diagnostics, files: files)
    Console.progress("writing \(output)")
    try OutputFolder(path: output).write(files, list: list)
    inputs.report(corpus, analysis.authors, showsNotes: true)
    pictureDiagnostics.forEach { Console.message($0) }
    Console.message(corpus.overview)
    Console.message("Wrote \(files.count + 1) files to \(output); open \(output)/index.html.")
    try inputs.finish(corpus)
  }

  private func formats() throws -> Set<PictureFormat> {
    if pictures == "none" { return [] }
    let known = PictureFormat.allCases.map(\.rawValue)
    return Set(
      try pictures.split(separator: ",").map { name in
        guard let format = PictureFormat(rawValue: String(name)) else {
          throw ValidationError(
            Suggestion.refusal(of: "picture format", String(name), among: known) + ", or none.")
        }
        return format
      })
  }
}
