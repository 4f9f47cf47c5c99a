import CoterieRecords

/// The key and the fields of an entry, read one after the other.
struct BibTeXBody {
  /// The text of a field.
  struct Value {
    /// The text, with the markup of TeX.
    var bytes: ArraySlice<UInt8>
    /// Whether it stands in the piece as it is, and is not put together from macros.
    var isLiteral = true
    /// Whether its brace or quote is never closed.
    var isOpen = false
  }

  /// What follows in the entry.
  enum Item {
    /// A field.
    case field(BibTeXFieldName, Value)
    /// Something that is no field.
    case other(ArraySlice<UInt8>)
  }

  /// The names of macros that are not known.
  private(set) var unknownMacros: [String] = []

  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  private let passesEscapes: Bool
  private let isClosed: Bool
  private let macros: [String: ArraySlice<UInt8>]
  /// How many braces and quotes were not closed. After some of them others are looked for nearby only.
  private var openCount = 0

  init(_ bytes: [UInt8], _ entry: BibTeXEntry, _ macros: [String: ArraySlice<UInt8>]) {
    self.init(
      bytes, entry.body, passesEscapes: entry.passesEscapes, isClosed: entry.isClosed, macros)
  }

  init(
    _ bytes: [UInt8], _ body: Range<Int>, passesEscapes: Bool, isClosed: Bool = true,
    _ macros: [String: ArraySlice<UInt8>]
  ) {
    self.isClosed = isClosed
    self.bytes = bytes
    place = body.lowerBound
    end = body.upperBound
    self.passesEscapes = passesEscapes
    self.macros = macros
  }

  /// Reads the key; nil where there is none and fields follow at once.
  mutating func key() -> ArraySlice<UInt8>? {
    var next = place
    while next < end {
      switch bytes[next] {
      case UInt8(ascii: ","):
        defer { place = next + 1 }
        return bytes[place..<next].withoutOuterBlanks
      case UInt8(ascii: "="): return nil
      default: next += 1
      }
    }
    defer { place = end }
    return bytes[place..<end].withoutOuterBlanks
  }

  /// Reads the next field; nil at the end.
  mutating func next() -> Item? {
    while place < end, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: ",") { place += 1 }
    guard place < end else { return nil }
    let start = place
    guard let name = name() else {
      skipOther()
      return .other(bytes[start..<place].withoutOuterBlanks)
    }
    return .field(name, value())
  }

  /// Reads the name of a field and the `=` after it. Web of Science has one of several words, `Early
  /// Access Date`.
  private mutating func name() -> BibTeXFieldName? {
    guard let first = word(), place < end else { return nil }
    if bytes[place] == UInt8(ascii: "=") {
      place += 1
      return BibTeXFieldName(first)
    }
    return nameOfWords(after: first)
  }

  private mutating func nameOfWords(after first: ArraySlice<UInt8>) -> BibTeXFieldName? {
    var words = [first]
    while words.count < Self.mostWordsOfName, let word = word() {
      words.append(word)
      guard place < end, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      let name = BibTeXFieldName(ArraySlice(words.joined(separator: [UInt8(ascii: "-")])))
      // Other words before a name are left over.
      return name.field == nil ? BibTeXFieldName(word) : name
    }
    return nil
  }

  /// Reads a word of a name and the blanks after it; nil where there is none.
  private mutating func word() -> ArraySlice<UInt8>? {
    let start = place
    while place < end, bytes[place].isBibTeXNameSign { place += 1 }
    let word = bytes[start..<place]
    skipBlanks()
    return word.isEmpty ? nil : word
  }

  private static let mostWordsOfName = 4

  private mutating func skipBlanks() {
    while place < end, bytes[place] <= 0x20 { place += 1 }
  }

  /// Moves behind the next comma, or to the next field of a line of its own.
  private mutating func skipOther() {
    while place < end {
      if bytes[place] == UInt8(ascii: ",") { return }
      if bytes[place] == UInt8(ascii: "{"), let close = brace(at: place) { place = close }
      place += 1
      if place < end, bytes.endsLine(place - 1), beginsField(at: place) { return }
    }
  }
}

// MARK: Values

extension BibTeXBody {
  /// Reads texts, numbers and macros with `#` between them.
  private mutating func value() -> Value {
    var value = part()
    skipBlanks()
    while place < end, bytes[place] == UInt8(ascii: "#") {
      place += 1
      let other = part()
      if other.isLiteral || value.bytes.count + other.bytes.count <= Self.longestMacro {
        value.bytes = (Array(value.bytes) + other.bytes)[...]
      }
      value.isLiteral = false
      value.isOpen = value.isOpen || other.isOpen
      skipBlanks()
    }
    return value
  }

  /// A text of macros is not made longer: macros of macros would fill the memory.
  private static let longestMacro = 1 << 12

  private mutating func part() -> Value {
    skipBlanks()
    guard place < end else { return Value(bytes: []) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return enclosed(to: brace(at: place))
    case UInt8(ascii: "\""): return enclosed(to: quote(at: place))
    default: return numberOrMacro()
    }
  }

  private mutating func enclosed(to close: Int?) -> Value {
    let start = place + 1
    guard let close, isClosed || !holdsField(start..<close) else { return open(from: start) }
    place = close + 1
    return Value(bytes: bytes[start..<close])
  }

  /// Whether a line of a text begins a field. The brace that the entry lacks is then that of the text.
  private func holdsField(_ range: Range<Int>) -> Bool {
    range.contains { bytes.endsLine($0) && beginsField(at: $0 + 1) }
  }

  /// A text that is never closed: it ends before the next field that begins a line.
  private mutating func open(from start: Int) -> Value {
    place = start
    while place < end {
      place += 1
      if place < end, bytes.endsLine(place - 1), beginsField(at: place) { break }
    }
    var text = bytes[start..<place].withoutOuterBlanks
    while let last = text.last,
      [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "\"")].contains(last)
    {
      text = text.dropLast().withoutOuterBlanks
    }
    return Value(bytes: text, isOpen: true)
  }

  /// A number, or the text of a macro.
  private mutating func numberOrMacro() -> Value {
    let start = place
    while place < end, !bytes[place].endsBibTeXWord { place += 1 }
    let word = bytes[start..<place]
    if word.allSatisfy(\.isDigit) { return Value(bytes: word) }
    let name = word.lowercasedText
    if let text = macros[name] { return Value(bytes: text, isLiteral: false) }
    let isMonth = PartialDate.month(named: name) != nil
    if !isMonth { unknownMacros.append(name) }
    return Value(bytes: word, isLiteral: false)
  }

  /// The place of the brace that closes the one at a place; nil where there is none.
  private mutating func brace(at open: Int) -> Int? {
    let limit = limit(from: open)
    let close =
      brace(at: open, passingEscapes: passesEscapes, limit)
      ?? brace(at: open, passingEscapes: !passesEscapes, limit)
    if close == nil { openCount += 1 }
    return close
  }

  private func limit(from open: Int) -> Int {
    openCount < Self.mostOpen ? end : min(end, open + Self.nearby)
  }

  private static let mostOpen = 8
  private static let nearby = 1 << 8

  private func brace(at open: Int, passingEscapes: Bool, _ limit: Int) -> Int? {
    var depth = 0
    var place = open
    while true {
      place = bytes.placeOfTeXSign(from: place, to: limit)
      guard place < limit else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return place }
      case UInt8(ascii: "\\") where passingEscapes: place += 1
      default: break
      }
      place += 1
    }
  }

  /// The place of the quote that ends the text of one at a place, outside of braces.
  private mutating func quote(at open: Int) -> Int? {
    let limit = limit(from: open)
    var depth = 0
    var place = open + 1
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\\") where isPassed(at: place + 1): place += 1
      case UInt8(ascii: "\"") where depth <= 0: return place
      default: break
      }
      place += 1
    }
    openCount += 1
    return nil
  }

  /// Whether a sign after a backslash belongs to it: a brace that counts for nothing, or an accent as in
  /// `\"u`, also where BibTeX would take the quote for the end.
  private func isPassed(at place: Int) -> Bool {
    guard place + 1 < end else { return false }
    return bytes[place] == UInt8(ascii: "\"") ? bytes[place + 1] > 0x40 : passesEscapes
  }

  /// Whether a line begins with the name of a field, `=` and a value.
  private func beginsField(at start: Int) -> Bool {
    var next = start
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    let nameStart = next
    while next < end, bytes[next].isBibTeXNameSign { next += 1 }
    guard next > nameStart, next - nameStart < 32 else { return false }
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "=") else { return false }
    next += 1
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    guard next < end else { return false }
    return bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "\"")
      || bytes[next].isDigit
  }
}

extension ArraySlice<UInt8> {
  /// The text with small letters for the capitals of ASCII.
  var lowercasedText: String {
    unsafe String(unsafeUninitializedCapacity: count) { buffer in
      for (place, byte) in zip(buffer.indices, self) {
        unsafe buffer.initializeElement(
          at: place, to: byte.lowercased)
      }
      return count
    }
  }
}

extension UInt8 {
  /// The small letter of a capital of ASCII; other bytes as they are.
  var lowercased: UInt8 { isCapitalLetter ? self | 0x20 : self }

  /// Whether it may be in the name of a field: `author+an:orcid`.
  fileprivate var isBibTeXNameSign: Bool {
    isBibTeXWordSign || self == UInt8(ascii: "+") || self == UInt8(ascii: ":")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: "/")
  }

  /// Whether it ends a number or the name of a macro.
  fileprivate var endsBibTeXWord: Bool {
    switch self {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "\""), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
