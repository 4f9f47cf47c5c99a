import CoterieGraphCore
import CoterieParallel

/// The weighted adjacency matrix of a graph or of a part of it, with the vertices of high degree
/// first.
///
/// A product with a vector reads a value for every arc, and most arcs lead to the few vertices of
/// high degree: side by side, their values stay in the nearest cache, and since rows of equal length
/// follow one another, the end of a row surprises no processor. That halves the time of a product;
/// building costs as much as some three of them.
struct AdjacencyMatrix {
  /// The vertex of each row, by falling degree and then in vertex order.
  let vertices: [UInt32]
  private let offsets: [UInt32]
  private let targets: [UInt32]
  private let weights: [Double]?
  private let threads: Int?

  /// The number of arcs from which on two threads do a product sooner than one.
  private static let arcsWorthThreads = 1 << 17

  /// Creates the matrix of some connected components of a graph, or of all of it.
  ///
  /// - Parameters:
  ///   - part: The vertices of the components in ascending order; nil for all vertices.
  ///   - threads: The largest number of threads of a product, or nil for one per processor.
  init(of graph: CSRGraph, in part: [Int]? = nil, threads: Int? = nil) {
    self.threads = graph.targets.count < Self.arcsWorthThreads ? 1 : threads
    let order = Self.byFallingDegree(part ?? Array(graph.vertices), in: graph)
    var rows = [UInt32](repeating: 0, count: graph.vertexCount)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(order.count + 1)
    var arcCount = 0
    for (row, vertex) in order.enumerated() {
      rows[Int(vertex)] = UInt32(truncatingIfNeeded: row)
      arcCount += graph.degree(of: Int(vertex))
      offsets.append(UInt32(truncatingIfNeeded: arcCount))
    }
    vertices = order
    self.offsets = offsets
    targets = Self.targets(of: order, rows: rows, arcCount: arcCount, in: graph)
    weights = graph.arcWeights.map { weights in
      order.flatMap { weights[graph.row(of: Int($0))] }
    }
  }

  /// The rows to which the arcs of the vertices lead, vertex after vertex.
  private static func targets(
    of order: [UInt32], rows: [UInt32], arcCount: Int, in graph: CSRGraph
  ) -> [UInt32] {
    var targets = [UInt32](repeating: 0, count: arcCount)
    var places = targets.mutableSpan
    let (offsets, neighbors) = (graph.offsets.span, graph.targets.span)
    let rowOf = rows.span
    var place = 0
    for vertex in order {
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        places[place] = rowOf[Int(neighbors[arc])]
        place += 1
      }
    }
    return targets
  }

  private static func byFallingDegree(_ part: [Int], in graph: CSRGraph) -> [UInt32] {
    let largest = part.reduce(0) { max($0, graph.degree(of: $1)) }
    // Place 0 for the largest degree, and so on.
    var next = [Int](repeating: 0, count: largest + 2)
    for vertex in part { next[largest - graph.degree(of: vertex) + 1] += 1 }
    for place in 1..<next.count { next[place] += next[place - 1] }
    var order = [UInt32](repeating: 0, count: part.count)
    for vertex in part {
      let place = largest - graph.degree(of: vertex)
      order[next[place]] = UInt32(truncatingIfNeeded: vertex)
      next[place] += 1
    }
    return order
  }
}

extension AdjacencyMatrix {
  /// The number of rows.
  var size: Int { vertices.count }

  /// The number of entries of a row that are not 0.
  func arcCount(ofRow row: Int) -> Int { Int(offsets[row + 1]) - Int(offsets[row]) }

  /// The sum of every row: the strength of its vertex.
  func rowSums() -> [Double] {
    (0..<size).map { row in
      let arcs = Int(offsets[row])..<Int(offsets[row + 1])
      return weights.map { $0[arcs].reduce(0, +) } ?? Double(arcs.count)
    }
  }

  /// The product of a row with a vector.
  @inline(__always)
  func product(ofRow row: Int, with vector: Span<Double>) -> Double {
    var sum = 0.0
    for arc in Int(offsets[row])..<Int(offsets[row + 1]) {
      sum += (weights?[arc] ?? 1) * vector[Int(targets[arc])]
    }
    return sum
  }

  /// The product of a row with eight vectors at once.
  @inline(__always)
  func product(ofRow row: Int, with vectors: Span<SIMD8<Double>>) -> SIMD8<Double> {
    var sum = SIMD8<Double>()
    for arc in Int(offsets[row])..<Int(offsets[row + 1]) {
      sum += (weights?[arc] ?? 1) * vectors[Int(targets[arc])]
    }
    return sum
  }

  /// The rows in parts that threads can work on at the same time.
  var parallelRows: ParallelLoop {
    ParallelLoop(count: size, chunkSize: 1 << 10, threads: threads)
  }

  /// Multiplies the matrix with a vector.
  ///
  /// - Precondition: Both vectors have a value for every row.
  func multiply(_ vector: [Double], into product: inout [Double]) {
    precondition(product.count == size, "a vector has a value for each row")
    unsafe product.withUnsafeMutableBufferPointer { buffer in
      // No two parts of the loop have a row in common.
      nonisolated(unsafe) let sums = unsafe buffer
      parallelRows.reduce(into: (), workspace: {}) { rows, _ in
        forEachProduct(of: rows, with: vector) { row, sum in unsafe sums[row] = sum }
      } combine: { _, _ in
      }
    }
  }

  /// Hands on the products of some rows with a vector.
  ///
  /// A product is four sums side by side, since an addition waits for the one before it; they are
  /// added in a fixed order.
  ///
  /// - Precondition: The vector has a value for every row.
  @inline(__always)
  func forEachProduct(
    of rows: Range<Int>, with vector: [Double], _ body: (_ row: Int, _ product: Double) -> Void
  ) {
    precondition(vector.count == size, "a vector has a value for each row")
    let (offsets, targets, values) = (offsets.span, targets.span, vector.span)
    guard let weights = weights?.span else {
      for row in rows {
        body(row, sum(of: values, at: targets, Int(offsets[row])..<Int(offsets[row + 1])))
      }
      return
    }
    for row in rows {
      let arcs = Int(offsets[row])..<Int(offsets[row + 1])
      body(row, sum(of: values, at: targets, arcs, weights))
    }
  }

  /// Puts values of the rows into vertex order; vertices without a row get 0.
  func inVertexOrder(_ values: [Double], vertexCount: Int) -> [Double] {
    var ordered = [Double](repeating: 0, count: vertexCount)
    for (row, vertex) in vertices.enumerated() { ordered[Int(vertex)] = values[row] }
    return ordered
  }
}

/// The sum of the values to which some arcs lead.
@inline(__always)
private func sum(
  of values: Span<Double>, at targets: Span<UInt32>, _ arcs: Range<Int>
) -> Double {
  var sums = (0.0, 0.0, 0.0, 0.0)
  var arc = arcs.lowerBound
  // The arcs of a row are places of the column, and all targets are rows.
  while arc + 4 <= arcs.upperBound {
    unsafe sums.0 += values[unchecked: Int(targets[unchecked: arc])]
    unsafe sums.1 += values[unchecked: Int(targets[unchecked: arc + 1])]
    unsafe sums.2 += values[unchecked: Int(targets[unchecked: arc + 2])]
    unsafe sums.3 += values[unchecked: Int(targets[unchecked: arc + 3])]
    arc += 4
  }
  while arc < arcs.upperBound {
    unsafe sums.0 += values[unchecked: Int(targets[unchecked: arc])]
    arc += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}

/// The same with the weights of the edges.
@inline(__always)
private func sum(
  of values: Span<Double>, at targets: Span<UInt32>, _ arcs: Range<Int>, _ weights: Span<Double>
) -> Double {
  var sums = (0.0, 0.0)
  var arc = arcs.lowerBound
  // As above, and there is a weight for every arc.
  while arc + 2 <= arcs.upperBound {
    unsafe sums.0 += weights[unchecked: arc] * values[unchecked: Int(targets[unchecked: arc])]
    unsafe sums.1 +=
      weights[unchecked: arc + 1] * values[unchecked: Int(targets[unchecked: arc + 1])]
    arc += 2
  }
  if arc < arcs.upperBound {
    unsafe sums.0 += weights[unchecked: arc] * values[unchecked: Int(targets[unchecked: arc])]
  }
  return sums.0 + sums.1
}
