import Foundation

/// Text in an encoding that a file names, read by the system's `iconv`.
enum NamedEncoding {
  /// The text as UTF-8, without an incomplete last character.
  ///
  /// - Returns: nil where the system doesn't know the encoding, or the bytes are not in it.
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte), let converter = Converter(from: name)
    else { return nil }
    return converter.utf8(bytes)
  }

  /// Whether XML allows a byte in the name of an encoding. To the system a slash has a meaning.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// One conversion to UTF-8.
@safe private struct Converter: ~Copyable {
  private let descriptor: iconv_t

  /// Opens a conversion; nil where the system doesn't know the encoding.
  init?(from name: String) {
    guard let descriptor = unsafe iconv_open("UTF-8", name),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    unsafe self.descriptor = descriptor
  }

  deinit { unsafe _ = iconv_close(descriptor) }

  /// The text of bytes; nil where some of them are not in the encoding.
  borrowing func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    var text: [UInt8] = []
    var problem: CInt = 0
    // The system reads no further than `left` says, and keeps no pointer.
    unsafe bytes.withUnsafeMutableBytes { bytes in
      var place = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
      var left = bytes.count
      repeat {
        problem = unsafe append(&place, &left, to: &text)
      } while problem == E2BIG
    }
    // What the last characters still keep back.
    if problem == 0 { problem = unsafe append(nil, nil, to: &text) }
    return problem == EILSEQ ? nil : text
  }

  /// Converts as many bytes as 64 KB of text have room for.
  ///
  /// - Returns: What stopped the conversion, 0 at the end of the bytes.
  private borrowing func append(
    _ place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ left: UnsafeMutablePointer<Int>?, to text: inout [UInt8]
  ) -> CInt {
    var problem: CInt = 0
    let added = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      // The system writes no further than `room` says.
      unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
        var target = buffer.baseAddress
        var room = buffer.count
        let result = unsafe iconv(descriptor, place, left, &target, &room)
        if result == -1 { problem = errno }
        count = buffer.count - room
      }
    }
    text += added
    return added.isEmpty && problem == E2BIG ? EILSEQ : problem
  }
}
