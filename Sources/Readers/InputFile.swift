public import CoterieRecords
import Foundation

/// A file among the inputs, and the name by which messages and outputs know it.
public struct InputFile: Hashable, Sendable {
  /// The path at which it is opened; `-` is standard input.
  public let path: String
  /// The path by which it is known: as given where that was relative, else from the last part of
  /// what was given on, so that no output depends on where a folder lies.
  public let name: String
  /// Whether the user named it; the others were found inside a folder.
  public let isNamed: Bool

  /// Creates an input.
  public init(path: String, name: String, isNamed: Bool) {
    self.path = path
    self.name = name
    self.isNamed = isNamed
  }

  /// Standard input.
  public static let standardInput = InputFile(path: "-", name: "-", isNamed: true)
}

extension InputFile {
  /// Finds the files that arguments mean, sorted by name: a folder means every file below it whose
  /// path has no hidden part. A file named twice, or a second file of the same bytes, is left out
  /// with a note, so that repetition changes no figure.
  ///
  /// - Returns: The files, and what went wrong with a path.
  public static func find(_ arguments: [String]) -> (files: [InputFile], diagnostics: [Diagnostic])
  {
    var files: [InputFile] = []
    var diagnostics: [Diagnostic] = []
    for argument in arguments {
      var isFolder: ObjCBool = false
      if argument == "-" {
        files.append(.standardInput)
      } else if unsafe !FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
        diagnostics.append(.missing(displayName(of: argument)))
      } else if isFolder.boolValue {
        let folder = displayName(of: argument)
        search(argument, named: folder, into: &files, diagnostics: &diagnostics)
      } else {
        files.append(InputFile(path: argument, name: displayName(of: argument), isNamed: true))
      }
    }
    files.sort { ($0.name, $0.path) < ($1.name, $1.path) }
    let repeats = withoutRepeats(files)
    return (repeats.files, diagnostics + repeats.notes)
  }

  /// The name by which a path is known.
  public static func displayName(of path: String) -> String {
    if path.isEmpty { return "\"\"" }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/") || parts.contains("..") else {
      return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
    return parts.last.map { $0 == ".." ? "input" : String($0) } ?? "/"
  }

  private static func search(
    _ folder: String, named name: String, into files: inout [InputFile],
    diagnostics: inout [Diagnostic]
  ) {
    let entries: [String]
    do {
      entries = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      diagnostics.append(.unreadableFolder(name, reason: systemReason(for: error)))
      return
    }
    for entry in entries where !entry.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry : "\(folder)/\(entry)"
      let entryName = name == "." ? entry : "\(name)/\(entry)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?:
        search(path, named: entryName, into: &files, diagnostics: &diagnostics)
      case .typeRegular?, .typeSymbolicLink?:
        // A link to a folder is not followed: it may lead back up.
        var isFolder: ObjCBool = false
        if unsafe !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
          diagnostics.append(.notAFile(entryName, what: "a link that leads nowhere"))
        } else if isFolder.boolValue {
          diagnostics.append(.notAFile(entryName, what: "a link to a folder"))
        } else {
          files.append(InputFile(path: path, name: entryName, isNamed: false))
        }
      case nil:
        diagnostics.append(.unreadable(entryName, reason: systemReason(code: EACCES)))
      default:
        diagnostics.append(.notAFile(entryName, what: "neither a file nor a folder"))
      }
    }
  }

  private static func withoutRepeats(
    _ files: [InputFile]
  ) -> (files: [InputFile], notes: [Diagnostic]) {
    var kept: [InputFile] = []
    var notes: [Diagnostic] = []
    var bySize: [Int: [InputFile]] = [:]
    for file in files {
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      guard file.path != "-", attributes?[.type] as? FileAttributeType == .typeRegular,
        let size = attributes?[.size] as? Int
      else {
        if !kept.contains(file) { kept.append(file) }
        continue
      }
      let twin = bySize[size, default: []].first {
        FileManager.default.contentsEqual(atPath: $0.path, andPath: file.path)
      }
      if let twin {
        let isSame = twin.path == file.path || twin.name == file.name
        notes.append(isSame ? .repeated(file.name) : .identical(file.name, to: twin.name))
      } else {
        bySize[size, default: []].append(file)
        kept.append(file)
      }
    }
    return (kept, notes)
  }
}
