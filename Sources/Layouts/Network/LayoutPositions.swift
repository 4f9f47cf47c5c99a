/// The positions of a component's vertices while they move: a round reads the old ones and writes new
/// ones, so that the order in which vertices are visited does not matter.
final class LayoutPositions {
  private(set) var old: SharedColumn<SIMD2<Float>>
  private(set) var new: SharedColumn<SIMD2<Float>>

  init(_ positions: [SIMD2<Float>]) {
    old = SharedColumn(repeating: SIMD2(), count: positions.count)
    new = SharedColumn(repeating: SIMD2(), count: positions.count)
    for (vertex, position) in positions.enumerated() { old.places[vertex] = position }
  }

  /// The old positions.
  var current: [SIMD2<Float>] { (0..<old.places.count).map { old.places[$0] } }

  /// Makes the new positions the old ones.
  func turn() { swap(&old, &new) }

  /// Multiplies the old positions.
  func scale(by factor: Float) {
    let places = old.places
    for vertex in 0..<places.count { places[vertex] *= factor }
  }
}
