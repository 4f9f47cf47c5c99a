import CoterieRecords
import CoterieText

/// What a zip archive holds, each member an input of its own; of a workbook of Excel, which is such an
/// archive, the sheets.
struct ArchiveParts {
  /// The inputs, in the order of their names; the sheets of a workbook in its order.
  private(set) var files: [InputFile] = []
  /// What a user should know of the archive and of members that are left out.
  private(set) var diagnostics: [Diagnostic] = []

  /// Opens an archive; nil for other files.
  init?(_ file: InputFile) {
    guard Self.isArchive(file.path) else { return nil }
    guard let archive = ZipArchive(path: file.path) else {
      diagnostics = [file.at(.archive(.damaged))]
      return
    }
    if archive.members.contains(where: { $0.path == "word/document.xml" }) {
      let problem = FileProblem.foreign(
        "a Word document", expected: "a list of papers", title: nil, isExpected: file.isNamed)
      diagnostics = [file.at(.file(problem))]
    } else if let workbook = Workbook(archive) {
      addSheets(of: workbook, in: file)
    } else {
      addMembers(of: archive, in: file)
    }
  }

  private static func isArchive(_ path: String) -> Bool {
    guard path != "-", let status = try? FileStatus(path: path, followsLinks: true),
      status.kind == .file
    else { return false }
    let beginning = FileRange.bytes(of: path, at: 0, length: ZipArchive.signatures[0].count)
    return beginning.map { ZipArchive.signatures.contains($0) } ?? false
  }

  private mutating func addSheets(of workbook: Workbook, in file: InputFile) {
    let names = workbook.sheetNames
    // Excel writes no workbook without a sheet.
    if names.isEmpty { diagnostics.append(file.at(.archive(.damaged))) }
    for (number, name) in names.enumerated() {
      let whole = names.count == 1 ? file.name : "\(file.name)/\(name)"
      files.append(
        InputFile(
          path: file.path, name: whole, isNamed: file.isNamed && number == 0,
          part: .sheet(number)))
    }
  }

  private mutating func addMembers(of archive: ZipArchive, in file: InputFile) {
    for member in archive.members.sorted(by: { $0.path < $1.path }) {
      let parts = member.path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).filter {
        $0 != "." && $0 != ".."
      }
      guard !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else { continue }
      let name = "\(file.name)/\(parts.joined(separator: "/"))"
      if member.isEncrypted {
        diagnostics.append(
          Diagnostic(.archive(.encryptedMember), at: SourceLocation(file: name)))
      } else {
        if member.path.hasPrefix("/") || member.path.contains("..") {
          diagnostics.append(
            Diagnostic(.archive(.pathOutside(member.path)), at: SourceLocation(file: name)))
        }
        files.append(
          InputFile(
            path: file.path, name: name, isNamed: file.isNamed && archive.members.count == 1,
            part: .member(member.number)))
      }
    }
    if files.isEmpty, diagnostics.isEmpty { diagnostics.append(file.at(.archive(.noMembers))) }
  }
}
