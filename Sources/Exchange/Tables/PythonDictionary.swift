/// Attributes as Python writes a dictionary: `{'weight': 2.5, 'color': 'red', 'seen': True}`.
struct PythonDictionary {
  /// A value.
  enum Value: Equatable {
    /// A text in quotes.
    case text(String)
    /// A number or truth value, or something nested, as it is written.
    case written(String)
    /// `None`.
    case none
  }

  /// The attributes in their order.
  private(set) var items: [(key: String, value: Value)] = []
  private var place: Int

  /// Reads a range of a text; nil where it is no dictionary.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    let text = text.extracting(range)
    guard text.count > 1, text[0] == UInt8(ascii: "{"),
      text[text.count - 1] == UInt8(ascii: "}")
    else { return nil }
    place = 1
    while true {
      skipBlanks(text)
      if place == text.count - 1 { return }
      guard let key = key(text), let value = value(text) else { return nil }
      items.append((key, value))
      guard text[place] == UInt8(ascii: ",") else {
        if place == text.count - 1 { return }
        return nil
      }
      place += 1
    }
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while place < text.count - 1, text[place] <= 0x20 { place += 1 }
  }

  /// The key at the place, which moves behind its colon.
  private mutating func key(_ text: Span<UInt8>) -> String? {
    let key: String
    if let quoted = quoted(text) {
      key = quoted
    } else {
      let start = place
      while place < text.count - 1, text[place] != UInt8(ascii: ":") { place += 1 }
      key = String(copying: text.extracting(start..<place)).withoutOuterBlanks
    }
    skipBlanks(text)
    guard text[place] == UInt8(ascii: ":") else { return nil }
    place += 1
    skipBlanks(text)
    return key
  }

  /// The value at the place, which moves to the comma or brace behind it.
  private mutating func value(_ text: Span<UInt8>) -> Value? {
    if let quoted = quoted(text) {
      skipBlanks(text)
      return .text(quoted)
    }
    let start = place
    var depth = 0
    while place < text.count - 1 {
      switch text[place] {
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard quoted(text) != nil else { return nil }
        continue
      case UInt8(ascii: ",") where depth <= 0: return written(text, start..<place)
      default: break
      }
      place += 1
    }
    return written(text, start..<place)
  }

  private func written(_ text: Span<UInt8>, _ range: Range<Int>) -> Value {
    let word = String(copying: text.extracting(range)).withoutOuterBlanks
    switch word {
    case "None", "null": return .none
    case "True": return .written("true")
    case "False": return .written("false")
    default: return .written(Self.bare(word))
    }
  }

  /// A number without the type that NumPy writes around it: `np.float64(2.5)`.
  private static func bare(_ word: String) -> String {
    guard word.hasPrefix("np."), word.hasSuffix(")"), let start = word.firstIndex(of: "(") else {
      return word
    }
    return String(word[word.index(after: start)...].dropLast())
  }

  /// The text in quotes at the place, which moves behind them; nil where there is none.
  private mutating func quoted(_ text: Span<UInt8>) -> String? {
    let quote = text[place]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
    var bytes: [UInt8] = []
    var next = place + 1
    while next < text.count - 1, text[next] != quote {
      if text[next] == UInt8(ascii: "\\") {
        PythonEscape.append(text, &next, to: &bytes)
      } else {
        bytes.append(text[next])
        next += 1
      }
    }
    guard next < text.count - 1 else { return nil }
    place = next + 1
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A sign that is written with a backslash in a text of Python.
private enum PythonEscape {
  /// Appends the sign at a place, which moves behind it.
  static func append(_ text: Span<UInt8>, _ place: inout Int, to bytes: inout [UInt8]) {
    let sign = place + 1 < text.count ? text[place + 1] : UInt8(ascii: "\\")
    place = min(place + 2, text.count)
    switch sign {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "x"): append(text, &place, digits: 2, to: &bytes)
    case UInt8(ascii: "u"): append(text, &place, digits: 4, to: &bytes)
    case UInt8(ascii: "U"): append(text, &place, digits: 8, to: &bytes)
    default: bytes.append(sign)
    }
  }

  private static func append(
    _ text: Span<UInt8>, _ place: inout Int, digits: Int, to bytes: inout [UInt8]
  ) {
    let end = min(text.count, place + digits)
    let number = UInt32(String(copying: text.extracting(place..<end)), radix: 16)
    let scalar = number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    bytes.append(contentsOf: String(scalar).utf8)
    place = end
  }
}
