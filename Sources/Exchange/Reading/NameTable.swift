/// The vertices of names, found by the keys of these.
///
/// A place holds the key beside its vertex, in 32 bytes, so that a name that a key holds whole is
/// found without a look at the names.
struct NameTable {
  /// A key and its vertex; the vertex plus one is 0 where the place is free.
  private struct Slot {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var length: UInt32 = 0
    var next: UInt32 = 0

    @inline(__always)
    func has(_ key: NameKey) -> Bool {
      let difference =
        words.0 ^ key.words.0 | words.1 ^ key.words.1 | words.2 ^ key.words.2
        | UInt64(length ^ key.length)
      return difference == 0
    }
  }

  /// The keys, each at the first free place from its hash on.
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The vertex of a name; nil where there is none.
  ///
  /// - Parameters:
  ///   - name: The name of the key.
  ///   - texts: The names of the vertices.
  @inline(__always)
  func vertex(of key: NameKey, _ name: Span<UInt8>, in texts: TextColumn) -> UInt32? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key.hash) & mask
    while slots[place].next != 0 {
      if slots[place].has(key) {
        let vertex = slots[place].next - 1
        if !key.isLong || texts.has(name, at: Int(vertex)) { return vertex }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds the vertex of a key that has none.
  mutating func insert(_ vertex: UInt32, _ key: NameKey) {
    if count * 2 >= slots.count { widen() }
    let slot = Slot(words: key.words, length: key.length, next: vertex + 1)
    Self.fill(&slots, slot, key.hash)
    count += 1
  }

  private static func fill(_ slots: inout [Slot], _ slot: Slot, _ hash: UInt64) {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].next != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private mutating func widen() {
    var wider = [Slot](repeating: Slot(), count: 2 * slots.count)
    for slot in slots where slot.next != 0 {
      Self.fill(&wider, slot, NameKey.hash(slot.words, slot.length))
    }
    slots = wider
  }
}

// MARK: - Looking ahead

extension NameTable {
  /// Reads what names with some keys are compared with, so that memory that is far away is asked for by all
  /// of them at once. Always true, which only the sum of all that is read shows.
  func isNear(_ keys: [NameKey], in texts: TextColumn) -> Bool {
    let mask = slots.count - 1
    var sum: UInt64 = 0
    for key in keys {
      // The first and the last word, since a place may be in two cache lines.
      let slot = slots[Int(truncatingIfNeeded: key.hash) & mask]
      sum &+= slot.words.0 & 1 &+ UInt64(slot.next)
    }
    for key in keys where key.isLong {
      let next = Int(slots[Int(truncatingIfNeeded: key.hash) & mask].next)
      if next > 0 { sum &+= UInt64(texts.firstByte(at: next - 1)) }
    }
    return sum != .max
  }
}
