import ArgumentParser
import CoterieCorpora
import CoterieReaders
import CoterieRecords
import CoterieReports

/// Which inputs are read, and what the user says of them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders to read; - is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read every input in this format instead of recognising it.", valueName: "format"))
  var inputFormat: String?

  @Option(
    help: ArgumentHelp(
      "When profile pages were saved (YYYY-MM-DD), to date papers whose year they leave out.",
      valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Name the owner of a profile page; may be given again.", valueName: "file=name"))
  var owner: [String] = []

  @Flag(
    name: .customLong("no-infer-owners"),
    help: "Do not infer whose papers a profile page lists.")
  var infersNoOwners = false

  @Flag(help: "Tell on standard error how long each stage took.")
  var timings = false

  func validate() throws {
    if let inputFormat, !LoadedInputs.formatNames.contains(inputFormat) {
      throw ValidationError(
        Suggestion.refusal(of: "input format", inputFormat, among: LoadedInputs.formatNames) + ".")
    }
    if let asOf, PartialDate(iso: asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2027-06-01, not \"\(asOf)\".")
    }
    for text in owner where Self.ownerParts(text) == nil {
      throw ValidationError("--owner takes FILE=NAME, not \"\(text)\".")
    }
  }

  /// How the work is told of: its progress on a terminal, its times where they are asked for.
  var stages: Stages {
    let showsProgress = Console.showsProgress
    let showsTimes = timings
    return Stages { stage, share in
      guard showsProgress else { return }
      Console.progress(share > 0 ? "\(stage), \(Int(100 * share)) %" : stage)
    } onEnd: { stage, seconds in
      guard showsTimes else { return }
      Console.message("timing\t\(stage)\t\(seconds.rounded(decimals: 6))")
    }
  }

  /// The options of the corpus.
  var corpusOptions: CorpusOptions {
    var options = CorpusOptions()
    options.infersOwners = !infersNoOwners
    options.asOf = asOf.flatMap { PartialDate(iso: $0) }
    for (file, name) in owner.compactMap(Self.ownerParts) { options.owners[file] = name }
    return options
  }

  private static func ownerParts(_ text: String) -> (file: String, name: PersonName)? {
    guard let sign = text.lastIndex(of: "="), sign != text.startIndex,
      let name = PersonName(full: text[text.index(after: sign)...])
    else { return nil }
    return (String(text[..<sign]), name)
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "as_of", value: .optional(asOf)),
      JSONValue.Member(name: "infer_owners", value: .boolean(!infersNoOwners)),
      JSONValue.Member(
        name: "owners",
        value: .array(
          owner.compactMap(Self.ownerParts)
            .map { "\(InputFile.displayName(of: $0.file))=\($0.name)" }.sorted()
            .map { .string($0) })),
    ]
  }
}
