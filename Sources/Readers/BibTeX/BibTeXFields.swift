/// The fields of one entry, by their meaning.
struct BibTeXFields {
  /// A bit for each field that the entry has.
  private var known: UInt64 = 0
  /// A bit for each field that stands in the piece as it is.
  private var literals: UInt64 = 0
  private var texts = [ArraySlice<UInt8>](repeating: [], count: BibTeXField.allCases.count)
  /// The numbers of their names.
  private var names = [Int](repeating: 0, count: BibTeXField.allCases.count)
  /// The later values of lists that have several fields.
  private var more: [(field: BibTeXField, bytes: ArraySlice<UInt8>)] = []
  /// Fields that are not understood, by their names.
  private(set) var others: [(name: String, bytes: ArraySlice<UInt8>)] = []
  /// What was odd about the fields.
  private(set) var problems: [BibTeXFieldProblem] = []

  /// The text of a field, without braces that hold all of it; nil where there is none.
  subscript(field: BibTeXField) -> ArraySlice<UInt8>? {
    has(field) ? texts[Int(field.rawValue)] : nil
  }

  /// Whether the entry has a field.
  func has(_ field: BibTeXField) -> Bool { known & field.bit != 0 }

  /// Whether a field stands in the piece as it is.
  func isLiteral(_ field: BibTeXField) -> Bool { literals & field.bit != 0 }

  /// All texts of a list.
  func all(_ field: BibTeXField) -> [ArraySlice<UInt8>] {
    guard let first = self[field] else { return [] }
    return [first] + more.filter { $0.field == field }.map(\.bytes)
  }

  /// Takes the fields of an entry in place of those of the last one.
  mutating func read(_ body: inout BibTeXBody, _ definitions: BibTeXDefinitions) {
    removeAll()
    take(&body)
    for macro in body.unknownMacros { problems.append(.unknownMacro(macro)) }
    inheritData(definitions)
  }

  private mutating func removeAll() {
    known = 0
    literals = 0
    more.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ body: inout BibTeXBody) {
    while let item = body.next() {
      switch item {
      case .other(let text):
        if !text.allSatisfy(\.isLeftOver) { problems.append(.unread(text.excerpt)) }
      case .field(let name, let value): take(name, value)
      }
    }
  }

  private mutating func take(_ name: BibTeXFieldName, _ value: BibTeXBody.Value) {
    if value.isOpen { problems.append(.open(name.text)) }
    var value = value
    value.bytes = name.field?.text(of: value.bytes) ?? value.bytes.droppingOuterBraces
    if value.bytes.isEmpty { return }
    guard let field = name.field, let number = name.number else {
      others.append((name.text, value.bytes))
      return
    }
    if has(field) { takeAgain(field, number, value) } else { set(field, number, value) }
  }

  private mutating func takeAgain(
    _ field: BibTeXField, _ name: Int, _ value: BibTeXBody.Value
  ) {
    let firstName = names[Int(field.rawValue)]
    if field.isList {
      more.append((field, value.bytes))
    } else if firstName == name {
      let isEqual = texts[Int(field.rawValue)] == value.bytes
      if !isEqual { problems.append(.repeated(BibTeXFieldName.text(ofKnown: name))) }
    } else if BibTeXFieldName.text(ofKnown: name)
      .isPreferred(to: BibTeXFieldName.text(ofKnown: firstName))
    {
      set(field, name, value)
    }
  }

  private mutating func set(_ field: BibTeXField, _ name: Int, _ value: BibTeXBody.Value) {
    known |= field.bit
    if value.isLiteral { literals |= field.bit } else { literals &= ~field.bit }
    texts[Int(field.rawValue)] = value.bytes
    names[Int(field.rawValue)] = name
  }

  /// Adds the fields of the `@xdata` entries that the entry refers to, where it has none of its own.
  private mutating func inheritData(_ definitions: BibTeXDefinitions) {
    guard has(.xdata) else { return }
    var visited: Set<String> = []
    var open = keys(of: .xdata)
    while let key = open.popLast() {
      guard visited.insert(key).inserted else { continue }
      guard let body = definitions.data[key] else {
        problems.append(.missingData(key))
        continue
      }
      var data = BibTeXBody(body, 0..<body.count, passesEscapes: true, definitions.macros)
      _ = data.key()
      while let item = data.next() {
        guard case .field(let name, var value) = item else { continue }
        guard let field = name.field, let number = name.number else { continue }
        value.bytes = field.text(of: value.bytes)
        value.isLiteral = false
        if field == .xdata {
          open += Self.keys(in: value.bytes)
        } else if !has(field) {
          set(field, number, value)
        }
      }
    }
  }

  /// The keys that a field lists, in small letters.
  func keys(of field: BibTeXField) -> [String] { self[field].map { Self.keys(in: $0) } ?? [] }

  private static func keys(in text: ArraySlice<UInt8>) -> [String] {
    text.text.lowercased().split(whereSeparator: { $0 == "," || $0.isWhitespace }).map {
      String($0)
    }
  }
}

extension BibTeXField {
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The text without braces that hold all of it. Those around a name mean something.
  fileprivate func text(of value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch self {
    case .author, .editor, .translator: value.withoutOuterBlanks
    default: value.droppingOuterBraces
    }
  }
}

/// Something odd about a field.
enum BibTeXFieldProblem {
  case unread(String)
  case open(String)
  case unknownMacro(String)
  case repeated(String)
  case missingData(String)
}

extension String {
  /// Whether a field of this name is better than another one of its meaning.
  fileprivate func isPreferred(to other: String) -> Bool {
    switch (self, other) {
    case ("author_keywords", _), ("url", "adsurl"): true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// The beginning of the text, for a message.
  fileprivate var excerpt: String { String(prefix(4 * 80).collapsed.text.prefix(80)) }
}

extension UInt8 {
  /// Whether it is a brace, a comma or a blank that is left over.
  fileprivate var isLeftOver: Bool {
    self <= 0x20 || self == UInt8(ascii: "}") || self == UInt8(ascii: ",")
      || self == UInt8(ascii: "\"")
      || self == UInt8(ascii: ")")
  }
}
