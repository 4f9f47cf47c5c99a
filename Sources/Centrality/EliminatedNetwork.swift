import CoterieGraphCore

/// A connected network of conductors, taken apart vertex by vertex so that potentials can be worked
/// out from currents.
///
/// The weight of an edge is its conductance. Eliminating a vertex turns the star of its edges into a
/// mesh between its neighbours through which the rest sees no difference: neighbours *i* and *j* get
/// the conductance *w*(*i*)*w*(*j*) / *W* more, where *W* is the sum of the weights of the star. A
/// current that enters at the vertex leaves to its neighbours in the shares *w*(*i*) / *W*; its
/// potential is the mean of theirs by these shares, and current / *W* more. (This is Cholesky
/// factorisation of the Laplacian matrix, where nothing is ever subtracted: no digits are lost.)
///
/// The vertex with the fewest neighbours goes first, which in networks made of papers adds few edges:
/// the neighbours of an author of one paper are tied to one another already. What is left in the end
/// is dense, and eliminated as such. The last vertex has potential 0: the network is grounded there.
/// Where it takes all the current that enters elsewhere, nothing is subtracted in solving either, and
/// every potential is as exact as the weights, however much these differ.
///
/// - SeeAlso: A. George, J. W. H. Liu, "The evolution of the minimum degree ordering algorithm", *SIAM
///   Review* 31 (1989) 1–19, [doi:10.1137/1031001](https://doi.org/10.1137/1031001).
struct EliminatedNetwork: Sendable {
  /// When each vertex was eliminated, in vertex order.
  let steps: [Int]
  /// The sum of the weights at each vertex when it was eliminated, in the order of the steps; 0 for
  /// the last.
  private(set) var totals: [Double]
  /// Where the neighbours that a vertex had when it was eliminated begin, in the order of the steps.
  private(set) var offsets: [Int]
  /// The steps at which these neighbours are eliminated, and their shares of the vertex's current.
  private(set) var neighbors: [UInt32]
  private(set) var shares: [Double]

  /// Takes a connected network apart.
  ///
  /// - Parameter ground: The vertex that comes last; nil for any.
  init(of graph: CSRGraph, groundedAt ground: Int? = nil) {
    var elimination = StarMeshElimination(of: graph, ground: ground)
    elimination.run()
    var steps = [Int](repeating: 0, count: graph.vertexCount)
    for (step, vertex) in elimination.order.enumerated() { steps[Int(vertex)] = step }
    self.steps = steps
    totals = elimination.totals
    offsets = elimination.offsets
    neighbors = elimination.neighbors.map { UInt32(truncatingIfNeeded: steps[Int($0)]) }
    shares = elimination.shares
  }
}

extension EliminatedNetwork {
  /// Turns the currents that enter at the vertices, in the order of the steps, into potentials.
  ///
  /// What enters must leave: the last vertex takes whatever the others together do not.
  ///
  /// - Parameters:
  ///   - currents: The currents, replaced by the potentials.
  ///   - first: The first step at which a current is not 0.
  func solve(_ currents: inout [Double], from first: Int = 0) {
    let (neighbors, shares) = (neighbors.span, shares.span)
    var values = currents.mutableSpan
    let last = totals.count - 1
    for step in first..<max(first, last) {
      let current = values[step]
      guard current != 0 else { continue }
      for entry in offsets[step]..<offsets[step + 1] {
        values[Int(neighbors[entry])] += shares[entry] * current
      }
    }
    values[last] = 0
    for step in (0..<last).reversed() {
      var potential = values[step] / totals[step]
      for entry in offsets[step]..<offsets[step + 1] {
        potential += shares[entry] * values[Int(neighbors[entry])]
      }
      values[step] = potential
    }
  }

  /// The resistance between every vertex and the last one, in the order of the steps.
  ///
  /// It is the potential that a unit current gives the vertex at which it enters. Potentials of two
  /// vertices by each other's currents are needed only for vertices that were neighbours, so that
  /// they take no more room than the shares.
  ///
  /// - SeeAlso: K. Takahashi, J. Fagan, M.-S. Chin, "Formation of a sparse bus impedance matrix and
  ///   its application to short circuit study", *Proceedings of the 8th PICA Conference* (1973)
  ///   63–69.
  func resistancesToLast() -> [Double] {
    var own = [Double](repeating: 0, count: totals.count)
    var mutual = [Double](repeating: 0, count: shares.count)
    var shareOf = own
    var sums = own
    for step in (0..<max(0, totals.count - 1)).reversed() {
      let entries = offsets[step]..<offsets[step + 1]
      for entry in entries {
        let neighbor = Int(neighbors[entry])
        shareOf[neighbor] = shares[entry]
        sums[neighbor] += shares[entry] * own[neighbor]
      }
      for entry in entries {
        let neighbor = Int(neighbors[entry])
        var sum = 0.0
        for pair in offsets[neighbor]..<offsets[neighbor + 1] {
          let other = Int(neighbors[pair])
          guard shareOf[other] != 0 else { continue }
          sum += shareOf[other] * mutual[pair]
          sums[other] += shares[entry] * mutual[pair]
        }
        sums[neighbor] += sum
      }
      own[step] = 1 / totals[step]
      for entry in entries {
        let neighbor = Int(neighbors[entry])
        mutual[entry] = sums[neighbor]
        own[step] += shares[entry] * sums[neighbor]
        sums[neighbor] = 0
        shareOf[neighbor] = 0
      }
    }
    return own
  }
}

/// The elimination at work.
private struct StarMeshElimination {
  private(set) var order: [UInt32] = []
  private(set) var totals: [Double] = []
  private(set) var offsets = [0]
  /// Vertices, not yet steps.
  private(set) var neighbors: [UInt32] = []
  private(set) var shares: [Double] = []

  /// The edges between vertices that are left, each row in ascending order.
  private var rows: [[Tie]]
  /// Vertices by degree, the latest on top. A vertex is in every bucket whose degree it had.
  private var buckets: [[UInt32]]
  private var isEliminated: [Bool]
  /// The vertex that comes last in any case.
  private let ground: Int?

  private struct Tie {
    let vertex: UInt32
    var weight: Double
  }

  init(of graph: CSRGraph, ground: Int?) {
    self.ground = ground
    rows = graph.vertices.map { vertex in
      zip(graph.neighbors(of: vertex), graph.weights(of: vertex)).map {
        Tie(vertex: UInt32(truncatingIfNeeded: $0), weight: $1)
      }
    }
    buckets = Array(repeating: [], count: max(1, graph.vertexCount))
    isEliminated = Array(repeating: false, count: graph.vertexCount)
    for vertex in graph.vertices.reversed() {
      buckets[rows[vertex].count].append(UInt32(truncatingIfNeeded: vertex))
    }
  }

  mutating func run() {
    var smallest = 0
    while order.count < rows.count {
      guard let vertex = buckets[smallest].popLast() else {
        smallest += 1
        continue
      }
      guard !isEliminated[Int(vertex)], rows[Int(vertex)].count == smallest else { continue }
      if 2 * smallest >= rows.count - order.count {
        eliminateDense()
        return
      }
      // The last two vertices are dense: the ground's turn comes then.
      if vertex == ground ?? -1 { continue }
      eliminate(Int(vertex))
      smallest = max(0, smallest - 1)
    }
  }

  /// Turns the star of a vertex into a mesh.
  private mutating func eliminate(_ vertex: Int) {
    let star = rows[vertex]
    rows[vertex] = []
    isEliminated[vertex] = true
    let total = star.reduce(0) { $0 + $1.weight }
    for tie in star {
      let neighbor = Int(tie.vertex)
      let share = tie.weight / total
      neighbors.append(tie.vertex)
      shares.append(share)
      let dropped = (eliminated: UInt32(truncatingIfNeeded: vertex), own: tie.vertex)
      rows[neighbor] = Self.merged(rows[neighbor], star, times: share, without: dropped)
      buckets[rows[neighbor].count].append(tie.vertex)
    }
    close(vertex, total: total)
  }

  private mutating func close(_ vertex: Int, total: Double) {
    order.append(UInt32(truncatingIfNeeded: vertex))
    totals.append(total)
    offsets.append(shares.count)
  }

  /// A row with the ties of a mesh added, without the eliminated vertex and the row's own.
  private static func merged(
    _ row: [Tie], _ star: [Tie], times share: Double,
    without dropped: (eliminated: UInt32, own: UInt32)
  ) -> [Tie] {
    var result: [Tie] = []
    result.reserveCapacity(row.count + star.count)
    var next = 0
    for tie in star where tie.vertex != dropped.own {
      while next < row.count, row[next].vertex < tie.vertex {
        if row[next].vertex != dropped.eliminated { result.append(row[next]) }
        next += 1
      }
      var weight = share * tie.weight
      if next < row.count, row[next].vertex == tie.vertex {
        weight += row[next].weight
        next += 1
      }
      result.append(Tie(vertex: tie.vertex, weight: weight))
    }
    for tie in row[next...] where tie.vertex != dropped.eliminated { result.append(tie) }
    return result
  }

  /// Eliminates all that is left, in vertex order and the ground last, as a matrix.
  private mutating func eliminateDense() {
    let left =
      rows.indices.filter { !isEliminated[$0] && $0 != ground } + (ground.map { [$0] } ?? [])
    let size = left.count
    var places = [Int](repeating: 0, count: rows.count)
    for (place, vertex) in left.enumerated() { places[vertex] = place }
    var matrix = [Double](repeating: 0, count: size * size)
    for (place, vertex) in left.enumerated() {
      for tie in rows[vertex] { matrix[place * size + places[Int(tie.vertex)]] = tie.weight }
    }
    for (place, vertex) in left.enumerated() {
      let later = (place + 1)..<size
      let total = later.reduce(0) { $0 + matrix[place * size + $1] }
      for other in later where matrix[place * size + other] > 0 {
        let share = matrix[place * size + other] / total
        neighbors.append(UInt32(truncatingIfNeeded: left[other]))
        shares.append(share)
        Self.addRow(place, to: other, times: share, in: &matrix, size: size)
      }
      close(vertex, total: total)
    }
  }

  /// Adds the part of a row behind the diagonal of the other to it.
  private static func addRow(
    _ row: Int, to other: Int, times share: Double, in matrix: inout [Double], size: Int
  ) {
    var values = matrix.mutableSpan
    let distance = (other - row) * size
    for place in (row * size + other + 1)..<max(row * size + other + 1, (row + 1) * size) {
      values[place + distance] += share * values[place]
    }
  }
}
