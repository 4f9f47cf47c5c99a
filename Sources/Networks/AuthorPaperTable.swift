public import CoterieCorpora
public import CoterieGraphCore

extension IncidenceTable {
  /// The authors of papers, without expanding a paper into pairs of authors: sets are papers, in the
  /// order of the selection, members are authors by their numbers in the corpus, inferred ones last.
  ///
  /// - Parameters:
  ///   - corpus: The papers and authors.
  ///   - selection: The numbers of the papers; all by default.
  /// - Complexity: O(*a*) for *a* authorships.
  public init(authorsOf corpus: Corpus, papers selection: [Int]? = nil) {
    self.init(
      memberCount: corpus.authors.count,
      sets: (selection ?? Array(corpus.papers.indices)).lazy.map { number in
        corpus.papers[number].authorships.lazy.map(\.author)
      })
  }
}
