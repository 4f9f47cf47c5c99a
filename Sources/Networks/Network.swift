public import CoterieGraphCore

/// A collaboration network: a graph whose vertices have names and whose links come from papers.
///
///     let network = Network(corpus, kind: .authors)
///     network.graph.betweenness()  // one score for each of network.vertices
///
/// Vertices are in the order of their first appearance in the corpus.
public struct Network: Sendable {
  /// What the vertices are.
  public let kind: NetworkKind
  /// How papers add to the weights of links.
  public let counting: CountingMethod
  /// The vertices; their place is their number in the graph.
  public let vertices: [Vertex]
  /// The links between members of papers; nil in a graph read from a file, which has only edges.
  private let paperLinks: [Link]?
  /// The graph; its weights are those of the links.
  public let graph: CSRGraph
  /// The papers of each link, as numbers in the corpus, in order: sets are links, members papers.
  public let linkPapers: IncidenceTable
  /// What each paper adds to its link's weight, link after link, in the order of ``linkPapers``.
  let paperWeights: [Double]
  /// The papers that the network is made of, as numbers in the corpus.
  public let papers: [Int]
  /// The vertices on each of these papers: sets are papers, in the order of ``papers``.
  public let paperVertices: IncidenceTable
  /// What the filters left out, in sentences.
  public let remarks: [String]

  /// A vertex: an author, an organisation, a country or a paper.
  public struct Vertex: Sendable, Hashable {
    /// A stable key, the same from run to run.
    public let id: String
    /// The name.
    public let name: String
    /// How many of the network's papers it is on; 1 for a paper, 0 in a graph from a file.
    public let papers: Int
    /// The years from its first such paper to the last.
    public let years: ClosedRange<Int>?
    /// Its number in the corpus: of an author among the authors, of a paper among the papers.
    public let number: Int
    /// Whether it is a paper, in an author–paper network.
    public let isPaper: Bool

    /// Creates a vertex.
    public init(
      id: String, name: String, papers: Int = 0, years: ClosedRange<Int>? = nil, number: Int,
      isPaper: Bool = false
    ) {
      self.id = id
      self.name = name
      self.papers = papers
      self.years = years
      self.number = number
      self.isPaper = isPaper
    }
  }

  /// A link between two vertices.
  public struct Link: Sendable, Hashable {
    /// The vertex with the smaller number.
    public let source: Int
    /// The other one.
    public let target: Int
    /// The weight, by the counting method: a sum over papers.
    public let weight: Double
    /// How many papers it comes from; 0 in a graph from a file.
    public let papers: Int
    /// How many of these have a truncated author list.
    public let truncatedPapers: Int
    /// How many of these have an inferred authorship at either end.
    public let inferredPapers: Int
    /// The years from the first paper to the last.
    public let years: ClosedRange<Int>?

    /// Whether it comes from inferred authorships alone.
    public var isInferred: Bool { papers > 0 && inferredPapers == papers }

    /// Creates a link.
    public init(
      source: Int, target: Int, weight: Double, papers: Int = 0, truncatedPapers: Int = 0,
      inferredPapers: Int = 0, years: ClosedRange<Int>? = nil
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.papers = papers
      self.truncatedPapers = truncatedPapers
      self.inferredPapers = inferredPapers
      self.years = years
    }
  }

  /// Puts a network together.
  ///
  /// - Precondition: The links are sorted by source and target, each pair once, and `linkPapers` has
  ///   a set for each.
  init(
    kind: NetworkKind, counting: CountingMethod, vertices: [Vertex], links: [Link],
    linkPapers: IncidenceTable,
    paperWeights: [Double], papers: [Int], paperVertices: IncidenceTable, remarks: [String]
  ) {
    self.kind = kind
    self.counting = counting
    self.vertices = vertices
    paperLinks = links
    self.linkPapers = linkPapers
    self.paperWeights = paperWeights
    self.papers = papers
    self.paperVertices = paperVertices
    self.remarks = remarks
    graph = CSRGraph(
      vertexCount: vertices.count,
      weightedEdges: links.lazy.map { ($0.source, $0.target, $0.weight) })
  }
}

extension Network {
  /// The links, in the order of the graph's edges.
  ///
  /// - Complexity: O(1) in a network of papers. In a graph from elsewhere they are made each time,
  ///   in O(*m*): the edges of ``graph`` say the same.
  public var links: [Link] {
    paperLinks
      ?? graph.edges.map { Link(source: $0.source, target: $0.target, weight: $0.weight) }
  }

  /// Takes a graph from elsewhere, its vertices named, for measures that need no papers.
  ///
  /// - Parameters:
  ///   - graph: The graph; its weights become those of the links.
  ///   - names: An id and a name for each vertex.
  public init(_ graph: CSRGraph, names: [(id: String, name: String)]) {
    precondition(names.count == graph.vertexCount, "a graph needs a name for each of its vertices")
    kind = .file
    counting = .full
    self.graph = graph
    vertices = names.enumerated().map { Vertex(id: $1.id, name: $1.name, number: $0) }
    paperLinks = nil
    linkPapers = IncidenceTable(emptySetCount: graph.edgeCount)
    paperWeights = []
    papers = []
    paperVertices = IncidenceTable(memberCount: names.count, sets: [[Int]]())
    remarks = []
  }

  /// The network of some of the vertices and the links between them; its vertices keep their order.
  ///
  /// - Complexity: O(*n* + *m*).
  public func subnetwork(of chosen: some Sequence<Int>) -> Network {
    var place = [Int?](repeating: nil, count: vertices.count)
    for vertex in chosen { place[vertex] = 0 }
    let kept = vertices.indices.filter { place[$0] != nil }
    for (number, vertex) in kept.enumerated() { place[vertex] = number }
    var links: [Link] = []
    var papers: [[Int]] = []
    var weights: [Double] = []
    var entry = 0
    for (number, link) in self.links.enumerated() {
      let linkPapers = linkPapers.members(of: number)
      defer { entry += linkPapers.count }
      guard let source = place[link.source], let target = place[link.target] else { continue }
      links.append(
        Link(
          source: source, target: target, weight: link.weight, papers: link.papers,
          truncatedPapers: link.truncatedPapers, inferredPapers: link.inferredPapers,
          years: link.years))
      papers.append(Array(linkPapers))
      weights += paperWeights[entry..<entry + linkPapers.count]
    }
    return Network(
      kind: kind, counting: counting, vertices: kept.map { vertices[$0] }, links: links,
      linkPapers: IncidenceTable(memberCount: linkPapers.memberCount, sets: papers),
      paperWeights: weights, papers: self.papers,
      paperVertices: IncidenceTable(
        memberCount: kept.count,
        sets: self.papers.indices.lazy.map { set in
          paperVertices.members(of: set).compactMap { place[$0] }
        }), remarks: remarks)
  }

  /// The weight of each link in each year that has one, in the order of the links. Papers without a year
  /// are in no year, so that a sum may stay below the link's weight.
  ///
  /// - Parameter year: The year of a paper, by its number in the corpus.
  /// - Complexity: O(*p*) for *p* papers over all links.
  public func yearWeights(year: (Int) -> Int?) -> [[(year: Int, weight: Double)]] {
    var entry = 0
    return links.indices.map { link in
      var weights: [Int: Double] = [:]
      for paper in linkPapers.members(of: link) {
        if let year = year(paper) { weights[year, default: 0] += paperWeights[entry] }
        entry += 1
      }
      return weights.sorted { $0.key < $1.key }.map { (year: $0.key, weight: $0.value) }
    }
  }
}
