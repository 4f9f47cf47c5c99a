import Foundation

/// The names of vertices as a file spells them, numbered in the order of their first appearance.
///
/// A name that is a number written the usual way is looked up in a table by its value, any other one
/// of ASCII by a hash of its bytes, so that no string is made before the end. Names beyond ASCII are
/// compared as strings are: two spellings of one letter are one name.
struct VertexNames: Sendable {
  /// The names in order.
  private(set) var texts = TextColumn()
  /// One more than the vertex of each number; 0 where the number is no name.
  private var verticesOfNumbers: [UInt32] = []
  private let largestNumber: Int
  /// One more than the vertices, each at the first free place from its hash on; 0 where free.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var slotsInUse = 0
  private var verticesOfStrings: [String: UInt32] = [:]

  /// Creates an empty set of names.
  ///
  /// - Parameter byteCount: The size of the file, which bounds the table of numbers.
  init(byteCount: Int) { largestNumber = max(1 << 10, byteCount / 2) }

  /// The number of names.
  var count: Int { texts.count }

  /// The name of a vertex.
  func string(of vertex: Int) -> String { texts.text(at: vertex) }

  /// Returns the vertex of a name, which is made where there is none.
  mutating func vertex(named name: String) -> UInt32 {
    let bytes = Array(name.utf8)
    return vertex(named: bytes.span)
  }

  /// Returns the vertex of a name, which is made where there is none.
  mutating func vertex(named name: Span<UInt8>) -> UInt32 {
    let field = TextField(
      range: name.indices, number: TextField.number(name, name.indices),
      isASCII: name.indices.allSatisfy { name[$0] < 0x80 })
    return vertex(field, in: name)
  }

  /// Returns the vertex that a field of a text names, which is made where there is none.
  mutating func vertex(_ field: TextField, in text: Span<UInt8>) -> UInt32 {
    if field.number >= 0, field.number <= largestNumber {
      return vertex(ofNumber: field.number, field, in: text)
    }
    return field.isASCII ? vertex(hashing: field, in: text) : vertex(comparing: field, in: text)
  }

  /// Returns the vertex of a number, which is made where there is none; nil for numbers that are
  /// not looked up by their values.
  @inline(__always)
  mutating func vertex(ofNumber number: Int, _ range: Range<Int>, in text: Span<UInt8>) -> UInt32? {
    if number < verticesOfNumbers.count, verticesOfNumbers[number] > 0 {
      return verticesOfNumbers[number] - 1
    }
    guard number <= largestNumber else { return nil }
    return vertex(
      ofNumber: number, TextField(range: range, number: number, isASCII: true), in: text)
  }

  private mutating func vertex(
    ofNumber number: Int, _ field: TextField, in text: Span<UInt8>
  ) -> UInt32 {
    if number >= verticesOfNumbers.count {
      let count = min(largestNumber + 1, max(1 << 10, 2 * number))
      verticesOfNumbers += repeatElement(0, count: count - verticesOfNumbers.count)
    }
    if verticesOfNumbers[number] == 0 {
      verticesOfNumbers[number] = append(field, in: text) + 1
    }
    return verticesOfNumbers[number] - 1
  }

  private mutating func vertex(hashing field: TextField, in text: Span<UInt8>) -> UInt32 {
    var slot = place(of: hash(text, field.range))
    while slots[slot] != 0 {
      if isName(Int(slots[slot] - 1), text, field.range) { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    let vertex = append(field, in: text)
    slots[slot] = vertex + 1
    slotsInUse += 1
    if slotsInUse * 2 > slots.count { widenSlots() }
    return vertex
  }

  private mutating func vertex(comparing field: TextField, in text: Span<UInt8>) -> UInt32 {
    let name = String(decoding: field.range.map { text[$0] }, as: UTF8.self)
    if let vertex = verticesOfStrings[name] { return vertex }
    // A few signs beyond ASCII, such as that of kelvins, equal a letter of ASCII.
    let composed = name.precomposedStringWithCanonicalMapping
    let isASCII = composed.utf8.allSatisfy { $0 < 0x80 }
    let vertex = isASCII ? self.vertex(named: composed) : append(field, in: text)
    verticesOfStrings[name] = vertex
    return vertex
  }

  private mutating func append(_ field: TextField, in text: Span<UInt8>) -> UInt32 {
    let vertex = texts.count
    texts.append(text.extracting(field.range), row: vertex)
    return UInt32(truncatingIfNeeded: vertex)
  }

  private func isName(_ vertex: Int, _ text: Span<UInt8>, _ other: Range<Int>) -> Bool {
    texts.has(text.extracting(other), at: vertex)
  }

  /// FNV-1a over the bytes of a name.
  private func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The first slot for a hash: its high bits, mixed once more.
  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
  }

  private mutating func widenSlots() {
    let vertices = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: 2 * slots.count)
    for vertex in vertices {
      var slot = place(of: hash(texts.bytes.span, texts.range(at: Int(vertex - 1))))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = vertex
    }
  }
}
