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
  /// The vertices that the last search reached, the nearest first.
  private var order: [UInt32]
  /// The next vertices on shortest paths, for each vertex in the order of the search, and where
  /// those of each vertex end.
  private var successors: [UInt32]
  private var successorEnds: [Int]

  init(graph: CSRGraph) {
    depths = Array(repeating: -1, count: graph.vertexCount)
    pathCounts = Array(repeating: 0, count: graph.vertexCount)
    shares = Array(repeating: 0, count: graph.vertexCount)
    order = Array(repeating: 0, count: graph.vertexCount)
    // An edge leads on in one direction at most; the last place takes what is written and not kept.
    successors = Array(repeating: 0, count: graph.edgeCount + 1)
    successorEnds = Array(repeating: 0, count: graph.vertexCount)
  }

  /// The dependencies of some sources on every vertex, added up source by source.
  mutating func sum(over sources: Range<Int>, in graph: CSRGraph) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    for source in sources {
      let reached = Self.search(
        from: source, in: graph, depths: &depths, pathCounts: &pathCounts, order: &order,
        successors: &successors, successorEnds: &successorEnds)
      Self.addDependencies(
        order: order, reached: reached, successors: successors, successorEnds: successorEnds,
        pathCounts: pathCounts, depths: &depths, shares: &shares, sums: &sums)
    }
    return sums
  }

  /// Finds path counts and successors; returns how many vertices `order` holds.
  private static func search(
    from source: Int, in graph: CSRGraph, depths: inout [Int32], pathCounts: inout [Double],
    order: inout [UInt32], successors: inout [UInt32], successorEnds: inout [Int]
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var depths = depths.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    var order = order.mutableSpan
    var successors = successors.mutableSpan
    var successorEnds = successorEnds.mutableSpan
    depths[source] = 0
    pathCounts[source] = 1
    order[0] = UInt32(truncatingIfNeeded: source)
    var reached = 1
    var place = 0
    var end = 0
    while place < reached {
      let vertex = Int(order[place])
      let depth = depths[vertex] + 1
      let start = end
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // Every arc of a row lies in `targets`, every target is a vertex, each vertex enters
        // `order` once and each edge `successors` once: no place is outside its column.
        let target = unsafe targets[unchecked: arc]
        var targetDepth = unsafe depths[unchecked: Int(target)]
        if targetDepth < 0 {
          unsafe depths[unchecked: Int(target)] = depth
          unsafe pathCounts[unchecked: Int(target)] = 0
          unsafe order[unchecked: reached] = target
          reached &+= 1
          targetDepth = depth
        }
        // Written always and kept where it leads on: a branch here is guessed wrong too often.
        unsafe successors[unchecked: end] = target
        end &+= targetDepth == depth ? 1 : 0
      }
      let pathCount = pathCounts[vertex]
      for successor in start..<end {
        // As above: what was kept are vertices.
        unsafe pathCounts[unchecked: Int(successors[unchecked: successor])] += pathCount
      }
      successorEnds[place] = end
      place += 1
    }
    return reached
  }

  /// Adds the dependencies of the last source, farthest vertices first, and forgets its depths.
  private static func addDependencies(
    order: [UInt32], reached: Int, successors: [UInt32], successorEnds: [Int],
    pathCounts: [Double], depths: inout [Int32], shares: inout [Double], sums: inout [Double]
  ) {
    let order = order.span
    let successors = successors.span
    let successorEnds = successorEnds.span
    let pathCounts = pathCounts.span
    var depths = depths.mutableSpan
    var shares = shares.mutableSpan
    var sums = sums.mutableSpan
    var place = reached - 1
    while place > 0 {
      let vertex = Int(order[place])
      var sharesBehind = 0.0
      for successor in successorEnds[place - 1]..<successorEnds[place] {
        // The search wrote vertices up to the last of `successorEnds`.
        unsafe sharesBehind += shares[unchecked: Int(successors[unchecked: successor])]
      }
      let dependency = pathCounts[vertex] * sharesBehind
      shares[vertex] = (1 + dependency) / pathCounts[vertex]
      sums[vertex] += dependency
      depths[vertex] = -1
      place -= 1
    }
    depths[Int(order[0])] = -1
  }
}
