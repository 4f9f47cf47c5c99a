import CZlib
import CoterieText

/// Finds files of the same bytes among many, each read once at most.
///
/// Files are distinguished by their sizes, then by a digest of their beginnings, then by one of the whole;
/// only files whose digests are equal are compared byte by byte. A digest is worked out where it is
/// needed, so that files of different sizes are not read at all.
///
/// - Complexity: O(*n*) for *n* bytes in files that are not alone with their size.
struct IdenticalFiles {
  /// The one file with a key.
  private var lone: [[UInt64]: InputFile] = [:]
  /// The keys that several files share.
  private var shared: Set<[UInt64]> = []
  /// Files whose keys are equal and whose bytes differ.
  private var kept: [[UInt64]: [InputFile]] = [:]

  /// How much of a file is its beginning.
  private static let beginning = 1 << 16

  /// The earlier file with the bytes of a file, or nil where there is none yet.
  mutating func twin(of file: InputFile, size: Int) -> InputFile? {
    var key: [UInt64] = []
    for level in 0..<3 {
      guard let next = Self.key(key, of: file, size: size, level: level) else { return nil }
      key = next
      if shared.contains(key) { continue }
      guard let first = lone.removeValue(forKey: key) else {
        lone[key] = file
        return nil
      }
      shared.insert(key)
      if level == 2 {
        kept[key] = [first]
      } else if let next = Self.key(key, of: first, size: size, level: level + 1) {
        lone[next] = first
      }
    }
    if let twin = kept[key, default: []].first(where: { $0.hasSameBytes(as: file) }) { return twin }
    kept[key, default: []].append(file)
    return nil
  }

  /// The key of a file with one number more; nil where the file can't be read.
  private static func key(
    _ key: [UInt64], of file: InputFile, size: Int, level: Int
  ) -> [UInt64]? {
    switch level {
    case 0: [UInt64(size)]
    case 1: file.digest(ofFirst: beginning).map { key + [$0] }
    default: size <= beginning ? key + [0] : file.digest(ofFirst: .max).map { key + [$0] }
    }
  }
}

extension InputFile {
  /// The checksum of a file's first bytes, as gzip has it; nil where it can't be read.
  fileprivate func digest(ofFirst count: Int) -> UInt64? {
    guard var pieces = try? FilePieces(path) else { return nil }
    var digest: UInt = 0
    var left = count
    while left > 0, let piece = try? pieces.next() {
      let bytes = piece.prefix(left)
      // zlib reads the bytes and keeps no pointer to them.
      digest = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe crc32(digest, buffer.baseAddress, UInt32(buffer.count))
      }
      left -= bytes.count
    }
    return UInt64(digest)
  }

  /// Whether two files have the same bytes; not where one can't be read.
  fileprivate func hasSameBytes(as other: InputFile) -> Bool {
    guard var own = try? FilePieces(path), var others = try? FilePieces(other.path) else {
      return false
    }
    do {
      while true {
        let (left, right) = (try own.next(), try others.next())
        guard left == right else { return false }
        if left == nil { return true }
      }
    } catch {
      return false
    }
  }
}
