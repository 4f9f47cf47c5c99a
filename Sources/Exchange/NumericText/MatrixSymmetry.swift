/// Whether the entries of a matrix are the same on both sides of its diagonal, found without keeping them.
///
/// Each entry is a number of 64 bits, made of its two indices, whatever their order, and its weight; the
/// numbers of either side are added up. Sides that differ have one sum in 1 of 2⁶⁴ cases.
struct MatrixSymmetry {
  private var sums: (upper: UInt64, lower: UInt64) = (0, 0)

  /// Whether both sides are the same.
  var holds: Bool { sums.upper == sums.lower }

  /// Adds an entry.
  @inline(__always)
  mutating func add(_ row: Int, _ column: Int, weight: Double?) {
    let ends = UInt64(truncatingIfNeeded: min(row, column)) << 32
    var bits = ends ^ UInt64(truncatingIfNeeded: max(row, column))
    bits ^= (weight ?? 1).bitPattern &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 32) &* 0xD6E8_FEB8_6659_FD93
    bits = (bits ^ bits >> 32) &* 0xD6E8_FEB8_6659_FD93
    bits ^= bits >> 32
    if row < column { sums.upper &+= bits }
    if row > column { sums.lower &+= bits }
  }
}

extension GraphBuilder {
  /// Makes one edge without a direction of each two entries of a matrix that is symmetric; its edges are the
  /// last ones.
  ///
  /// - Parameter first: The first edge of the matrix.
  mutating func foldSymmetricEdges(from first: Int) {
    var places = [Int32](repeating: -1, count: edges.count)
    var lines = ItemLines()
    var directions = EdgeDirections()
    for edge in edges.indices where edge < first || edges.sources[edge] <= edges.targets[edge] {
      places[edge] = Int32(truncatingIfNeeded: lines.count)
      directions.append(edge < first && edges.directions[edge], row: lines.count)
      lines.append(edgeLines[edge] ?? 1)
    }
    var losses = LostValues()
    edges = edges.moved(
      to: RowPlaces(places: places, count: lines.count), by: .init(), losses: &losses)
    edges.directions = directions
    edgeLines = lines
  }
}
