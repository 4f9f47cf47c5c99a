import CoterieRecords
import Foundation

/// The owners that a user names for files, each with the page that is meant.
///
/// A text that is the path or the whole name of a page means that page and no other. Another text
/// means the page whose path ends with it, from a `/` on; of several texts that mean one page the
/// longest counts. A text that is left with several pages means none of them.
struct GivenOwners {
  /// The owner of each source, by its place; sources that no text means have none.
  private(set) var owners: [Int: PersonName] = [:]
  /// What a user should know of texts that mean no page or several.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ owners: [String: PersonName], of sources: [RecordSource]) {
    let pages = sources.indices.filter { sources[$0].profile != nil }
    var choices: [Int: (text: String, length: Int)] = [:]
    var meant: Set<String> = []
    for text in owners.keys.sorted() {
      let lengths = pages.map { (page: $0, length: sources[$0].length(ofMatch: text)) }
      let longest = lengths.map(\.length).max() ?? 0
      // What names one page exactly does not mean another one by its end.
      let isExact = longest >= exactLength
      for (page, length) in lengths where length > 0 && (!isExact || length == longest) {
        meant.insert(text)
        if length > choices[page]?.length ?? 0 { choices[page] = (text, length) }
      }
    }
    diagnostics = owners.keys.sorted().filter { !meant.contains($0) }.map {
      Diagnostic(.owner(.unknownFile), at: SourceLocation(file: $0))
    }
    for (text, pages) in Dictionary(grouping: choices.keys, by: { choices[$0]?.text ?? "" })
      .sorted(by: { $0.key < $1.key })
    {
      if pages.count == 1 {
        self.owners[pages[0]] = owners[text]
      } else {
        let files = pages.sorted().map { sources[$0].file }
        diagnostics.append(
          Diagnostic(.owner(.ambiguousFile(files)), at: SourceLocation(file: text)))
      }
    }
  }
}

/// The length of a match that is no mere end of a path.
private let exactLength = 1 << 20

extension RecordSource {
  /// How many parts of a path a text names of this source: none where it means another file, and more
  /// than any path has where it is the whole path.
  fileprivate func length(ofMatch text: String) -> Int {
    if let path, Self.absolute(path) == Self.absolute(text) { return exactLength + 1 }
    let given = Self.parts(of: text)
    let name = Self.parts(of: file)
    guard !given.isEmpty, !given.contains("..") else { return 0 }
    if given == name { return exactLength }
    if name.ends(with: given) { return given.count }
    // Without a path, a longer text may name the folders that the source's name leaves out.
    guard let path else { return given.ends(with: name) ? name.count : 0 }
    let isRelative = !text.hasPrefix("/")
    return isRelative && Self.parts(of: Self.absolute(path)).ends(with: given) ? given.count : 0
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}

extension Array<Substring> {
  fileprivate func ends(with other: [Substring]) -> Bool { suffix(other.count) == other[...] }
}
