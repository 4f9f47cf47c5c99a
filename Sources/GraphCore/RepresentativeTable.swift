/// A hash table of class numbers with open addressing, at most half full: classes meet in it by the
/// hashes of their first members.
struct RepresentativeTable {
  private var numbers: [UInt32]

  enum Place {
    case number(UInt32)
    case freePlace(Int)
  }

  init(capacity count: Int) {
    var capacity = 4
    while capacity < 2 * count { capacity *= 2 }
    numbers = Array(repeating: .max, count: capacity)
  }

  /// Returns the first number under a hash that matches, or the place where it belongs.
  func find(hash: UInt64, matches: (UInt32) -> Bool) -> Place {
    var place = Int(truncatingIfNeeded: hash) & (numbers.count - 1)
    while numbers[place] != .max {
      if matches(numbers[place]) { return .number(numbers[place]) }
      place = (place + 1) & (numbers.count - 1)
    }
    return .freePlace(place)
  }

  mutating func put(_ number: UInt32, at place: Int) { numbers[place] = number }
}
