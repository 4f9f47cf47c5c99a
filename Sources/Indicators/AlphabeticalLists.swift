public import CoterieCorpora
import CoterieRecords
import CoterieText

/// How many author lists of a corpus are in the order of the alphabet, where places say nothing of who did
/// what.
///
/// Only complete lists of three authors or more are looked at: of lists in any order one in six at most is
/// alphabetical by chance.
public struct AlphabeticalLists: Sendable, Hashable {
  /// How many lists are alphabetical by family names, whatever their case and accents.
  public private(set) var alphabetical = 0
  /// How many lists were looked at.
  public private(set) var lists = 0

  /// The fewest lists from which something is said.
  private static let fewest = 10

  /// Whether most lists are alphabetical, of at least ten.
  public var areMost: Bool { lists >= Self.fewest && 2 * alphabetical > lists }

  /// Counts the lists of papers.
  ///
  /// - Parameter selection: The numbers of the papers; all by default.
  /// - Complexity: O(*a*) for *a* authorships.
  public init(of corpus: Corpus, papers selection: [Int]? = nil) {
    for number in selection ?? Array(corpus.papers.indices) {
      let paper = corpus.papers[number]
      guard !paper.isTruncated, paper.shownAuthorCount > 2 else { continue }
      let names = paper.shownAuthorships.map(\.name.family.folded)
      lists += 1
      if zip(names, names.dropFirst()).allSatisfy({ $0 <= $1 }) { alphabetical += 1 }
    }
  }
}
