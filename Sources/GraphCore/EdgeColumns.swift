/// A list of edges as columns, from which the rows of a graph are sorted.
///
/// It may hold loops, which are dropped. Repeats of an edge count once without a column of weights
/// and are added with one, in the order of the list, so that weights which are all 1 are kept until
/// the repeats are merged.
@usableFromInline
package struct EdgeColumns: Sendable {
  let vertexCount: Int
  private var sources: [UInt32]
  private var targets: [UInt32]
  private var weights: [Double]?

  @usableFromInline
  init(vertexCount: Int, isWeighted: Bool, capacity: Int) {
    self.init(vertexCount: vertexCount, sources: [], targets: [], weights: isWeighted ? [] : nil)
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights?.reserveCapacity(capacity)
  }

  /// Takes over columns of ends and weights, edge after edge.
  ///
  /// - Precondition: As many sources as targets and weights; all ends lie in `0 ..< vertexCount`,
  ///   and all weights are finite and above 0.
  package init(vertexCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]?) {
    precondition(
      vertexCount >= 0 && vertexCount < UInt32.max,
      "a graph has at least 0 and at most 2³² − 2 vertices, not \(vertexCount)")
    precondition(
      sources.count == targets.count && weights?.count ?? sources.count == sources.count,
      "the columns of a list of edges are equally long")
    // One pass over each column, which the compiler makes wide, instead of a check for each edge.
    precondition(
      sources.allSatisfy { $0 < vertexCount } && targets.allSatisfy { $0 < vertexCount },
      "an edge leaves the graph, whose \(vertexCount) vertices count from 0")
    precondition(
      weights?.allSatisfy { $0 > 0 && $0 < .infinity } ?? true,
      "the weight of an edge is not a finite number above 0")
    self.vertexCount = vertexCount
    self.sources = sources
    self.targets = targets
    self.weights = weights
  }

  @usableFromInline
  mutating func append(_ source: Int, _ target: Int) {
    precondition(
      source >= 0 && source < vertexCount && target >= 0 && target < vertexCount,
      "the edge \(source)–\(target) leaves the graph, whose \(vertexCount) vertices count from 0")
    sources.append(UInt32(truncatingIfNeeded: source))
    targets.append(UInt32(truncatingIfNeeded: target))
  }

  @usableFromInline
  mutating func append(_ source: Int, _ target: Int, weight: Double) {
    precondition(
      weight > 0 && weight.isFinite,
      "the weight of the edge \(source)–\(target) is \(weight), not a finite number above 0")
    append(source, target)
    weights?.append(weight)
  }
}

extension EdgeColumns {
  /// The edges by their lower ends, and how many there are below each higher end.
  ///
  /// Each edge is in the row of its lower end, the rows in the order of the list.
  func byLowerEnd() -> (edges: HalfRows, higherStarts: [UInt32]) {
    precondition(
      sources.count <= CSRGraph.largestEdgeCount, "a graph has at most 2³¹ − 1 edges")
    let (lowerStarts, higherStarts) = rowStarts()
    var next = lowerStarts
    var rows = HalfRows(starts: lowerStarts, isWeighted: weights != nil)
    let sources = sources.span
    let targets = targets.span
    var nextSpan = next.mutableSpan
    var ends = rows.ends.mutableSpan
    for edge in sources.indices {
      let (source, target) = unsafe (sources[unchecked: edge], targets[unchecked: edge])
      guard source != target else { continue }
      // Both ends are vertices, as `init` has checked, and `rowStarts` has counted each edge, so
      // that every place lies in its row.
      let lower = Int(min(source, target))
      let place = unsafe nextSpan[unchecked: lower]
      unsafe nextSpan[unchecked: lower] = place &+ 1
      unsafe ends[unchecked: Int(place)] = max(source, target)
    }
    if let weights { rows.weights = weightsByLowerEnd(weights, lowerStarts) }
    return (rows, higherStarts)
  }

  /// Where the rows of the lower ends begin, and those of the higher ends.
  private func rowStarts() -> (lower: [UInt32], higher: [UInt32]) {
    var lowerStarts = [UInt32](zeros: vertexCount + 1)
    var higherStarts = lowerStarts
    let sources = sources.span
    let targets = targets.span
    var lower = lowerStarts.mutableSpan
    var higher = higherStarts.mutableSpan
    for edge in sources.indices {
      let (source, target) = unsafe (sources[unchecked: edge], targets[unchecked: edge])
      guard source != target else { continue }
      // Both ends are vertices, as `init` has checked.
      unsafe lower[unchecked: Int(min(source, target)) + 1] &+= 1
      unsafe higher[unchecked: Int(max(source, target)) + 1] &+= 1
    }
    for vertex in 0..<vertexCount {
      lower[vertex + 1] += lower[vertex]
      higher[vertex + 1] += higher[vertex]
    }
    return (lowerStarts, higherStarts)
  }

  /// The weights of the edges in the order of `byLowerEnd`.
  private func weightsByLowerEnd(_ weights: [Double], _ starts: [UInt32]) -> [Double] {
    var next = starts
    var sorted = [Double](repeating: 0, count: Int(starts[vertexCount]))
    for edge in sources.indices where sources[edge] != targets[edge] {
      let lower = Int(min(sources[edge], targets[edge]))
      sorted[Int(next[lower])] = weights[edge]
      next[lower] += 1
    }
    return sorted
  }
}

/// Each edge once, in the row of one of its ends.
struct HalfRows {
  /// Where each row begins, and where the last one ends.
  let starts: [UInt32]
  /// The other ends, row after row.
  var ends: [UInt32]
  /// The weights, in the order of `ends`; empty where there are none.
  var weights: [Double] = []
  let isWeighted: Bool

  init(starts: [UInt32], isWeighted: Bool) {
    self.starts = starts
    self.isWeighted = isWeighted
    ends = Array(zeros: Int(starts[starts.count - 1]))
  }

  /// The same edges in the rows of their other ends, repeats merged, each row ascending.
  ///
  /// The walk goes over the rows in ascending order, so that the new rows come out sorted without a
  /// comparison, and repeats are next to one another in the order of the list.
  ///
  /// - Parameter otherStarts: Where the new rows begin, and where the last one ends.
  /// - Returns: The new rows, the ends of those parts of them that are filled, and how many edges
  ///   are left in each old row.
  func turned(
    _ otherStarts: [UInt32]
  ) -> (rows: HalfRows, filledEnds: [UInt32], remaining: [UInt32]) {
    var rows = HalfRows(starts: otherStarts, isWeighted: isWeighted)
    var turnedWeights = [Double](repeating: 0, count: weights.count)
    var filledEnds = otherStarts
    var remaining = [UInt32](zeros: starts.count - 1)
    let ends = ends.span
    let firsts = otherStarts.span
    var filled = filledEnds.mutableSpan
    var turned = rows.ends.mutableSpan
    for vertex in remaining.indices {
      var kept: UInt32 = 0
      for place in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        // The ends are vertices, and the new rows have a place for each edge.
        let end = unsafe Int(ends[unchecked: place])
        let next = unsafe Int(filled[unchecked: end])
        let isRepeat =
          unsafe next > firsts[unchecked: end] && turned[unchecked: next - 1] == vertex
        if isRepeat {
          if isWeighted { turnedWeights[next - 1] += weights[place] }
        } else {
          unsafe turned[unchecked: next] = UInt32(truncatingIfNeeded: vertex)
          unsafe filled[unchecked: end] = UInt32(truncatingIfNeeded: next + 1)
          if isWeighted { turnedWeights[next] = weights[place] }
          kept &+= 1
        }
      }
      remaining[vertex] = kept
    }
    rows.weights = turnedWeights
    return (rows, filledEnds, remaining)
  }
}

extension CSRGraph {
  /// Creates the graph of a list of edges.
  ///
  /// The edges are put into the rows of their lower ends, from these into those of their higher
  /// ends, which come out ascending and free of repeats, and from these into both. Each of the three
  /// walks reads in order and writes each row in order.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* listed edges.
  @usableFromInline
  package init(_ list: consuming EdgeColumns) {
    let (unsorted, higherStarts) = list.byLowerEnd()
    let (lower, filledEnds, higherCounts) = unsorted.turned(higherStarts)
    self.init(lower: lower, filledEnds: filledEnds, higherCounts: higherCounts)
    precondition(totalWeight.isFinite, "the sum of the edge weights is not finite")
  }

  /// Puts every edge into both rows, given each vertex's lower neighbours, ascending, and the number
  /// of its higher ones.
  private init(lower: HalfRows, filledEnds: [UInt32], higherCounts: [UInt32]) {
    let vertexCount = higherCounts.count
    var offsets = [UInt32](zeros: vertexCount + 1)
    for vertex in 0..<vertexCount {
      offsets[vertex + 1] =
        offsets[vertex] + filledEnds[vertex] - lower.starts[vertex] + higherCounts[vertex]
    }
    let arcCount = Int(offsets[vertexCount])
    var nextPlaces = offsets
    var targets = [UInt32](zeros: arcCount)
    var weights = [Double](repeating: 0, count: lower.isWeighted ? arcCount : 0)
    let ends = lower.ends.span
    var next = nextPlaces.mutableSpan
    var row = targets.mutableSpan
    for vertex in 0..<vertexCount {
      // The lower neighbours have been here already, and will not come again: the row of the
      // vertex is still empty, and each of theirs grows by a vertex higher than all in it.
      var there = Int(next[vertex])
      for place in Int(lower.starts[vertex])..<Int(filledEnds[vertex]) {
        // The ends are vertices, and `offsets` has counted each edge at both.
        let neighbor = unsafe ends[unchecked: place]
        let back = unsafe next[unchecked: Int(neighbor)]
        unsafe row[unchecked: there] = neighbor
        unsafe row[unchecked: Int(back)] = UInt32(truncatingIfNeeded: vertex)
        unsafe next[unchecked: Int(neighbor)] = back &+ 1
        if lower.isWeighted {
          weights[there] = lower.weights[place]
          weights[Int(back)] = lower.weights[place]
        }
        there += 1
      }
      next[vertex] = UInt32(truncatingIfNeeded: there)
    }
    self.init(
      offsets: offsets, targets: targets, arcWeights: lower.isWeighted ? weights : nil)
  }
}
