public import ArgumentParser
import CoterieAnalyses
import CoterieExchange
public import CoterieGraphviz
import CoterieNetworks
import CoterieRendering
import CoterieViews

extension GraphvizEngine: ExpressibleByArgument {
  /// The engine of a name.
  public init?(argument: String) {
    guard let engine = GraphvizEngine.named(argument.lowercased()) else { return nil }
    self = engine
  }

  /// The names of all engines.
  public static var allValueStrings: [String] { all.map(\.name) }
}

/// What draws a picture.
enum Renderer: String, ExpressibleByArgument, CaseIterable {
  case coterie, graphviz
}

/// Which program draws a picture, and where Graphviz helps.
struct GraphvizOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What draws: coterie, or graphviz in its own way, a network only, also as eps, json, plain, xdot or dot. \
      (default: coterie)
      """, valueName: "name"))
  var renderer: Renderer?

  @Option(
    help: ArgumentHelp(
      """
      Let an engine of Graphviz find the positions: \(GraphvizEngine.allValueStrings.joined(separator: ", ")).
      """, valueName: "name"))
  var engine: GraphvizEngine?

  @Option(
    help: ArgumentHelp(
      "Stop Graphviz after so many seconds. (default: \(GraphvizProcess.usualDeadline))",
      valueName: "seconds"),
    transform: NumberOption.whole(atLeast: 1))
  var deadline: Int?

  /// Whether Graphviz draws the picture.
  var draws: Bool { renderer == .graphviz }

  /// The formats that there are.
  var formats: [String] {
    draws ? GraphvizFormat.all.map(\.name) : PictureFormat.allCases.map(\.rawValue)
  }

  /// Graphviz, in a process of its own.
  var process: GraphvizProcess {
    GraphvizChild.process(deadline: deadline ?? GraphvizProcess.usualDeadline)
  }

  /// The places that the engine finds; nil where none is named.
  var places: EnginePlaces? { engine.map { EnginePlaces($0, GraphvizRenderer(process)) } }

  /// Refuses what changes nothing in a picture.
  func check(
    _ picture: Picture, _ group: ViewOptionGroup, _ layout: LayoutOptionGroup,
    _ page: PictureOptions
  ) throws {
    if deadline != nil, engine == nil, !draws {
      throw ValidationError("--deadline needs --renderer graphviz or --engine.")
    }
    if engine != nil, let option = layout.given.first {
      throw ValidationError("\(option) has no effect with --engine.")
    }
    if draws { return try checkDrawing(picture, group, page) }
    if engine != nil, !picture.view.uses(.vertices, for: group.kind(of: picture)) {
      let kind = picture.kind == nil ? group.kind.map { " --kind \($0.rawValue)" } ?? "" : ""
      throw ValidationError("--engine has no effect on --view \(picture.name)\(kind).")
    }
  }

  private func checkDrawing(
    _ picture: Picture, _ group: ViewOptionGroup, _ page: PictureOptions
  ) throws {
    if picture.view.id != View.network.id {
      throw ValidationError("--renderer graphviz draws networks, not --view \(picture.view.id).")
    }
    let keys = try group.values().keys.filter { !["links", "scale"].contains($0) }.sorted()
    let unused =
      (group.data == nil ? [] : ["--data"]) + page.given + keys.map { "--set \($0)" }
    if let option = unused.first {
      throw ValidationError("\(option) has no effect with --renderer graphviz.")
    }
  }
}

extension GraphvizOptions {
  /// Draws a network in Graphviz' own way.
  ///
  /// - Parameters:
  ///   - limit: The most vertices, those that a picture of so many shows.
  ///   - note: Takes what Graphviz found doubtful.
  func drawing(
    of analysis: Analysis, _ options: ViewOptions, kind: NetworkKind, limit: Int?,
    as format: GraphvizFormat, note: (String) -> Void, missing: ([String]) -> Void
  ) throws -> [UInt8] {
    do throws(ViewFailure) {
      var document = try analysis.document(
        of: kind, options, vertices: limit, isPlaced: engine == nil)
      // What a file says of vertices could be attributes that Graphviz knows, such as a link to a script.
      if kind == .file { (document.vertexAttributes, document.edgeAttributes) = ([], []) }
      let engine = self.engine ?? .nop2
      // It would draw boxes around clusters that lie across one another.
      if engine == .neato { document.vertices.clusters = [] }
      try engine.check(document)
      let dot = String(decoding: GraphFormat.dot.bytes(of: document), as: UTF8.self).drawable
      do throws(GraphvizError) {
        let rendering = try process.rendering(of: dot, by: engine, as: format)
        rendering.warnings.forEach { note("Graphviz: \($0)") }
        if format.usesFonts { missing(InstalledFonts.textsWithoutFont(document.vertices.names)) }
        return rendering.bytes
      } catch {
        throw .graphviz(error)
      }
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
