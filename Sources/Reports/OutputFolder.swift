import CoterieAnalyses
import CoterieText
import Foundation

/// A folder of files that belong together, open for one command to replace them.
///
/// A folder with a `summary.json` is whole: every file that it lists is the one that was written with it.
/// All files are first written beside their places. Then `summary.json` becomes
/// `.summary.json.previous`, the files are renamed into their places, those that only the old list has
/// are removed, and the new `summary.json` comes last. Whatever stops the command before leaves either
/// the old files as they were, or a folder without `summary.json` that the next run puts in order.
///
/// Nothing but what an old or the new list names is ever removed.
public struct OutputFolder: ~Copyable {
  /// Where the folder is.
  public let path: String
  private let descriptor: Int32
  /// The folders that did not exist before, the outermost first.
  private let newFolders: [String]

  /// The name of the file that lists the others.
  public static let listName = "summary.json"
  /// The name of the old list while files are replaced.
  static let previousListName = ".summary.json.previous"

  /// Opens a folder, which need not exist, and keeps other commands from writing it until this value
  /// goes out of scope.
  public init(path: String) throws(OutputFailure) {
    let newFolders = try Self.makeFolders(to: path)
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0, !Lock.take(descriptor) {
      close(descriptor)
      throw OutputFailure(path, .busy)
    }
    self.path = path
    self.newFolders = newFolders
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    // An empty one is removed.
    for folder in newFolders.reversed() { _ = unsafe rmdir(folder) }
    UnfinishedFiles.removeAll()
  }

  /// Writes files, one after the other, and last the list of them.
  ///
  /// - Parameters:
  ///   - files: The files, by their paths inside the folder.
  ///   - others: Paths that other runs may have: of these, half-written files are removed.
  ///   - progress: Called with the path of each file before it is written.
  ///   - list: Returns the text of `summary.json`, which says in `files` what was written.
  /// - Throws: `OutputFailure`, or what the content of a file throws; nothing was replaced then.
  public func write(
    _ files: [OutputFile], others: [String] = [], progress: (String) -> Void = { _ in },
    list: ([WrittenFile]) -> String
  ) throws {
    let names = [Self.listName] + files.map(\.path)
    for name in names { try checkPlace(of: name) }
    let old = clear(for: Set(names), others)
    var folders: [String] = []
    do {
      // Staged first, the paths say after a kill which files may be there.
      try stageList(Self.list(of: names.dropFirst()))
      var written: [WrittenFile] = []
      for file in files {
        progress(file.path)
        folders += try Self.makeFolders(to: staged(file.path).folder)
        written.append(try stage(file))
      }
      try replaceStagedList(by: list(written))
    } catch {
      for name in names { staged(name).discard() }
      for folder in folders.reversed() { _ = unsafe rmdir(folder) }
      throw error
    }
    try UnfinishedFiles.hold { () throws(OutputFailure) in
      try replace(files.map(\.path), old: old)
    }
  }

  private func staged(_ file: String) -> StagedFile { StagedFile(path: "\(path)/\(file)") }
}

// MARK: - Staging

extension OutputFolder {
  /// The name of the list while it is beside its place.
  private static let stagedListName = ".\(listName).partial"

  /// Removes what killed runs left beside its place.
  ///
  /// - Returns: The files that old lists name.
  private func clear(for new: Set<String>, _ others: [String]) -> Set<String> {
    let whole = listedFiles(in: Self.listName)
    let old = (whole ?? []).union(listedFiles(in: Self.previousListName) ?? [])
    let staged = listedFiles(in: Self.stagedListName) ?? []
    self.staged(Self.stagedListName).discard()
    for file in new.union(old).union(staged).union(others) { self.staged(file).discard() }
    // Files of a killed run may be there that no other list names.
    if whole == nil { remove(staged.subtracting(old).subtracting(new)) }
    return old
  }

  private func stage(_ file: OutputFile) throws -> WrittenFile {
    try staged(file.path).write(file.content) { contents in
      WrittenFile(path: file.path, contents: file.isTextual ? contents : nil)
    }
  }

  private func stageList(_ text: String) throws {
    try staged(Self.listName).write({ $0.append(text) }, then: { _ in })
  }

  /// Writes the whole list beside the staged one, and puts it in its place: a list is there at every moment.
  private func replaceStagedList(by text: String) throws {
    let list = staged(Self.stagedListName)
    do {
      try list.write({ $0.append(text) }, then: { _ in try list.install() })
    } catch {
      list.discard()
      let problem = (error as? OutputFailure)?.problem
      throw problem.map { OutputFailure(staged(Self.listName).path, $0) } ?? error
    }
  }

  /// A list that names files and says nothing else of them.
  private static func list(of names: some Sequence<String>) -> String {
    JSONValue.object(["files": .array(names.map { .object(["path": .string($0)]) })]).compact
      + "\n"
  }
}

// MARK: - Replacing

extension OutputFolder {
  /// Renames all staged files into their places.
  private func replace(_ files: [String], old: Set<String>) throws(OutputFailure) {
    let previous = "\(path)/\(Self.previousListName)"
    let list = staged(Self.listName)
    if unsafe rename(list.path, previous) != 0, errno != ENOENT {
      let failure = OutputFailure(list.path, code: errno)
      for file in files + [Self.listName] { staged(file).discard() }
      throw failure
    }
    flush([])
    for (place, file) in files.enumerated() {
      if unsafe rename(staged(file).stagedPath, staged(file).path) != 0 {
        let reason = systemReason(code: errno)
        undo(files, replaced: place, old: old)
        throw place == 0
          ? OutputFailure(staged(file).path, .unwritable(reason: reason))
          : OutputFailure(
            staged(file).path,
            .halfReplaced(reason: reason, count: place, total: files.count + 1))
      }
    }
    remove(old.subtracting(files))
    flush(files)
    do throws(OutputFailure) {
      try list.install()
    } catch {
      list.discard()
      throw error
    }
    _ = unsafe unlink(previous)
    flush([])
  }

  /// Removes what is still staged, and new files that no list would name; where nothing was replaced,
  /// restores the old list.
  private func undo(_ files: [String], replaced count: Int, old: Set<String>) {
    for file in files[count...] + [Self.listName] { staged(file).discard() }
    remove(Set(files[..<count]).subtracting(old))
    if count == 0 {
      _ = unsafe rename("\(path)/\(Self.previousListName)", "\(path)/\(Self.listName)")
    }
  }

  /// Removes files by their paths inside the folder, and the folders that are empty then.
  private func remove(_ files: Set<String>) {
    for file in files { _ = unsafe unlink("\(path)/\(file)") }
    for folder in Set(files.map { staged($0).folder }) where folder != path {
      _ = unsafe rmdir(folder)
    }
  }

  /// Brings the names of files down to the device, of which some do without.
  private func flush(_ files: [String]) {
    for folder in Set(files.map { staged($0).folder } + [path]) {
      let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      fsync(descriptor)
      close(descriptor)
    }
  }
}

// MARK: - What is there already

extension OutputFolder {
  /// The files that a list names, as far as they are paths inside the folder; nil without a list.
  private func listedFiles(in name: String) -> Set<String>? {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else { return nil }
    guard let list = try? JSONDecoder().decode(FileList.self, from: data) else { return [] }
    let inside = list.files.map(\.path).filter { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    }
    return Set(inside)
  }

  private struct FileList: Decodable {
    struct Entry: Decodable { let path: String }
    let files: [Entry]
  }

  /// Checks that a file can be where it has to be.
  private func checkPlace(of file: String) throws(OutputFailure) {
    let staged = staged(file)
    if staged.isFolder { throw OutputFailure(staged.path, .isFolder) }
    var found = stat()
    // The structure outlives the call, which fills it.
    if unsafe stat(staged.folder, &found) == 0, found.st_mode & S_IFMT != S_IFDIR {
      throw OutputFailure(staged.folder, .isFile)
    }
  }

  /// Makes a folder and those that it lies in; returns the new ones, the outermost first.
  private static func makeFolders(to path: String) throws(OutputFailure) -> [String] {
    var made: [String] = []
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += (folder.isEmpty || folder.hasSuffix("/") ? "" : "/") + part
      let code = UnfinishedFiles.makeFolder(folder)
      if code == 0 {
        made.append(folder)
        continue
      }
      if isFolder(folder) { continue }
      for folder in made.reversed() { _ = unsafe rmdir(folder) }
      throw code == EEXIST ? OutputFailure(folder, .isFile) : OutputFailure(folder, code: code)
    }
    return made
  }
}
