internal import Foundation

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
    guard mayBeMojibake else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension String {
  /// Whether it has a pair of letters that UTF-8 may become in another encoding; most texts have none.
  package var mayBeMojibake: Bool {
    let found = unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.mayBeMojibake }
    if let found { return found }
    return unsafe Array(utf8).withUnsafeBufferPointer { unsafe $0.mayBeMojibake }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a letter from `Â` to `ô`, which may be the first byte of a character, is before a
  /// character beyond ASCII.
  package var mayBeMojibake: Bool {
    var start = 0
    // The search ends at the end of the bytes.
    while start + 2 < count, let base = baseAddress,
      let found = unsafe memchr(base + start, 0xC3, count - start - 2)
    {
      let place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if unsafe 0x82...0xB4 ~= self[place + 1] && self[place + 2] >= 0xC2 { return true }
      start = place + 1
    }
    return false
  }
}
