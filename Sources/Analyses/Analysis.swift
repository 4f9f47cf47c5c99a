public import CoterieClusters
public import CoterieCorpora
public import CoterieExchange
import CoterieGraphCore
public import CoterieIndicators
public import CoterieLayouts
public import CoterieNetworks
public import CoterieParallel
import CoterieRecords
public import CoterieTimelines

/// What can be known of a corpus and its networks; each part is worked out when it is first asked for.
///
/// Copies share what was worked out.
public struct Analysis: Sendable {
  /// The papers and authors.
  public let corpus: Corpus
  /// How the networks were made.
  public private(set) var options: Options

  /// What a graph file says of its vertices and links; nil where the networks are made of papers.
  public let document: GraphDocument?

  private let made: Network?
  private let shownCorpus: Corpus?
  package let stages: Stages
  package private(set) var parts = Parts()

  /// The parts that were worked out.
  package final class Parts: Sendable {
    fileprivate let networks: [NetworkKind: Once<NetworkAnalysis>] = Dictionary(
      uniqueKeysWithValues: NetworkKind.allCases.map { ($0, Once()) })
    fileprivate let indicators = Once<[AuthorIndicators]>()
    fileprivate let series = Once<YearSeries>()
    fileprivate let shownAuthors = Once<Network?>()
    let scores = Once<[Measure: Table.Cells]>()
    let authorTable = Once<Table>()
    fileprivate let linkCounts = Once<LinkCounts>()
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
    /// The most vertices of a network that a picture shows.
    public var mostDrawnVertices = 400
    /// How networks are laid out; nil for the usual choice.
    public var layout: LayoutChoice?
    /// What layouts follow from beside that.
    public var layoutOptions = LayoutOptions()
    /// Where vertices were drawn before, by their ids; those of each network begin there.
    public var earlierPositions: [String: Point] = [:]

    /// Creates the default options.
    public init() {}
  }

  /// Creates an analysis, of which nothing is worked out yet.
  ///
  /// - Parameters:
  ///   - corpus: The papers.
  ///   - made: A network of them that is made already. Where the options say in phrases that it is restricted
  ///     to some vertices, all figures are those of its papers.
  ///   - shownCorpus: The corpus of the same sources without inferred owners; nil where nothing was
  ///     inferred.
  ///   - options: How it is done.
  ///   - stages: Watches the stages: `build`, `leiden`, `layout` and every measure.
  public init(
    _ corpus: Corpus, network made: Network? = nil, shownCorpus: Corpus? = nil,
    options: Options = Options(), stages: Stages = .silent
  ) {
    self.corpus = corpus
    self.made = made
    self.shownCorpus = shownCorpus
    self.options = options
    self.stages = stages
    document = nil
  }

  /// Creates an analysis of a graph without papers, such as one that a file holds.
  ///
  /// - Parameters:
  ///   - document: What is known of the vertices and links, those of the network in its order.
  ///   - network: The network.
  public init(
    of document: GraphDocument, _ network: Network, options: Options = Options(),
    stages: Stages = .silent
  ) {
    corpus = Corpus(RecordTable())
    made = network
    shownCorpus = nil
    self.options = options
    self.stages = stages
    self.document = document
  }
}

extension Analysis {
  /// The same papers or graph with other options. Nothing is worked out yet but a network that was made before.
  public func changing(_ change: (inout Options) -> Void) -> Analysis {
    var copy = self
    change(&copy.options)
    copy.parts = Parts()
    return copy
  }
}

// MARK: - Networks

extension Analysis {
  /// The kind of network that all is about unless another is asked for: authors, or the network of a file.
  public var mainKind: NetworkKind { document == nil ? .authors : .file }

  /// One of the networks, and what can be known of it.
  public subscript(kind: NetworkKind) -> NetworkAnalysis {
    let work = { () -> NetworkAnalysis in
      if let made, made.kind == kind {
        return NetworkAnalysis(made, options, stages, positions: filePositions)
      }
      let papers = kind != .authors && isRestricted ? made?.papers : nil
      let network = stages.run("build") { self.network(kind, papers: papers) }
      return NetworkAnalysis(network, options, stages)
    }
    return parts.networks[kind]?(work) ?? work()
  }

  /// Where a graph file puts the vertices of its network, y downwards; none where it says so of no vertex.
  private var filePositions: [Point?] {
    guard let document, document.vertices.positions.count > 0 else { return [] }
    return document.vertices.indices.map { vertex in
      document.vertices.positions[vertex].map { Point(x: $0.x, y: -$0.y) }
    }
  }

  /// The co-authorship network, or that of the file.
  public var authors: Network { self[mainKind].network }

  /// The affiliation network.
  public var affiliations: Network { self[.affiliations].network }

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

  /// The network of some papers and some of their authors, and what can be known of it; the whole one where
  /// these are all.
  ///
  /// - Parameters:
  ///   - papers: Their numbers in the corpus.
  ///   - authors: The authors' numbers there.
  package func authorPapers(_ papers: [Int], authors: Set<Int>) -> NetworkAnalysis {
    let all = self.authors
    if papers.count == all.papers.count, authors.count == all.vertices.count {
      return self[.authorPapers]
    }
    let network = Network(
      corpus, kind: .authorPapers, options: options.network.beforeNarrowing, papers: papers,
      threads: options.convention.threads)
    let kept = network.graph.vertices.filter {
      network.isPaper($0) || authors.contains(network.number(of: $0))
    }
    return NetworkAnalysis(network.restricted(to: kept), options, stages)
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
  public var clustering: Clustering { self[mainKind].clustering }

  /// The modularity of that clustering.
  public var modularity: Double { self[mainKind].modularity }

  /// The clusters of the co-authorship network.
  public var clusters: [ClusterSummary] { self[mainKind].clusters }
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

  /// How measures of the co-authorship network are taken.
  public var convention: Measure.Convention { self[mainKind].convention }

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
