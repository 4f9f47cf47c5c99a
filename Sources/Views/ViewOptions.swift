public import CoterieAnalyses
public import CoterieNetworks
public import CoterieRendering

/// How a view is drawn.
public struct ViewOptions: Sendable {
  /// The network; nil for the usual one of the analysis.
  public var kind: NetworkKind?
  /// What colours say: `cluster`, `none`, or the name of a measure, a column or an attribute; nil for the
  /// usual.
  public var colorBy: String?
  /// What areas say: the name of a measure, a column or an attribute; nil for the usual.
  public var sizeBy: String?
  /// The user's own columns.
  public var attributes: VertexAttributes?
  /// The user's own names of clusters, by their numbers.
  public var clusterNames: [Int: String] = [:]
  /// What is set of the view, by keys. See ``View/check(_:)``.
  public var values: [String: String] = [:]
  /// How the picture is presented.
  public var settings = PictureSettings()
  /// Where vertices are, if an engine of Graphviz finds that.
  public var enginePlaces: EnginePlaces?

  /// The usual options.
  public init() {}

  /// A setting of a view that is a whole number.
  func whole(_ key: String, of view: View) -> Int {
    let usual = view.settings.first { $0.key == key }?.usual ?? ""
    return Int(values[key] ?? usual) ?? Int(usual) ?? 0
  }

  /// A setting of a view that is a word.
  func choice(_ key: String, of view: View) -> String {
    values[key] ?? view.settings.first { $0.key == key }?.usual ?? ""
  }
}
