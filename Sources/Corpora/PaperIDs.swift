import CoterieRecords
import CoterieText

/// The ids of papers: the first words of the title, and a code of the whole title.
///
/// Papers that share a title have a code of what keeps them apart as well: year, names, venue and
/// identifiers. The id of a paper whose title no other shares depends on its title alone, so it stays
/// whatever records are added.
struct PaperIDs: Sendable {
  private var sharedCodes: [Int: String] = [:]

  /// How many words of the title an id begins with.
  private static let wordCount = 6

  /// - Parameters:
  ///   - facts: What keeps a paper apart from others of its title.
  ///   - precedes: The order of papers by all that they say.
  /// - Complexity: O(*n*) for *n* papers.
  init(
    _ titleKeys: [TextID], keyCount: Int, facts: (Int) -> String, precedes: (Int, Int) -> Bool
  ) {
    var first = [Int32](repeating: -1, count: keyCount)
    var shared: [Int] = []
    for (paper, key) in titleKeys.enumerated() {
      if first[key.index] == -1, !key.isNone {
        first[key.index] = Int32(paper)
      } else {
        if first[key.index] >= 0 { shared.append(Int(first[key.index])) }
        first[key.index] = -2
        shared.append(paper)
      }
    }
    var taken: [String: Int] = [:]
    for paper in shared.sorted(by: precedes) {
      // Papers of the same facts are numbered.
      let code = StableID.code(of: facts(paper))
      let count = taken["\(titleKeys[paper].index) \(code)", default: 0] + 1
      taken["\(titleKeys[paper].index) \(code)"] = count
      sharedCodes[paper] = count == 1 ? code : "\(code)-\(count)"
    }
  }

  /// The id of a paper.
  func id(of paper: Int, titleKey: String) -> String {
    let words = titleKey.folded.split(separator: " ").prefix(Self.wordCount)
    let begin = words.isEmpty ? "paper" : words.joined(separator: "-")
    return "\(begin)-\(sharedCodes[paper] ?? StableID.code(of: titleKey))"
  }
}
