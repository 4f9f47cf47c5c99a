import CoterieGraphCore

/// How far every vertex is from all others: what the measures of distance are made of.
struct DistanceSums: Sendable {
  /// The number of other vertices that a path reaches, in vertex order.
  var reachedCounts: [Int]
  /// The sum of the distances to them.
  var farness: [Double]
  /// The sum of the reciprocals of the distances to them.
  var reciprocals: [Double]
  /// The largest of the distances to them; 0 where there is none.
  var eccentricities: [Double]
  /// The number of unordered pairs at each number of hops from 0 on; empty for weighted lengths.
  var pairCounts: [Int]

  init(of graph: CSRGraph, distances: EdgeDistance, threads: Int?) {
    switch distances {
    case .inverseWeights where graph.isWeighted: self.init(lengthsIn: graph, threads: threads)
    case .hops, .inverseWeights: self.init(hopsIn: graph, threads: threads)
    }
  }

  /// Searches from 512 sources at a time. The neighbours need no search: they are at distance 1.
  private init(hopsIn graph: CSRGraph, threads: Int?) {
    let skeleton = DistanceSkeleton(of: graph)
    let loop = ParallelLoop(count: skeleton.passes.count, chunkSize: 1, threads: threads)
    let far = loop.reduce(into: FarSums(placeCount: skeleton.count)) {
      ManySourceSearch(skeleton: skeleton)
    } body: { passes, search in
      passes.map { search.run(skeleton.passes[$0], in: skeleton) }
    } combine: { sums, parts in
      for part in parts { sums.add(part) }
    }
    let components = ConnectedComponents(of: graph)
    reachedCounts = components.membership.map { components.sizes[$0] - 1 }
    farness = graph.vertices.map {
      Double(graph.degree(of: $0) + far.farness[Int(skeleton.places[$0])])
    }
    reciprocals = graph.vertices.map {
      var sum = far.reciprocals[Int(skeleton.places[$0])]
      sum.add(graph.degree(of: $0), times: ReciprocalSum.reciprocal(of: 1))
      return sum.value
    }
    eccentricities = graph.vertices.map {
      Double(max(far.eccentricities[Int(skeleton.places[$0])], graph.degree(of: $0) > 0 ? 1 : 0))
    }
    let near = [0, graph.edgeCount].prefix(graph.edgeCount > 0 ? 2 : min(1, graph.vertexCount))
    pairCounts = near + far.pairCounts.map { $0 / 2 }
  }

  private init(lengthsIn graph: CSRGraph, threads: Int?) {
    let arcLengths = graph.arcLengths
    let loop = ParallelLoop(count: graph.vertexCount, chunkSize: 64, threads: threads)
    let rows = loop.map {
      VertexHeap(vertexCount: graph.vertexCount)
    } body: { source, heap in
      var visited: [UInt32] = []
      var farness = 0.0
      var reciprocals = 0.0
      var last = 0.0
      heap.lower(source, to: 0)
      while let vertex = heap.popNearest() {
        visited.append(UInt32(truncatingIfNeeded: vertex))
        let length = heap.length(of: vertex)
        if vertex != source {
          farness += length
          reciprocals += 1 / length
          last = length
        }
        for arc in graph.row(of: vertex) {
          let target = Int(graph.targets[arc])
          let candidate = length + arcLengths[arc]
          if candidate < heap.length(of: target) { heap.lower(target, to: candidate) }
        }
      }
      heap.forget(visited)
      return (visited.count - 1, farness, reciprocals, last)
    }
    reachedCounts = rows.map(\.0)
    farness = rows.map(\.1)
    reciprocals = rows.map(\.2)
    eccentricities = rows.map(\.3)
    pairCounts = []
  }
}

/// Sums over the distances above 1, for every place of a skeleton.
private struct FarSums: Sendable {
  var farness: [Int]
  var reciprocals: [ReciprocalSum]
  var eccentricities: [UInt32]
  /// The number of ordered pairs at distance 2, 3, and so on.
  var pairCounts: [Int] = []

  init(placeCount: Int) {
    farness = Array(repeating: 0, count: placeCount)
    reciprocals = Array(repeating: ReciprocalSum(), count: placeCount)
    eccentricities = Array(repeating: 0, count: placeCount)
  }

  mutating func add(_ part: SourceDistances) {
    for (number, place) in part.places.enumerated() {
      farness[place] += part.farness[number]
      reciprocals[place] += part.reciprocals[number]
      eccentricities[place] = max(eccentricities[place], part.eccentricities[number])
    }
    for (number, count) in part.farPairCounts.enumerated() {
      if number == pairCounts.count { pairCounts.append(0) }
      pairCounts[number] += count
    }
  }
}
