/// Text of JSON that grows piece by piece. Whoever writes a piece has escaped it.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func write(_ text: String) {
    var text = text
    // The bytes are copied inside the closure.
    text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Writes a number that is not negative, with zeros in front up to `width` digits.
  mutating func write(_ number: Int, width: Int = 1) {
    var divisor = 1
    var digits = 1
    while digits < width || number / divisor > 9 {
      divisor *= 10
      digits += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes a list in brackets, with a comma between elements.
  mutating func writeList<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONText, Elements.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Removes all text and keeps the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
