/// A random number generator whose numbers depend on its seed alone.
///
/// The same seed gives the same numbers on every machine and in every release: the generator
/// (xoshiro256\*\*), its seeding (SplitMix64), bounded numbers and shuffles are all stated here,
/// since those of the standard library may change.
///
///     var generator = RepeatableGenerator(seed: 7)
///     generator.below(6)          // the same die every time
///     generator.shuffle(&deck)
///
/// - SeeAlso: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators",
///   *ACM Transactions on Mathematical Software* 47 (2021) 36,
///   [doi:10.1145/3460772](https://doi.org/10.1145/3460772).
public struct RepeatableGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Creates the generator of a seed. Any number is a good seed.
  public init(seed: UInt64) {
    var counter = seed
    /// SplitMix64 spreads the seed over the state, which so is never all zero.
    func spread() -> UInt64 {
      counter &+= 0x9E37_79B9_7F4A_7C15
      return Self.mixed(counter)
    }
    state = (spread(), spread(), spread(), spread())
  }

  /// The mixing of SplitMix64: different numbers become different numbers that look random.
  package static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = bits
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Creates the generator of a state, which is not all zero.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// Returns the next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, by: 45)
    return result
  }

  private func rotated(_ bits: UInt64, by count: UInt64) -> UInt64 {
    (bits << count) | (bits >> (64 - count))
  }
}

extension RepeatableGenerator {
  /// Returns a random number in `0 ..< bound`, all equally likely.
  ///
  /// - Precondition: `bound` is above 0.
  /// - SeeAlso: D. Lemire, "Fast random integer generation in an interval", *ACM Transactions on
  ///   Modeling and Computer Simulation* 29 (2019) 3,
  ///   [doi:10.1145/3230636](https://doi.org/10.1145/3230636).
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number from 0 to below \(bound)")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      // The low half says which numbers would come up once too often: those are drawn again.
      let excess = (0 &- bound) % bound
      while product.low < excess { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Returns a random number in 0 ..< 1, a multiple of 2⁻⁵³.
  public mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts the elements of an array into a random order, all orders equally likely.
  ///
  /// - Complexity: O(*n*) for *n* elements.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var remaining = elements.count
    while remaining > 1 {
      let chosen = below(remaining)
      remaining -= 1
      elements.swapAt(chosen, remaining)
    }
  }

  /// Returns the numbers from 0 up to `count` in a random order, all orders equally likely.
  package mutating func permutation(of count: Int) -> [UInt32] {
    var numbers = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    shuffle(&numbers)
    return numbers
  }
}
