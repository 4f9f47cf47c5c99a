import ArgumentParser
import CoterieAnalyses
import CoterieReaders

/// Which vertices of a network are kept, by whom they are or are near: the same options everywhere.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep only this author, by name or id, and those at most --radius links away.",
      valueName: "name"))
  var ego: String?

  @Option(
    help: ArgumentHelp(
      "The number of links from --ego within which authors are kept. (default: 1)", valueName: "r"),
    transform: NumberOption.whole(atLeast: 1))
  var radius: Int?

  @Option(
    help: ArgumentHelp(
      """
      Keep only the people whom this file lists, a name or id on each line; empty lines and lines that \
      begin with # do not count.
      """, valueName: "file"),
    completion: .file())
  var people: String?

  @Option(
    help: ArgumentHelp("Leave out this author; may be repeated.", valueName: "name"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Keep only the cluster of this number among those of all that is kept otherwise.",
      valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var cluster: Int?

  func validate() throws {
    if radius != nil, ego == nil { throw ValidationError("--radius needs --ego.") }
  }

  /// Refuses to read both the inputs and the list of people from standard input.
  func check(_ input: InputOptions) throws {
    if people == "-", input.inputs.isEmpty || input.inputs.contains("-") {
      throw ValidationError(
        "--people - and the input can't both be read from standard input; name a file for one.")
    }
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "ego", value: .optional(ego)),
      JSONValue.Member(name: "radius", value: .optional(ego == nil ? nil : radius ?? 1)),
      JSONValue.Member(
        name: "people", value: .optional(people.map { InputFile.displayName(of: $0) })),
      JSONValue.Member(name: "exclude", value: .array(exclude.map { .string($0) })),
      JSONValue.Member(name: "cluster", value: .optional(cluster)),
    ]
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    var words: [String] = []
    if let ego { words += ["--ego", ego] }
    if let radius { words += ["--radius", "\(radius)"] }
    if let people { words += ["--people", people] }
    for name in exclude { words += ["--exclude", name] }
    if let cluster { words += ["--cluster", "\(cluster)"] }
    return words
  }
}
