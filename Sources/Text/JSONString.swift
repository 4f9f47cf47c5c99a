extension String {
  /// Adds a text as a string of JSON, in quotes: control characters and the line ends of Unicode are
  /// escaped.
  package mutating func appendJSONString(_ string: String) {
    append("\"")
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      append(string)
    } else {
      for scalar in string.unicodeScalars { appendJSON(scalar) }
    }
    append("\"")
  }

  private mutating func appendJSON(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: unicodeScalars.append(scalar)
    }
  }
}
