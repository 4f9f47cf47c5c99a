public import CoterieGraphCore
internal import CoterieParallel

extension NetworkLayout {
  /// Returns how far the distances in the picture are from those in the graph, 0 at best and below 1.
  ///
  ///     stress = Σ (s δ/d − 1)² / N    over the N pairs of placed vertices of one component
  ///
  /// where d is their distance in edges, δ that in the picture, and s the scale that makes the sum least,
  /// one for each component. What fits in no plane stays: a co-authorship network of thousands
  /// has at least 0.13.
  ///
  /// - Parameters:
  ///   - pairLimit: Above how many pairs the stress is that of about so many pairs, up to 512 for each of
  ///     some vertices drawn by chance. The error at a million pairs is about 0.001.
  ///   - seed: What the draw follows from.
  /// - Returns: nil where there is no pair.
  /// - Precondition: The layout has the vertices of the graph.
  /// - Complexity: O(*k* (*n* + *m*)) for *k* vertices from which distances are found: all, or
  ///   `pairLimit` / 512.
  /// - SeeAlso: E. Gansner, Y. Koren, S. North, "Graph drawing by stress majorization", *Graph Drawing
  ///   2004*, LNCS 3383 (2005) 239–250,
  ///   [doi:10.1007/978-3-540-31843-9_25](https://doi.org/10.1007/978-3-540-31843-9_25).
  public func stress(
    in graph: CSRGraph, pairLimit: Int = .max, seed: UInt64 = 0, threads: Int? = nil
  ) -> Double? {
    precondition(graph.vertexCount == vertexCount, "the layout has the vertices of the graph")
    let components = ConnectedComponents(of: graph)
    let pairCount = components.sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    let isExact = pairCount / 2 <= pairLimit
    let sources = isExact ? Array(graph.vertices) : drawn(pairLimit / 512, of: graph, seed)
    let loop = ParallelLoop(count: sources.count, chunkSize: 8, threads: threads)
    let sums = loop.reduce(into: [Int: DistanceRatios](), workspace: {}) { numbers, _ in
      numbers.map { number in
        let source = sources[number]
        return (
          components.component(of: source),
          ratios(from: source, in: graph, targetLimit: isExact ? .max : 512, seed: seed)
        )
      }
    } combine: { all, part in
      for (component, ratios) in part { all[component, default: DistanceRatios()].add(ratios) }
    }
    let ordered = sums.keys.sorted().compactMap { sums[$0] }
    let count = ordered.reduce(0) { $0 + $1.count }
    return count > 0 ? ordered.reduce(0) { $0 + $1.error } / count : nil
  }

  private func drawn(_ count: Int, of graph: CSRGraph, _ seed: UInt64) -> [Int] {
    var generator = RepeatableGenerator(seed: seed)
    let candidates = graph.vertices.filter { graph.degree(of: $0) > 0 }
    return (0..<max(1, count)).map { _ in candidates[generator.below(candidates.count)] }
  }

  /// The ratios from one vertex to all that it reaches, or to some of them drawn by chance.
  private func ratios(
    from source: Int, in graph: CSRGraph, targetLimit: Int, seed: UInt64
  ) -> DistanceRatios {
    var ratios = DistanceRatios()
    guard graph.degree(of: source) > 0, !xs[source].isNaN else { return ratios }
    let search = BreadthFirstSearch(from: source, in: graph)
    let reached = search.order.dropFirst()
    var generator = RepeatableGenerator(seed: seed &+ 1 &+ UInt64(source))
    for number in 0..<min(targetLimit, reached.count) {
      let isDrawn = reached.count > targetLimit
      let target = reached[1 + (isDrawn ? generator.below(reached.count) : number)]
      guard let distance = search.distance(to: target), !xs[target].isNaN else { continue }
      let (dx, dy) = (
        Double(xs[source]) - Double(xs[target]), Double(ys[source]) - Double(ys[target])
      )
      ratios.add((dx * dx + dy * dy).squareRoot() / Double(distance))
    }
    return ratios
  }
}

/// The sums of δ/d and of its square over some pairs.
struct DistanceRatios: Sendable {
  private(set) var count = 0.0
  private var sum = 0.0
  private var squares = 0.0

  mutating func add(_ ratio: Double) {
    count += 1
    sum += ratio
    squares += ratio * ratio
  }

  mutating func add(_ other: DistanceRatios) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }

  /// The scale s at which the sum of (s δ/d − 1)² is least; 1 where all δ are 0.
  var scale: Double { squares > 0 ? sum / squares : 1 }

  /// The sum of (s δ/d − 1)² at that scale.
  var error: Double { squares > 0 ? max(0, count - sum * sum / squares) : count }
}
