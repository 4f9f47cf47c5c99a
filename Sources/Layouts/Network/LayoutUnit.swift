/// The unit in which components are drawn beside one another.
enum LayoutUnit {
  /// The length of an edge in units in which a vertex has about one unit of area, by positions in which it
  /// is 1: √(*n*/(2π r²)) where half of the *n* vertices are within r of the middle. It is 1 at least, as
  /// in a path, which needs no area.
  static func edge(of positions: [SIMD2<Float>]) -> Float {
    let sum = positions.reduce(into: SIMD2<Double>()) { $0 += SIMD2(Double($1.x), Double($1.y)) }
    let mean = sum / Double(max(1, positions.count))
    let middle = SIMD2(Float(mean.x), Float(mean.y))
    let squares = positions.map { position in
      let way = position - middle
      return way.x * way.x + way.y * way.y
    }.sorted()
    let square = squares.isEmpty ? 0 : squares[squares.count / 2]
    return max(1, (Float(positions.count) / (2 * .pi * max(square, 1e-6))).squareRoot())
  }
}
