/// A zip archive of stored members, made by the tests.
struct ZipFile {
  private(set) var bytes: [UInt8] = []

  /// - Parameter isEncrypted: Whether the members are marked as encrypted.
  init(_ members: KeyValuePairs<String, String>, isEncrypted: Bool = false) {
    self.init(members: members.map { ($0.key, Array($0.value.utf8)) }, isEncrypted: isEncrypted)
  }

  init(members: [(path: String, bytes: [UInt8])], isEncrypted: Bool = false) {
    var directory: [UInt8] = []
    for (path, content) in members {
      let offset = bytes.count
      let facts = Self.facts(Array(path.utf8), content, isEncrypted)
      bytes += Self.number(0x0403_4B50, 4) + facts + Array(path.utf8) + content
      directory +=
        Self.number(0x0201_4B50, 4) + Self.number(20, 2) + facts + Self.number(0, 10)
        + Self.number(offset, 4) + Array(path.utf8)
    }
    let start = bytes.count
    bytes += directory
    bytes += Self.number(0x0605_4B50, 4) + Self.number(0, 4)
    bytes += Self.number(members.count, 2) + Self.number(members.count, 2)
    bytes += Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  /// What both headers of a member say: version, flags, method, time, checksum, sizes, lengths of names.
  private static func facts(_ path: [UInt8], _ text: [UInt8], _ isEncrypted: Bool) -> [UInt8] {
    return number(20, 2) + number(isEncrypted ? 0x801 : 0x800, 2) + number(0, 6)
      + number(checksum(of: text), 4) + number(text.count, 4) + number(text.count, 4)
      + number(path.count, 2) + number(0, 2)
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// The checksum of zip and gzip, bit by bit.
  private static func checksum(of bytes: [UInt8]) -> Int {
    let rest = bytes.reduce(UInt32.max) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { bits, _ in
        bits & 1 == 0 ? bits >> 1 : bits >> 1 ^ 0xEDB8_8320
      }
    }
    return Int(~rest)
  }
}
