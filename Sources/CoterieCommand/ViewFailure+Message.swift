import CoterieGraphviz
import CoterieText
public import CoterieViews

extension ViewFailure: CustomStringConvertible {
  /// What is wrong, and what to choose instead.
  public var description: String {
    switch self {
    case .needsPapers(let view):
      "a graph file holds no papers; --view \(view) needs them. The view \"network\" can be drawn."
    case .unknownFigure(let name, let known):
      Suggestion.refusal(of: "measure or column", name, among: known) + "."
    case .noNumbers(let name, _):
      "\"\(name)\" holds words; --size-by needs numbers."
    case .unknownSetting(let view, let key, let known):
      known.isEmpty
        ? "--view \(view) has no settings; leave --set \(key) out."
        : Suggestion.refusal(of: "setting", key, among: known) + "."
    case .wrongValue(let key, let text, let expected):
      "--set \(key)=\(text) is not possible; choose \(expected)."
    case .positionsMissing(let missing, let vertices):
      "--layout file needs a position of every vertex; \((vertices - missing).grouped) of \(vertices.grouped) have one."
    case .tooLarge(let engine, let vertices, let links):
      Self.tooLarge(for: engine, vertices, links)
    case .graphviz(let error): "\(error)"
    }
  }

  private static func tooLarge(
    for engine: GraphvizEngine, _ vertices: Int, _ links: Int
  ) -> String {
    let others = GraphvizEngine.all.filter { $0.limit.allows(vertices: vertices, links: links) }
    let name = engine == .nop2 ? "Graphviz" : engine.name
    let instead: String
    if let limit = others.first?.limit {
      let names = others.filter { $0.limit == limit }.map { "--engine \($0.name)" }
      instead = "Use \(names.joined(separator: " or ")) (up to \(limit.phrase))"
    } else if engine != .nop2, GraphvizEngine.nop2.limit.allows(vertices: vertices, links: links) {
      instead = "Leave --engine out (up to \(GraphvizEngine.nop2.limit.phrase))"
    } else {
      instead = "Use --renderer coterie without --engine"
    }
    return
      "the network has \(vertices.of("vertex", plural: "vertices")) and \(links.of("link")), and \(name) is "
      + "given up to \(engine.limit.phrase). \(instead), or draw a part of it: --max-vertices "
      + "\(engine.limit.vertices), --min-weight, --largest-component."
  }
}

extension GraphvizEngine.Limit {
  /// `300 vertices and 1,000 links`.
  fileprivate var phrase: String { "\(vertices.grouped) vertices and \(links.grouped) links" }
}
