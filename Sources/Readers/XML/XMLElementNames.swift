/// The elements that a format's reader asks for; all others are passed over.
protocol XMLElement: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// The names of elements, found by their bytes.
struct XMLElementNames<Element: XMLElement>: Sendable {
  /// For each hash the elements that have it.
  private var places = [[(name: [UInt8], element: Element)]](repeating: [], count: 256)

  init() {
    for element in Element.allCases {
      let name = Array(element.rawValue.utf8)
      places[Self.hash(name, 0..<name.count)].append((name, element))
    }
  }

  /// The element of a name; nil where it is none of them.
  func element(_ bytes: [UInt8], _ name: Range<Int>) -> Element? {
    guard !name.isEmpty else { return nil }
    let candidates = places[Self.hash(bytes, name)]
    for candidate in candidates where candidate.name.count == name.count {
      var offset = 0
      while offset < name.count, candidate.name[offset] == bytes[name.lowerBound + offset] {
        offset += 1
      }
      if offset == name.count { return candidate.element }
    }
    return nil
  }

  private static func hash(_ bytes: [UInt8], _ name: Range<Int>) -> Int {
    let first = Int(bytes[name.lowerBound])
    let last = Int(bytes[name.upperBound - 1])
    return (first &* 7 &+ last &* 31 &+ name.count) & 255
  }
}
