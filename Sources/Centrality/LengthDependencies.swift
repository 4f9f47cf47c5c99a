import CoterieGraphCore

/// The searches of Brandes' algorithm where edges have lengths, with their working memory.
///
/// Distances come first, exact minima over all paths. A path then counts as shortest when each of
/// its edges is *tight*: it leads to a vertex farther from the source, and ends where that vertex's
/// distance says, up to the ratio that is a tie. The counts and the dependencies so use one and the
/// same set of paths.
///
/// An edge so short that rounding would lose it still leads farther, by the last bit of the
/// distance. So every vertex that is reached has a tight edge from a nearer one, and a path count.
///
/// In the words of Brandes' paper: `pathCounts` is σ, the dependency of a source on a vertex is δ. A
/// vertex hands to those before it on shortest paths the *share* (ends + multiplicity · δ)/σ; their
/// dependency is then their own path count times the sum of the shares behind them.
struct LengthDependencies: ~Copyable {
  private let block: CondensedBlock
  private let arcLengths: [Double]
  private var heap: VertexHeap
  /// The number of shortest paths from the source to each vertex that was reached.
  private let pathCounts: WorkingColumn<Double>
  /// The path counts that each vertex passes on, once for every vertex that it represents.
  private let handedCounts: WorkingColumn<Double>
  private let shares: WorkingColumn<Double>
  /// The vertices that were reached, the nearest first.
  private var order: [UInt32] = []

  /// What each arc contributes to edge betweenness, towards its target; no places where edges are not
  /// asked for.
  let arcScores: WorkingColumn<Double>

  /// Makes the memory for searches of a block.
  ///
  /// - Parameter scoresArcs: Whether arcs are scored too.
  init(block: CondensedBlock, scoresArcs: Bool = false) {
    self.block = block
    arcScores = WorkingColumn(repeating: 0, count: scoresArcs ? block.graph.targets.count : 0)
    arcLengths = block.graph.arcLengths
    heap = VertexHeap(vertexCount: block.vertexCount)
    pathCounts = WorkingColumn(repeating: 0, count: block.vertexCount)
    handedCounts = WorkingColumn(repeating: 0, count: block.vertexCount)
    shares = WorkingColumn(repeating: 0, count: block.vertexCount)
  }

  /// Adds the dependencies of a source on every vertex to a score each, times the ends that the
  /// source represents.
  ///
  /// - Parameter targetEnds: How many ends of paths each vertex counts for.
  mutating func add(from source: Int, targetEnds: [Double], to scores: inout [Double]) {
    search(from: source)
    addDependencies(of: source, targetEnds: targetEnds, to: &scores)
    heap.forget(order)
    order.removeAll(keepingCapacity: true)
  }

  /// Finds distances and path counts, the nearest vertex first.
  private mutating func search(from source: Int) {
    let (block, arcLengths) = (block, arcLengths)
    let offsets = block.graph.offsets.span
    let targets = block.graph.targets.span
    let lengths = arcLengths.span
    heap.lower(source, to: 0)
    while let vertex = heap.popNearest() {
      order.append(UInt32(truncatingIfNeeded: vertex))
      let length = heap.length(of: vertex)
      let (tie, farther) = (length * ShortestPathSearch.tieRatio, length.nextUp)
      let leadsOn = vertex == source || !block.isSimplicial[vertex]
      var pathCount = vertex == source ? 1.0 : 0.0
      // The row of a vertex lies within the columns of arcs.
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = unsafe Int(targets[unchecked: arc])
        let arcLength = unsafe lengths[unchecked: arc]
        let otherLength = heap.length(of: other)
        if otherLength < length {
          // Nearer vertices are done, and their counts final.
          if otherLength + arcLength <= tie { pathCount += handedCounts[other] }
        } else if leadsOn, max(length + arcLength, farther) < otherLength {
          heap.lower(other, to: max(length + arcLength, farther))
        }
      }
      pathCount = min(pathCount, CondensedBlock.largestPathCount)
      pathCounts[vertex] = pathCount
      handedCounts[vertex] =
        vertex == source ? 1 : leadsOn ? pathCount * block.multiplicities[vertex] : 0
    }
  }

  /// Adds the dependencies of the source, farthest vertices first.
  private func addDependencies(of source: Int, targetEnds: [Double], to scores: inout [Double]) {
    let offsets = block.graph.offsets.span
    let targets = block.graph.targets.span
    let lengths = arcLengths.span
    // The source is not between others, but its arcs are.
    for vertex in order.dropFirst(arcScores.count > 0 ? 0 : 1).reversed() {
      let vertex = Int(vertex)
      let length = heap.length(of: vertex)
      var dependency = 0.0
      if !block.isSimplicial[vertex] {
        var sharesBehind = 0.0
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let other = unsafe Int(targets[unchecked: arc])
          let otherLength = heap.length(of: other)
          if length < otherLength,
            unsafe length + lengths[unchecked: arc] <= otherLength * ShortestPathSearch.tieRatio
          {
            sharesBehind += shares[other]
            if arcScores.count > 0 {
              arcScores[arc] += pathCounts[vertex] * shares[other] * block.ends[source]
            }
          }
        }
        dependency = pathCounts[vertex] * sharesBehind
        scores[vertex] += dependency * block.ends[source]
      }
      shares[vertex] =
        (targetEnds[vertex] + block.multiplicities[vertex] * dependency) / pathCounts[vertex]
    }
  }
}
