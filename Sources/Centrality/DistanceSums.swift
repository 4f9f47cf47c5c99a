import CoterieGraphCore

/// How far every vertex is from all others: what closeness and harmonic closeness are made of.
struct DistanceSums: Sendable {
  /// The number of other vertices that a path reaches, in vertex order.
  var reachedCounts: [Int]
  /// The sum of the distances to them.
  var farness: [Double]
  /// The sum of the reciprocals of the distances to them.
  var reciprocals: [Double]

  init(of graph: CSRGraph, distances: EdgeDistance, threads: Int?) {
    switch distances {
    case .inverseWeights where graph.isWeighted: self.init(lengthsIn: graph, threads: threads)
    case .hops, .inverseWeights: self.init(hopsIn: graph, threads: threads)
    }
  }

  private init(vertexCount: Int) {
    reachedCounts = Array(repeating: 0, count: vertexCount)
    farness = Array(repeating: 0, count: vertexCount)
    reciprocals = Array(repeating: 0, count: vertexCount)
  }

  /// Searches from 512 sources at a time. Distances are the same in both directions, so a vertex
  /// adds up its own distances to the sources.
  private init(hopsIn graph: CSRGraph, threads: Int?) {
    let components = ConnectedComponents(of: graph)
    let loop = ParallelLoop(
      count: graph.vertexCount, chunkSize: ManySourceSearch.sourceLimit, threads: threads)
    self = loop.reduce(into: DistanceSums(vertexCount: graph.vertexCount)) {
      ManySourceSearch(vertexCount: graph.vertexCount, components: components)
    } body: { sources, search in
      var part = DistanceSums(vertexCount: graph.vertexCount)
      search.run(from: sources, in: graph) { vertex, distance, newSources in
        part.reachedCounts[vertex] += newSources
        part.farness[vertex] += Double(newSources) * Double(distance)
        part.reciprocals[vertex] += Double(newSources) / Double(distance)
      }
      return part
    } combine: { sums, part in
      for vertex in graph.vertices {
        sums.reachedCounts[vertex] += part.reachedCounts[vertex]
        sums.farness[vertex] += part.farness[vertex]
        sums.reciprocals[vertex] += part.reciprocals[vertex]
      }
    }
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
      heap.lower(source, to: 0)
      while let vertex = heap.popNearest() {
        visited.append(UInt32(truncatingIfNeeded: vertex))
        let length = heap.length(of: vertex)
        if vertex != source {
          farness += length
          reciprocals += 1 / length
        }
        for arc in graph.row(of: vertex) {
          let target = Int(graph.targets[arc])
          let candidate = length + arcLengths[arc]
          if candidate < heap.length(of: target) { heap.lower(target, to: candidate) }
        }
      }
      heap.forget(visited)
      return (visited.count - 1, farness, reciprocals)
    }
    reachedCounts = rows.map(\.0)
    farness = rows.map(\.1)
    reciprocals = rows.map(\.2)
  }
}
