public import CoterieClusters
public import CoterieCorpora
import CoterieGraphCore
public import CoterieIndicators
public import CoterieNetworks
public import CoterieParallel
public import CoterieTimelines

/// What can be known of a corpus and its networks; each part is worked out when it is first asked for.
///
/// Copies share what was worked out.
public struct Analysis: Sendable {
  /// The papers and authors.
  public let corpus: Corpus
  /// How the networks were made.
  public let options: Options

  private let made: Network?
  private let shownCorpus: Corpus?
  package let stages: Stages
  package let parts = Parts()

  /// The parts that were worked out.
  package final class Parts: Sendable {
    fileprivate let authors = Once<Network>()
    fileprivate let affiliations = Once<Network>()
    fileprivate let clustering = Once<Clustering>()
    fileprivate let modularity = Once<Double>()
    fileprivate let clusters = Once<[ClusterSummary]>()
    fileprivate let indicators = Once<[AuthorIndicators]>()
    fileprivate let series = Once<YearSeries>()
    fileprivate let shownAuthors = Once<Network?>()
    fileprivate let convention = Once<Measure.Convention>()
    let scores = Once<[Measure: Table.Cells]>()
    let authorTable = Once<Table>()
    fileprivate let linkCounts = Once<LinkCounts>()
    package let hues = Once<ClusterHues>()
  }

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
    /// Whether betweenness is exact, however long that takes.
    public var isExact = false

    /// Creates the default options.
    public init() {}
  }

  /// Creates an analysis, of which nothing is worked out yet.
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
    self.made = made
    self.shownCorpus = shownCorpus
    self.options = options
    self.stages = stages
  }
}

// MARK: - Networks

extension Analysis {
  /// The co-authorship network.
  public var authors: Network {
    made
      ?? parts.authors {
        stages.run("build") { network(.authors) }
      }
  }

  /// The affiliation network.
  public var affiliations: Network {
    parts.affiliations {
      let papers = isRestricted ? authors.papers : nil
      return stages.run("build") { network(.affiliations, papers: papers) }
    }
  }

  /// The co-authorship network of shown names alone; nil where no authorship was inferred.
  public var shownAuthors: Network? {
    parts.shownAuthors {
      shownCorpus.map { corpus in
        let threads = options.convention.threads
        let whole = Network(
          corpus, kind: .authors, options: options.network.beforeNarrowing, threads: threads)
        let shown = isRestricted ? whole.restricted(toVerticesOf: authors) : whole
        return shown.narrowed(by: options.network, threads: threads)
      }
    }
  }

  /// The years.
  public var series: YearSeries {
    parts.series {
      YearSeries(
        corpus, filter: options.network.filter, membersOf: isRestricted ? authors : nil,
        threads: options.convention.threads)
    }
  }

  /// Whether all figures are those of some authors.
  private var isRestricted: Bool { !options.network.selectionPhrases.isEmpty }

  private func network(_ kind: NetworkKind, papers: [Int]? = nil) -> Network {
    Network(
      corpus, kind: kind, options: options.network, papers: papers,
      threads: options.convention.threads)
  }
}

// MARK: - Clusters

extension Analysis {
  /// Which cluster each vertex of the co-authorship network is in.
  public var clustering: Clustering {
    parts.clustering {
      let graph = authors.graph
      return stages.run("leiden") {
        graph.leiden(
          resolution: options.resolution, seed: options.seed,
          weighting: options.convention.weighting, threads: options.convention.threads)
      }
    }
  }

  /// The modularity of that clustering.
  public var modularity: Double {
    parts.modularity {
      authors.graph.modularity(
        of: clustering, resolution: options.resolution,
        weighting: options.convention.weighting)
    }
  }

  /// The clusters of the co-authorship network.
  public var clusters: [ClusterSummary] {
    parts.clusters { ClusterSummary.all(of: authors, clustering) }
  }
}

// MARK: - Authors

extension Analysis {
  /// The measures of the vertices of the co-authorship network.
  public var scores: [Measure: Table.Cells] {
    parts.scores {
      Measure.values(
        of: Measure.standard, MeasureInput(authors, convention, for: []), stages
      ).mapValues(\.cells)
    }
  }

  /// The seconds of computing above which betweenness is approximate, unless it is to be exact.
  public static let exactSeconds = 20.0

  /// How measures are taken: as the options say, but for betweenness, which is approximate where it would
  /// roughly take more than ``exactSeconds``.
  public var convention: Measure.Convention {
    parts.convention {
      var convention = options.convention
      if !options.isExact, !convention.usesLengths {
        let seconds = Measure.estimates(of: authors, [.betweenness], convention)
          .reduce(0) { $0 + $1.seconds }
        convention.isBetweennessApproximate = seconds > Self.exactSeconds
      }
      return convention
    }
  }

  /// The indicators of every author of the corpus, by the author's number there.
  public var indicators: [AuthorIndicators] {
    parts.indicators { AuthorIndicators.all(of: corpus, papers: authors.papers) }
  }
}

// MARK: - Figures

extension Analysis {
  /// How many links of the co-authorship network rest on what.
  public var linkCounts: LinkCounts { parts.linkCounts { LinkCounts(authors) } }
  /// What a reader of a diagram or a graph file should know of its papers.
  package var remarks: [String] { authors.remarks(corpus) }
  /// How many of the papers name an organisation.
  public var papersNamingOrganisations: Int {
    authors.papers.count { !corpus.papers[$0].organisations.isEmpty }
  }
}
