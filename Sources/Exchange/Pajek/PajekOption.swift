/// The words by which Pajek gives vertices and lines their looks.
enum PajekOption {
  /// The shapes of vertices, which stand alone.
  static let shapes: Set<String> = [
    "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman", "circle",
    "square",
  ]

  /// The options of vertices that a value follows.
  static let vertexKeys: Set<String> = [
    "s_size", "x_fact", "y_fact", "phi", "r", "q", "ic", "bc", "bw", "lc", "la", "lr", "lphi",
    "fos", "font", "hook_size", "url",
  ]

  /// The options of lines that a value follows.
  static let lineKeys: Set<String> = [
    "w", "c", "p", "s", "a", "ap", "l", "lp", "lr", "lphi", "lc", "la", "fos", "font", "h1", "h2",
    "a1", "k1", "a2", "k2",
  ]

  /// Whether a word, in lower case, is an option.
  static func isKnown(_ word: String) -> Bool {
    shapes.contains(word) || vertexKeys.contains(word) || lineKeys.contains(word)
  }
}
