internal import CoterieParallel

/// Gathers teams and separates vertices that stand too near: near vertices push one another apart, links
/// pull, and the stress against 64 pivots keeps the shape of the whole.
///
/// In units in which a vertex has about one unit of area, the force on a vertex *x* is
///
///     Σ (x − u)/(1 + δ²)²    over near vertices u
///     + Σ a w (1 + β/(1 + δ²)) (u − x)    over neighbours u
///     + λ (S/W)    as in ``StressPhase``
///
/// and the step is the force divided by the sum of its factors. All vertices move at once, by their old
/// positions.
///
/// - Complexity: O(*n* + *m*) a round, and a ``PivotSearch`` every fifth.
/// - SeeAlso: F. Zhong, M. Xue, J. Zhang, F. Zhang, R. Ban, O. Deussen, Y. Wang, "Force-directed graph
///   layouts revisited: a new force based on the t-distribution", *IEEE Transactions on
///   Visualization and Computer Graphics* 30 (2024) 3650–3663,
///   [doi:10.1109/TVCG.2023.3238821](https://doi.org/10.1109/TVCG.2023.3238821).
struct LocalPhase {
  let component: LayoutComponent
  let sample: PivotSample
  let positions: LayoutPositions
  let fixed: SharedColumn<Bool>?
  let forces: LocalForces
  /// A number for each arc, 1 on average, or nil where all are 1.
  let weights: [Float]?
  /// The discs of the clusters, if there are clusters.
  var discs: ClusterDiscs?
  /// The length of an edge in the units of this phase.
  let scale: Float
  let threads: Int?

  /// Does a number of rounds whose steps shrink evenly.
  ///
  /// - Parameter firstRound: The number of the first sample of pivots.
  mutating func run(rounds: Int, steps: (first: Float, last: Float), firstRound: Int) {
    var grid = CellGrid(count: component.count)
    for round in 0..<rounds {
      Computation.part(Double(round) / Double(rounds), Double(round + 1) / Double(rounds)) {
        if round % 5 == 0 { sample.draw(round: firstRound + round) }
        grid.fill(with: positions.old.places)
        let share = Float(round) / Float(max(1, rounds - 1))
        move(step: steps.first + (steps.last - steps.first) * share, grid)
      }
      if Computation.current?.isCancelled == true { return }
    }
  }

  private mutating func move(step: Float, _ grid: CellGrid) {
    let (old, new) = (positions.old.places, positions.new.places)
    sample.locate(in: old, scale: scale)
    discs?.settle(old)
    let (cells, reader, fixed, phase) = (grid.reader, sample.reader, fixed?.places, LocalPull(self))
    let loop = ParallelLoop(count: component.count, chunkSize: 1 << 10, threads: threads)
    loop.reduce(into: (), workspace: { PivotTerms() }) { vertices, terms in
      // A vertex writes its own new position, and only old ones are read.
      for vertex in vertices {
        let position = old[vertex]
        let push = cells.push(at: position)
        let links = phase.links(of: vertex, at: position, old)
        let pull = reader.pull(of: vertex, at: position / phase.scale, terms)
        let disc = phase.disc(of: vertex, at: position)
        let stress = pull.force * (phase.forces.stress * phase.scale / pull.weight)
        let force = push.force + links.force + stress + disc.force
        let weight = push.weight + links.weight + phase.forces.stress + disc.weight
        let moved = position + force * (step / weight) + disc.shift
        new[vertex] = fixed?[vertex] == true ? position : moved
      }
    } combine: { _, _ in
    }
    positions.turn()
  }
}

/// The pull of links and discs as threads work it out.
private struct LocalPull: Sendable {
  let component: LayoutComponent
  let forces: LocalForces
  let weights: [Float]?
  let discs: ClusterDiscs?
  let scale: Float

  init(_ phase: LocalPhase) {
    component = phase.component
    forces = phase.forces
    weights = phase.weights
    discs = phase.discs
    scale = phase.scale
  }

  @inline(__always)
  func links(
    of vertex: Int, at position: SIMD2<Float>, _ positions: Places<SIMD2<Float>>
  ) -> (force: SIMD2<Float>, weight: Float) {
    var force = SIMD2<Float>()
    var weight: Float = 0
    for arc in component.row(of: vertex) {
      let target = Int(component.targets[arc])
      let way = positions[target] - position
      var strength = forces.link
      if let weights { strength *= weights[arc] }
      if let discs, !discs.areTogether(vertex, target) { strength *= forces.acrossClusters }
      let square = way.x * way.x + way.y * way.y
      let pull = strength * (1 + forces.tightness / (1 + square))
      force += way * pull
      weight += pull
    }
    return (force, weight)
  }

  @inline(__always)
  func disc(
    of vertex: Int, at position: SIMD2<Float>
  ) -> (force: SIMD2<Float>, weight: Float, shift: SIMD2<Float>) {
    discs?.pull(of: vertex, at: position, strength: forces.disc) ?? (SIMD2(), 0, SIMD2())
  }
}
