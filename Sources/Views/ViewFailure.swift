public import CoterieGraphviz

/// Why a view can't be drawn.
public enum ViewFailure: Error, Sendable {
  /// A graph file holds no papers.
  case needsPapers(view: String)
  /// Nothing of the vertices has that name.
  case unknownFigure(name: String, known: [String])
  /// Areas are of numbers, and these are words.
  case noNumbers(name: String, known: [String])
  /// The view has no such setting.
  case unknownSetting(view: String, key: String, known: [String])
  /// A setting can't be that.
  case wrongValue(key: String, text: String, expected: String)
  /// Some vertices have no position in the file.
  case positionsMissing(Int, vertices: Int)
  /// An engine of Graphviz is not given so large a network.
  case tooLarge(for: GraphvizEngine, vertices: Int, links: Int)
  /// Graphviz failed.
  case graphviz(GraphvizError)
}
