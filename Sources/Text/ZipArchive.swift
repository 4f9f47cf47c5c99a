import CZip

/// A zip archive on the disk, read by libzip.
///
/// - SeeAlso: [libzip](https://libzip.org).
@safe package final class ZipArchive {
  /// A file in the archive.
  package struct Member: Hashable, Sendable {
    /// Its number in the archive.
    package let number: UInt64
    /// Its path in the archive, as it is written there.
    package let path: String
    /// Whether a password is needed to read it.
    package let isEncrypted: Bool
  }

  /// The files in the archive, in its order; folders are left out.
  package let members: [Member]
  private let archive: OpaquePointer

  /// How a zip archive begins, an empty one too.
  package static let signatures: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

  /// Opens an archive; nil where it is damaged or can't be read.
  package init?(path: String) {
    let bytes = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
    // libzip copies the path.
    guard let opened = unsafe zip_open(bytes, Int32(ZIP_RDONLY), nil) else { return nil }
    unsafe archive = opened
    members = unsafe Self.members(of: opened)
  }

  deinit { unsafe zip_discard(archive) }

  private static func members(of archive: OpaquePointer) -> [Member] {
    let count = unsafe max(0, zip_get_num_entries(archive, 0))
    return (0..<UInt64(count)).compactMap { number in
      var facts = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, number, 0, &facts) == 0,
        let name = unsafe zip_get_name(archive, number, zip_flags_t(ZIP_FL_ENC_GUESS))
      else { return nil }
      let path = unsafe String(cString: name)
      let isEncrypted = unsafe facts.encryption_method != UInt16(ZIP_EM_NONE)
      return path.hasSuffix("/")
        ? nil : Member(number: number, path: path, isEncrypted: isEncrypted)
    }
  }

  /// The bytes of the member at a path, up to ``InflationLimit``; nil where there is none or it is damaged.
  package func bytes(at path: String, limit: InflationLimit = InflationLimit()) -> [UInt8]? {
    guard let member = members.first(where: { $0.path == path }) else { return nil }
    let stream = ByteStream(self, member: member.number, limit: limit)
    var all: [UInt8] = []
    while let piece = stream.next() { all += piece }
    return stream.fault == nil ? all : nil
  }
}

extension ZipArchive {
  /// A member piece by piece, all in the same memory.
  @safe fileprivate final class Pieces {
    private let archive: ZipArchive
    private let file: OpaquePointer
    private var limit: InflationLimit
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    /// Opens a member.
    init(
      _ archive: ZipArchive, _ number: UInt64, _ limit: InflationLimit
    ) throws(CompressionDamage) {
      self.archive = archive
      self.limit = limit
      var facts = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive.archive, number, 0, &facts) == 0,
        let opened = unsafe zip_fopen_index(archive.archive, number, 0)
      else { throw CompressionDamage() }
      unsafe file = opened
      self.limit.compressed = unsafe Int(clamping: facts.comp_size)
    }

    deinit { unsafe zip_fclose(file) }

    /// The next piece; nil at the end.
    func next() throws -> ArraySlice<UInt8>? {
      // libzip writes no further than the buffer goes, and keeps no pointer to it.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe zip_fread(file, bytes.baseAddress, UInt64(bytes.count))
      }
      guard count >= 0 else { throw CompressionDamage() }
      limit.inflated += Int(count)
      if limit.isExceeded { throw TooMuchInflated(limit: limit) }
      return count == 0 ? nil : buffer[..<Int(count)]
    }
  }
}

extension ByteStream {
  /// Opens a member of an archive, by its number.
  package convenience init(
    _ archive: ZipArchive, member number: UInt64, limit: InflationLimit = InflationLimit()
  ) {
    var pieces: ZipArchive.Pieces?
    self.init(limit: limit) {
      let opened = try pieces ?? ZipArchive.Pieces(archive, number, limit)
      pieces = opened
      return try opened.next()
    }
  }
}
