import CoterieRecords
import CoterieText

/// The files that arguments mean, while they are being collected.
struct FileSearch {
  /// A file and what the system says of it; nothing of standard input.
  private struct Found {
    let file: InputFile
    let isLink: Bool
    let status: FileStatus?
  }

  private var found: [Found] = []
  private var log: ProblemLog

  init(_ log: ProblemLog) {
    self.log = log
  }

  /// Adds the file or the files of the folder at a path; `-` is standard input.
  mutating func add(_ path: String) {
    let name = InputFile.displayName(of: path)
    guard path != "-" else {
      found.append(Found(file: .standardInput, isLink: false, status: nil))
      return
    }
    do throws(SystemError) {
      let status = try FileStatus(path: path, followsLinks: true)
      if status.kind == .folder {
        addFolder(path, named: name)
      } else {
        let isLink = try FileStatus(path: path, followsLinks: false).kind == .link
        let file = InputFile(path: path, name: name, isNamed: true)
        found.append(Found(file: file, isLink: isLink, status: status))
      }
    } catch {
      note(error.isMissing ? .missing : .unreadable(reason: error.reason), of: name)
    }
  }

  /// Adds the files below a folder, without calling itself: folders may be as deep as the system allows.
  private mutating func addFolder(_ path: String, named name: String) {
    var folders = [(path: path, name: name)]
    while let folder = folders.popLast() {
      do throws(SystemError) {
        for entry in try namesInFolder(folder.path) where !entry.hasPrefix(".") {
          let path = folder.path.hasSuffix("/") ? folder.path + entry : "\(folder.path)/\(entry)"
          let readable = entry.readablePath
          let name =
            folder.name == "."
            ? readable : folder.name + (folder.name.hasSuffix("/") ? "" : "/") + readable
          if isFolder(path, named: name) { folders.append((path, name)) }
        }
      } catch {
        note(.unreadableFolder(reason: error.reason), of: folder.name)
      }
    }
  }

  /// Adds what is at a path inside a folder, unless it is a folder itself.
  private mutating func isFolder(_ path: String, named name: String) -> Bool {
    do throws(SystemError) {
      var status = try FileStatus(path: path, followsLinks: false)
      let isLink = status.kind == .link
      if isLink { status = try FileStatus(path: path, followsLinks: true) }
      switch status.kind {
      case .file:
        let file = InputFile(path: path, name: name, isNamed: false)
        found.append(Found(file: file, isLink: isLink, status: status))
      case .folder:
        guard isLink else { return true }
        // It may lead back up.
        note(.notAFile(.linkToFolder), of: name)
      case .link, .other:
        note(.notAFile(.device), of: name)
      }
    } catch {
      note(
        error.leadsNowhere ? .notAFile(.brokenLink) : .unreadable(reason: error.reason), of: name)
    }
    return false
  }

  /// The parts of a zip archive or a workbook; nil for other files.
  private mutating func partsOfArchive(_ file: InputFile) -> [InputFile]? {
    guard let parts = ArchiveParts(file) else { return nil }
    log.append(parts.diagnostics)
    return parts.files
  }

  private mutating func note(_ problem: PathProblem, of file: String) {
    log.append(Diagnostic(.path(problem), at: SourceLocation(file: file)))
  }

  /// The files, each once, and all that a user should know.
  mutating func result() -> (files: [InputFile], log: ProblemLog) {
    // Of two equal paths the one that the user named comes first.
    let sorted = found.sorted {
      ($0.file.name, $0.file.path, $0.file.isNamed ? 0 : 1)
        < ($1.file.name, $1.file.path, $1.file.isNamed ? 0 : 1)
    }
    var byIdentity: [FileStatus.Identity: InputFile] = [:]
    var identical = IdenticalFiles()
    var kept: Set<InputFile> = []
    // What a link leads to is known by its own name where that is among the inputs.
    for entry in sorted.filter({ !$0.isLink }) + sorted.filter(\.isLink) {
      let file = entry.file
      guard let status = entry.status else {
        kept.insert(file)
        continue
      }
      if let same = byIdentity[status.identity] {
        let isLinked = entry.isLink || status.nameCount > 1 && same.name != file.name
        note(isLinked ? .linked(to: same.name) : .repeated, of: file.name)
      } else if status.kind == .file, let twin = identical.twin(of: file, size: status.size) {
        note(twin.name == file.name ? .repeated : .identical(to: twin.name), of: file.name)
      } else {
        byIdentity[status.identity] = file
        kept.insert(file)
      }
    }
    var listed: Set<InputFile> = []
    let files = sorted.map(\.file).filter { kept.contains($0) && listed.insert($0).inserted }
    return (files.flatMap { partsOfArchive($0) ?? [$0] }, log)
  }
}
