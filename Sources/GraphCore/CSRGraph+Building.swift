extension CSRGraph {
  /// Creates the graph of a list of edges whose weights are all 1.
  ///
  /// Loops are dropped, and an edge that is listed more than once, in whatever direction, counts
  /// once.
  ///
  ///     let path = CSRGraph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 1), (2, 2)])
  ///     path.edgeCount   // 2
  ///
  /// - Precondition: Both ends of every edge lie in `0 ..< vertexCount`.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* listed edges.
  @inlinable
  public init(vertexCount: Int, edges: some Sequence<(Int, Int)>) {
    var list = EdgeColumns(
      vertexCount: vertexCount, isWeighted: false, capacity: edges.underestimatedCount)
    for (source, target) in edges { list.append(source, target) }
    self.init(list)
  }

  /// Creates the graph of a list of weighted edges.
  ///
  /// Loops are dropped. The weights of an edge that is listed more than once, in whatever
  /// direction, are added in the order of the list.
  ///
  ///     let graph = CSRGraph(vertexCount: 2, weightedEdges: [(0, 1, 2), (1, 0, 0.5)])
  ///     graph.weight(from: 0, to: 1)   // 2.5
  ///
  /// - Precondition: Both ends of every edge lie in `0 ..< vertexCount`, and every weight, as well
  ///   as their sum, is finite and above 0. Data is to be checked by whoever reads it.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* listed edges.
  @inlinable
  public init(vertexCount: Int, weightedEdges: some Sequence<(Int, Int, Double)>) {
    var list = EdgeColumns(
      vertexCount: vertexCount, isWeighted: true, capacity: weightedEdges.underestimatedCount)
    for (source, target, weight) in weightedEdges { list.append(source, target, weight: weight) }
    self.init(list)
  }

  @usableFromInline
  init(_ list: EdgeColumns) {
    let unsorted = list.rowsInListOrder()
    let sorted = unsorted.transposed()
    self.init(mergingRepeatsOf: sorted)
  }

  /// Makes one arc of the repeats that stand next to one another in sorted rows.
  private init(mergingRepeatsOf rows: ArcRows) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rows.offsets.count)
    var targets = rows.targets
    var weights = rows.weights
    var end = 0
    for vertex in 0..<(rows.offsets.count - 1) {
      let start = end
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let target = rows.targets[arc]
        if end > start, targets[end - 1] == target {
          if let weight = rows.weights?[arc] { weights?[end - 1] += weight }
        } else {
          targets[end] = target
          if let weight = rows.weights?[arc] { weights?[end] = weight }
          end += 1
        }
      }
      offsets.append(UInt32(end))
    }
    if end < targets.count {
      targets.removeSubrange(end...)
      weights?.removeSubrange(end...)
    }
    self.init(offsets: offsets, targets: targets, arcWeights: weights)
    precondition(totalWeight.isFinite, "the sum of the edge weights is not finite")
  }
}

/// A list of edges as columns: what the generic initialisers fill before the sorting begins.
///
/// Repeats of an edge count once without a column of weights and are added with one, so that
/// weights which are all 1 are kept until the repeats are merged.
@usableFromInline
struct EdgeColumns {
  let vertexCount: Int
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var weights: [Double]?

  @usableFromInline
  init(vertexCount: Int, isWeighted: Bool, capacity: Int) {
    precondition(
      vertexCount >= 0 && vertexCount < UInt32.max,
      "a graph has at least 0 and at most 2³² − 2 vertices, not \(vertexCount)")
    self.vertexCount = vertexCount
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights = isWeighted ? [] : nil
    weights?.reserveCapacity(capacity)
  }

  @usableFromInline
  mutating func append(_ source: Int, _ target: Int) {
    precondition(
      source >= 0 && source < vertexCount && target >= 0 && target < vertexCount,
      "the edge \(source)–\(target) leaves the graph, whose \(vertexCount) vertices count from 0")
    guard source != target else { return }
    sources.append(UInt32(truncatingIfNeeded: source))
    targets.append(UInt32(truncatingIfNeeded: target))
  }

  @usableFromInline
  mutating func append(_ source: Int, _ target: Int, weight: Double) {
    precondition(
      weight > 0 && weight.isFinite,
      "the weight of the edge \(source)–\(target) is \(weight), not a finite number above 0")
    append(source, target)
    if source != target { weights?.append(weight) }
  }

  /// Both arcs of every edge, in the rows of their sources, each row in the order of the list.
  func rowsInListOrder() -> ArcRows {
    precondition(sources.count < 1 << 31, "a graph has at most 2³¹ − 1 edges")
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    for edge in sources.indices {
      next[Int(sources[edge]) + 1] += 1
      next[Int(targets[edge]) + 1] += 1
    }
    for vertex in 0..<vertexCount { next[vertex + 1] += next[vertex] }
    let offsets = next
    var arcTargets = [UInt32](repeating: 0, count: 2 * sources.count)
    var arcWeights = weights.map { [Double](repeating: 0, count: 2 * $0.count) }
    for edge in sources.indices {
      let source = Int(sources[edge])
      let target = Int(targets[edge])
      let there = Int(next[source])
      let back = Int(next[target])
      arcTargets[there] = targets[edge]
      arcTargets[back] = sources[edge]
      next[source] += 1
      next[target] += 1
      if let weight = weights?[edge] {
        arcWeights?[there] = weight
        arcWeights?[back] = weight
      }
    }
    return ArcRows(offsets: offsets, targets: arcTargets, weights: arcWeights)
  }
}

/// The arcs of a symmetric graph by source, still with repeats.
struct ArcRows {
  let offsets: [UInt32]
  let targets: [UInt32]
  let weights: [Double]?

  /// The same rows in ascending order.
  ///
  /// Turning every arc round visits the sources in ascending order, so each new row comes out
  /// sorted without a comparison. Since the graph is symmetric, the new rows hold the same arcs,
  /// and repeats keep the order of the list.
  func transposed() -> ArcRows {
    var next = offsets
    var sorted = [UInt32](repeating: 0, count: targets.count)
    var sortedWeights = weights.map { [Double](repeating: 0, count: $0.count) }
    for vertex in 0..<(offsets.count - 1) {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = Int(targets[arc])
        let place = Int(next[target])
        sorted[place] = UInt32(truncatingIfNeeded: vertex)
        if let weight = weights?[arc] { sortedWeights?[place] = weight }
        next[target] += 1
      }
    }
    return ArcRows(offsets: offsets, targets: sorted, weights: sortedWeights)
  }
}
