internal import CoterieParallel

/// The layout of one component with more than a few vertices.
///
/// The vertices start where ``PivotScaling`` puts them and go through the ``StressPhase`` and the
/// ``LocalPhase``. The result is in units in which a vertex has about one unit of area.
struct ComponentLayout {
  let component: LayoutComponent
  let method: LayoutMethod
  let seed: UInt64
  let threads: Int?

  /// Returns the positions, in the order of the component's vertices.
  func positions() -> [SIMD2<Float>] {
    let schedule = LayoutSchedule(method, count: component.count)
    let stressShare = Double(schedule.stressRounds) / Double(
      schedule.stressRounds + schedule.localRounds)
    let sample = PivotSample(of: component, seed: seed, threads: threads)
    let positions = LayoutPositions(count: component.count)
    Computation.part(0, stressShare) { relax(positions, sample, schedule) }
    let scale = unit(of: positions.old.places)
    positions.scale(by: scale)
    Computation.part(stressShare, 1) { gather(positions, sample, schedule, scale) }
    return (0..<component.count).map { positions.old.places[$0] }
  }

  private func relax(
    _ positions: LayoutPositions, _ sample: PivotSample, _ schedule: LayoutSchedule
  ) {
    var generator = RepeatableGenerator(seed: seed)
    sample.draw(round: 0)
    PivotScaling(of: component, sample: sample)
      .write(to: positions.old.places, noise: &generator, threads: threads)
    StressPhase(
      component: component, sample: sample, positions: positions, fixed: nil, threads: threads
    ).run(rounds: schedule.stressRounds, steps: schedule.stressSteps, isStarted: true)
  }

  private func gather(
    _ positions: LayoutPositions, _ sample: PivotSample, _ schedule: LayoutSchedule, _ scale: Float
  ) {
    guard schedule.localRounds > 0 else { return }
    var phase = LocalPhase(
      component: component, sample: sample, positions: positions, fixed: nil,
      forces: schedule.forces,
      weights: schedule.weighsNeighborhoods
        ? component.sharedNeighborhoods(threads: threads) : component.similarities,
      discs: discs(), scale: scale, threads: threads)
    phase.run(
      rounds: schedule.localRounds, steps: schedule.localSteps, firstRound: schedule.stressRounds)
  }

  private func discs() -> ClusterDiscs? {
    guard case .clusters(let clusters) = method else { return nil }
    return ClusterDiscs(of: component.members.map { clusters[Int($0)] })
  }

  /// The length of an edge in units in which a vertex has about one unit of area, √(n/(2π r²)) for half
  /// of the vertices within r of the centre; one unit at least, as in a path, which needs no area.
  private func unit(of positions: Places<SIMD2<Float>>) -> Float {
    var sum = SIMD2<Double>()
    for vertex in 0..<positions.count {
      sum += SIMD2(Double(positions[vertex].x), Double(positions[vertex].y))
    }
    let mean = sum / Double(max(1, positions.count))
    let center = SIMD2(Float(mean.x), Float(mean.y))
    let squares = (0..<positions.count).map { vertex in
      let way = positions[vertex] - center
      return way.x * way.x + way.y * way.y
    }.sorted()
    let square = squares.isEmpty ? 0 : squares[squares.count / 2]
    return max(1, (Float(positions.count) / (2 * .pi * max(square, 1e-6))).squareRoot())
  }
}
