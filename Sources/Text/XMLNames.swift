/// The names of an XML file, each with a number: first those that a reader knows, in its order, then others
/// in the order in which they appear.
package struct XMLNames: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int] = [0]
  /// One more than the numbers, each at the first free place from its hash on; 0 where free.
  private var slots = [UInt32](repeating: 0, count: 256)

  /// Creates a list of the names that a reader knows.
  package init(_ known: [String] = []) {
    for name in known {
      let bytes = Array(name.utf8)
      _ = number(of: bytes.span)
    }
  }

  /// How many names there are.
  package var count: Int { ends.count - 1 }

  /// The name of a number.
  package func text(_ number: Int) -> String {
    guard number >= 0, number < count else { return "" }
    return String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self)
  }

  /// The number of a name, which is given one where it has none.
  package mutating func number(of name: Span<UInt8>) -> Int {
    var slot = hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if isName(number, name) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(truncatingIfNeeded: count + 1)
    for place in name.indices { bytes.append(name[place]) }
    ends.append(bytes.count)
    if 2 * count > slots.count { widen() }
    return count - 1
  }

  private func isName(_ number: Int, _ other: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == other.count else { return false }
    for place in other.indices where bytes[start + place] != other[place] { return false }
    return true
  }

  /// FNV-1a, with its high bits mixed in.
  private func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in name.indices { hash = (hash ^ UInt64(name[place])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private mutating func widen() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    for number in 0..<count {
      let range = ends[number]..<ends[number + 1]
      var slot = hash(bytes.span.extracting(range)) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
