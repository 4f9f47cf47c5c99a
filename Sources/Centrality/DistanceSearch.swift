import CoterieGraphCore

/// Searches from one vertex at a time, which leave the vertices that they reach, the nearest first.
protocol DistanceSearch: ~Copyable {
  /// The vertices of the last search by their distance, in the first places.
  var order: [UInt32] { get }
  /// Their distances.
  var distances: [Double] { get }
  /// The lengths that edges may have.
  var edgeLengths: ClosedRange<Double> { get }
  /// Whether distances are rounded.
  static var rounds: Bool { get }
  /// About how many searches cost as much as one when all vertices are searched from at once.
  static var sharing: Int { get }

  /// Searches from a vertex and returns how many vertices it reached, itself included.
  mutating func run(from source: Int) -> Int
}

/// Searches breadth first, that count hops.
struct HopSearch: DistanceSearch, ~Copyable {
  static let rounds = false
  static let sharing = 100

  let edgeLengths = 1.0...1.0
  private let graph: CSRGraph
  private var isFound: [Bool]
  private(set) var order: [UInt32]
  private(set) var distances: [Double]

  init(in graph: CSRGraph) {
    self.graph = graph
    isFound = Array(repeating: false, count: graph.vertexCount)
    // With a place to spare, into which vertices are written that turn out to have been found.
    order = Array(repeating: 0, count: graph.vertexCount + 1)
    distances = Array(repeating: 0, count: graph.vertexCount)
  }

  mutating func run(from source: Int) -> Int {
    order[0] = UInt32(truncatingIfNeeded: source)
    isFound[source] = true
    distances[0] = 0
    var (levelStart, reachedCount) = (0, 1)
    while levelStart < reachedCount {
      let level = levelStart..<reachedCount
      reachedCount = Self.advance(level, in: graph, isFound: &isFound, order: &order)
      for place in level.upperBound..<reachedCount {
        distances[place] = distances[levelStart] + 1
      }
      levelStart = level.upperBound
    }
    for place in 0..<reachedCount { isFound[Int(order[place])] = false }
    return reachedCount
  }

  /// Finds the neighbours of a level; returns where they end in `order`.
  private static func advance(
    _ level: Range<Int>, in graph: CSRGraph, isFound: inout [Bool], order: inout [UInt32]
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var isFound = isFound.mutableSpan
    var order = order.mutableSpan
    var reachedCount = level.upperBound
    for place in level {
      let vertex = Int(order[place])
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        // The arcs of a row lie in `targets`, targets are vertices, and each counts once in `order`,
        // which has a place more than there are vertices.
        let target = unsafe targets[unchecked: arc]
        unsafe order[unchecked: reachedCount] = target
        reachedCount &+= unsafe isFound[unchecked: Int(target)] ? 0 : 1
        unsafe isFound[unchecked: Int(target)] = true
      }
    }
    return reachedCount
  }
}

/// Searches along edges of length 1 / weight.
struct LengthSearch: DistanceSearch, ~Copyable {
  static let rounds = true
  static let sharing = 2

  let edgeLengths: ClosedRange<Double>
  private let graph: CSRGraph
  private var heap: VertexHeap
  private(set) var order: [UInt32] = []
  private(set) var distances: [Double] = []

  init(in graph: CSRGraph) {
    self.graph = graph
    let weights = graph.arcWeights ?? []
    edgeLengths = 1 / (weights.max() ?? 1)...1 / (weights.min() ?? 1)
    heap = VertexHeap(vertexCount: graph.vertexCount)
  }

  mutating func run(from source: Int) -> Int {
    order.removeAll(keepingCapacity: true)
    distances.removeAll(keepingCapacity: true)
    heap.search(from: source, in: graph) { vertex, length in
      order.append(UInt32(truncatingIfNeeded: vertex))
      distances.append(length)
    }
    heap.forget(order)
    return order.count
  }
}
