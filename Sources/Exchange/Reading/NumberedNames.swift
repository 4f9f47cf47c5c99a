/// The vertices of names that are one text with a number behind it, such as `n0`, `n1`, `n2`, which many
/// programs give: they are found by their number alone.
///
/// This only saves time: what is not found is looked up as every other name.
struct NumberedNames {
  /// A name that may be found here.
  struct Name {
    fileprivate let number: Int
  }

  private var prefix: [UInt8] = []
  /// One more than the vertex of each number; 0 where none is known.
  private var vertices: [UInt32] = []
  private let largestNumber: Int
  /// How many names in a row begin otherwise.
  private var strangers = 0
  private static let longestPrefix = 8
  private static let mostStrangers = 64

  /// Creates an empty table.
  ///
  /// - Parameter byteCount: The size of the file, which bounds the table.
  init(byteCount: Int) { largestNumber = byteCount / 8 }

  /// Takes a name apart; nil where it is of another form.
  mutating func name(_ text: Span<UInt8>, _ range: Range<Int>) -> Name? {
    let start = range.lowerBound + prefix.count
    guard start < range.upperBound, !prefix.isEmpty else { return stranger(text, range) }
    for place in prefix.indices where text[range.lowerBound + place] != prefix[place] {
      return stranger(text, range)
    }
    let number = TextField.number(text, start..<range.upperBound)
    guard number >= 0, number <= largestNumber else { return stranger(text, range) }
    strangers = 0
    return Name(number: number)
  }

  /// The vertex of a name; nil where none is known.
  func vertex(of name: Name) -> Int? {
    guard name.number < vertices.count, vertices[name.number] > 0 else { return nil }
    return Int(vertices[name.number]) - 1
  }

  /// Keeps the vertex of a name.
  mutating func set(_ vertex: Int, of name: Name) {
    if name.number >= vertices.count {
      let count = min(largestNumber + 1, max(1 << 10, 2 * name.number))
      vertices += repeatElement(0, count: count - vertices.count)
    }
    vertices[name.number] = UInt32(truncatingIfNeeded: vertex) &+ 1
  }

  /// Takes the beginning of a name as that of those to come, if there is none or many begin otherwise.
  private mutating func stranger(_ text: Span<UInt8>, _ range: Range<Int>) -> Name? {
    strangers += 1
    guard prefix.isEmpty || strangers > Self.mostStrangers else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] &- UInt8(ascii: "0") < 10 { end -= 1 }
    let length = end - range.lowerBound
    guard length > 0, length <= Self.longestPrefix, end < range.upperBound else { return nil }
    prefix = (range.lowerBound..<end).map { text[$0] }
    vertices.removeAll(keepingCapacity: true)
    strangers = 0
    return nil
  }
}
