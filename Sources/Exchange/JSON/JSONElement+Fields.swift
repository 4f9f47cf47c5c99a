import CoterieText

extension JSONElement.Field {
  /// Creates the value of a scalar that is in no object.
  init(_ token: JSONToken) { self.init(key: 0, token: token, end: token.range.upperBound) }

  /// Calls a body with the text of the value: of an object or array its JSON.
  @inline(__always)
  func withText<Result>(in text: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
    if token.kind == .beginObject || token.kind == .beginArray {
      let json = JSONString.compact(token.range.lowerBound..<end, of: text)
      return body(json.span)
    }
    if token.hasEscapes {
      let unescaped = JSONString.unescaped(token.range, of: text)
      return body(unescaped.span)
    }
    return body(text.extracting(token.range))
  }

  /// The text of the value.
  func string(in text: Span<UInt8>) -> String { withText(in: text) { String(copying: $0) } }

  /// The value where it is a finite number.
  func number(in text: Span<UInt8>) -> Double? {
    guard token.kind == .number || token.kind == .string else { return nil }
    return WrittenNumber(text, token.range).number
  }

  /// The number as an id: a whole one without the point or exponent that it may be written with.
  func plainNumber(in text: Span<UInt8>) -> String {
    let written = string(in: text)
    guard written.utf8.contains(where: { ".eE".utf8.contains($0) }), let value = Double(written),
      let whole = Int(exactly: value), abs(whole) < 1 << 53
    else { return written }
    return String(whole)
  }

  /// What kind of value it is.
  @inline(__always)
  func kinds(in text: Span<UInt8>) -> JSONValueKinds {
    switch token.kind {
    case .number: return .numbers
    case .boolean: return .booleans
    case .noNumber: return .noNumbers
    case .string:
      if token.hasEscapes || token.range.count > 10 { return .words }
      switch WrittenNumber(text, token.range) {
      case .gap, .empty: return .gapWords
      default: return .words
      }
    default: return .words
    }
  }
}

extension JSONElement {
  /// The values that are the ends of an edge.
  @inline(__always)
  func ends(_ keys: JSONKeys) -> (source: Field?, target: Field?) {
    var source: (field: Field, rank: Int)?
    var target: (field: Field, rank: Int)?
    for field in fields {
      switch keys[field.key].role {
      case .source(let rank): if rank < source?.rank ?? .max { source = (field, rank) }
      case .target(let rank): if rank < target?.rank ?? .max { target = (field, rank) }
      default: continue
      }
    }
    return (source?.field, target?.field)
  }

  /// Whether the object has two ends.
  func hasEnds(_ keys: JSONKeys) -> Bool {
    let ends = ends(keys)
    return ends.source != nil && ends.target != nil
  }
}
