import Coterie

/// An archive or a workbook, whatever its bytes, gives inputs that can be read, or says why not.
///
/// Bytes that begin as an archive are read as they are. Of others an archive is made, whose checksums are
/// right: a line `=== PATH` begins the member at a path.
enum ArchiveFuzzing {
  static func test(_ bytes: [UInt8]) {
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    let file = FuzzFile.holding(isArchive ? bytes : ZipFile(members: members(of: bytes)).bytes)
    let found = InputFile.find([file.path])
    let records = InputContents(of: found.files, threads: 1, log: found.log).records
    for diagnostic in records.log.diagnostics { _ = diagnostic.description }
    for number in records.indices { _ = records[number] }
    require(!records.log.isEmpty || records.count > 0 || !found.files.isEmpty, "nothing is said")
    let names = Set(found.files.map(\.name))
    require(
      names.allSatisfy { !$0.split(separator: "/").contains("..") }, "a name leads outside")
  }

  /// The members that a text describes, with what follows a line `=== PATH` up to the next.
  private static func members(of bytes: [UInt8]) -> [(path: String, bytes: [UInt8])] {
    var members: [(path: String, bytes: [UInt8])] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("=== ".utf8)) {
        members.append((String(decoding: line.dropFirst(4).prefix(1000), as: UTF8.self), []))
      } else if !members.isEmpty {
        members[members.count - 1].bytes += line + [UInt8(ascii: "\n")]
      }
    }
    return members
  }
}
