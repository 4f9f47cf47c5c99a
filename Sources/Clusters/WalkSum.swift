/// The sum of the walks from the vertices of a cluster, each P(v, k)/√d(k): a sparse column while
/// walks reach few vertices, a full one later.
struct WalkSum: Sendable {
  /// How many vertices the cluster has.
  private(set) var size = 1.0
  /// How many vertices the graph has.
  private let vertexCount: Int
  /// The vertices that are reached, in ascending order; in a full column none.
  private var vertices: [UInt32]
  private var values: [Double]
  /// The sum of the squares of the values.
  private var squares: Double

  init(vertices: [UInt32], values: [Double], squares: Double, vertexCount: Int) {
    self.vertexCount = vertexCount
    self.vertices = vertices
    self.values = values
    self.squares = squares
    fillUp()
  }

  /// No walks: what is left of a cluster that was merged.
  static let none = WalkSum(vertices: [], values: [], squares: 0, vertexCount: 0)

  private var isFull: Bool { values.count > vertices.count }

  /// Makes a column full that would not be much smaller if it stayed sparse.
  private mutating func fillUp() {
    guard !isFull, 2 * vertices.count > vertexCount else { return }
    var full = [Double](repeating: 0, count: vertexCount)
    for (place, vertex) in vertices.enumerated() { full[Int(vertex)] = values[place] }
    values = full
    vertices = []
  }

  /// How much merging two clusters raises the sum of squares.
  func raise(with other: WalkSum) -> Double { raise(with: other, product: product(with: other)) }

  private func raise(with other: WalkSum, product: Double) -> Double {
    let distance =
      squares / (size * size) + other.squares / (other.size * other.size)
      - 2 * product / (size * other.size)
    return max(0, distance) * size * other.size / (size + other.size)
  }

  /// How much merging with each of some others raises it.
  ///
  /// - Parameter scratch: Zeros, one for each vertex; so it is left.
  func raises(with others: some Sequence<WalkSum>, scratch: inout [Double]) -> [Double] {
    if isFull { return others.map { raise(with: $0) } }
    for (place, vertex) in vertices.enumerated() { scratch[Int(vertex)] = values[place] }
    let raises = others.map { other in
      other.isFull ? raise(with: other) : raise(with: other, product: other.gather(from: scratch))
    }
    for vertex in vertices { scratch[Int(vertex)] = 0 }
    return raises
  }

  private func product(with other: WalkSum) -> Double {
    switch (isFull, other.isFull) {
    case (true, true): zip(values, other.values).reduce(0) { $0 + $1.0 * $1.1 }
    case (true, false): other.gather(from: values)
    case (false, true): gather(from: other.values)
    case (false, false): sparseProduct(with: other)
    }
  }

  private func gather(from full: [Double]) -> Double {
    var sum = 0.0
    let full = full.span
    for place in vertices.indices { sum += values[place] * full[Int(vertices[place])] }
    return sum
  }

  private func sparseProduct(with other: WalkSum) -> Double {
    let (vertices, otherVertices) = (vertices.span, other.vertices.span)
    var sum = 0.0
    var (place, otherPlace) = (0, 0)
    while place < vertices.count, otherPlace < otherVertices.count {
      let (vertex, otherVertex) = (vertices[place], otherVertices[otherPlace])
      if vertex == otherVertex { sum += values[place] * other.values[otherPlace] }
      place &+= vertex <= otherVertex ? 1 : 0
      otherPlace &+= otherVertex <= vertex ? 1 : 0
    }
    return sum
  }

  static func sum(of one: consuming WalkSum, _ other: consuming WalkSum) -> WalkSum {
    if !one.isFull, other.isFull { swap(&one, &other) }
    one.squares += other.squares + 2 * one.product(with: other)
    one.size += other.size
    if !one.isFull {
      one.addSparse(other)
    } else if other.isFull {
      for vertex in one.values.indices { one.values[vertex] += other.values[vertex] }
    } else {
      for (place, vertex) in other.vertices.enumerated() {
        one.values[Int(vertex)] += other.values[place]
      }
    }
    one.fillUp()
    return one
  }

  private mutating func addSparse(_ other: WalkSum) {
    var merged: (vertices: [UInt32], values: [Double]) = ([], [])
    merged.vertices.reserveCapacity(vertices.count + other.vertices.count)
    merged.values.reserveCapacity(vertices.count + other.vertices.count)
    var (place, otherPlace) = (0, 0)
    while place < vertices.count || otherPlace < other.vertices.count {
      let vertex = place < vertices.count ? vertices[place] : .max
      let otherVertex = otherPlace < other.vertices.count ? other.vertices[otherPlace] : .max
      var value = 0.0
      if vertex <= otherVertex {
        value += values[place]
        place += 1
      }
      if otherVertex <= vertex {
        value += other.values[otherPlace]
        otherPlace += 1
      }
      merged.vertices.append(min(vertex, otherVertex))
      merged.values.append(value)
    }
    (vertices, values) = merged
  }
}
