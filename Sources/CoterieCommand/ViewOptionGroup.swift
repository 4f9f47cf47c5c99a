import ArgumentParser
import CoterieAnalyses
import CoterieNetworks
import CoterieViews

/// What a picture shows, and how.
struct ViewOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What is drawn: \(View.all.map { "\($0.id) (\($0.summary))" }.joined(separator: "; ")). \
      authors, affiliations and author-papers are short for network with --kind. \
      'coterie draw --view NAME --help' lists the settings of one. (default: network)
      """, valueName: "name"),
    completion: .list(Picture.names))
  var view: String?

  @Option(
    help: "What the vertices of the network are. (default: authors)")
  var kind: NetworkKind?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Change a setting of the view; may be repeated.", valueName: "key=value"))
  var assignments: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Colour vertices by clusters (cluster), by nothing (none), or by a measure, a column of the table \
      of authors or of --attributes or of a graph file. (default: cluster for authors)
      """, valueName: "name"))
  var colorBy: String?

  @Option(
    help: ArgumentHelp(
      """
      Size vertices by a measure or by a column of numbers. (default: papers, of a graph file strength)
      """, valueName: "name"))
  var sizeBy: String?

  @Option(
    help: ArgumentHelp(
      """
      Take further columns from a CSV file whose column id or name says which vertex a row is about.
      """, valueName: "file"),
    completion: .file())
  var attributes: String?

  @Option(
    help: ArgumentHelp(
      "Name clusters in the key by a CSV file that has the columns cluster and name.",
      valueName: "file"),
    completion: .file())
  var clusterNames: String?

  @Option(
    help: ArgumentHelp(
      "Draw at most this many vertices of a network. (default: 400)", valueName: "n"),
    transform: NumberOption.whole(atLeast: 1))
  var maxVertices: Int?

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("Write what is drawn to this CSV file.", valueName: "file"),
    completion: .file())
  var data: String?

  /// The picture that is asked for.
  func picture() throws -> Picture {
    let name = view ?? View.network.id
    guard let picture = Picture.named(name) else {
      throw ValidationError(Suggestion.refusal(of: "view", name, among: Picture.names) + ".")
    }
    return picture
  }

  /// The kind of network that is drawn, of a list of papers.
  func kind(of picture: Picture) -> NetworkKind { picture.kind ?? kind ?? .authors }

  /// The settings, by their keys.
  func values() throws -> [String: String] {
    var values: [String: String] = [:]
    for text in assignments {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("--set \(text) is not KEY=VALUE, for example links=500.")
      }
      values[parts[0]] = parts[1]
    }
    return values
  }

  /// Refuses what changes nothing in a picture.
  func check(_ picture: Picture) throws {
    let view = picture.view
    let values = try values()
    do throws(ViewFailure) {
      try view.check(values)
    } catch {
      throw ValidationError(error.description)
    }
    if picture.kind != nil, let kind, kind != picture.kind {
      throw ValidationError("--view \(picture.name) is --view network --kind \(picture.name).")
    }
    if kind != nil, view.kinds.isEmpty {
      throw ValidationError("--kind has no effect on --view \(view.id).")
    }
    let kind = kind(of: picture)
    let options: [(name: String, isGiven: Bool, use: View.Option)] = [
      ("--color-by", colorBy != nil, .colors), ("--size-by", sizeBy != nil, .vertices),
      ("--attributes", attributes != nil, .colors),
      ("--max-vertices", maxVertices != nil, .vertices),
      ("--cluster-names", clusterNames != nil, .clusterNames),
    ]
    for option in options where option.isGiven && !view.uses(option.use, for: kind) {
      throw ValidationError("\(option.name) has no effect on --view \(picture.name).")
    }
    if attributes != nil, colorBy == nil, sizeBy == nil {
      throw ValidationError("--attributes needs --color-by or --size-by with one of its columns.")
    }
    if clusterNames != nil, let colorBy, colorBy != "cluster" {
      throw ValidationError("--cluster-names has no effect with --color-by \(colorBy).")
    }
  }
}
