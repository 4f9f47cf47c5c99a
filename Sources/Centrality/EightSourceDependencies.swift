import CoterieGraphCore

/// The searches of Brandes' algorithm from up to eight sources at a time, with their working memory.
///
/// Every vertex has eight lanes, one a source, and the sources walk together, level by level. Those
/// that are near one another reach most vertices at the same levels, so that one visit of a row, and
/// one fetch from memory, serves nearly all of them.
///
/// In the words of Brandes' paper: `pathCounts` is σ, the dependency of a source on a vertex is δ. A
/// vertex hands to those before it on shortest paths the *share* (ends + multiplicity · δ)/σ; their
/// dependency is then their own path count times the sum of the shares behind them.
///
/// A level is found from the side that has fewer arcs to look at: the vertices of the last level
/// *push* path counts along their rows, or those that miss some source *pull* them. Simplicial
/// vertices pass nothing on, unless they are sources.
///
/// - SeeAlso: U. Brandes, "A faster algorithm for betweenness centrality", *Journal of Mathematical
///   Sociology* 25 (2001) 163–177,
///   [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249);
///   S. Beamer, K. Asanović, D. Patterson, "Direction-optimizing breadth-first search", *Scientific
///   Programming* 21 (2013) 137–148, [doi:10.3233/SPR-130370](https://doi.org/10.3233/SPR-130370).
struct EightSourceDependencies: ~Copyable {
  /// The largest number of sources.
  static let sourceLimit = 8

  private let block: CondensedBlock

  /// The number of shortest paths from each source to each vertex; 0 before the source gets there.
  private let pathCounts: WorkingColumn<Lanes>

  /// What the level last found passes on, path counts on the way out and shares on the way back, and
  /// what the next one will. All lanes that do not belong to the level are 0.
  private var handed: WorkingColumn<Lanes>
  private var handedNext: WorkingColumn<Lanes>

  /// The sources that have reached each vertex, one a bit.
  private let reached: WorkingColumn<UInt8>

  /// The bits of all sources.
  private var all: UInt8 = 0

  /// The visits of all levels, level by level: a vertex and the sources that reach it there.
  private let visits: WorkingColumn<UInt32>
  private let visitors: WorkingColumn<UInt8>
  private var levels: [Range<Int>] = []

  /// The vertices that may still miss a source, and the number of arcs that begin at those that do.
  private let waiting: WorkingColumn<UInt32>
  private var waitingCount = 0
  private var waitingArcs = 0

  /// The lanes of every set of sources, all bits set in them.
  private let laneBits = (0..<256).map { set in
    var bits = LaneBits()
    for lane in 0..<8 where set >> lane & 1 == 1 { bits[lane] = .max }
    return bits
  }

  /// What each arc contributes to edge betweenness, towards its target; no places where edges are not
  /// asked for.
  let arcScores: WorkingColumn<Double>

  /// Makes the memory for searches of a block.
  ///
  /// - Parameter scoresArcs: Whether arcs are scored too.
  init(block: CondensedBlock, scoresArcs: Bool = false) {
    self.block = block
    arcScores = WorkingColumn(repeating: 0, count: scoresArcs ? block.graph.targets.count : 0)
    pathCounts = WorkingColumn(repeating: Lanes(), count: block.vertexCount)
    handed = WorkingColumn(repeating: Lanes(), count: block.vertexCount)
    handedNext = WorkingColumn(repeating: Lanes(), count: block.vertexCount)
    reached = WorkingColumn(repeating: 0, count: block.vertexCount)
    // Each source visits a vertex once. One place more takes what is written and not kept.
    visits = WorkingColumn(repeating: 0, count: Self.sourceLimit * block.vertexCount + 1)
    visitors = WorkingColumn(repeating: 0, count: Self.sourceLimit * block.vertexCount + 1)
    waiting = WorkingColumn(repeating: 0, count: block.vertexCount)
  }

  /// Adds the dependencies of some sources on every vertex to a score each, every source times the
  /// ends that it represents.
  ///
  /// - Parameters:
  ///   - sources: At most eight different vertices.
  ///   - targetEnds: How many ends of paths each vertex counts for.
  mutating func add(
    from sources: ArraySlice<Int>, targetEnds: [Double], to scores: inout [Double]
  ) {
    search(from: sources)
    var sourceEnds = Lanes()
    for (lane, source) in sources.enumerated() { sourceEnds[lane] = block.ends[source] }
    // Sources are not between others, but their arcs are.
    let firstScored = arcScores.count > 0 ? 0 : 1
    for number in levels.indices.dropFirst(firstScored).reversed() {
      let isLast = number == levels.count - 1
      handBack(
        levels[number], isLast: isLast, sourceEnds: sourceEnds, targetEnds: targetEnds, to: &scores)
      if !isLast { clearHanded(levels[number + 1]) }
      swap(&handed, &handedNext)
    }
    if levels.count > firstScored { clearHanded(levels[firstScored]) }
    for visit in 0..<levels[levels.count - 1].upperBound {
      pathCounts[Int(visits[visit])] = Lanes()
      reached[Int(visits[visit])] = 0
    }
  }
}

/// A number for each of eight sources.
private typealias Lanes = SIMD8<Double>
private typealias LaneBits = SIMD8<UInt64>

extension EightSourceDependencies {
  /// Finds levels and path counts.
  private mutating func search(from sources: ArraySlice<Int>) {
    all = UInt8(truncatingIfNeeded: 1 << sources.count - 1)
    waitingArcs = block.graph.targets.count
    waitingCount = block.vertexCount
    for vertex in 0..<block.vertexCount { waiting[vertex] = UInt32(truncatingIfNeeded: vertex) }
    levels.removeAll(keepingCapacity: true)
    for (lane, source) in sources.enumerated() {
      pathCounts[source][lane] = 1
      handed[source][lane] = 1
      reached[source] = 1 << lane
      visits[lane] = UInt32(truncatingIfNeeded: source)
      visitors[lane] = 1 << lane
    }
    var level = 0..<sources.count
    while !level.isEmpty {
      levels.append(level)
      let end = 2 * handedArcs(level) < waitingArcs ? push(level) : pull(level)
      clearHanded(level)
      swap(&handed, &handedNext)
      level = level.upperBound..<end
    }
  }

  /// The number of arcs along which a level hands something on.
  private func handedArcs(_ level: Range<Int>) -> Int {
    var count = 0
    for visit in level {
      let vertex = Int(visits[visit])
      if level.lowerBound == 0 || !block.isSimplicial[vertex] {
        count += block.graph.row(of: vertex).count
      }
    }
    return count
  }

  private mutating func clearHanded(_ level: Range<Int>) {
    for visit in level { handed[Int(visits[visit])] = Lanes() }
  }

  /// Finds the next level along the rows of this one; returns where it ends.
  private mutating func push(_ level: Range<Int>) -> Int {
    let all = all
    let block = block
    let laneBits = laneBits
    let offsets = block.graph.offsets.span
    let targets = block.graph.targets.span
    let isSimplicial = block.isSimplicial.span
    // Every vertex that receives something is behind the level, until it is clear what is new.
    var end = level.upperBound
    for visit in level {
      let vertex = Int(visits[visit])
      if isSimplicial[vertex], level.lowerBound > 0 { continue }
      let counts = handed[vertex]
      // Targets are vertices, and each gets behind the level once: all places exist.
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let target = unsafe Int(targets[unchecked: arc])
        guard reached[target] != all else { continue }
        let sum = handedNext[target]
        if Self.isZero(sum) {
          visits[end] = UInt32(truncatingIfNeeded: target)
          end += 1
        }
        handedNext[target] = sum + counts
      }
    }
    var kept = level.upperBound
    for visit in level.upperBound..<end {
      let vertex = Int(visits[visit])
      let missing = laneBits[Int(reached[vertex] ^ all)]
      let counts = Self.pathCounts(handedNext[vertex], in: missing)
      let arrived = Self.nonzeroLanes(of: counts)
      handedNext[vertex] = isSimplicial[vertex] ? Lanes() : counts * block.multiplicities[vertex]
      guard arrived != 0 else { continue }
      pathCounts[vertex] += counts
      reached[vertex] |= arrived
      if reached[vertex] == all { waitingArcs -= Int(offsets[vertex + 1] - offsets[vertex]) }
      visits[kept] = UInt32(truncatingIfNeeded: vertex)
      visitors[kept] = arrived
      kept += 1
    }
    return kept
  }

  /// Finds the next level along the rows of the vertices that miss a source; returns where it ends.
  private mutating func pull(_ level: Range<Int>) -> Int {
    let all = all
    let block = block
    let laneBits = laneBits
    let offsets = block.graph.offsets.span
    let targets = block.graph.targets.span
    let isSimplicial = block.isSimplicial.span
    var end = level.upperBound
    var stillWaitingCount = 0
    for place in 0..<waitingCount {
      let vertex = Int(waiting[place])
      guard reached[vertex] != all else { continue }
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      var sum = Lanes()
      for arc in row { sum += unsafe handed[Int(targets[unchecked: arc])] }
      let missing = laneBits[Int(reached[vertex] ^ all)]
      let counts = Self.pathCounts(sum, in: missing)
      let arrived = Self.nonzeroLanes(of: counts)
      if arrived != 0 {
        handedNext[vertex] = isSimplicial[vertex] ? Lanes() : counts * block.multiplicities[vertex]
        pathCounts[vertex] += counts
        reached[vertex] |= arrived
        visits[end] = UInt32(truncatingIfNeeded: vertex)
        visitors[end] = arrived
        end += 1
      }
      if reached[vertex] == all {
        waitingArcs -= row.count
      } else {
        waiting[stillWaitingCount] = UInt32(truncatingIfNeeded: vertex)
        stillWaitingCount += 1
      }
    }
    waitingCount = stillWaitingCount
    return end
  }

  /// Collects the shares behind a level, adds up what it depends on, and hands back its own shares.
  ///
  /// - Parameter isLast: Whether there is no level behind this one.
  private mutating func handBack(
    _ level: Range<Int>, isLast: Bool, sourceEnds: Lanes, targetEnds: [Double],
    to scores: inout [Double]
  ) {
    let block = block
    let laneBits = laneBits
    let offsets = block.graph.offsets.span
    let targets = block.graph.targets.span
    let targetEnds = targetEnds.span
    var scores = scores.mutableSpan
    for visit in level {
      let vertex = Int(visits[visit])
      let lanes = laneBits[Int(visitors[visit])]
      let counts = pathCounts[vertex]
      var ends = Lanes(repeating: targetEnds[vertex])
      if !isLast, !block.isSimplicial[vertex] {
        let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
        var shares = Lanes()
        for arc in row { shares += unsafe handed[Int(targets[unchecked: arc])] }
        if arcScores.count > 0 {
          let paths = Self.part(of: counts * sourceEnds, in: lanes)
          for arc in row {
            arcScores[arc] += unsafe Self.total(of: paths * handed[Int(targets[unchecked: arc])])
          }
        }
        let dependencies = Self.part(of: counts * shares, in: lanes)
        scores[vertex] += Self.total(of: dependencies * sourceEnds)
        ends += dependencies * block.multiplicities[vertex]
      }
      handedNext[vertex] = Self.part(of: ends / counts, in: lanes)
    }
  }
}

extension EightSourceDependencies {
  /// Some lanes of eight numbers, all others 0.
  @inline(__always)
  private static func part(of numbers: Lanes, in lanes: LaneBits) -> Lanes {
    let bits = unsafe unsafeBitCast(numbers, to: LaneBits.self) & lanes
    return unsafe unsafeBitCast(bits, to: Lanes.self)
  }

  /// The path counts that arrive in some lanes, none of them so large that a share would vanish.
  @inline(__always)
  private static func pathCounts(_ sum: Lanes, in lanes: LaneBits) -> Lanes {
    pointwiseMin(part(of: sum, in: lanes), Lanes(repeating: CondensedBlock.largestPathCount))
  }

  /// The set of lanes that hold a number other than 0.
  @inline(__always)
  private static func nonzeroLanes(of numbers: Lanes) -> UInt8 {
    let bits = unsafe unsafeBitCast(numbers .!= 0, to: LaneBits.self)
    return UInt8(truncatingIfNeeded: union(of: bits & LaneBits(1, 2, 4, 8, 16, 32, 64, 128)))
  }

  @inline(__always)
  private static func isZero(_ numbers: Lanes) -> Bool {
    union(of: unsafe unsafeBitCast(numbers, to: LaneBits.self)) == 0
  }

  @inline(__always)
  private static func union(of lanes: LaneBits) -> UInt64 {
    let half = lanes.lowHalf | lanes.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1]
  }

  @inline(__always)
  private static func total(of numbers: Lanes) -> Double {
    let half = numbers.lowHalf + numbers.highHalf
    let quarter = half.lowHalf + half.highHalf
    return quarter[0] + quarter[1]
  }
}
