extension String {
  /// The text that was meant, where UTF-8 was read as Windows-1252 or Latin-1 and saved again:
  /// `LÃ©a` is `Léa`. Nil for other texts.
  ///
  /// Nothing is repaired unless all of the text proves it: every character is a byte of those encodings,
  /// and all bytes together are UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* characters; a text without a suspicious pair is only looked through.
  package var repairedMojibake: String? {
    guard var text = decodedAgain else { return nil }
    // Some texts went through it twice.
    while let again = text.decodedAgain { text = again }
    return text
  }

  private var decodedAgain: String? {
    guard utf8.containsTracesOfMojibake else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension String.UTF8View {
  /// Whether a letter from `Â` to `ô`, which may be the first byte of a character, is before a
  /// character beyond ASCII.
  fileprivate var containsTracesOfMojibake: Bool {
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in self {
      let isLead = previous.0 == 0xC3 && (0x82...0xB4).contains(previous.1)
      if isLead, byte >= 0xC2 { return true }
      previous = (previous.1, byte)
    }
    return false
  }
}
