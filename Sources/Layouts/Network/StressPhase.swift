internal import CoterieParallel

/// Moves the vertices of a component to where the distances in the layout are as the distances in edges:
/// stochastic majorisation of stress.
///
/// In each round every vertex goes a step towards where the stress against 64 pivots and its neighbours
/// would be least if they stayed,
///
///     x ← x + α (S + L) / (W + k)
///     S, W: (n/64) Σ (d − δ)/(δ d²) (x − p), (n/64) Σ 1/d²    over pivots p
///     L: Σ (1 − δ)/δ (x − u)    over the k neighbours u
///
/// Other pivots in every round are an unbiased sample of all pairs, and their noise shakes the layout out
/// of poor places as long as the steps are long.
///
/// - Complexity: O(*n* + *m*) and a ``PivotSearch`` a round.
/// - SeeAlso: E. Gansner, Y. Koren, S. North, "Graph drawing by stress majorization", *Graph Drawing
///   2004*, LNCS 3383 (2005) 239–250,
///   [doi:10.1007/978-3-540-31843-9_25](https://doi.org/10.1007/978-3-540-31843-9_25).
struct StressPhase {
  let component: LayoutComponent
  let sample: PivotSample
  let positions: LayoutPositions
  /// Which vertices stay where they are, or nil where none does.
  let fixed: SharedColumn<Bool>?
  let threads: Int?

  /// Does a number of rounds whose steps shrink evenly.
  ///
  /// - Parameter isStarted: Whether the sample has the pivots of the first round.
  func run(rounds: Int, steps: (first: Float, last: Float), isStarted: Bool) {
    for round in 0..<rounds {
      Computation.part(Double(round) / Double(rounds), Double(round + 1) / Double(rounds)) {
        if round > 0 || !isStarted { sample.draw(round: round) }
        let share = Float(round) / Float(max(1, rounds - 1))
        move(step: steps.first + (steps.last - steps.first) * share)
      }
      if Computation.current?.isCancelled == true { return }
    }
  }

  private func move(step: Float) {
    let (old, new) = (positions.old.places, positions.new.places)
    sample.locate(in: old)
    let (reader, component, fixed) = (sample.reader, component, fixed?.places)
    let share = Float(component.count) / Float(PivotSearch.width)
    let loop = ParallelLoop(count: component.count, chunkSize: 1 << 10, threads: threads)
    loop.reduce(into: (), workspace: { PivotTerms() }) { vertices, terms in
      // A vertex writes its own new position, and only old ones are read.
      for vertex in vertices {
        let position = old[vertex]
        let (pull, weight) = reader.pull(of: vertex, at: position, terms)
        let links = Self.linkPull(of: vertex, at: position, in: component, old)
        let degree = Float(component.degree(of: vertex))
        let way = (pull * share + links) / (weight * share + degree)
        new[vertex] = fixed?[vertex] == true ? position : position + way * step
      }
    } combine: { _, _ in
    }
    positions.turn()
  }

  @inline(__always)
  private static func linkPull(
    of vertex: Int, at position: SIMD2<Float>, in component: LayoutComponent,
    _ positions: Places<SIMD2<Float>>
  ) -> SIMD2<Float> {
    var sum = SIMD2<Float>()
    for arc in component.row(of: vertex) {
      let way = position - positions[Int(component.targets[arc])]
      let length = (way.x * way.x + way.y * way.y + 1e-12).squareRoot()
      sum += way * ((1 - length) / length)
    }
    return sum
  }
}
