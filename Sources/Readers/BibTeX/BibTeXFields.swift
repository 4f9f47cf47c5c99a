/// The fields of one entry, by their meaning.
struct BibTeXFields {
  private struct Known {
    let name: String
    var value: BibTeXBody.Value
  }

  private var known: [Known?] = Array(repeating: nil, count: BibTeXField.allCases.count)
  /// The later values of lists that have several fields.
  private var more: [(field: BibTeXField, bytes: ArraySlice<UInt8>)] = []
  /// Fields that are not understood, by their names.
  private(set) var others: [(name: String, bytes: ArraySlice<UInt8>)] = []
  /// What was odd about the fields.
  private(set) var problems: [BibTeXFieldProblem] = []

  /// The text of a field, without braces that hold all of it; nil where there is none.
  subscript(field: BibTeXField) -> ArraySlice<UInt8>? {
    known[Int(field.rawValue)].map { $0.value.bytes }
  }

  /// Whether a field stands in the piece as it is.
  func isLiteral(_ field: BibTeXField) -> Bool {
    known[Int(field.rawValue)]?.value.isLiteral ?? false
  }

  /// All texts of a list.
  func all(_ field: BibTeXField) -> [ArraySlice<UInt8>] {
    guard let first = self[field] else { return [] }
    return [first] + more.filter { $0.field == field }.map(\.bytes)
  }

  /// The name that the entry gives a field.
  func name(of field: BibTeXField) -> String? { known[Int(field.rawValue)]?.name }

  /// Takes the fields of an entry in place of those of the last one.
  mutating func read(_ body: inout BibTeXBody, _ definitions: BibTeXDefinitions) {
    removeAll()
    take(&body)
    inheritData(definitions)
  }

  private mutating func removeAll() {
    for place in known.indices { known[place] = nil }
    more.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ body: inout BibTeXBody) {
    while let item = body.next() {
      switch item {
      case .other(let text): if !text.allSatisfy(\.isLeftOver) { problems.append(.unread(text.excerpt)) }
      case .field(let name, let value): take(name, value)
      }
    }
  }

  private mutating func take(_ name: String, _ value: BibTeXBody.Value) {
    if value.isOpen { problems.append(.open(name)) }
    if let macro = value.unknownMacro { problems.append(.unknownMacro(macro)) }
    let field = BibTeXField.named(name)
    var value = value
    value.bytes = field?.text(of: value.bytes) ?? value.bytes.droppingOuterBraces
    if value.bytes.isEmpty { return }
    guard let field else {
      others.append((name, value.bytes))
      return
    }
    guard let first = known[Int(field.rawValue)] else {
      known[Int(field.rawValue)] = Known(name: name, value: value)
      return
    }
    if field.isList {
      more.append((field, value.bytes))
    } else if first.name == name {
      if first.value.bytes != value.bytes { problems.append(.repeated(name)) }
    } else if name.isPreferred(to: first.name) {
      known[Int(field.rawValue)] = Known(name: name, value: value)
    }
  }

  /// Adds the fields of the `@xdata` entries that the entry refers to, where it has none of its own.
  private mutating func inheritData(_ definitions: BibTeXDefinitions) {
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
        guard let field = BibTeXField.named(name) else { continue }
        value.bytes = field.text(of: value.bytes)
        value.isLiteral = false
        if field == .xdata {
          open += Self.keys(in: value.bytes)
        } else if known[Int(field.rawValue)] == nil {
          known[Int(field.rawValue)] = Known(name: name, value: value)
        }
      }
    }
  }

  /// The keys that a field lists, in small letters.
  func keys(of field: BibTeXField) -> [String] { self[field].map { Self.keys(in: $0) } ?? [] }

  private static func keys(in text: ArraySlice<UInt8>) -> [String] {
    text.text.lowercased().split(whereSeparator: { $0 == "," || $0.isWhitespace }).map { String($0) }
  }
}

extension BibTeXField {
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
  fileprivate var excerpt: String { prefix(80).collapsed.text }
}

extension UInt8 {
  /// Whether it is a brace, a comma or a blank that is left over.
  fileprivate var isLeftOver: Bool {
    self <= 0x20 || self == UInt8(ascii: "}") || self == UInt8(ascii: ",") || self == UInt8(ascii: "\"")
      || self == UInt8(ascii: ")")
  }
}
