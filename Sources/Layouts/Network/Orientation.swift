/// Turns a component so that its longest axis is level, and mirrors it so that its first vertex is on the
/// left and above the middle: a small change of the network does not turn the picture over.
enum Orientation {
  /// Moves the mean to (0, 0), turns and mirrors.
  ///
  /// - Parameter first: The place of the vertex with the smallest number.
  static func settle(_ positions: inout [SIMD2<Float>], first: Int) {
    center(&positions)
    turn(&positions)
    guard positions.indices.contains(first) else { return }
    let signs = SIMD2<Float>(positions[first].x > 0 ? -1 : 1, positions[first].y > 0 ? -1 : 1)
    for place in positions.indices { positions[place] *= signs }
  }

  private static func center(_ positions: inout [SIMD2<Float>]) {
    let sum = positions.reduce(into: SIMD2<Double>()) { $0 += SIMD2(Double($1.x), Double($1.y)) }
    let mean = sum / Double(max(1, positions.count))
    for place in positions.indices {
      positions[place] -= SIMD2(Float(mean.x), Float(mean.y))
    }
  }

  /// Turns the axis of the largest variance to the x axis; a cloud without one stays.
  private static func turn(_ positions: inout [SIMD2<Float>]) {
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for position in positions {
      let (x, y) = (Double(position.x), Double(position.y))
      xx += x * x
      xy += x * y
      yy += y * y
    }
    let difference = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    guard difference > 1e-6 * (xx + yy) else { return }
    // Of the two forms of the axis, the one that subtracts nothing.
    var axis =
      xx >= yy ? SIMD2(xx - yy + difference, 2 * xy) : SIMD2(2 * xy, yy - xx + difference)
    axis /= (axis * axis).sum().squareRoot()
    for place in positions.indices {
      let (x, y) = (Double(positions[place].x), Double(positions[place].y))
      positions[place] = SIMD2(
        Float(axis.x * x + axis.y * y), Float(axis.x * y - axis.y * x))
    }
  }
}
