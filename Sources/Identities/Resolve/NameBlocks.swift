import CoterieRecords

/// The mentions of each name, in the order in which the names appear.
struct NameBlocks: Sendable {
  private let mentions: [UInt32]
  private var ends: [UInt32] = []
  /// The number of each name, by its key.
  private let numbers: [UInt32]

  var count: Int { ends.count }

  /// - Complexity: O(*n*) for *n* mentions.
  init(_ input: IdentityMentions) {
    var numbers = [UInt32](repeating: .max, count: input.keys.count)
    var sizes: [UInt32] = []
    for key in input.nameKeys {
      if numbers[key.index] == .max {
        numbers[key.index] = UInt32(truncatingIfNeeded: sizes.count)
        sizes.append(0)
      }
      sizes[Int(numbers[key.index])] += 1
    }
    var places: [UInt32] = []
    places.reserveCapacity(sizes.count)
    var start: UInt32 = 0
    for size in sizes {
      places.append(start)
      start += size
    }
    var mentions = [UInt32](repeating: 0, count: input.count)
    for (mention, key) in input.nameKeys.enumerated() {
      let number = Int(numbers[key.index])
      mentions[Int(places[number])] = UInt32(truncatingIfNeeded: mention)
      places[number] += 1
    }
    self.mentions = mentions
    self.numbers = numbers
    ends = places
  }

  /// The mentions of the name with a key, ascending.
  subscript(key: TextID) -> ArraySlice<UInt32> {
    numbers[key.index] == .max ? [] : self[Int(numbers[key.index])]
  }

  /// The mentions of a name, ascending.
  subscript(number: Int) -> ArraySlice<UInt32> {
    mentions[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }
}
