internal import CoterieParallel

/// 64 pivots of a component, where they are, and how far every vertex should be from them: an unbiased
/// sample of the stress of each vertex.
///
///     stress(v) = Σ (δ − d)² / d²    over pivots p ≠ v
///
/// where d is the distance of *v* and *p* in edges and δ the one in the layout.
final class PivotSample {
  private let component: LayoutComponent
  private let seed: UInt64
  private let search: PivotSearch
  private(set) var pivots: [Int] = []
  private let xs = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)
  private let ys = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)

  init(of component: LayoutComponent, seed: UInt64, threads: Int?) {
    self.component = component
    self.seed = seed
    search = PivotSearch(component, threads: threads)
  }

  /// Chooses the pivots of a round, evenly spaced from a place drawn by chance, and finds the distances
  /// from them. Components of fewer than 64 vertices have some pivots twice.
  func draw(round: Int) {
    var generator = RepeatableGenerator(seed: seed &+ UInt64(round) &* 0x9E37_79B9_7F4A_7C15)
    let start = generator.fraction()
    let (count, width) = (Double(component.count), Double(PivotSearch.width))
    pivots = (0..<PivotSearch.width).map {
      min(component.count - 1, Int((Double($0) + start) * count / width))
    }
    search.run(from: pivots)
  }

  /// Notes where the pivots are, divided by a scale: the units of one edge.
  func locate(in positions: Places<SIMD2<Float>>, scale: Float = 1) {
    for (number, pivot) in pivots.enumerated() {
      xs.places[number] = positions[pivot].x / scale
      ys.places[number] = positions[pivot].y / scale
    }
  }

  /// The distances of all vertices from the pivots.
  var distances: PivotDistances { search.distances }

  /// The factor that makes the distances of some vertices from the pivots least wrong.
  func scale(of positions: Places<SIMD2<Float>>) -> Float {
    var ratios = DistanceRatios()
    let distances = distances
    for vertex in stride(from: 0, to: component.count, by: (component.count + 1999) / 2000) {
      for (number, pivot) in pivots.enumerated() where pivot != vertex {
        let way = positions[vertex] - positions[pivot]
        let length = Double(way.x * way.x + way.y * way.y).squareRoot()
        ratios.add(length / Double(max(1, distances.distance(of: vertex, from: number))))
      }
    }
    return Float(ratios.scale)
  }

  /// What a thread reads to work out pulls.
  var reader: PivotReader {
    PivotReader(xs: xs.places, ys: ys.places, pivotDistances: search.distances)
  }
}

/// The places and distances of the pivots, for one thread at a time with its own ``PivotTerms``.
struct PivotReader: Sendable {
  let xs: Places<Float>
  let ys: Places<Float>
  let pivotDistances: PivotDistances

  /// How the pivots pull at a vertex.
  ///
  /// - Returns: The sum of (d − δ) / (δ d²) times the way from the pivot, and the sum of 1 / d².
  @inline(__always)
  func pull(
    of vertex: Int, at position: SIMD2<Float>, _ terms: borrowing PivotTerms
  ) -> (force: SIMD2<Float>, weight: Float) {
    read(vertex, terms)
    return terms.sums(at: position, xs, ys)
  }

  /// Copies the distances as numbers; that of a pivot from itself becomes so long that it has no weight.
  @inline(__always)
  private func read(_ vertex: Int, _ terms: borrowing PivotTerms) {
    let row = vertex &* PivotSearch.width
    let distances = terms.distances.places
    if let long = pivotDistances.long {
      for number in 0..<PivotSearch.width {
        let distance = long[row &+ number]
        distances[number] = distance == 0 ? 1e15 : Float(distance)
      }
    } else {
      let short = pivotDistances.short
      for number in 0..<PivotSearch.width {
        let distance = short[row &+ number]
        distances[number] = distance == 0 ? 1e15 : Float(distance)
      }
    }
  }
}

/// The terms of 64 pivots, which are worked out side by side and then added in four lanes.
struct PivotTerms: ~Copyable {
  let distances = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)
  private let across = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)
  private let down = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)
  private let weights = SharedColumn<Float>(repeating: 0, count: PivotSearch.width)

  @inline(__always)
  func sums(
    at position: SIMD2<Float>, _ xs: Places<Float>, _ ys: Places<Float>
  ) -> (force: SIMD2<Float>, weight: Float) {
    let (distances, across) = (distances.places, across.places)
    let (down, weights) = (down.places, weights.places)
    for number in 0..<PivotSearch.width {
      let (dx, dy) = (position.x - xs[number], position.y - ys[number])
      let distance = distances[number]
      let length = (dx * dx + dy * dy + 1e-12).squareRoot()
      let factor = 1 / (length * distance * distance)
      let pull = factor * (distance - length)
      across[number] = pull * dx
      down[number] = pull * dy
      weights[number] = factor * length
    }
    return (
      SIMD2(Self.sum(of: across), Self.sum(of: down)), Self.sum(of: weights)
    )
  }

  @inline(__always)
  private static func sum(of column: Places<Float>) -> Float {
    var lanes = SIMD4<Float>()
    for place in stride(from: 0, to: PivotSearch.width, by: 4) { lanes += column.four(from: place) }
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3])
  }
}
