internal import CoterieParallel

/// The positions that a component's vertices had before.
struct EarlierPositions {
  /// The position of each vertex, in the order of the component, or nil where it had none.
  private let positions: [SIMD2<Float>?]
  private let component: LayoutComponent

  /// The largest coordinate of a position; farther ones count as none.
  private static let limit: Float = 1e7

  /// Takes the positions of a component's vertices from a layout.
  ///
  /// - Parameter keepsAll: Whether all of them count. Otherwise those do that were joined already: vertices
  ///   of a component that new links have joined to a larger one go where it is.
  init(of component: LayoutComponent, in layout: NetworkLayout, keepsAll: Bool) {
    self.component = component
    let all = component.members.map { vertex -> SIMD2<Float>? in
      let (x, y) = (layout.xs[Int(vertex)], layout.ys[Int(vertex)])
      return abs(x) <= Self.limit && abs(y) <= Self.limit ? SIMD2(x, y) : nil
    }
    positions = keepsAll ? all : Self.largestPart(of: all, in: component)
  }

  /// The positions of the most vertices that are joined by links between vertices with a position.
  private static func largestPart(
    of positions: [SIMD2<Float>?], in component: LayoutComponent
  ) -> [SIMD2<Float>?] {
    var parts = [Int](repeating: -1, count: positions.count)
    var (largest, largestSize, partCount) = (-1, 0, 0)
    for root in positions.indices where positions[root] != nil && parts[root] < 0 {
      var queue = [root]
      parts[root] = partCount
      var next = 0
      while next < queue.count {
        for arc in component.row(of: queue[next]) {
          let target = Int(component.targets[arc])
          if positions[target] != nil, parts[target] < 0 {
            parts[target] = partCount
            queue.append(target)
          }
        }
        next += 1
      }
      if queue.count > largestSize { (largest, largestSize) = (partCount, queue.count) }
      partCount += 1
    }
    return positions.indices.map { parts[$0] == largest ? positions[$0] : nil }
  }

  /// How many vertices had a position.
  var count: Int { positions.count { $0 != nil } }

  /// Which vertices had a position.
  var marks: SharedColumn<Bool> {
    let marks = SharedColumn(repeating: false, count: positions.count)
    for (vertex, position) in positions.enumerated() { marks.places[vertex] = position != nil }
    return marks
  }

  /// All positions: new vertices are where their neighbours are on average, those next to earlier ones
  /// first, with a little noise of the size of a unit.
  func completed(unit: Float, seed: UInt64) -> [SIMD2<Float>] {
    var generator = RepeatableGenerator(seed: seed)
    var completed = positions
    var missing = positions.indices.filter { positions[$0] == nil }
    while !missing.isEmpty {
      let means = missing.map { (vertex: $0, mean: neighborMean(of: $0, in: completed)) }
      let found = means.filter { $0.mean != nil }
      guard !found.isEmpty else { break }
      for (vertex, mean) in found {
        completed[vertex] = mean.map { $0 + generator.noise() * unit }
      }
      missing = means.filter { $0.mean == nil }.map(\.vertex)
    }
    return completed.map { $0 ?? SIMD2() }
  }

  private func neighborMean(of vertex: Int, in positions: [SIMD2<Float>?]) -> SIMD2<Float>? {
    let placed = component.row(of: vertex).compactMap { positions[Int(component.targets[$0])] }
    return placed.isEmpty ? nil : placed.reduce(SIMD2(), +) / Float(placed.count)
  }
}

// MARK: - Fitting

extension EarlierPositions {
  /// Turns, scales and moves a layout so that the vertices are nearest to their earlier positions, by least
  /// squares.
  func fit(_ layout: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let pairs = zip(layout, positions).compactMap { place, earlier in
      earlier.map { (from: Self.double(place), to: Self.double($0)) }
    }
    let count = Double(max(1, pairs.count))
    let from = pairs.reduce(SIMD2()) { $0 + $1.from } / count
    let to = pairs.reduce(SIMD2()) { $0 + $1.to } / count
    // A turn with a scale is a product of complex numbers.
    var (real, imaginary, squares) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (a, b) = (pair.from - from, pair.to - to)
      real += a.x * b.x + a.y * b.y
      imaginary += a.x * b.y - a.y * b.x
      squares += (a * a).sum()
    }
    let turn = squares > 0 ? SIMD2(real, imaginary) / squares : SIMD2(1, 0)
    return layout.map { place in
      let way = Self.double(place) - from
      return SIMD2(
        Float(to.x + way.x * turn.x - way.y * turn.y),
        Float(to.y + way.x * turn.y + way.y * turn.x))
    }
  }

  /// A layout with the earlier positions in place of those of the vertices that have one.
  func restored(_ layout: [SIMD2<Float>]) -> [SIMD2<Float>] {
    zip(layout, positions).map { $1 ?? $0 }
  }

  private static func double(_ place: SIMD2<Float>) -> SIMD2<Double> {
    SIMD2(Double(place.x), Double(place.y))
  }
}
