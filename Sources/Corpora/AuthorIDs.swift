import CoterieIdentities
import CoterieRecords

/// What the ids of namesakes end in.
///
/// Of several persons of one name the one with the earliest paper (by year, then by the paper's id) has
/// the plain key of the name; the id of each other one ends in a code of that person's earliest paper, and
/// of a number where several of them have one earliest paper.
struct AuthorIDs {
  /// The endings, by author.
  private(set) var suffixes: [Int: String] = [:]

  /// - Complexity: O(*a*) for *a* authorships.
  init(_ nameKeys: [TextID], keyCount: Int, _ papers: PaperTable, paperID: (Int) -> String) {
    let namesakes = Self.namesakes(nameKeys, keyCount: keyCount)
    guard !namesakes.isEmpty else { return }
    var earliest: [Int: (year: Int, id: String)] = [:]
    for paper in 0..<papers.count {
      for author in papers.authorships[paper].map({ Int($0.author) }) where namesakes[author] != nil
      {
        let own = (year: papers.dates[paper].year ?? .max, id: paperID(paper))
        if earliest[author].map({ own < $0 }) ?? true { earliest[author] = own }
      }
    }
    let groups = Dictionary(grouping: namesakes.keys) { namesakes[$0] ?? .none }
    for group in groups.values {
      let ranked = group.sorted { first, second in
        let last = (Int.max, "")
        let (own, other) = (earliest[first] ?? last, earliest[second] ?? last)
        return own == other ? first < second : own < other
      }
      addSuffixes(of: ranked.map { ($0, earliest[$0]?.id ?? "") })
    }
  }

  /// All but the first have an ending; those of one earliest paper are numbered.
  private mutating func addSuffixes(of ranked: [(author: Int, paper: String)]) {
    var last: (paper: String, count: Int) = ("", 0)
    for (author, paper) in ranked.dropFirst() {
      last = (paper, paper == last.paper ? last.count + 1 : 1)
      suffixes[author] = StableID.code(of: last.count == 1 ? paper : "\(paper) \(last.count)")
    }
  }

  /// The authors who share their name's key with others, and the key.
  private static func namesakes(_ nameKeys: [TextID], keyCount: Int) -> [Int: TextID] {
    var first = [Int32](repeating: -1, count: keyCount)
    var namesakes: [Int: TextID] = [:]
    for (author, key) in nameKeys.enumerated() {
      if first[key.index] < 0 {
        first[key.index] = Int32(author)
      } else {
        namesakes[Int(first[key.index])] = key
        namesakes[author] = key
      }
    }
    return namesakes
  }
}
