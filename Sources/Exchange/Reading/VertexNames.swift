import Foundation

/// The names of vertices as a file spells them, numbered in the order of their first appearance.
///
/// A name that is a number written the usual way is looked up in a table by its value, and so is one that is
/// such a number behind the letters of the first such name (`n12`). Any other one of ASCII is looked up by
/// a hash of its bytes, so that no string is made before the end. Names beyond ASCII are compared as strings
/// are: two spellings of one letter are one name.
struct VertexNames: Sendable {
  /// The names in order.
  private(set) var texts = TextColumn()
  /// One more than the vertex of each number; 0 where the number is no name.
  private var verticesOfNumbers: [UInt32] = []
  private let largestNumber: Int
  /// The letters before the numbers of ``verticesOfPrefixed``; empty before the first such name.
  private var prefix: [UInt8] = []
  /// One more than the vertex of each number behind the letters; 0 where that is no name.
  private var verticesOfPrefixed: [UInt32] = []
  /// The high bits of the hash, and one more than the vertex, each at the first free place from the hash on;
  /// 0 where free.
  private var slots = [UInt64](repeating: 0, count: 64)
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
    guard field.isASCII else { return vertex(comparing: field, in: text) }
    if let number = numberBehindPrefix(text, field.range) {
      return vertex(ofPrefixed: number, field, in: text)
    }
    return vertex(hashing: field, in: text)
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

  /// The number behind the letters of the first name that has a number behind letters; nil for other names.
  private mutating func numberBehindPrefix(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if prefix.isEmpty {
      let digits = range.first { text[$0] < 0x41 } ?? range.upperBound
      guard digits > range.lowerBound, digits - range.lowerBound <= 8,
        TextField.number(text, digits..<range.upperBound) >= 0
      else { return nil }
      prefix = (range.lowerBound..<digits).map { text[$0] }
    }
    guard range.count > prefix.count else { return nil }
    for place in prefix.indices where prefix[place] != text[range.lowerBound + place] { return nil }
    let number = TextField.number(text, (range.lowerBound + prefix.count)..<range.upperBound)
    return number >= 0 && number <= largestNumber ? number : nil
  }

  private mutating func vertex(
    ofPrefixed number: Int, _ field: TextField, in text: Span<UInt8>
  ) -> UInt32 {
    if number >= verticesOfPrefixed.count {
      let count = min(largestNumber + 1, max(1 << 10, 2 * number))
      verticesOfPrefixed += repeatElement(0, count: count - verticesOfPrefixed.count)
    }
    if verticesOfPrefixed[number] == 0 {
      verticesOfPrefixed[number] = append(field, in: text) + 1
    }
    return verticesOfPrefixed[number] - 1
  }

  private mutating func vertex(hashing field: TextField, in text: Span<UInt8>) -> UInt32 {
    let hash = Self.hash(text, field.range)
    let name = text.extracting(field.range)
    var slot = Self.place(of: hash, slots.count)
    while slots[slot] != 0 {
      let vertex = UInt32(truncatingIfNeeded: slots[slot]) - 1
      if slots[slot] >> 32 == hash >> 32, texts.has(name, at: Int(vertex)) { return vertex }
      slot = (slot + 1) & (slots.count - 1)
    }
    let vertex = append(field, in: text)
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(vertex + 1)
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

  /// FNV-1a over the bytes of a name.
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The first of some slots for a hash: its high bits, mixed once more.
  private static func place(of hash: UInt64, _ slotCount: Int) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slotCount - 1)
  }

  private mutating func widenSlots() {
    let old = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: 2 * slots.count)
    for entry in old {
      let vertex = Int(UInt32(truncatingIfNeeded: entry) - 1)
      var slot = Self.place(of: Self.hash(texts.bytes.span, texts.range(at: vertex)), slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
