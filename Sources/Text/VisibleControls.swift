extension String {
  /// The text with every control character, and every byte of a path that is not UTF-8, written as its
  /// escape, so that an input can neither break a line of output nor control a terminal.
  package var withVisibleControls: String {
    guard unicodeScalars.contains(where: { $0.isControl || $0.isPathByte }) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isPathByte {
        text += scalar.readablePathByte
      } else {
        text += scalar.isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
      }
    }
  }

  /// The first `length` characters, closed by an ellipsis where some were left out.
  package func shortened(to length: Int) -> String {
    count <= length ? self : "\(prefix(max(0, length - 1)))…"
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character, ends a line or turns the direction of writing.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
