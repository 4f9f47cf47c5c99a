/// Reads the objects of a list, one after the other, into a list of their values.
struct JSONElement {
  /// A value of the element.
  struct Field {
    /// The number of its key.
    let key: Int
    /// The scalar, or the whole of an object or array.
    let token: JSONToken
    /// Behind its last byte.
    let end: Int
  }

  /// How reading an element ended.
  enum Outcome {
    case whole
    /// The text ends in it.
    case cutOff
    /// Its grammar is broken at a token.
    case broken(JSONToken, expected: String)
  }

  private(set) var fields: [Field] = []
  /// The number of elements read so far.
  private(set) var count = 0
  /// Keys that the element has again; of their values the last ones stay.
  private(set) var repeatedKeys: [Int] = []
  /// The keys of the objects that are open.
  private var open: [Int] = []
  private var lastKey = 0

  /// Reads the object whose brace was read.
  mutating func read(
    _ scanner: inout JSONScanner, _ keys: inout JSONKeys, in text: Span<UInt8>
  ) -> Outcome {
    begin()
    var token = scanner.next(in: text)
    while true {
      if token.kind == .endObject {
        open.removeLast()
        if open.isEmpty { return .whole }
      } else {
        guard token.kind == .string else { return outcome(token, expected: "a key") }
        let key = number(of: token, &keys, text)
        let colon = scanner.next(in: text)
        guard colon.kind == .colon else { return outcome(colon, expected: "a colon") }
        let value = scanner.next(in: text)
        if let problem = read(value, of: key, &scanner, &keys, text) { return problem }
        if open.last == key, value.kind == .beginObject {
          token = scanner.next(in: text)
          continue
        }
      }
      token = scanner.next(in: text)
      if token.kind == .comma {
        token = scanner.next(in: text)
      } else if token.kind != .endObject {
        return outcome(token, expected: "a comma")
      }
    }
  }

  private mutating func begin() {
    fields.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    if !repeatedKeys.isEmpty { repeatedKeys = [] }
    open.append(0)
    lastKey = 0
    count += 1
  }

  @inline(__always)
  private mutating func number(
    of token: JSONToken, _ keys: inout JSONKeys, _ text: Span<UInt8>
  ) -> Int {
    let parent = open[open.count - 1]
    if token.hasEscapes {
      let name = JSONString.unescaped(token.range, of: text)
      lastKey = keys.number(of: name.span, in: parent, after: lastKey)
    } else {
      lastKey = keys.number(of: text.extracting(token.range), in: parent, after: lastKey)
    }
    return lastKey
  }

  /// Takes a value, or opens the object that it begins; what is wrong where it is none.
  @inline(__always)
  private mutating func read(
    _ value: JSONToken, of key: Int, _ scanner: inout JSONScanner, _ keys: inout JSONKeys,
    _ text: Span<UInt8>
  ) -> Outcome? {
    if keys[key].element == count, value.isScalar || value.kind == .beginArray {
      repeatedKeys.append(key)
      fields.removeAll { $0.key == key }
    } else {
      keys[key].element = count
    }
    switch value.kind {
    case .beginObject where keys.opens(key): open.append(key)
    case .beginObject, .beginArray:
      switch scanner.skipRest(of: value.kind, in: text) {
      case .closed: fields.append(Field(key: key, token: value, end: scanner.position))
      case .unclosed: return .broken(value, expected: "a value with both its brackets")
      case .cutOff: return .cutOff
      }
    case .null: break
    default:
      guard value.isScalar else { return outcome(value, expected: "a value") }
      fields.append(Field(key: key, token: value, end: value.range.upperBound))
    }
    return nil
  }

  private func outcome(_ token: JSONToken, expected: String) -> Outcome {
    token.kind == .end ? .cutOff : .broken(token, expected: expected)
  }
}
