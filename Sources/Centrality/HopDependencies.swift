import CoterieGraphCore

/// The searches of Brandes' algorithm where every edge has length 1, with their working memory.
///
/// In the words of the paper: `pathCounts` is σ, the dependency of a source on a vertex is δ. A
/// vertex hands to the vertices before it on shortest paths the *share* (1 + δ)/σ; their
/// dependency is then their own path count times the sum of the shares behind them.
struct HopDependencies: ~Copyable {
  private var depths: [Int32]
  private var pathCounts: [Double]
  private var shares: [Double]
  private var order: [UInt32]

  init(graph: CSRGraph) {
    depths = Array(repeating: -1, count: graph.vertexCount)
    pathCounts = Array(repeating: 0, count: graph.vertexCount)
    shares = Array(repeating: 0, count: graph.vertexCount)
    order = Array(repeating: 0, count: graph.vertexCount)
  }

  /// The dependencies of some sources on every vertex, added up source by source.
  mutating func sum(over sources: Range<Int>, in graph: CSRGraph) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    for source in sources {
      let reached = Self.search(
        from: source, in: graph, depths: &depths, pathCounts: &pathCounts, order: &order)
      Self.addDependencies(
        in: graph, order: order, reached: reached, pathCounts: pathCounts, depths: &depths,
        shares: &shares, sums: &sums)
    }
    return sums
  }

  /// Finds depths and path counts; returns how many vertices `order` holds.
  private static func search(
    from source: Int, in graph: CSRGraph, depths: inout [Int32], pathCounts: inout [Double],
    order: inout [UInt32]
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var depths = depths.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    var order = order.mutableSpan
    depths[source] = 0
    pathCounts[source] = 1
    order[0] = UInt32(truncatingIfNeeded: source)
    var reached = 1
    var next = 0
    while next < reached {
      let vertex = Int(order[next])
      next += 1
      let depth = depths[vertex] + 1
      let pathCount = pathCounts[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        let targetDepth = depths[target]
        if targetDepth < 0 {
          depths[target] = depth
          pathCounts[target] = pathCount
          order[reached] = UInt32(truncatingIfNeeded: target)
          reached += 1
        } else if targetDepth == depth {
          pathCounts[target] += pathCount
        }
      }
    }
    return reached
  }

  /// Adds the dependencies of the last source, farthest vertices first, and forgets its depths.
  private static func addDependencies(
    in graph: CSRGraph, order: [UInt32], reached: Int, pathCounts: [Double],
    depths: inout [Int32], shares: inout [Double], sums: inout [Double]
  ) {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var depths = depths.mutableSpan
    let pathCounts = pathCounts.span
    var shares = shares.mutableSpan
    let order = order.span
    var sums = sums.mutableSpan
    var place = reached - 1
    while place > 0 {
      let vertex = Int(order[place])
      let depth = depths[vertex] + 1
      var sharesBehind = 0.0
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        if depths[target] == depth { sharesBehind += shares[target] }
      }
      let dependency = pathCounts[vertex] * sharesBehind
      shares[vertex] = (1 + dependency) / pathCounts[vertex]
      sums[vertex] += dependency
      place -= 1
    }
    for place in 0..<reached { depths[Int(order[place])] = -1 }
  }
}
