import CoterieText

/// Counts the lines of a piece while it is read.
struct XMLLines {
  private let bytes: [UInt8]
  /// Whether some lines may end in CR.
  private let hasReturns: Bool
  private var place = 0
  private var count = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hasReturns = bytes.place(of: 0x0D, in: 0..<bytes.count) != nil
  }

  /// The line of a place that is not before the last one that was asked for, from 1.
  mutating func line(at place: Int) -> Int {
    guard place > self.place else { return count + 1 }
    count += hasReturns ? returns(before: place) : feeds(before: place)
    self.place = place
    return count + 1
  }

  private func feeds(before end: Int) -> Int {
    let span = bytes.span
    var count = 0
    for index in place..<end { count &+= span[index] == 0x0A ? 1 : 0 }
    return count
  }

  /// The number of line ends: LF, CR, or both, of which the first counts.
  private func returns(before end: Int) -> Int {
    var count = 0
    var previous: UInt8 = place == 0 ? 0 : bytes[place - 1]
    for byte in bytes[place..<end] {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { count += 1 }
      previous = byte
    }
    return count
  }
}
