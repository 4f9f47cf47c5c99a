import CoterieGraphCore

extension Network {
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
  }

  /// The vertices of a network, each made when it is asked for.
  public struct Vertices: RandomAccessCollection, Sendable {
    let network: Network

    /// The first vertex: 0.
    public var startIndex: Int { 0 }

    /// The number of vertices.
    public var endIndex: Int { network.graph.vertexCount }

    /// A vertex by its number in the graph.
    ///
    /// - Complexity: O(1).
    public subscript(vertex: Int) -> Vertex {
      Vertex(
        id: network.names.id(of: vertex), name: network.names.name(of: vertex),
        papers: network.paperCount(of: vertex), years: network.years(of: vertex),
        number: network.number(of: vertex), isPaper: network.isPaper(vertex))
    }
  }

  /// The vertices; their place is their number in the graph.
  public var vertices: Vertices { Vertices(network: self) }

  /// The number of a vertex in the corpus: of an author among the authors, of a paper among the papers.
  ///
  /// - Complexity: O(1), without a look at its name.
  package func number(of vertex: Int) -> Int {
    paper(ofVertex: vertex).map { Int(hyperedges.papers[$0]) } ?? Int(memberNumbers[vertex])
  }

  /// Whether a vertex is a paper, in an author–paper network.
  package func isPaper(_ vertex: Int) -> Bool { paper(ofVertex: vertex) != nil }

  /// How many of the network's papers a vertex is on; 1 for a paper, 0 in a graph from a file.
  ///
  /// - Complexity: O(1).
  public func paperCount(of vertex: Int) -> Int {
    paper(ofVertex: vertex) == nil ? hyperedges.members.sets(of: vertex).count : 1
  }

  /// The vertices of one of the network's papers: its members, and the paper itself where papers are
  /// vertices.
  ///
  /// - Parameter paper: The number of the paper in ``hyperedges``.
  public func vertices(onPaper paper: Int) -> [Int] {
    hyperedges.members.members(of: paper)
      + (kind == .authorPapers ? [hyperedges.memberCount + paper] : [])
  }

  private func years(of vertex: Int) -> ClosedRange<Int>? {
    if let paper = paper(ofVertex: vertex) { return hyperedges.year(of: paper).map { $0...$0 } }
    return memberYears[vertex].range
  }
}
