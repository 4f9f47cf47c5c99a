internal import CoterieParallel

/// A layout of a small component with the least stress over all pairs, from several starts.
///
/// From each start the pairs are visited in a random order, 33 times, and each moves both its vertices
/// towards their distance, by steps that shrink by the same factor each time. Then each vertex goes in turn to
/// where its stress is least if the others stay, until all stay nearly where they are.
///
/// - Complexity: O(*n*²) time a start and O(*n*²) space.
/// - SeeAlso: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent",
///   *IEEE Transactions on Visualization and Computer Graphics* 25 (2019) 2738–2748,
///   [doi:10.1109/TVCG.2018.2859997](https://doi.org/10.1109/TVCG.2018.2859997).
struct AllPairsLayout {
  /// Components above this are laid out by a sample of the pairs.
  static let vertexLimit = 500

  private let count: Int
  /// The distances in edges, a row for each vertex.
  private let distances: [Double]
  private let diameter: Double

  /// - Precondition: The component has two vertices or more.
  init(of component: LayoutComponent) {
    count = component.count
    var distances: [Double] = []
    distances.reserveCapacity(count * count)
    var row = [UInt32](repeating: 0, count: count)
    for vertex in 0..<count {
      component.distances(from: vertex, into: &row)
      for distance in row { distances.append(Double(distance)) }
    }
    self.distances = distances
    diameter = distances.max() ?? 1
  }

  /// A layout in units of one edge and its stress.
  struct Candidate {
    var positions: [SIMD2<Double>]
    var stress: Double
  }

  /// Returns a layout for each start, drawn from the seed, the one with the least stress first.
  ///
  /// The best two, of few vertices more, come to rest, the others nearly.
  func candidates(starts: Int, seed: UInt64) -> [Candidate] {
    let rough = (0..<starts).map { start in
      var generator = RepeatableGenerator(seed: seed &+ UInt64(start) &* 0x9E37_79B9_7F4A_7C15)
      return candidate(&generator)
    }.sorted { $0.stress < $1.stress }
    let restedCount = max(2, 40_000 / (count * count))
    let rested = rough.prefix(restedCount).map { settled($0.positions, sweeps: 120) }
    return (rested + rough.dropFirst(restedCount)).sorted { $0.stress < $1.stress }
  }

  private func candidate(_ generator: inout RepeatableGenerator) -> Candidate {
    var positions = (0..<count).map { _ in
      SIMD2(generator.fraction(), generator.fraction()) * diameter
    }
    visitPairs(&positions, &generator)
    return settled(positions, sweeps: 16)
  }

  /// The stress of a layout at its best scale.
  func stress(of positions: [SIMD2<Double>]) -> Double {
    let ratios = ratios(of: positions)
    return ratios.count > 0 ? ratios.error / ratios.count : 0
  }

  /// The scale at which the stress of a layout is least.
  func scale(of positions: [SIMD2<Double>]) -> Double { ratios(of: positions).scale }

  private func ratios(of positions: [SIMD2<Double>]) -> DistanceRatios {
    var ratios = DistanceRatios()
    for first in 0..<count {
      for second in 0..<first {
        ratios.add(
          Self.length(of: positions[first] - positions[second])
            / distances[first * count + second])
      }
    }
    return ratios
  }

  private static func length(of way: SIMD2<Double>) -> Double {
    (way.x * way.x + way.y * way.y).squareRoot()
  }
}

// MARK: - Moving

extension AllPairsLayout {
  private func visitPairs(
    _ positions: inout [SIMD2<Double>], _ generator: inout RepeatableGenerator
  ) {
    var pairs: [(UInt16, UInt16)] = []
    for first in 0..<count {
      for second in 0..<first { pairs.append((UInt16(first), UInt16(second))) }
    }
    // The root of 32 of what the step shrinks by in 32 rounds, from that at which the pairs farthest from
    // each other may go all the way to a tenth of that of neighbours.
    var factor = 0.1 / (diameter * diameter)
    for _ in 0..<5 { factor = factor.squareRoot() }
    var step = diameter * diameter
    generator.shuffle(&pairs)
    for _ in 0...32 {
      for (first, second) in pairs {
        visit(Int(first), Int(second), step: step, &positions)
      }
      step *= factor
    }
  }

  @inline(__always)
  private func visit(
    _ first: Int, _ second: Int, step: Double, _ positions: inout [SIMD2<Double>]
  ) {
    let distance = distances[first * count + second]
    let way = positions[first] - positions[second]
    let length = Self.length(of: way) + 1e-9
    let share = min(1, step / (distance * distance))
    let move = way * (share * (distance - length) / (2 * length))
    positions[first] += move
    positions[second] -= move
  }

  /// Majorisation, vertex by vertex.
  private func settled(_ start: [SIMD2<Double>], sweeps: Int) -> Candidate {
    var positions = start
    for _ in 0..<sweeps {
      var largest = 0.0
      for vertex in 0..<count {
        let move = move(of: vertex, positions)
        positions[vertex] += move
        largest = max(largest, (move * move).sum())
      }
      if largest < 1e-5 { break }
    }
    return Candidate(positions: positions, stress: stress(of: positions))
  }

  private func move(of vertex: Int, _ positions: [SIMD2<Double>]) -> SIMD2<Double> {
    var (sum, weights) = (SIMD2<Double>(), 0.0)
    for other in 0..<count where other != vertex {
      let distance = distances[vertex * count + other]
      let way = positions[vertex] - positions[other]
      let length = Self.length(of: way) + 1e-9
      let weight = 1 / (distance * distance)
      sum += way * (weight * (distance - length) / length)
      weights += weight
    }
    return sum / weights
  }
}
