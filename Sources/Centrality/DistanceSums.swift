import CoterieGraphCore
import CoterieParallel

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

  /// Searches from eight sources at a time.
  private init(lengthsIn graph: CSRGraph, threads: Int?) {
    let (order, components) = graph.breadthFirstOrder()
    let ordered = graph.subgraph(of: order.lazy.map { Int($0) })
    let limit = EightSourceLengths.sourceLimit
    let walks = components.flatMap { component in
      stride(from: component.lowerBound, to: component.upperBound, by: limit).map {
        (component: component, sources: $0..<min($0 + limit, component.upperBound))
      }
    }
    let loop = ParallelLoop(count: walks.count, chunkSize: 8, threads: threads)
    let sums = loop.map {
      EightSourceLengths(graph: ordered)
    } body: { number, search in
      search.sums(from: walks[number].sources, component: walks[number].component)
    }
    self.init(vertexCount: graph.vertexCount)
    for (vertex, sums) in zip(order, sums.joined()) {
      reachedCounts[Int(vertex)] = sums.reachedCount
      farness[Int(vertex)] = sums.farness
      reciprocals[Int(vertex)] = sums.reciprocals
      eccentricities[Int(vertex)] = sums.eccentricity
    }
  }

  /// Vertices that reach no other.
  private init(vertexCount: Int) {
    reachedCounts = Array(repeating: 0, count: vertexCount)
    farness = Array(repeating: 0, count: vertexCount)
    reciprocals = farness
    eccentricities = farness
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
