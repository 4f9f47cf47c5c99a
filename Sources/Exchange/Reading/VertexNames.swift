/// The names of vertices as a file spells them, numbered in the order of their first appearance.
///
/// A name that is a number written the usual way is looked up in a table by its value, any other one by its
/// key (``NameKey``), so that no string is made before the end. Names beyond ASCII are compared as strings
/// are, two spellings of one letter being one name, from the first name on that can be another spelling.
struct VertexNames: Sendable {
  /// The names in order.
  private(set) var texts = TextColumn()
  /// One more than the vertex of each number; 0 where the number is no name.
  private var verticesOfNumbers: [UInt32] = []
  private let largestNumber: Int
  /// The vertices of all other names.
  private var table = NameTable()
  private var verticesOfStrings: [String: UInt32] = [:]
  /// Whether names beyond ASCII are compared as strings.
  private var comparesStrings = false
  /// Names that Unicode spells differently from the vertex that they mean, byte for byte.
  private(set) var otherSpellings: Set<[UInt8]> = []
  /// The first of these.
  private(set) var firstOtherSpelling: String?

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
    if isByNumber(field) { return vertex(ofNumber: field.number, field, in: text) }
    return vertex(field, NameKey(text, field.range), in: text)
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

  /// Appends the vertices that fields of a text name, which are made where there are none.
  ///
  /// Names are looked up step by step for all fields: memory that is far away is then asked for by several
  /// of them at once.
  ///
  /// - Parameter keys: Room for the work, of which nothing is kept.
  mutating func appendVertices(
    of fields: [TextField], in text: Span<UInt8>, keys: inout [NameKey],
    to vertices: inout [UInt32]
  ) {
    keys.removeAll(keepingCapacity: true)
    for field in fields { keys.append(NameKey(text, field.range)) }
    guard table.isNear(keys, in: texts) else { return }
    for (field, key) in zip(fields, keys) {
      vertices.append(
        isByNumber(field)
          ? vertex(ofNumber: field.number, field, in: text) : vertex(field, key, in: text))
    }
  }

  /// Gives back the memory by which names are looked up, once none is any more.
  mutating func endLookUps() {
    table = NameTable()
    verticesOfNumbers = []
    verticesOfStrings = [:]
  }

  private func isByNumber(_ field: TextField) -> Bool {
    field.number >= 0 && field.number <= largestNumber
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

  private mutating func vertex(_ field: TextField, _ key: NameKey, in text: Span<UInt8>) -> UInt32 {
    let name = text.extracting(field.range)
    if let vertex = table.vertex(of: key, name, in: texts) { return vertex }
    if !field.isASCII, comparesStrings || name.maySpellOtherwise {
      return vertex(comparing: field, key, in: text)
    }
    let vertex = append(field, in: text)
    table.insert(vertex, key)
    return vertex
  }

  /// The vertex of a name beyond ASCII that no vertex has byte for byte.
  private mutating func vertex(
    comparing field: TextField, _ key: NameKey, in text: Span<UInt8>
  ) -> UInt32 {
    if !comparesStrings { compareStrings() }
    let name = String(copying: text.extracting(field.range))
    if let vertex = verticesOfStrings[name] {
      otherSpellings.insert(Array(name.utf8))
      firstOtherSpelling = firstOtherSpelling ?? name
      return vertex
    }
    let ascii = Self.asciiSpelling(of: name)
    let vertex = ascii.map { self.vertex(named: $0) } ?? append(field, in: text)
    if ascii == nil { table.insert(vertex, key) }
    verticesOfStrings[name] = vertex
    return vertex
  }

  /// Takes the names beyond ASCII so far, which differ as strings since none could be another spelling.
  private mutating func compareStrings() {
    comparesStrings = true
    for vertex in 0..<texts.count {
      let range = texts.range(at: vertex)
      if range.contains(where: { texts.bytes[$0] >= 0x80 }) {
        verticesOfStrings[string(of: vertex)] = UInt32(truncatingIfNeeded: vertex)
      }
    }
  }

  /// The name with a letter of ASCII for each of the few signs beyond it that equal one, such as that of
  /// kelvins; nil where others are left.
  private static func asciiSpelling(of name: String) -> String? {
    var ascii = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{212A}": ascii.append("K")
      case "\u{37E}": ascii.append(";")
      case "\u{1FEF}": ascii.append("`")
      case _ where scalar.isASCII: ascii.append(scalar)
      default: return nil
      }
    }
    return String(ascii)
  }

  private mutating func append(_ field: TextField, in text: Span<UInt8>) -> UInt32 {
    let vertex = texts.count
    texts.append(text.extracting(field.range), row: vertex)
    return UInt32(truncatingIfNeeded: vertex)
  }
}

extension Span<UInt8> {
  /// Whether a name in UTF-8 has a letter from U+0300 on, where the marks are that make two spellings of one
  /// letter possible.
  fileprivate var maySpellOtherwise: Bool { indices.contains { self[$0] >= 0xCC } }
}
