/// A set of numbers below a bound, as bits in three levels: filled in any order, emptied in ascending
/// order, in time that depends on how many numbers it holds and not on the bound.
struct MemberBits: ~Copyable {
  /// A bit for each number.
  private let words: WorkingColumn<UInt64>
  /// A bit for each word that is not 0.
  private let groups: WorkingColumn<UInt64>
  /// A bit for each group that is not 0.
  private let summary: WorkingColumn<UInt64>

  /// Creates an empty set of numbers below a bound.
  init(bound: Int) {
    words = WorkingColumn(repeating: 0, count: (bound >> 6) + 1)
    groups = WorkingColumn(repeating: 0, count: (bound >> 12) + 1)
    summary = WorkingColumn(repeating: 0, count: (bound >> 18) + 1)
  }

  /// Puts a number below the bound into the set.
  @inline(__always)
  func insert(_ number: Int) {
    words[number >> 6] |= 1 << UInt64(truncatingIfNeeded: number & 63)
    groups[number >> 12] |= 1 << UInt64(truncatingIfNeeded: number >> 6 & 63)
    summary[number >> 18] |= 1 << UInt64(truncatingIfNeeded: number >> 12 & 63)
  }

  /// Empties the set and calls a body with each number that was in it, in ascending order.
  @inline(__always)
  func drain(_ body: (Int) -> Void) {
    drainWords { word, bits in Self.forEachBit(bits) { body(word << 6 | $0) } }
  }

  /// Empties the set and returns how many numbers were in it.
  func removeAll() -> Int {
    var count = 0
    drainWords { _, bits in count += bits.nonzeroBitCount }
    return count
  }

  @inline(__always)
  private func drainWords(_ body: (_ word: Int, _ bits: UInt64) -> Void) {
    for number in 0..<summary.count {
      Self.forEachBit(summary.taken(at: number)) { groupBit in
        let group = number << 6 | groupBit
        Self.forEachBit(groups.taken(at: group)) { wordBit in
          let word = group << 6 | wordBit
          body(word, words.taken(at: word))
        }
      }
    }
  }

  @inline(__always)
  private static func forEachBit(_ bits: UInt64, _ body: (Int) -> Void) {
    var bits = bits
    while bits != 0 {
      body(bits.trailingZeroBitCount)
      bits &= bits - 1
    }
  }
}

extension WorkingColumn<UInt64> {
  /// The bits at a place, where 0 is left.
  @inline(__always)
  fileprivate func taken(at place: Int) -> UInt64 {
    let bits = self[place]
    self[place] = 0
    return bits
  }
}
