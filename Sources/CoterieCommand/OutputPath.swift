import ArgumentParser
import Foundation

/// Checks of the paths that `-o` names, before anything is computed.
enum OutputPath {
  /// Checks the path of a file that an option names: its folder has to exist.
  static func checkFile(_ path: String, of option: String = "-o") throws {
    if path.isEmpty { throw ValidationError("\(option) names no file.") }
    try check(path, of: option)
    if isFolder(path) { throw ValidationError("\(path) is a folder; \(option) names a file.") }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if isFolder(folder) { return }
    throw ValidationError(
      FileManager.default.fileExists(atPath: folder)
        ? "\(folder) is a file, and \(option) needs a folder there."
        : "There is no folder \(folder); make it before \(option) can write into it.")
  }

  /// Checks the path of a folder, which need not exist.
  static func checkFolder(_ path: String) throws {
    if path.isEmpty { throw ValidationError("-o names no folder.") }
    try check(path, of: "-o")
    if FileManager.default.fileExists(atPath: path), !isFolder(path) {
      throw ValidationError("\(path) is a file; -o names a folder.")
    }
  }

  /// A name that is not UTF-8 would be written under another name.
  private static func check(_ path: String, of option: String) throws {
    let ending = path.utf8.filter { $0 < 0x80 }
    guard ending.count < path.utf8.count else { return }
    if undecodable.contains(where: { $0.utf8.filter { $0 < 0x80 }.hasEnding(ending) }) {
      throw ValidationError("The name that \(option) gives is not UTF-8; give another one.")
    }
  }

  /// The arguments whose bytes are not UTF-8, as they were decoded.
  private static let undecodable: [String] = zip(
    CommandLine.arguments, 0..<Int(CommandLine.argc)
  ).filter { _, place in
    // The system keeps the arguments as long as the process lives.
    guard let argument = unsafe CommandLine.unsafeArgv[place] else { return false }
    return unsafe String(validatingCString: argument) == nil
  }.map(\.0)

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }
}

extension Array<UInt8> {
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    count >= ending.count && Array(suffix(ending.count)) == ending
  }
}
