public import CoterieClusters
public import CoterieCorpora
import CoterieGraphCore
public import CoterieIndicators
public import CoterieNetworks
public import CoterieParallel
public import CoterieTimelines

/// All that a report shows of a corpus, computed once.
public struct Analysis: Sendable {
  /// The papers and authors.
  public let corpus: Corpus
  /// How the networks were made.
  public let options: Options
  /// The co-authorship network.
  public let authors: Network
  /// The affiliation network.
  public let affiliations: Network
  /// The clusters of the co-authorship network.
  public let clusters: [ClusterSummary]
  /// Which cluster each vertex of the co-authorship network is in.
  public let clustering: Clustering
  /// The modularity of that clustering.
  public let modularity: Double
  /// The measures of the vertices of the co-authorship network.
  public let scores: [Measure: [Table.Cell]]
  /// The indicators of every author of the corpus, by his number there.
  public let indicators: [AuthorIndicators]
  /// The years.
  public let series: YearSeries
  /// The co-authorship network of shown names alone, where authorships were inferred.
  public let shownAuthors: Network?

  /// How an analysis is made.
  public struct Options: Sendable {
    /// How the networks are made of papers.
    public var network = NetworkOptions()
    /// How measures are taken.
    public var convention = Measure.Convention()
    /// The resolution of the clustering.
    public var resolution = 1.0
    /// The seed of the clustering.
    public var seed: UInt64 = 0

    /// Creates the default options.
    public init() {}
  }

  /// Computes everything that a report shows.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - authors: The co-authorship network, where it is made already. Where the options say in phrases
  ///     that it is restricted to some authors, all figures are those of their papers.
  ///   - shownCorpus: The corpus of the same sources without inferred owners; nil where nothing was
  ///     inferred.
  ///   - options: How it is done.
  ///   - stages: Watches the stages: `build`, `leiden` and every measure.
  public init(
    _ corpus: Corpus, authors made: Network? = nil, shownCorpus: Corpus? = nil,
    options: Options = Options(), stages: Stages = .silent
  ) {
    self.corpus = corpus
    self.options = options
    let threads = options.convention.threads
    let isRestricted = !options.network.selectionPhrases.isEmpty
    (authors, affiliations) = stages.run("build") {
      let authors =
        made ?? Network(corpus, kind: .authors, options: options.network, threads: threads)
      let papers = isRestricted ? authors.papers : nil
      return (
        authors,
        Network(
          corpus, kind: .affiliations, options: options.network, papers: papers, threads: threads)
      )
    }
    let graph = authors.graph
    let weighting = options.convention.weighting
    clustering = stages.run("leiden") {
      graph.leiden(
        resolution: options.resolution, seed: options.seed, weighting: weighting,
        threads: threads)
    }
    modularity = graph.modularity(
      of: clustering, resolution: options.resolution, weighting: weighting)
    clusters = ClusterSummary.all(of: authors, clustering)
    scores = Measure.values(
      of: Measure.standard, MeasureInput(authors, options.convention, for: []), stages
    ).mapValues(\.cells)
    indicators = AuthorIndicators.all(of: corpus, papers: authors.papers)
    series = YearSeries(
      corpus, filter: options.network.filter, membersOf: isRestricted ? authors : nil,
      threads: threads)
    shownAuthors = shownCorpus.map { [authors] corpus in
      let whole = Network(
        corpus, kind: .authors, options: options.network.beforeNarrowing, threads: threads)
      let shown = isRestricted ? whole.restricted(toVerticesOf: authors) : whole
      return shown.narrowed(by: options.network, threads: threads)
    }
  }

  /// The links that rest on at least one paper whose author list is complete.
  public var linksFromCompleteLists: Int {
    authors.links.count { $0.truncatedPapers < $0.papers }
  }
  /// What a reader of a diagram or a graph file should know of its papers.
  var remarks: [String] { authors.remarks(corpus) }
  /// How many of the papers name an organisation.
  public var papersNamingOrganisations: Int {
    authors.papers.count { !corpus.papers[$0].organisations.isEmpty }
  }
}
