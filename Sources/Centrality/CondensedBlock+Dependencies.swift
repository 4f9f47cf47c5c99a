import CoterieGraphCore
import CoterieParallel

/// How much shortest paths from some sources depend on the vertices and arcs of a block.
struct BlockDependencies: Sendable {
  /// For every vertex, the sum over the sources.
  var onVertices: [Double]

  /// For every arc, towards its target; empty unless asked for.
  var onArcs: [Double]

  fileprivate mutating func add(_ part: BlockDependencies) {
    for vertex in part.onVertices.indices { onVertices[vertex] += part.onVertices[vertex] }
    for arc in part.onArcs.indices { onArcs[arc] += part.onArcs[arc] }
  }
}

extension CondensedBlock {
  /// Returns the dependencies of some vertices, each pair as often as its vertices have ends.
  ///
  /// A pair of sources is met from both of its vertices, and each time counts with half its ends.
  ///
  /// - Parameters:
  ///   - sources: Where the searches begin.
  ///   - scoresArcs: Whether dependencies on arcs are asked for.
  ///   - threads: The largest number of threads, or nil for one per processor.
  func dependencies(
    of sources: [Int], scoresArcs: Bool = false, threads: Int?
  ) -> BlockDependencies {
    var halved = ends
    for source in sources { halved[source] /= 2 }
    let targetEnds = halved
    let none = BlockDependencies(
      onVertices: Array(repeating: 0, count: vertexCount),
      onArcs: Array(repeating: 0, count: scoresArcs ? graph.targets.count : 0))
    // Threads would cost a small block more than they bring.
    let isSmall = sources.count * (vertexCount + graph.targets.count) < 1 << 21
    let order = graph.vicinities(of: sources, size: EightSourceDependencies.sourceLimit)
    let loop = ParallelLoop(count: order.count, chunkSize: 64, threads: isSmall ? 1 : threads)
    if usesLengths {
      return loop.reduce(into: none) {
        LengthDependencies(block: self, scoresArcs: scoresArcs)
      } body: { places, search in
        var onVertices = none.onVertices
        for source in order[places] {
          search.add(from: source, targetEnds: targetEnds, to: &onVertices)
        }
        return BlockDependencies(onVertices: onVertices, onArcs: search.arcScores.taken())
      } combine: {
        $0.add($1)
      }
    }
    return loop.reduce(into: none) {
      EightSourceDependencies(block: self, scoresArcs: scoresArcs)
    } body: { places, search in
      var onVertices = none.onVertices
      var rest = order[places]
      while !rest.isEmpty {
        let sources = rest.prefix(EightSourceDependencies.sourceLimit)
        search.add(from: sources, targetEnds: targetEnds, to: &onVertices)
        rest = rest.dropFirst(sources.count)
      }
      return BlockDependencies(onVertices: onVertices, onArcs: search.arcScores.taken())
    } combine: {
      $0.add($1)
    }
  }
}

extension CSRGraph {
  /// Some vertices in an order in which every few are near one another.
  ///
  /// - Parameter size: How many belong together.
  fileprivate func vicinities(of chosen: [Int], size: Int) -> [Int] {
    var isWanted = [Bool](repeating: false, count: vertexCount)
    for vertex in chosen { isWanted[vertex] = true }
    var isQueued = [Bool](repeating: false, count: vertexCount)
    var order: [Int] = []
    for start in chosen where isWanted[start] {
      var queue = [start]
      isQueued[start] = true
      var next = 0
      var missing = size
      while next < queue.count, missing > 0, next < 500 {
        let vertex = queue[next]
        next += 1
        if isWanted[vertex] {
          isWanted[vertex] = false
          order.append(vertex)
          missing -= 1
        }
        for arc in row(of: vertex) where !isQueued[Int(targets[arc])] {
          isQueued[Int(targets[arc])] = true
          queue.append(Int(targets[arc]))
        }
      }
      for vertex in queue { isQueued[vertex] = false }
    }
    return order
  }
}
