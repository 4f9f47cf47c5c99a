import CoterieCentrality
public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the clusters into which the graph falls when the edge with the largest betweenness is
  /// removed again and again.
  ///
  /// Edges between clusters are few, and all shortest paths between the clusters take them. After
  /// every removal the betweenness is counted anew, in the component that the edge was in. The
  /// dendrogram has the splits backwards, as merges.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     twoTriangles.edgeBetweennessClusters().bestClustering.membership   // [0, 0, 0, 1, 1, 1]
  ///
  /// - Clusters are connected; an isolated vertex is merged with nothing.
  /// - Betweenness that differs by at most 1e-10 of the larger one is a tie: the first of these edges
  ///   is removed, in the order of `edges`.
  /// - Paths are counted in edges. Weights count in the modularity by which the best clustering is
  ///   chosen.
  /// - It takes long: some seconds for a thousand edges, hours for a hundred thousand.
  ///
  /// - Parameters:
  ///   - weighting: Whether edges count by their weights in the modularity.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: O(*m*²*n*) time in the worst case for *n* vertices and *m* edges, O(*n* + *m*)
  ///   space.
  /// - SeeAlso: M. Girvan, M. E. J. Newman, "Community structure in social and biological networks",
  ///   *Proceedings of the National Academy of Sciences* 99 (2002) 7821–7826,
  ///   [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799).
  public func edgeBetweennessClusters(
    weighting: EdgeWeighting = .weights, threads: Int? = nil
  ) -> Dendrogram {
    var falling = FallingGraph(unweighted(), threads: threads)
    let whole = max(1, falling.remainingCost)
    while Computation.current?.isCancelled != true, falling.remainingCost > 0 {
      let done = max(0, 1 - falling.remainingCost / whole)
      Computation.part(done, done) { falling.removeEdge() }
    }
    return Dendrogram(of: self, merges: falling.merges(), weighting: weighting)
  }
}

/// A graph that loses its edges one by one.
private struct FallingGraph {
  /// A component with edges left.
  private struct Part {
    /// Its number: components are numbered as they come up.
    let number: Int
    let vertices: [Int]
    let graph: CSRGraph
    /// Its edge with the largest betweenness.
    let edge: (source: Int, target: Int)
    let betweenness: Double
  }

  private let vertexCount: Int
  private let threads: Int?
  private var parts: [Part] = []
  private var partCount = 0
  /// The numbers of components that are single vertices, and the vertices.
  private var vertices: [Int: Int] = [:]
  private var splits: [(whole: Int, one: Int, other: Int)] = []

  init(_ graph: CSRGraph, threads: Int?) {
    vertexCount = graph.vertexCount
    self.threads = threads
    Computation.part(0, 0) {
      for component in graph.componentVertices() {
        _ = add(component, graph.subgraph(of: component))
      }
    }
  }

  /// What is left to do if no component falls apart any more, in visits of an arc by a search: *m*
  /// more countings of a component of *n* vertices and *m* edges take *n* searches of *m* edges each.
  var remainingCost: Double {
    parts.reduce(0) {
      let edgeCount = Double($1.graph.edgeCount)
      return $0 + Double($1.vertices.count) * edgeCount * edgeCount
    }
  }

  /// Removes the edge with the largest betweenness, if there is one.
  mutating func removeEdge() {
    guard var place = parts.indices.first else { return }
    for other in parts.indices
    where parts[other].betweenness > parts[place].betweenness * (1 + 1e-10) {
      place = other
    }
    let part = parts.remove(at: place)
    let rest = CSRGraph(
      vertexCount: part.graph.vertexCount,
      edges: part.graph.edges.lazy.filter { ($0.source, $0.target) != part.edge }
        .map { ($0.source, $0.target) })
    let pieces = rest.componentVertices()
    if pieces.count == 1 {
      parts.insert(measured(number: part.number, part.vertices, rest), at: place)
    } else {
      let numbers = pieces.map { piece in
        add(piece.map { part.vertices[$0] }, rest.subgraph(of: piece))
      }
      splits.append((part.number, numbers[0], numbers[1]))
    }
  }

  /// The splits backwards, as the dendrogram numbers clusters.
  func merges() -> [Dendrogram.Merge] {
    var numbers = vertices
    var merges: [Dendrogram.Merge] = []
    for split in splits.reversed() {
      guard let one = numbers[split.one], let other = numbers[split.other] else { continue }
      numbers[split.whole] = vertexCount + merges.count
      merges.append(Dendrogram.Merge(one, other))
    }
    return merges
  }

  private mutating func add(_ members: [Int], _ graph: CSRGraph) -> Int {
    let number = partCount
    partCount += 1
    if members.count == 1 {
      vertices[number] = members[0]
    } else {
      parts.append(measured(number: number, members, graph))
    }
    return number
  }

  private func measured(number: Int, _ members: [Int], _ graph: CSRGraph) -> Part {
    let scores = graph.edgeBetweenness(threads: threads)
    let least = (scores.max() ?? 0) * (1 - 1e-10)
    var best = (source: 0, target: 0)
    for (edge, score) in zip(graph.edges, scores) where score >= least {
      best = (edge.source, edge.target)
      break
    }
    return Part(
      number: number, vertices: members, graph: graph, edge: best, betweenness: least)
  }
}

extension CSRGraph {
  /// The vertices of every component, each in ascending order.
  fileprivate func componentVertices() -> [[Int]] {
    let components = Clustering(ConnectedComponents(of: self))
    return (0..<components.clusterCount).map { Array(components.members(of: $0)) }
  }
}
