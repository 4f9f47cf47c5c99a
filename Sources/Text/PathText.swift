/// Paths of files as texts. The system takes any bytes for a name, and a text holds only UTF-8, so each
/// byte that is not UTF-8 is kept as a character of its own, U+EF80 to U+EFFF, and becomes that byte
/// again when the file is opened.
extension String {
  /// The text of a path.
  package init(pathBytes bytes: some Collection<UInt8>) {
    let text = String(validating: bytes, as: UTF8.self)
    if let text, !text.holdsPathBytes {
      self = text
    } else {
      self = Self.escaping(Array(bytes)[...])
    }
  }

  private static func escaping(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes
    while let first = rest.first {
      let piece = rest.prefix(Swift.max(1, (~first).leadingZeroBitCount))
      let scalars = String(validating: piece, as: UTF8.self)?.unicodeScalars
      if let scalar = scalars?.first, scalars?.count == 1, !scalar.isPathByte {
        text.append(scalar)
        rest = rest.dropFirst(piece.count)
      } else {
        text.append(Unicode.Scalar(pathByte: first))
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The bytes of a path.
  package var pathBytes: [UInt8] {
    guard holdsPathBytes else { return Array(utf8) }
    return unicodeScalars.reduce(into: []) { bytes, scalar in
      if scalar.isPathByte {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += String(scalar).utf8
      }
    }
  }

  /// Whether a path has bytes that are not UTF-8.
  package var holdsPathBytes: Bool { unicodeScalars.contains(where: \.isPathByte) }

  /// The path for people, its bytes that are not UTF-8 written as `\xE9`.
  package var readablePath: String {
    guard holdsPathBytes else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar.isPathByte ? scalar.readablePathByte : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// The character that a byte of a path becomes where it is not UTF-8.
  fileprivate init(pathByte: UInt8) {
    self = Unicode.Scalar(0xEF00 + UInt32(pathByte)) ?? "?"
  }

  /// Whether the character is a byte of a path.
  var isPathByte: Bool { (0xEF80...0xEFFF).contains(value) }

  /// The byte as its escape.
  var readablePathByte: String { "\\x" + String(value & 0xFF, radix: 16, uppercase: true) }
}
