extension String {
  /// The text as one word of a command line of a POSIX shell; control characters need bash, zsh or
  /// another shell that knows `$'…'`.
  package var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/._-=+:@%,".utf8.contains(byte)
      }
    }
    if unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      let escaped = unicodeScalars.map { scalar in
        switch scalar {
        case "\t": "\\t"
        case "\n": "\\n"
        case "\r": "\\r"
        case "'", "\\": "\\\(scalar)"
        case "\u{0}"..."\u{1F}", "\u{7F}":
          "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
      }
      return "$'\(escaped.joined())'"
    }
    return isPlain && !isEmpty
      ? self
      : "'" + unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }
}
