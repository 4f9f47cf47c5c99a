public import ArgumentParser
import CoterieAnalyses
import CoterieCorpora
public import CoterieExchange
import CoterieIdentities
import CoterieReaders
import CoterieRecords

extension DirectionRule: ExpressibleByArgument {}

/// What a user says about the first line of a table.
enum HeaderChoice: String, ExpressibleByArgument, CaseIterable {
  /// It is a header.
  case yes
  /// It is a link.
  case no
}

/// Which inputs are read, and what the user says of them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders to read; - is standard input.", valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read every input in this format instead of recognising it.", valueName: "format"),
    completion: .list(ReadInputs.formatNames))
  var inputFormat: String?

  @Option(
    help: ArgumentHelp(
      """
      The day on which the profile pages were saved (YYYY-MM-DD): papers without a printed year get \
      the latest year that this day allows. (default: the earliest year that the page allows)
      """, valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Name the owner of a profile page; may be repeated.", valueName: "file=name"),
    completion: .file())
  var owner: [String] = []

  @Flag(
    name: .customLong("no-infer-owners"),
    help: "Do not infer whose papers a profile page lists.")
  var infersNoOwners = false

  @Option(
    help: ArgumentHelp(
      """
      Follow the decisions in this file about which names are one person; a VOSviewer thesaurus and \
      CiteSpace aliases will do; may be repeated.
      """, valueName: "file"),
    completion: .file())
  var ledger: [String] = []

  @Option(
    help: ArgumentHelp(
      "Say what a column of a table holds, such as 'Paper name=title'; may be repeated.",
      valueName: "column=field"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      How the two directions of a link of a directed graph file become one: their weights are added \
      (sum), the larger one counts (max), or links in both directions are kept with the smaller one \
      (mutual).
      """, valueName: "rule"))
  var directed = DirectionRule.sum

  @Option(
    help: ArgumentHelp(
      "Whether the first line of a table of links is a header. (default: its content shows it)",
      valueName: "yes|no"))
  var header: HeaderChoice?

  @Option(
    help: ArgumentHelp(
      """
      How names become persons: exact (equal names), initials (family name and initial), or resolve (by \
      evidence such as co-authors).
      """, valueName: "method"))
  var identity = IdentityMethod.resolve

  @Option(
    help: ArgumentHelp(
      "Read compressed data up to N times its size; 64 MiB are always read. (default: 256)",
      valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var maxInflation: Int?

  @Option(
    help: ArgumentHelp(
      "Number of threads; results do not depend on it. (default: all cores)", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var threads: Int?

  func validate() throws {
    if let inputFormat, !ReadInputs.formatNames.contains(inputFormat) {
      throw ValidationError(
        "There is no input format \"\(inputFormat)\"."
          + (Self.formatsOfEndings[inputFormat.lowercased()].map { Suggestion.sentence($0) }
            ?? Suggestion.sentence(for: inputFormat, among: ReadInputs.formatNames))
          + " 'coterie formats' lists them.")
    }
    if let asOf, PartialDate(iso: asOf) == nil {
      throw ValidationError("--as-of takes a day such as 2027-06-01, not \"\(asOf)\".")
    }
    let fields = TableField.allCases.map(\.name)
    for text in map {
      guard let (_, field) = Self.mapParts(text) else {
        throw ValidationError("--map takes COLUMN=FIELD, not \"\(text)\".")
      }
      guard fields.contains(field) else {
        throw ValidationError(Suggestion.refusal(of: "field", field, among: fields) + ".")
      }
    }
    for text in owner where Self.ownerParts(text) == nil {
      throw ValidationError("--owner takes FILE=NAME, not \"\(text)\".")
    }
  }

  /// What files of usual endings hold, where that is no name of a format.
  private static let formatsOfEndings = [
    "csv": "delimited", "excel": "delimited", "xls": "delimited", "xlsx": "delimited",
    "bib": "bibtex", "biblatex": "bibtex", "nbib": "medline", "pubmed": "medline", "isi": "wos",
    "enw": "endnote", "text": "references", "txt": "references",
  ]

  /// The options of the corpus; it reads the ledgers.
  func corpusOptions() throws -> CorpusOptions {
    var options = CorpusOptions()
    options.ledger = try Ledger(files: ledger)
    options.infersOwners = !infersNoOwners
    options.identity = identity
    options.asOf = asOf.flatMap { PartialDate(iso: $0) }
    for (file, name) in owner.compactMap(Self.ownerParts) { options.owners[file] = name }
    return options
  }

  /// What is asked of the readers.
  ///
  /// - Parameter keepsAbstracts: Whether abstracts are printed.
  func readingOptions(keepsAbstracts: Bool) -> ReadingOptions {
    var options = ReadingOptions()
    options.keepsAbstracts = keepsAbstracts
    options.keepsDetails = false
    for (column, field) in map.compactMap(Self.mapParts) { options.columns[column] = field }
    return options
  }

  private static func mapParts(_ text: String) -> (column: String, field: String)? {
    guard let sign = text.lastIndex(of: "="), sign != text.startIndex else { return nil }
    let field = text[text.index(after: sign)...]
    return field.isEmpty ? nil : (String(text[..<sign]), String(field))
  }

  private static func ownerParts(_ text: String) -> (file: String, name: PersonName)? {
    guard let sign = text.lastIndex(of: "="), sign != text.startIndex,
      let name = PersonName(full: String(text[text.index(after: sign)...]))
    else { return nil }
    return (String(text[..<sign]), name)
  }

  /// The options for `parameters` of a result.
  var parameters: [JSONValue.Member] {
    [
      JSONValue.Member(name: "as_of", value: .optional(asOf)),
      JSONValue.Member(name: "identity", value: .string(identity.rawValue)),
      JSONValue.Member(name: "infer_owners", value: .boolean(!infersNoOwners)),
      JSONValue.Member(
        name: "owners",
        value: .array(
          owner.compactMap(Self.ownerParts)
            .map { "\(InputFile.displayName(of: $0.file))=\($0.name)" }.sorted()
            .map { .string($0) })),
      JSONValue.Member(
        name: "ledgers", value: .array(ledger.map { .string(InputFile.displayName(of: $0)) })),
    ]
  }

  /// The inputs as given, and the options that are not the defaults, as words of a command line.
  var words: [String] {
    // A path that begins with a dash would be taken for an option.
    let paths = inputs.map { $0 != "-" && $0.hasPrefix("-") ? "./\($0)" : $0 }
    let format = (inputFormat.map { ["--input-format", $0] } ?? []) + graphWords
    let inflation = maxInflation.map { ["--max-inflation", "\($0)"] } ?? []
    return (paths.isEmpty ? ["-"] : paths) + format + inflation + recordWords
  }

  /// The options that only graph files can use, where they are not the defaults.
  var graphWords: [String] {
    var words = header.map { ["--header", $0.rawValue] } ?? []
    if directed != .sum { words += ["--directed", directed.rawValue] }
    return words
  }

  /// The options that only lists of papers can use, where they are not the defaults.
  var recordWords: [String] {
    var words = asOf.map { ["--as-of", $0] } ?? []
    words += owner.flatMap { ["--owner", $0] }
    if infersNoOwners { words.append("--no-infer-owners") }
    if identity != .resolve { words += ["--identity", identity.rawValue] }
    words += ledger.flatMap { ["--ledger", $0] }
    return words + map.flatMap { ["--map", $0] }
  }
}
