/// The positions of a component's vertices while they move: a round reads the old ones and writes new
/// ones, so that the order in which vertices are visited does not matter.
final class LayoutPositions {
  private(set) var old: SharedColumn<SIMD2<Float>>
  private(set) var new: SharedColumn<SIMD2<Float>>

  init(count: Int) {
    old = SharedColumn(repeating: SIMD2(), count: count)
    new = SharedColumn(repeating: SIMD2(), count: count)
  }

  /// Makes the new positions the old ones.
  func turn() { swap(&old, &new) }

  /// Multiplies the old positions.
  func scale(by factor: Float) {
    let places = old.places
    for vertex in 0..<places.count { places[vertex] *= factor }
  }
}
