import CoterieText

extension String {
  /// The text as a string of a style sheet. It has no `<`, `&` or quotation marks, so that it may also stand
  /// in an element or an attribute.
  package var quotedForStyle: String {
    let plain = withVisibleControls.unicodeScalars.map { scalar in
      scalar.isPlainInStyle ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "'\(plain.joined())'"
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainInStyle: Bool {
    value >= 0x80 && value < 0xFFFE || properties.isAlphabetic
      || " 0123456789,.:;()-".unicodeScalars.contains(self)
  }
}
