/// Breadth-first searches from up to 512 sources that share one walk over the graph.
///
/// Every place of the skeleton has a row of bits, one a source: whether the source has been seen
/// here. The first round hands every source to its neighbours. A later round pulls: the new row of
/// a place is the union of its own and its lasting neighbours' rows of the round before. A place
/// that has seen all sources is *full*; it stays for one more round, until both of its rows say so,
/// and leaves the walk.
///
/// Distances are the same in both directions, so a place adds up its own distances to the sources,
/// and when all have been sources it knows its distances to all.
///
/// - SeeAlso: M. Then et al., "The more the merrier: efficient multi-source graph traversal",
///   *PVLDB* 8 (2014) 449–460, [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
package struct ManySourceSearch: ~Copyable {
  /// The number of sources that fit in a row of bits.
  package static let sourceLimit = 512

  typealias Bits = SIMD8<UInt64>

  /// What each place has seen by the last round and, while a round runs, by that one.
  private var seen: [Bits]
  private var seenNext: [Bits]
  /// The places that are still in the walk: the first `waitingCount` entries.
  private var waiting: [UInt32]
  private var waitingCount = 0

  package init(skeleton: DistanceSkeleton) {
    seen = Array(repeating: Bits(), count: skeleton.count)
    seenNext = seen
    waiting = Array(repeating: 0, count: skeleton.count)
  }

  /// Searches from the sources of a pass.
  package mutating func run(
    _ pass: DistanceSkeleton.Pass, in skeleton: DistanceSkeleton
  ) -> SourceDistances {
    let full = start(pass, in: skeleton)
    let weights = SourceWeights(sources: pass.sources, sizes: skeleton.sizes)
    var farness = [Int](repeating: 0, count: pass.component.count)
    var reciprocals = [ReciprocalSum](repeating: .init(), count: pass.component.count)
    var eccentricities = [UInt32](repeating: 0, count: pass.component.count)
    var farPairCounts: [Int] = []
    var distance = 2
    while waitingCount > 0 {
      let pairCount = Self.advance(
        in: skeleton, component: pass.component, distance: distance, full: full,
        weights: weights, seen: seen, seenNext: &seenNext, waiting: &waiting,
        waitingCount: &waitingCount, farness: &farness, reciprocals: &reciprocals,
        eccentricities: &eccentricities)
      if pairCount > 0 { farPairCounts.append(pairCount) }
      swap(&seen, &seenNext)
      distance += 1
    }
    return SourceDistances(
      places: pass.component, farness: farness, reciprocals: reciprocals,
      eccentricities: eccentricities, farPairCounts: farPairCounts)
  }

  /// Does the first round: every source is seen at its own place and by its neighbours. Returns the
  /// row of a full place.
  private mutating func start(
    _ pass: DistanceSkeleton.Pass, in skeleton: DistanceSkeleton
  ) -> Bits {
    waitingCount = 0
    for place in pass.component {
      seen[place] = Bits()
      waiting[waitingCount] = UInt32(truncatingIfNeeded: place)
      waitingCount += 1
    }
    var full = Bits()
    for (number, source) in pass.sources.enumerated() {
      let bit: UInt64 = 1 << UInt64(number % 64)
      full[number / 64] |= bit
      seen[Int(source)][number / 64] |= bit
      for arc in Int(skeleton.offsets[Int(source)])..<Int(skeleton.offsets[Int(source) + 1]) {
        seen[Int(skeleton.targets[arc])][number / 64] |= bit
      }
    }
    return full
  }

  /// Does a later round; returns how many pairs of a vertex and a source are at its distance.
  private static func advance(
    in skeleton: DistanceSkeleton, component: Range<Int>, distance: Int, full: Bits,
    weights: SourceWeights, seen: [Bits], seenNext: inout [Bits], waiting: inout [UInt32],
    waitingCount: inout Int, farness: inout [Int], reciprocals: inout [ReciprocalSum],
    eccentricities: inout [UInt32]
  ) -> Int {
    let offsets = skeleton.offsets.span
    let lastingEnds = skeleton.lastingEnds.span
    let targets = skeleton.targets.span
    let sizes = skeleton.sizes.span
    let seen = seen.span
    var seenNext = seenNext.mutableSpan
    var waiting = waiting.mutableSpan
    var farness = farness.mutableSpan
    var reciprocals = reciprocals.mutableSpan
    var eccentricities = eccentricities.mutableSpan
    let reciprocal = ReciprocalSum.reciprocal(of: distance)
    var stillWaiting = 0
    var pairCount = 0
    for entry in 0..<waitingCount {
      let place = Int(waiting[entry])
      let own = seen[place]
      guard full.isMissing(in: own) else {
        seenNext[place] = own
        continue
      }
      waiting[stillWaiting] = UInt32(truncatingIfNeeded: place)
      stillWaiting += 1
      var union = own
      var arc = Int(offsets[place])
      let end = Int(lastingEnds[place])
      while arc < end {
        let stop = min(arc + 8, end)
        while arc < stop {
          // The skeleton's rows lie within its targets, which are places.
          unsafe union |= seen[unchecked: Int(targets[unchecked: arc])]
          arc &+= 1
        }
        guard full.isMissing(in: union) else { break }
      }
      seenNext[place] = union
      let arrivals = union & ~own
      guard arrivals.isMissing(in: Bits()) else { continue }
      let count = weights.total(of: arrivals)
      farness[place - component.lowerBound] += count * distance
      reciprocals[place - component.lowerBound].add(count, times: reciprocal)
      eccentricities[place - component.lowerBound] = UInt32(truncatingIfNeeded: distance)
      pairCount += count * Int(sizes[place])
    }
    waitingCount = stillWaiting
    return pairCount
  }
}

/// The distances above 1 between all places of a component and the sources of a pass.
///
/// A source counts as often as its class of twins has vertices.
package struct SourceDistances: Sendable {
  /// The places of the component; the columns below are in their order.
  package let places: Range<Int>
  /// The sums of the distances from 2 on.
  package let farness: [Int]
  /// The sums of the reciprocals of the distances from 2 on.
  package let reciprocals: [ReciprocalSum]
  /// The largest distances; 0 where none is above 1.
  package let eccentricities: [UInt32]
  /// The number of pairs of any vertex and a source at distance 2, 3, and so on.
  package let farPairCounts: [Int]
}

/// How many vertices the bits of a row stand for.
///
/// Where all sources have one size, the number of bits is multiplied by it. Otherwise the sizes are
/// taken apart into powers of two, and for each power the bits of the sources that have it count.
private struct SourceWeights {
  private let commonSize: Int?
  private var masks: [ManySourceSearch.Bits] = []

  init(sources: ArraySlice<UInt32>, sizes: [UInt32]) {
    let sourceSizes = sources.map { sizes[Int($0)] }
    commonSize = sourceSizes.first == sourceSizes.last ? sourceSizes.first.map { Int($0) } : nil
    guard commonSize == nil, let largest = sourceSizes.last else { return }
    for power in 0..<(UInt32.bitWidth - largest.leadingZeroBitCount) {
      var mask = ManySourceSearch.Bits()
      for (number, size) in sourceSizes.enumerated() where size >> power & 1 == 1 {
        mask[number / 64] |= 1 << UInt64(number % 64)
      }
      masks.append(mask)
    }
  }

  @inline(__always)
  func total(of bits: ManySourceSearch.Bits) -> Int {
    if let commonSize { return commonSize * bits.bitCount }
    var total = 0
    for power in masks.indices { total += (bits & masks[power]).bitCount << power }
    return total
  }
}

extension SIMD8<UInt64> {
  /// Whether some bit of this row is not set in another one.
  @inline(__always)
  fileprivate func isMissing(in other: Self) -> Bool {
    let missing = self & ~other
    let halves = missing.lowHalf | missing.highHalf
    let quarters = halves.lowHalf | halves.highHalf
    return (quarters[0] | quarters[1]) != 0
  }

  /// The number of bits that are set: counted in pairs, in fours and in bytes, all lanes at once.
  @inline(__always)
  fileprivate var bitCount: Int {
    let ones = Self(repeating: 0x5555_5555_5555_5555)
    let twos = Self(repeating: 0x3333_3333_3333_3333)
    let pairs = self &- ((self &>> Self(repeating: 1)) & ones)
    let fours = (pairs & twos) &+ ((pairs &>> Self(repeating: 2)) & twos)
    // Two lanes together count to 8 at most, which still fits.
    let sums = fours.lowHalf &+ fours.highHalf
    let nibbles = SIMD4<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let bytes = (sums & nibbles) &+ ((sums &>> SIMD4<UInt64>(repeating: 4)) & nibbles)
    let halves = bytes.lowHalf &+ bytes.highHalf
    let word = halves[0] &+ halves[1]
    let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF
    let shorts = (word & evenBytes) &+ ((word >> 8) & evenBytes)
    return Int((shorts &* 0x0001_0001_0001_0001) >> 48)
  }
}
