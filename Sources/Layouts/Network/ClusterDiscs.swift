/// The discs in which the members of clusters are held together and apart from those of others.
///
/// The disc of a cluster of *s* vertices has the radius 0.85 √(s/π), in units in which a vertex has about
/// one unit of area. Its centre is the mean of its members. Discs that come too near push one another
/// apart.
struct ClusterDiscs: Sendable {
  /// The disc of every vertex, or −1.
  private let discs: [Int32]
  private let radii: [Float]
  private let sizes: [Float]
  private var centers: [SIMD2<Float>]
  private var shifts: [SIMD2<Float>]

  /// Makes discs of the clusters of a component's vertices; negative numbers are no cluster.
  init(of clusters: [Int32]) {
    let numbers = Array(Set(clusters.lazy.filter { $0 >= 0 })).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(numbers, Int32(0)...))
    discs = clusters.map { places[$0] ?? -1 }
    var sizes = [Float](repeating: 0, count: numbers.count)
    for disc in discs where disc >= 0 { sizes[Int(disc)] += 1 }
    self.sizes = sizes
    radii = sizes.map { 0.85 * ($0 / .pi).squareRoot() }
    centers = Array(repeating: SIMD2(), count: numbers.count)
    shifts = centers
  }

  /// Whether two vertices are of one cluster.
  @inline(__always)
  func areTogether(_ first: Int, _ second: Int) -> Bool { discs[first] == discs[second] }

  /// The pull of a vertex's disc, and how far the disc moves. Vertices outside are pulled, and some of that
  /// is felt inside too, so that no disc becomes a ring.
  @inline(__always)
  func pull(
    of vertex: Int, at position: SIMD2<Float>, strength: Float
  ) -> (force: SIMD2<Float>, weight: Float, shift: SIMD2<Float>) {
    guard discs[vertex] >= 0 else { return (SIMD2(), 0, SIMD2()) }
    let disc = Int(discs[vertex])
    let way = centers[disc] - position
    let length = (way.x * way.x + way.y * way.y + 1e-12).squareRoot()
    let weight = strength * max(0.1, 1 - radii[disc] / length)
    return (way * weight, weight, shifts[disc])
  }

  /// Moves the centres to the means of their members, and finds how far discs that are too near push
  /// one another.
  ///
  /// - Complexity: O(*n* + *c* log *c* + *p*) for *c* discs of which *p* pairs overlap from left to right.
  mutating func settle(_ positions: Places<SIMD2<Float>>) {
    var sums = [SIMD2<Double>](repeating: SIMD2(), count: centers.count)
    for vertex in 0..<positions.count where discs[vertex] >= 0 {
      let position = positions[vertex]
      sums[Int(discs[vertex])] += SIMD2(Double(position.x), Double(position.y))
    }
    for disc in centers.indices {
      let mean = sums[disc] / Double(sizes[disc])
      centers[disc] = SIMD2(Float(mean.x), Float(mean.y))
      shifts[disc] = SIMD2()
    }
    pushApart()
  }

  private mutating func pushApart() {
    let order = centers.indices.sorted {
      let (first, second) = (left($0), left($1))
      return first != second ? first < second : $0 < $1
    }
    for (place, disc) in order.enumerated() {
      let right = centers[disc].x + 1.2 * radii[disc]
      for other in order[(place + 1)...] {
        guard left(other) < right else { break }
        push(disc, other)
      }
    }
  }

  private func left(_ disc: Int) -> Float { centers[disc].x - 1.2 * radii[disc] }

  private mutating func push(_ first: Int, _ second: Int) {
    let way = centers[second] - centers[first]
    let length = (way.x * way.x + way.y * way.y + 1e-12).squareRoot()
    let overlap = 1.2 * (radii[first] + radii[second]) - length
    guard overlap > 0 else { return }
    let push = way * (0.2 * overlap / (length * (sizes[first] + sizes[second])))
    shifts[first] -= push * sizes[second]
    shifts[second] += push * sizes[first]
  }
}
