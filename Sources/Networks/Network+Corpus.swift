public import CoterieCorpora
import CoterieGraphCore

extension Network {
  /// Makes a network of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - kind: What the vertices are; ``NetworkKind/file`` gives an empty network.
  ///   - options: The counting method and the filters.
  ///   - papers: The numbers of the papers to look at, ascending; all by default.
  ///   - threads: The largest number of threads; nil for one per processor. It changes no result.
  /// - Complexity: That of ``init(_:kind:counting:minWeight:names:threads:)``, and of
  ///   ``narrowed(by:threads:)``.
  public init(
    _ corpus: Corpus, kind: NetworkKind = .authors, options: NetworkOptions = NetworkOptions(),
    papers: [Int]? = nil, threads: Int? = nil
  ) {
    let selection = PaperSelection(corpus, options.filter, papers: papers)
    let all = CorpusMembers(corpus, kind: kind, papers: selection.papers)
    let kept = all.hyperedges.members(ofAtLeast: max(1, options.minPapers))
    let hyperedges = all.hyperedges.selecting(members: kept)
    var names = all.names.selecting(kept)
    if kind == .authorPapers {
      names = names.followed(by: NameTable(papers: hyperedges.papers, of: corpus))
    }
    let network = Network(
      kind: kind, counting: options.counting, minWeight: options.minWeight,
      hyperedges: hyperedges,
      graph: hyperedges.graph(kind, options.counting, threads: threads)
        .keepingEdges(ofAtLeast: options.minWeight),
      names: names, memberNumbers: kept.map { UInt32($0) }, remarks: selection.remarks)
    self = network.narrowed(by: options, threads: threads)
  }
}
