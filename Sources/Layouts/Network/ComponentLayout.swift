internal import CoterieParallel

/// The layout of one component.
///
/// A few vertices take a known shape. A small component is laid out from several starts by all
/// pairs of vertices. The vertices of a larger one start where ``PivotScaling`` puts them and go through
/// the ``StressPhase``. The ``LocalPhase`` follows where the method has one, but for a known shape whose links
/// tie equally. The result is in units in which a vertex has about one unit of area.
struct ComponentLayout {
  private let component: LayoutComponent
  private let method: LayoutMethod
  private let schedule: LayoutSchedule
  private let seed: UInt64
  private let threads: Int?
  /// Up to how many links crossings are counted to choose among starts.
  private static let crossingLimit = 600
  /// How many starts may be finished to compare their crossings.
  private static let finishedLimit = 6

  /// - Parameter seed: The seed of the whole graph; each component draws its own numbers.
  init(_ component: LayoutComponent, method: LayoutMethod, seed: UInt64, threads: Int?) {
    self.component = component
    self.method = method
    self.seed = RepeatableGenerator.mixed(seed) &+ UInt64(component.members.min() ?? 0)
    self.threads = threads
    schedule = LayoutSchedule(method, count: component.count)
  }

  /// Returns the positions, in the order of the component's vertices.
  ///
  /// - Parameter starts: The number of starts of all pairs; 0 to sample pairs.
  func positions(starts: Int) -> [SIMD2<Float>] {
    if let shape = SmallShape(component).positions() {
      let positions = scaled(shape)
      if component.hasUnequalTies { return finished(positions) }
      return positions.map { $0 * LayoutUnit.edge(of: positions) }
    }
    return starts > 0 ? clearest(of: starts) : sampled()
  }

  /// A shape at the scale at which its stress is least.
  private func scaled(_ shape: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let pairs = AllPairsLayout(of: component)
    let scale = pairs.scale(of: shape.map { SIMD2(Double($0.x), Double($0.y)) })
    return shape.map { $0 * Float(scale) }
  }
}

// MARK: - All pairs

extension ComponentLayout {
  /// Of the layouts whose stress is within 2 % of the least, the one with the fewest crossings; the one with
  /// the least stress where that is wanted or there are many links.
  private func clearest(of starts: Int) -> [SIMD2<Float>] {
    let candidates = AllPairsLayout(of: component).candidates(starts: starts, seed: seed)
    let least = candidates.first?.stress ?? 0
    let picksLeast = method == .best || component.targets.count / 2 > Self.crossingLimit
    let limit = picksLeast ? least : 1.02 * least
    var best: (crossings: Int, positions: [SIMD2<Float>])?
    for candidate in candidates.prefix(Self.finishedLimit) where candidate.stress <= limit {
      let positions = finished(candidate.positions.map { SIMD2(Float($0.x), Float($0.y)) })
      if picksLeast { return positions }
      let crossings = crossingCount(positions)
      if best.map({ crossings < $0.crossings }) ?? true { best = (crossings, positions) }
    }
    return best?.positions ?? []
  }

  private func crossingCount(_ positions: [SIMD2<Float>]) -> Int {
    let links = (0..<component.count).flatMap { vertex in
      component.row(of: vertex).map { (vertex, Int(component.targets[$0])) }
    }.filter { $0.0 < $0.1 }
    return LinkCrossings(links) { SIMD2(Double(positions[$0].x), Double(positions[$0].y)) }.count
  }

  /// The layout after the local phase.
  private func finished(_ start: [SIMD2<Float>]) -> [SIMD2<Float>] {
    let positions = LayoutPositions(start)
    let sample = PivotSample(of: component, seed: seed, threads: threads)
    gather(positions, sample)
    return positions.current
  }
}

// MARK: - Sampled pairs

extension ComponentLayout {
  private func sampled() -> [SIMD2<Float>] {
    let positions = LayoutPositions(Array(repeating: SIMD2(), count: component.count))
    let sample = PivotSample(of: component, seed: seed, threads: threads)
    let rounds = Double(schedule.stressRounds + schedule.localRounds)
    let share = Double(schedule.stressRounds) / rounds
    Computation.part(0, share) { relax(positions, sample) }
    Computation.part(share, 1) { gather(positions, sample) }
    return positions.current
  }

  private func relax(_ positions: LayoutPositions, _ sample: PivotSample) {
    var generator = RepeatableGenerator(seed: seed)
    sample.draw(round: 0)
    PivotScaling(count: component.count, sample: sample)
      .write(to: positions.old.places, noise: &generator, threads: threads)
    StressPhase(
      component: component, sample: sample, positions: positions, fixed: nil, threads: threads
    ).run(rounds: schedule.stressRounds, steps: schedule.stressSteps, isStarted: true)
  }

  /// Goes over to units in which a vertex has about one unit of area, and does the local phase.
  private func gather(_ positions: LayoutPositions, _ sample: PivotSample) {
    let scale = LayoutUnit.edge(of: positions.current)
    positions.scale(by: scale)
    guard schedule.localRounds > 0 else { return }
    var phase = localPhase(positions, sample, scale: scale, fixed: nil)
    phase.run(
      rounds: schedule.localRounds, steps: schedule.localSteps, firstRound: schedule.stressRounds)
  }

  private func localPhase(
    _ positions: LayoutPositions, _ sample: PivotSample, scale: Float, fixed: SharedColumn<Bool>?
  ) -> LocalPhase {
    LocalPhase(
      component: component, sample: sample, positions: positions, fixed: fixed,
      forces: schedule.forces,
      weights: schedule.weighsNeighborhoods
        ? component.sharedNeighborhoods(threads: threads) : component.similarities,
      discs: discs, scale: scale, threads: threads)
  }

  private var discs: ClusterDiscs? {
    guard case .clusters(let clusters) = method else { return nil }
    return ClusterDiscs(of: component.members.map { clusters[Int($0)] })
  }
}

// MARK: - Earlier positions

extension ComponentLayout {
  /// The rounds of either phase and their steps where vertices are to move little.
  private static let gentleStress = (rounds: 10, steps: (first: Float(0.3), last: Float(0.05)))
  private static let gentleLocal = (rounds: 12, steps: (first: Float(0.5), last: Float(0.1)))

  /// Returns positions near the earlier ones, in their unit.
  ///
  /// - Parameter keepsEarlier: Whether vertices with an earlier position stay there.
  /// - Returns: The positions, and how long the unit of a component without earlier ones is in theirs.
  func positions(
    from earlier: EarlierPositions, keepsEarlier: Bool
  ) -> (positions: [SIMD2<Float>], unit: Float) {
    let sample = PivotSample(of: component, seed: seed, threads: threads)
    sample.draw(round: 0)
    let start = EarlierStart(earlier, sample: sample, seed: seed)
    let positions = LayoutPositions(start.positions)
    let fixed = keepsEarlier ? earlier.marks : nil
    let scale = LayoutUnit.edge(of: start.positions)
    if schedule.localRounds > 0 {
      positions.scale(by: scale)
      var phase = localPhase(positions, sample, scale: scale, fixed: fixed)
      phase.run(
        rounds: Self.gentleLocal.rounds, steps: Self.gentleLocal.steps, firstRound: 1)
      positions.scale(by: 1 / scale)
    } else {
      StressPhase(
        component: component, sample: sample, positions: positions, fixed: fixed, threads: threads
      ).run(
        rounds: Self.gentleStress.rounds, steps: Self.gentleStress.steps, isStarted: true)
    }
    let settled =
      keepsEarlier
      ? earlier.restored(start.inEarlierUnits(positions.current))
      : earlier.fit(positions.current)
    return (settled, start.edge / scale)
  }
}

/// Earlier positions in units of one edge, around (0, 0).
private struct EarlierStart {
  /// The length of an edge in the unit of the earlier positions.
  let edge: Float
  private let middle: SIMD2<Float>
  let positions: [SIMD2<Float>]

  init(_ earlier: EarlierPositions, sample: PivotSample, seed: UInt64) {
    let rough = LayoutPositions(earlier.completed(unit: 0, seed: seed))
    let scale = sample.scale(of: rough.old.places)
    edge = scale > 0 ? 1 / scale : 1
    let all = earlier.completed(unit: edge, seed: seed)
    middle = all.reduce(SIMD2(), +) / Float(max(1, all.count))
    let (middle, edge) = (middle, edge)
    positions = all.map { ($0 - middle) / edge }
  }

  func inEarlierUnits(_ positions: [SIMD2<Float>]) -> [SIMD2<Float>] {
    positions.map { $0 * edge + middle }
  }
}
