/// The bytes of a text file, made UTF-8 with `\n` at the line ends.
package struct TextInput {
  /// The text: valid UTF-8, no byte order mark, no carriage return, no NUL.
  package let bytes: [UInt8]
  /// Whether the file was no UTF-8, so that letters had to be guessed.
  package let isGuessed: Bool

  /// Reads a file's bytes: UTF-8, UTF-16 or UTF-32, or else Windows-1252.
  package init(_ file: [UInt8]) {
    if Self.isPlain(file.span) {
      bytes = file
      isGuessed = false
      return
    }
    var file = file[...]
    isGuessed = Self.makeUTF8(&file)
    if file.starts(with: ByteOrderMark.utf8) { file = file.dropFirst(3) }
    if file.contains(where: { $0 == 0x0D || $0 == 0 }) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(file.count)
      var previous: UInt8 = 0
      for byte in file {
        if byte == 0x0D {
          bytes.append(0x0A)
        } else if byte != 0, !(byte == 0x0A && previous == 0x0D) {
          bytes.append(byte)
        }
        previous = byte
      }
      self.bytes = bytes
    } else {
      bytes = Array(file)
    }
  }

  /// Whether the bytes are ASCII without NUL and carriage return, and need not be copied.
  package static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    let rest = bytes.count & ~7
    for place in stride(from: 0, to: rest, by: 8) {
      let eight = EightBytes(bytes, at: place)
      if eight.isBeyondASCII || eight.equal(to: 0x0D) | eight.equal(to: 0) != 0 { return false }
    }
    for place in rest..<bytes.count {
      if bytes[place] >= 0x80 || bytes[place] == 0x0D || bytes[place] == 0 { return false }
    }
    return true
  }

  /// Turns the bytes into UTF-8 in place; true where that was a guess.
  static func makeUTF8(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    if let wide = WideEncoding(bytes) {
      bytes = wide.utf8(bytes)[...]
    } else if let text = utf8(bytes) {
      bytes = text
    } else {
      bytes = Array(Windows1252.text(bytes).utf8)[...]
      return true
    }
    return false
  }

  /// The bytes without an incomplete last character, as a cut leaves it; nil where they are no UTF-8.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let tail = bytes.suffix(3)
    let lastStart = tail.lastIndex { $0 & 0xC0 != 0x80 }
    var text = bytes
    if let lastStart {
      let length = max(1, (~bytes[lastStart]).leadingZeroBitCount)
      if lastStart + length > bytes.endIndex { text = bytes[..<lastStart] }
    }
    return String(validating: text, as: UTF8.self) == nil ? nil : text
  }

  /// The lines with their numbers, from 1; the text after the last line end is a line unless empty.
  package func forEachLine(_ body: (Int, ArraySlice<UInt8>) -> Void) {
    var number = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      body(number, bytes[start..<end])
      start = end + 1
      number += 1
    }
  }
}
