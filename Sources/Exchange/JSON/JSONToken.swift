/// A piece of JSON text: a bracket, a sign between values, or a value that holds no others.
struct JSONToken {
  enum Kind {
    case beginObject, endObject, beginArray, endArray, comma, colon
    case string, number, boolean, null
    /// `NaN` or an infinity, which no JSON has and Python writes.
    case noNumber
    /// The text ends: at its end, or inside a token.
    case end
    /// No token of JSON.
    case broken
  }

  var kind: Kind
  /// The bytes of the token; of a string, those between its quotes.
  var range: Range<Int>
  /// Whether a string has escapes.
  var hasEscapes = false

  /// Whether the token is a value that holds no others.
  var isScalar: Bool {
    switch kind {
    case .string, .number, .boolean, .null, .noNumber: true
    default: false
    }
  }

  /// The text of a scalar, its escapes replaced by what they mean.
  func string(in text: Span<UInt8>) -> String {
    if !hasEscapes { return String(copying: text.extracting(range)) }
    return String(copying: JSONString.unescaped(range, of: text).span)
  }
}
