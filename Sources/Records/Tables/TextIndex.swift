/// A hash table with open addressing that finds the texts of a table by their marks.
struct TextIndex: Sendable {
  /// For each place the number of a text below its mark; 0 where the place is free.
  private var slots: [UInt64] = []

  /// How many texts it may hold. More than seven in ten places are never taken, until there are 2³².
  var capacity: Int { slots.count == 1 << 32 ? slots.count - 1 : slots.count / 10 * 7 }

  /// The number of a text that may have a mark: the first one that is looked at, 0 where there is none.
  func candidate(for mark: UInt32) -> UInt32 {
    let slot = slots[home(of: mark)]
    return UInt32(truncatingIfNeeded: slot >> 32) == mark ? UInt32(truncatingIfNeeded: slot) : 0
  }

  /// The place of a text with a mark, or the free one where it belongs.
  ///
  /// - Parameter isText: Whether the text of a number is the one.
  func place(of mark: UInt32, where isText: (UInt32) -> Bool) -> Int {
    unsafe slots.withUnsafeBufferPointer { slots in
      var place = home(of: mark)
      while true {
        let slot = unsafe slots[place]
        let hasMark = UInt32(truncatingIfNeeded: slot >> 32) == mark
        if slot == 0 || hasMark && isText(UInt32(truncatingIfNeeded: slot)) { return place }
        place = (place + 1) & (slots.count - 1)
      }
    }
  }

  /// The number of the text at a place; 0 where it is free.
  subscript(place: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[place]) }

  /// Takes a free place.
  mutating func insert(_ number: UInt32, mark: UInt32, at place: Int) {
    slots[place] = UInt64(mark) << 32 | UInt64(number)
  }

  /// Makes room for more texts. Texts are moved in the order of their places, so that memory is visited in
  /// order too.
  mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(256, (old.count < 1 << 16 ? 4 : 2) * old.count))
    for slot in old where slot != 0 {
      let mark = UInt32(truncatingIfNeeded: slot >> 32)
      let place = place(of: mark) { _ in false }
      slots[place] = slot
    }
  }

  /// The marks of texts, by their numbers.
  ///
  /// - Parameter count: The number of texts, the one of number 0 included.
  func marks(count: Int) -> [UInt32] {
    var marks = [UInt32](repeating: 0, count: count)
    for slot in slots where slot != 0 {
      marks[Int(UInt32(truncatingIfNeeded: slot))] = UInt32(truncatingIfNeeded: slot >> 32)
    }
    return marks
  }

  /// Where the search for a mark begins: its upper bits.
  private func home(of mark: UInt32) -> Int {
    Int((UInt64(mark) << UInt64(slots.count.trailingZeroBitCount)) >> 32)
  }
}
