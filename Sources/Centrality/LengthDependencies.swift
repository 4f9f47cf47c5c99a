import CoterieGraphCore

/// The searches of Brandes' algorithm where edges have lengths, with their working memory.
///
/// Distances come first, exact minima over all paths. A path then counts as shortest when each of
/// its edges is *tight*: it ends where its end's distance says, up to the ratio that is a tie. The
/// counts and the dependencies so use one and the same set of paths.
struct LengthDependencies: ~Copyable {
  private var heap: VertexHeap
  private var pathCounts: [Double]
  private var shares: [Double]
  private var order: [UInt32] = []

  init(graph: CSRGraph) {
    heap = VertexHeap(vertexCount: graph.vertexCount)
    pathCounts = Array(repeating: 0, count: graph.vertexCount)
    shares = Array(repeating: 0, count: graph.vertexCount)
  }

  /// The dependencies of some sources on every vertex, added up source by source.
  mutating func sum(
    over sources: Range<Int>, in graph: CSRGraph, arcLengths: [Double]
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    for source in sources {
      search(from: source, in: graph, arcLengths: arcLengths)
      addDependencies(in: graph, arcLengths: arcLengths, to: &sums)
      heap.forget(order)
      order.removeAll(keepingCapacity: true)
    }
    return sums
  }

  /// Finds distances and path counts, the nearest vertex first.
  private mutating func search(from source: Int, in graph: CSRGraph, arcLengths: [Double]) {
    heap.lower(source, to: 0)
    while let vertex = heap.popNearest() {
      order.append(UInt32(truncatingIfNeeded: vertex))
      let length = heap.lengths[vertex]
      let tie = length * ShortestPathSearch.tieRatio
      var pathCount = vertex == source ? 1.0 : 0.0
      for arc in graph.row(of: vertex) {
        let other = Int(graph.targets[arc])
        let otherLength = heap.lengths[other]
        if otherLength < length {
          // Nearer vertices are done, and their counts final.
          if otherLength + arcLengths[arc] <= tie { pathCount += pathCounts[other] }
        } else if length + arcLengths[arc] < otherLength {
          heap.lower(other, to: length + arcLengths[arc])
        }
      }
      pathCounts[vertex] = pathCount
    }
  }

  /// Adds the dependencies of the last source, farthest vertices first.
  private mutating func addDependencies(
    in graph: CSRGraph, arcLengths: [Double], to sums: inout [Double]
  ) {
    for vertex in order.dropFirst().reversed() {
      let vertex = Int(vertex)
      let length = heap.lengths[vertex]
      var sharesBehind = 0.0
      for arc in graph.row(of: vertex) {
        let other = Int(graph.targets[arc])
        let otherLength = heap.lengths[other]
        if length < otherLength,
          length + arcLengths[arc] <= otherLength * ShortestPathSearch.tieRatio
        {
          sharesBehind += shares[other]
        }
      }
      let dependency = pathCounts[vertex] * sharesBehind
      shares[vertex] = (1 + dependency) / pathCounts[vertex]
      sums[vertex] += dependency
    }
  }
}
