extension GraphvizGraph {
  /// Prepares a vertex to be a tile of `patchwork`: as large as its circle would be, in units of the smallest,
  /// with its name in two lines of letters that fit.
  package mutating func setTiles() throws(GraphvizError) {
    let vertices = contents().nodes.map(\.attributes)
    let diameters = vertices.map { Double($0["width"] ?? "") ?? 0 }
    let smallest = diameters.filter { $0 > 0 }.min() ?? 1
    let tiles = zip(vertices, diameters).map {
      Tile(ratio: $1 / smallest, name: $0["label"] ?? "")
    }
    setVertexDefault("area", "1")
    for (vertex, tile) in tiles.enumerated() {
      try set("fixedsize", "true", of: .vertex(vertex))
      try set("area", "\(tile.area)", of: .vertex(vertex))
      // What is not given by the layout but by these: the size in plain text, and whether a name has room.
      try set("width", "\(tile.side / 72)", of: .vertex(vertex))
      try set("height", "\(tile.side / 72)", of: .vertex(vertex))
      try set("label", tile.lines.joined(separator: "\\n"), of: .vertex(vertex))
      try set("fontsize", "\(tile.letter)", of: .vertex(vertex))
    }
    let side = (1_000 * tiles.reduce(0) { $0 + $1.area }).squareRoot()
    try set("fontsize", "\(max(14, (side / 40).rounded()))", of: .graph)
  }
}

/// A tile of a map without gaps.
private struct Tile {
  /// In Graphviz's unit, a thousand square points.
  let area: Double
  /// The side of a square of this area, in points.
  let side: Double
  let lines: [String]
  /// The size of the letters, in points.
  let letter: Double

  private static let leastSide = 96.0
  private static let letters = 4.0...40.0

  /// - Parameter ratio: How large the diameter is in units of the smallest.
  init(ratio: Double, name: String) {
    side = Self.leastSide * min(max(ratio, 1), 30)
    area = (side * side / 10).rounded() / 100
    lines = Self.lines(of: name)
    let widest = lines.map(Self.width).max() ?? 0
    // Tiles are up to about twice as high as wide.
    let fitting = side * min(0.15, 0.58 / max(widest, 1))
    let kept = min(max(fitting, Self.letters.lowerBound), Self.letters.upperBound)
    letter = (2 * kept).rounded(.down) / 2
  }

  /// A name in two lines, divided at the blank nearest to its middle.
  private static func lines(of name: String) -> [String] {
    let words = name.split(separator: " ")
    let cuts = (1..<max(words.count, 1)).map {
      (words[..<$0].joined(separator: " "), words[$0...].joined(separator: " "))
    }
    let best = cuts.min { max(width($0.0), width($0.1)) < max(width($1.0), width($1.1)) }
    return best.map { [$0.0, $0.1] } ?? [name]
  }

  /// About how wide a text is, in units of the size of its letters.
  private static func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 0.56 : 1) }
  }
}
