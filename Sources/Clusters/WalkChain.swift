import CoterieGraphCore

/// Where walks of some steps lead, from one vertex at a time.
struct WalkChain: Sendable {
  private let graph: CSRGraph
  private let steps: Int
  /// The weight of every vertex's loop: the mean weight of its edges.
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
    /// Room for the next step's vertices, and which vertices are among them.
    var spare: [UInt32]
    var isInSpare: [Bool]
    /// Which blocks of a sum are reached, while they are gathered.
    var isReached: [Bool]

    /// Returns what the shares have come to, and leaves zeros.
    mutating func takeWalks() -> WalkSum {
      let size = WalkSum.Block.scalarCount
      var (first, last) = (isReached.count, -1)
      for vertex in reached[..<reachedCount] {
        let number = Int(vertex) / size
        isReached[number] = true
        (first, last) = (min(first, number), max(last, number))
      }
      var numbers: [UInt32] = []
      var blocks: [WalkSum.Block] = []
      for number in first..<(last + 1) where isReached[number] {
        isReached[number] = false
        numbers.append(UInt32(truncatingIfNeeded: number))
        blocks.append(WalkSum.Block(shares[size * number..<size * (number + 1)]))
      }
      for vertex in reached[..<reachedCount] { shares[Int(vertex)] = 0 }
      return WalkSum(numbers: numbers, blocks: blocks)
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
    let size = WalkSum.Block.scalarCount
    let blockCount = (graph.vertexCount + size - 1) / size
    let zeros = [Double](repeating: 0, count: size * blockCount)
    let places = [UInt32](repeating: 0, count: graph.vertexCount + 1)
    return Memory(
      shares: zeros, next: zeros, reached: places, spare: places,
      isInSpare: Array(repeating: false, count: graph.vertexCount),
      isReached: Array(repeating: false, count: blockCount))
  }

  func walk(from source: Int, _ memory: inout Memory) -> WalkSum {
    memory.reached[0] = UInt32(truncatingIfNeeded: source)
    memory.reachedCount = 1
    memory.shares[source] = 1
    for _ in 0..<steps { step(&memory) }
    for vertex in memory.reached[..<memory.reachedCount] {
      memory.shares[Int(vertex)] /= roots[Int(vertex)]
    }
    return memory.takeWalks()
  }

  private func step(_ memory: inout Memory) {
    memory.reachedCount = spread(
      &memory.shares, over: memory.reached[..<memory.reachedCount], into: &memory.next,
      reaching: &memory.spare, isReached: &memory.isInSpare)
    swap(&memory.shares, &memory.next)
    swap(&memory.reached, &memory.spare)
    for vertex in memory.reached[..<memory.reachedCount] { memory.isInSpare[Int(vertex)] = false }
  }

  /// Moves shares on by a step and returns how many vertices they reach.
  private func spread(
    _ shares: inout [Double], over old: ArraySlice<UInt32>, into new: inout [Double],
    reaching reached: inout [UInt32], isReached: inout [Bool]
  ) -> Int {
    var next = new.mutableSpan
    var reached = reached.mutableSpan
    var isReached = isReached.mutableSpan
    var reachedCount = 0
    let targets = graph.targets.span
    for place in old.indices {
      let vertex = Int(old[place])
      let share = shares[vertex] / strengths[vertex]
      shares[vertex] = 0
      reached[reachedCount] = old[place]
      reachedCount += isReached[vertex] ? 0 : 1
      isReached[vertex] = true
      next[vertex] += share * loops[vertex]
      for arc in graph.row(of: vertex) {
        // Rows lie inside the targets, which are vertices. Each vertex is counted once, whatever its
        // share, so that there is always a place left to write to.
        let target = unsafe targets[unchecked: arc]
        unsafe reached[unchecked: reachedCount] = target
        reachedCount &+= unsafe isReached[unchecked: Int(target)] ? 0 : 1
        unsafe isReached[unchecked: Int(target)] = true
        unsafe next[unchecked: Int(target)] += share * (graph.arcWeights?[arc] ?? 1)
      }
    }
    return reachedCount
  }
}
