public import CoterieGraphCore

/// A collaboration network: papers as hyperedges, and the graph that they make of their members.
///
///     let network = Network(corpus, kind: .authors)
///     network.graph.betweenness()        // one score for each of network.vertices
///     network.slice(2010...2015)         // the network of some years
///     network.egoNetwork(of: 3).links    // an author, the co-authors, and the links between them
///
/// Vertices are in the order of their first appearance in the corpus; in an author–paper network the
/// papers come after the authors. What is known of vertices and links beside the graph is worked out
/// from the hyperedges when it is asked for.
public struct Network: Sendable {
  /// What the vertices are.
  public let kind: NetworkKind
  /// How papers add to the weights of links.
  public let counting: CountingMethod
  /// The smallest weight of a link that is kept.
  public let minWeight: Double
  /// The papers and their members; the members are the vertices, or the first of them where papers are
  /// vertices too. No papers in a graph from a file.
  public let hyperedges: PaperHyperedges
  /// The graph; its weights are those of the links.
  public let graph: CSRGraph
  /// What the filters left out, in sentences.
  public let remarks: [String]

  /// The ids and names of all vertices.
  let names: NameTable
  /// The number of each member in the corpus.
  let memberNumbers: [UInt32]
  /// The years of each member's papers.
  let memberYears: [YearSpan]
  /// The numbers of the links.
  let edgeNumbers: EdgeNumbers

  /// Puts a network together.
  ///
  /// - Precondition: The graph has a vertex for each member, and in an author–paper network for each
  ///   paper; there is a name for each vertex.
  init(
    kind: NetworkKind, counting: CountingMethod, minWeight: Double, hyperedges: PaperHyperedges,
    graph: CSRGraph, names: NameTable, memberNumbers: [UInt32], remarks: [String]
  ) {
    precondition(
      names.count == graph.vertexCount && memberNumbers.count == hyperedges.memberCount,
      "a network needs a name for each of its vertices")
    self.kind = kind
    self.counting = counting
    self.minWeight = minWeight
    self.hyperedges = hyperedges
    self.graph = graph
    self.names = names
    self.memberNumbers = memberNumbers
    self.remarks = remarks
    memberYears = hyperedges.memberYears()
    edgeNumbers = EdgeNumbers(of: graph)
  }
}

extension Network {
  /// Makes the network of papers.
  ///
  /// - Parameters:
  ///   - hyperedges: The papers and their members, each of which becomes a vertex.
  ///   - kind: What the vertices are: with ``NetworkKind/authorPapers`` the papers are vertices too, with
  ///     ``NetworkKind/file`` there are no links.
  ///   - counting: What a paper adds to the weight of a link.
  ///   - minWeight: The smallest weight of a link that is kept.
  ///   - names: The ids and names of the members, and in an author–paper network of the papers after
  ///     them; their numbers by default.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: That of ``PaperHyperedges/projection(counting:threads:)``; 24 bytes a link, 12 where
  ///   all weights are 1.
  public init(
    _ hyperedges: PaperHyperedges, kind: NetworkKind, counting: CountingMethod,
    minWeight: Double = 0, names: NameTable? = nil, threads: Int? = nil
  ) {
    let graph = hyperedges.graph(kind, counting, threads: threads)
      .keepingEdges(ofAtLeast: minWeight)
    self.init(
      kind: kind, counting: counting, minWeight: minWeight, hyperedges: hyperedges, graph: graph,
      names: names ?? NameTable(numbers: graph.vertices),
      memberNumbers: Array(0..<UInt32(hyperedges.memberCount)), remarks: [])
  }

  /// Takes a graph from elsewhere, its vertices named, for measures that need no papers.
  ///
  /// - Parameters:
  ///   - graph: The graph; its weights become those of the links.
  ///   - names: An id and a name for each vertex.
  public init(_ graph: CSRGraph, names: NameTable) {
    self.init(
      kind: .file, counting: .full, minWeight: 0,
      hyperedges: .none(memberCount: graph.vertexCount), graph: graph, names: names,
      memberNumbers: Array(0..<UInt32(graph.vertexCount)), remarks: [])
  }

  /// The papers that the network is made of, as numbers in the corpus, ascending.
  ///
  /// - Complexity: O(*p*) for *p* papers.
  public var papers: [Int] { hyperedges.papers.map { Int($0) } }

  /// The paper that a vertex is, as its number in ``hyperedges``; nil for a member.
  func paper(ofVertex vertex: Int) -> Int? {
    vertex < hyperedges.memberCount ? nil : vertex - hyperedges.memberCount
  }
}

extension PaperHyperedges {
  /// The graph of a network of some kind.
  func graph(_ kind: NetworkKind, _ counting: CountingMethod, threads: Int?) -> CSRGraph {
    switch kind {
    case .authors, .affiliations, .countries: projection(counting: counting, threads: threads)
    case .authorPapers: bipartiteGraph(counting: counting)
    case .file: CSRGraph(vertexCount: memberCount, edges: [])
    }
  }

  /// The years of the papers of each member.
  fileprivate func memberYears() -> [YearSpan] {
    (0..<memberCount).map { member in
      YearSpan(members.sets(of: member).lazy.map { years[$0] })
    }
  }
}
