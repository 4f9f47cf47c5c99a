/// Random numbers of one thing: a work, a person, the growth of all teams.
///
/// A stream follows from a seed, a domain and a number, so that the facts of work 17 or of person 4
/// are found again without being kept. This is SplitMix64.
///
/// - SeeAlso: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
///   *OOPSLA* (2014) 453–472,
///   [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
struct RandomStream {
  /// What a stream is about: equal numbers of different domains give different streams.
  enum Domain: UInt64 {
    case teams, work, variant, person, largePaper, order
  }

  private var state: UInt64

  init(seed: UInt64, _ domain: Domain, _ number: Int = 0) {
    let own = Self.mixed(UInt64(truncatingIfNeeded: number) << 8 | domain.rawValue)
    state = Self.mixed(seed &+ own)
  }

  /// Returns the next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// Returns a number in `0 ..< bound`. With bounds below a billion, no number is likelier than
  /// another by more than one part in 10⁹.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number from 0 to below \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Returns whether something happens that happens `count` times in a thousand.
  mutating func happens(perThousand count: Int) -> Bool { below(1000) < count }

  private static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = bits
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
