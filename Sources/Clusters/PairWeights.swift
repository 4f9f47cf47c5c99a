/// Two different vertices, the smaller one first.
struct VertexPair {
  /// Both numbers in one: pairs compare as their keys do, by the first and then by the second.
  let key: UInt64

  init(_ one: Int, _ other: Int) {
    key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }

  var first: Int { Int(key >> 32) }
  var second: Int { Int(key & 0xFFFF_FFFF) }
}

/// The weight between pairs of clusters, found by the pair: a hash table without buckets.
///
/// A pair is at the first free place at or after the one that its key hashes to; a removal moves
/// later pairs up, so that no gap parts a pair from its place. The table is at most half full.
struct PairWeights {
  private var keys: [UInt64]
  private var weights: [Double]
  private var count = 0
  private var shift: UInt64

  /// No pair has this key: the first vertex would be the larger one.
  private static let vacant = UInt64.max

  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * capacity { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: Self.vacant, count: 1 << bits)
    weights = Array(repeating: 0, count: 1 << bits)
  }

  /// The weight of a pair, or nil when there is none.
  subscript(pair: VertexPair) -> Double? {
    let place = place(of: pair.key)
    return keys[place] == pair.key ? weights[place] : nil
  }

  /// Adds to the weight of a pair and returns the sum.
  @discardableResult
  mutating func add(_ weight: Double, to pair: VertexPair) -> Double {
    let place = place(of: pair.key)
    if keys[place] == pair.key {
      weights[place] += weight
      return weights[place]
    }
    keys[place] = pair.key
    weights[place] = weight
    count += 1
    if 2 * count > keys.count { grow() }
    return weight
  }

  /// Removes a pair and returns the weight that it had.
  @discardableResult
  mutating func remove(_ pair: VertexPair) -> Double? {
    var gap = place(of: pair.key)
    guard keys[gap] == pair.key else { return nil }
    let weight = weights[gap]
    let mask = keys.count - 1
    var next = (gap + 1) & mask
    while keys[next] != Self.vacant {
      // A pair may move up into the gap unless its own place lies behind the gap.
      if (next - home(of: keys[next])) & mask >= (next - gap) & mask {
        keys[gap] = keys[next]
        weights[gap] = weights[next]
        gap = next
      }
      next = (next + 1) & mask
    }
    keys[gap] = Self.vacant
    count -= 1
    return weight
  }

  private func home(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// The place of a key, or the vacant place for it.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = home(of: key)
    while keys[place] != key, keys[place] != Self.vacant { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, weights)
    shift -= 1
    keys = Array(repeating: Self.vacant, count: 2 * old.0.count)
    weights = Array(repeating: 0, count: keys.count)
    for (key, weight) in zip(old.0, old.1) where key != Self.vacant {
      let place = place(of: key)
      keys[place] = key
      weights[place] = weight
    }
  }
}
