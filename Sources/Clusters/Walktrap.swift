public import CoterieGraphCore

extension CSRGraph {
  /// Returns the merges of clusters from which short random walks lead to the same places.
  ///
  /// Two vertices are near when walks of some steps end at the same vertices with about the same
  /// probabilities:
  ///
  ///     r²(C, D) = Σ ( P(C, k) − P(D, k) )² / d(k)    over the vertices k
  ///
  /// where P(C, k) is the probability that a walk of `steps` steps which begins at a random vertex of
  /// *C* ends at *k*, and d(k) the strength of *k*. Every vertex begins as a cluster of its own. Again
  /// and again the two adjacent clusters are merged that raise the sum of squared distances to the
  /// middles of clusters least (Ward's method), until each component is one cluster:
  ///
  ///     raise(C, D) = |C|·|D| / (|C| + |D|) · r²(C, D)
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.walktrap().bestClustering.membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Walks may stay: every vertex gets a loop as heavy as its edges are on average, as the authors'
  ///   program has it, so that walks in a bipartite graph don't swing. d(k) counts the loop.
  /// - Clusters are connected; an isolated vertex is merged with nothing.
  /// - Of pairs that raise the sum equally, one that came to be adjacent first is merged first; which
  ///   of them are equal, rounding decides.
  /// - A distance is worked out only when a bound from below, by the triangle inequality, comes up
  ///   as the smallest.
  /// - The merges are the same on any number of threads.
  ///
  /// - Parameters:
  ///   - steps: The length of the walks, 1 or more: long enough to spread over a cluster, too short
  ///     to leave it. The authors use 3 to 8.
  ///   - weighting: Whether walks prefer edges by their weights.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*n*(*m* + *n*)) time in the worst case but for the distances that are worked out
  ///   later, and O(*n*·*k*) space for *n* vertices, *m* edges and *k* vertices within `steps` edges
  ///   of one: some gigabytes for twenty thousand well-connected vertices.
  /// - SeeAlso: P. Pons, M. Latapy, "Computing communities in large networks using random walks",
  ///   *Journal of Graph Algorithms and Applications* 10 (2006) 191–218,
  ///   [doi:10.7155/jgaa.00124](https://doi.org/10.7155/jgaa.00124).
  public func walktrap(
    steps: Int = 4, weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Dendrogram {
    precondition(steps > 0, "a walk takes 1 step or more, not \(steps)")
    var merging = WalkMerging(of: weighted(weighting), steps: steps, threads: threads)
    var merges: [Dendrogram.Merge] = []
    while let merge = merging.mergeNearest() { merges.append(merge) }
    return Dendrogram(of: self, merges: merges, weighting: weighting)
  }
}

/// Clusters on their way to larger ones, numbered as the dendrogram numbers them.
private struct WalkMerging {
  /// Two adjacent clusters, and by how much merging them raises the sum of squares.
  private struct Link {
    let one: UInt32
    let other: UInt32
    var raise: Double
    /// Whether `raise` is what it is, and not a bound from below.
    var isExact: Bool
  }

  /// A link by what it raises the sum by, the smallest first and equal ones by age.
  private struct Candidate: MergeCandidate {
    let raise: Double
    let link: UInt32

    func precedes(_ other: Candidate) -> Bool {
      raise < other.raise || (raise == other.raise && link < other.link)
    }
  }

  private var walks: [WalkSum]
  private var isCluster: [Bool]
  private var links: [Link] = []
  /// The links of every cluster, also those to clusters that have been merged since.
  private var linksOf: [[UInt32]]
  private var queue = MergeQueue<Candidate>()
  /// The link by which the first of two merged clusters is tied to each cluster, while they merge.
  private var linkTo: [Int32]

  init(of graph: CSRGraph, steps: Int, threads: Int?) {
    let chain = WalkChain(graph, steps: steps)
    // Without weights the walks of true twins are the same from the first step on.
    let twins =
      graph.isWeighted
      ? Array(graph.vertices) : TwinClasses(of: graph).membership.map { Int($0) }
    let firsts = graph.vertices.reduce(into: [Int]()) { firsts, vertex in
      if twins[vertex] == firsts.count { firsts.append(vertex) }
    }
    let walksOfFirsts = ParallelLoop(count: firsts.count, chunkSize: 64, threads: threads).map {
      chain.workspace()
    } body: { number, memory in
      chain.walk(from: firsts[number], &memory)
    }
    let walks = twins.map { walksOfFirsts[$0] }
    self.walks = walks
    isCluster = Array(repeating: true, count: graph.vertexCount)
    linksOf = Array(repeating: [], count: graph.vertexCount)
    linkTo = Array(repeating: -1, count: 2 * graph.vertexCount)
    let raises = ParallelLoop(count: graph.vertexCount, chunkSize: 64, threads: threads).map {
      [Double](repeating: 0, count: graph.vertexCount)
    } body: { vertex, scratch in
      walks[vertex].raises(
        with: graph.neighbors(of: vertex).lazy.filter { $0 > vertex }.map { walks[$0] },
        scratch: &scratch)
    }
    for vertex in graph.vertices {
      for (neighbor, raise) in zip(
        graph.neighbors(of: vertex).lazy.filter({ $0 > vertex }), raises[vertex])
      {
        link(vertex, neighbor, raise: raise, isExact: true)
      }
    }
  }

  private mutating func link(_ one: Int, _ other: Int, raise: Double, isExact: Bool) {
    let number = UInt32(truncatingIfNeeded: links.count)
    links.append(
      Link(
        one: UInt32(truncatingIfNeeded: one), other: UInt32(truncatingIfNeeded: other),
        raise: raise, isExact: isExact))
    linksOf[one].append(number)
    linksOf[other].append(number)
    queue.insert(Candidate(raise: raise, link: number))
  }

  /// Merges the two adjacent clusters that raise the sum of squares least; nil when no two are
  /// adjacent.
  mutating func mergeNearest() -> Dendrogram.Merge? {
    while let entry = queue.first {
      let link = links[Int(entry.link)]
      let (one, other) = (Int(link.one), Int(link.other))
      guard isCluster[one], isCluster[other] else {
        queue.removeFirst()
        continue
      }
      guard link.isExact else {
        let raise = walks[one].raise(with: walks[other])
        links[Int(entry.link)].raise = raise
        links[Int(entry.link)].isExact = true
        queue.replaceFirst(with: Candidate(raise: raise, link: entry.link))
        continue
      }
      queue.removeFirst()
      merge(one, other, raise: link.raise)
      return Dendrogram.Merge(one, other)
    }
    return nil
  }

  private mutating func merge(_ one: Int, _ other: Int, raise: Double) {
    let (oneSize, otherSize) = (walks[one].size, walks[other].size)
    let new = walks.count
    isCluster[one] = false
    isCluster[other] = false
    isCluster.append(true)
    walks.append(WalkSum.sum(of: takeWalks(of: one), takeWalks(of: other)))
    linksOf.append([])
    let neighborsOfOne = neighbors(of: one)
    let neighborsOfOther = neighbors(of: other)
    for (neighbor, number) in neighborsOfOne {
      linkTo[neighbor] = Int32(truncatingIfNeeded: number)
    }
    for (neighbor, number) in neighborsOfOther where linkTo[neighbor] >= 0 {
      // Ward's sum follows from the two sums (Lance and Williams), where both are known.
      let size = walks[neighbor].size
      let (first, second) = (links[Int(linkTo[neighbor])], links[number])
      let sum =
        ((oneSize + size) * first.raise + (otherSize + size) * second.raise - size * raise)
        / (oneSize + otherSize + size)
      link(neighbor, new, raise: max(0, sum), isExact: first.isExact && second.isExact)
      linkTo[neighbor] = -2
    }
    let distance = Self.distance(raise, oneSize, otherSize)
    for (neighbor, number) in neighborsOfOne where linkTo[neighbor] >= 0 {
      boundLink(
        neighbor, new, from: links[number].raise, size: oneSize,
        moved: distance * otherSize / (oneSize + otherSize))
    }
    for (neighbor, number) in neighborsOfOther where linkTo[neighbor] == -1 {
      boundLink(
        neighbor, new, from: links[number].raise, size: otherSize,
        moved: distance * oneSize / (oneSize + otherSize))
    }
    for neighbor in neighborsOfOne { linkTo[neighbor.cluster] = -1 }
    linksOf[one] = []
    linksOf[other] = []
  }

  private mutating func takeWalks(of cluster: Int) -> WalkSum {
    var walk = WalkSum.none
    swap(&walk, &walks[cluster])
    return walk
  }

  /// Links a cluster to a new one, whose middle has moved from that of the part it was linked to.
  private mutating func boundLink(
    _ neighbor: Int, _ new: Int, from raise: Double, size: Double, moved: Double
  ) {
    let neighborSize = walks[neighbor].size
    let distance = max(0, Self.distance(raise, size, neighborSize) - moved)
    let newSize = walks[new].size
    let bound = distance * distance * newSize * neighborSize / (newSize + neighborSize)
    link(neighbor, new, raise: bound, isExact: false)
  }

  /// The distance of the middles of two clusters whose merging raises the sum of squares by so much.
  private static func distance(_ raise: Double, _ size: Double, _ otherSize: Double) -> Double {
    (raise * (size + otherSize) / (size * otherSize)).squareRoot()
  }

  private func neighbors(of cluster: Int) -> [(cluster: Int, link: Int)] {
    linksOf[cluster].compactMap { number in
      let link = links[Int(number)]
      let neighbor = Int(Int(link.one) == cluster ? link.other : link.one)
      return isCluster[neighbor] ? (neighbor, Int(number)) : nil
    }
  }
}

/// Where walks of some steps lead, from one vertex at a time.
private struct WalkChain: Sendable {
  private let graph: CSRGraph
  private let steps: Int
  /// The weight of every vertex' loop: the mean weight of its edges.
  private let loops: [Double]
  /// The strength of every vertex with its loop.
  private let strengths: [Double]
  private let roots: [Double]

  /// Probabilities by vertex, and the vertices where they are not 0.
  struct Memory {
    var shares: [Double]
    var next: [Double]
    var reached: [UInt32]
    var reachedCount = 0
    /// Room for the next step's vertices.
    var spare: [UInt32]

    /// The vertices that are reached, in ascending order.
    func sortedReached() -> [UInt32] {
      guard 16 * reachedCount > shares.count else { return reached[..<reachedCount].sorted() }
      var sorted: [UInt32] = []
      sorted.reserveCapacity(reachedCount)
      for vertex in shares.indices where shares[vertex] != 0 {
        sorted.append(UInt32(truncatingIfNeeded: vertex))
      }
      return sorted
    }
  }

  init(_ graph: CSRGraph, steps: Int) {
    self.graph = graph
    self.steps = steps
    let sums = graph.vertices.map { graph.weights(of: $0).reduce(0, +) }
    loops = graph.vertices.map { vertex in
      graph.degree(of: vertex) == 0 ? 1 : sums[vertex] / Double(graph.degree(of: vertex))
    }
    strengths = zip(sums, loops).map { $0 + $1 }
    roots = strengths.map { $0.squareRoot() }
  }

  func workspace() -> Memory {
    let zeros = [Double](repeating: 0, count: graph.vertexCount)
    let places = [UInt32](repeating: 0, count: graph.vertexCount + 1)
    return Memory(shares: zeros, next: zeros, reached: places, spare: places)
  }

  func walk(from source: Int, _ memory: inout Memory) -> WalkSum {
    memory.reached[0] = UInt32(truncatingIfNeeded: source)
    memory.reachedCount = 1
    memory.shares[source] = 1
    for _ in 0..<steps { step(&memory) }
    let reached = memory.sortedReached()
    var squares = 0.0
    let values = reached.map { vertex in
      let value = memory.shares[Int(vertex)] / roots[Int(vertex)]
      squares += value * value
      memory.shares[Int(vertex)] = 0
      return value
    }
    return WalkSum(
      vertices: reached, values: values, squares: squares, vertexCount: graph.vertexCount)
  }

  private func step(_ memory: inout Memory) {
    memory.reachedCount = spread(
      &memory.shares, over: memory.reached[..<memory.reachedCount], into: &memory.next,
      reaching: &memory.spare)
    swap(&memory.shares, &memory.next)
    swap(&memory.reached, &memory.spare)
  }

  /// Moves shares on by a step and returns how many vertices they reach.
  private func spread(
    _ shares: inout [Double], over old: ArraySlice<UInt32>, into new: inout [Double],
    reaching reached: inout [UInt32]
  ) -> Int {
    var next = new.mutableSpan
    var reached = reached.mutableSpan
    var reachedCount = 0
    let targets = graph.targets.span
    for place in old.indices {
      let vertex = Int(old[place])
      let share = shares[vertex] / strengths[vertex]
      shares[vertex] = 0
      reached[reachedCount] = old[place]
      reachedCount += next[vertex] == 0 ? 1 : 0
      next[vertex] += share * loops[vertex]
      for arc in graph.row(of: vertex) {
        // Rows lie inside the targets, which are vertices; there are no more of them than places
        // but for one to spare, and every vertex is written down once.
        let target = unsafe targets[unchecked: arc]
        let before = unsafe next[unchecked: Int(target)]
        unsafe reached[unchecked: reachedCount] = target
        reachedCount &+= before == 0 ? 1 : 0
        unsafe next[unchecked: Int(target)] =
          before + share * (graph.arcWeights?[arc] ?? 1)
      }
    }
    return reachedCount
  }
}

/// The sum of the walks from the vertices of a cluster, each P(v, k)/√d(k): a sparse column while
/// walks reach few vertices, a full one later.
private struct WalkSum: Sendable {
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
