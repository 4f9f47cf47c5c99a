extension String {
  /// The text of some UTF-8 bytes.
  init(copying utf8: Span<UInt8>) {
    self = unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The text without the blanks, tabs and line ends around it.
  var withoutOuterBlanks: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return bytes.count == last - first + 1
      ? self : String(decoding: bytes[first...last], as: UTF8.self)
  }
}
