import CoterieText
public import CoterieViews

extension ViewFailure: CustomStringConvertible {
  /// What is wrong, and what to choose instead.
  public var description: String {
    switch self {
    case .needsPapers(let view):
      "a graph file holds no papers; --view \(view) needs them. The view \"network\" can be drawn."
    case .wrongKind(let view, let kind, let known):
      "--view \(view) draws no \(kind); choose from \(known.joined(separator: ", "))."
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
    case .positionsMissing(let known, let vertices):
      "--layout file needs a position of every vertex; \(known.grouped) of \(vertices.grouped) have one."
    }
  }
}
