import CoterieText
import Foundation

/// What the system says of a file.
struct FileStatus {
  enum Kind { case file, folder, link, other }

  /// The file itself, whatever it is called.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let size: Int
  let identity: Identity
  /// How many names the file has.
  let nameCount: Int

  /// Asks for a file.
  ///
  /// - Parameter followsLinks: Whether a link means what it leads to.
  /// - Throws: The system's error number.
  init(path: String, followsLinks: Bool) throws(SystemError) {
    var status = stat()
    let bytes = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
    // The system reads the path up to its zero and keeps no pointer to it.
    let result = unsafe followsLinks ? stat(bytes, &status) : lstat(bytes, &status)
    guard result == 0 else { throw SystemError(code: errno) }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    nameCount = Int(status.st_nlink)
  }
}

/// The names in a folder, without `.` and `..`, in the order of their bytes.
func namesInFolder(_ path: String) throws(SystemError) -> [String] {
  let bytes = path.pathBytes.map { CChar(bitPattern: $0) } + [0]
  guard let folder = unsafe opendir(bytes) else { throw SystemError(code: errno) }
  // It is closed once, and no entry is used after the next one is asked for.
  defer { unsafe closedir(folder) }
  var names: [[UInt8]] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(folder) else { break }
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
      unsafe Array($0.prefix { $0 != 0 })
    }
    if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
  }
  guard errno == 0 else { throw SystemError(code: errno) }
  return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(pathBytes: $0) }
}
