/// The beginning of a file in lower case, with `\n` at the line ends, without byte order mark and
/// leading blanks: what content signatures look at.
package struct FileBeginning {
  /// How many of a file's first bytes are looked at.
  package static let length = 65_536

  package let text: String

  package init(_ prefix: [UInt8]) {
    var bytes = prefix.prefix(Self.length)
    _ = TextInput.makeUTF8(&bytes)
    let all =
      Self.lowerCaseASCII(bytes)
      ?? CleanText.of(String(decoding: bytes, as: UTF8.self)).lowercased()
    text = String(all.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" })
  }

  /// What ``CleanText`` and lower case make of plain ASCII, which is asked of every file for every
  /// format; nil for other texts.
  private static func lowerCaseASCII(_ bytes: ArraySlice<UInt8>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x80...: return nil
      case 0x0D: text.append(0x0A)
      case 0x0A: if previous != 0x0D { text.append(byte) }
      case 0x09, 0x20..<0x7F:
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        text.append(isCapital ? byte | 0x20 : byte)
      default: break
      }
      previous = byte
    }
    return String(decoding: text, as: UTF8.self)
  }
}
