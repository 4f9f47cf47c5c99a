public import ArgumentParser
public import CoterieAnalyses
public import CoterieLayouts

extension LinkNormalization: ExpressibleByArgument {}
extension LayoutChoice: ExpressibleByArgument {}

/// Where vertices are put: the same options in layout, draw and report.
struct LayoutOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      How a network is laid out. file takes the positions of a graph file. (default: file where it has one for \
      every vertex, else default up to 2,000 vertices, above clusters)
      """, valueName: "layout"))
  var layout: LayoutChoice?

  @Option(
    help: """
      What the weight of a link says in default and clusters: none takes it as it is, association \
      (VOSviewer) divides it by what chance would give. (default: none)
      """)
  var normalization: LinkNormalization?

  @Option(
    help: ArgumentHelp(
      """
      Begin with the positions in a CSV file that has the columns id, x and y; they change little. \
      Components of which less than half have one are laid out afresh.
      """, valueName: "file"),
    completion: .file())
  var positions: String?

  @Flag(help: "Keep the positions of --positions as they are.")
  var fixed = false

  func validate() throws {
    if fixed, positions == nil { throw ValidationError("--fixed needs --positions.") }
    guard let layout else { return }
    if normalization != nil, layout != .default, layout != .clusters {
      throw ValidationError(
        "--normalization is for default and clusters, not for \(layout.rawValue).")
    }
    if positions != nil, layout == .file {
      throw ValidationError("--layout file and --positions both say where vertices are; give one.")
    }
  }

  /// The names of the options that are given.
  var given: [String] {
    [
      ("--layout", layout != nil), ("--normalization", normalization != nil),
      ("--positions", positions != nil), ("--fixed", fixed),
    ].filter(\.1).map(\.0)
  }

  /// Reads the file of positions.
  func file() throws -> PositionsFile? { try positions.map { try PositionsFile(path: $0) } }

  /// Adds what is given to the options of an analysis.
  func set(_ options: inout Analysis.Options, _ file: PositionsFile?) {
    options.layout = layout
    options.layoutOptions.normalization = normalization ?? .none
    options.layoutOptions.keepsEarlierPositions = fixed
    options.earlierPositions = file?.positions ?? [:]
  }

  /// The options for `parameters` of a result.
  ///
  /// - Parameter choice: The layout where none is given; nil where it can differ by network.
  func parameters(_ choice: LayoutChoice?) -> [JSONValue.Member] {
    [
      JSONValue.Member(name: "layout", value: .optional((layout ?? choice)?.rawValue)),
      JSONValue.Member(
        name: "normalization", value: .string((normalization ?? .none).rawValue)),
      JSONValue.Member(name: "positions", value: .optional(positions)),
      JSONValue.Member(name: "fixed", value: .boolean(fixed)),
    ]
  }

  /// The options that are not the defaults, as words of a command line.
  var words: [String] {
    (layout.map { ["--layout", $0.rawValue] } ?? [])
      + (normalization == .association ? ["--normalization", "association"] : [])
      + (positions.map { ["--positions", $0] } ?? []) + (fixed ? ["--fixed"] : [])
  }
}
