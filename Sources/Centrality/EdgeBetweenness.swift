public import CoterieGraphCore
import CoterieParallel

extension CSRGraph {
  /// Returns the betweenness centrality of every edge.
  ///
  /// The betweenness of an edge is the share of shortest paths that take it:
  ///
  ///     edgeBetweenness(e) = Σ σ(s, t | e) / σ(s, t)    over unordered pairs s ≠ t
  ///
  /// where σ(s, t) counts the shortest paths from *s* to *t*, and σ(s, t | e) those that take *e*.
  ///
  ///     let path = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.edgeBetweenness()   // [3.0, 4.0, 3.0]
  ///
  /// - Each unordered pair counts once, the ends of the edge included: with `.hops` every edge scores
  ///   at least 1.
  /// - With `.inverseWeights` an edge that is longer than another way between its ends scores 0. Which
  ///   paths count as shortest is said at `betweenness`.
  /// - The scores have the same bits on any number of threads.
  ///
  /// Each biconnected component is searched alone, its articulation points standing for all that
  /// hangs at them.
  ///
  /// - Parameters:
  ///   - distances: The length of the edges.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Returns: One score per edge, in the order of `edges`, as a count of unordered pairs.
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges of the biconnected components, with
  ///   `.inverseWeights` O(*nm* log *n*); O(*n* + *m*) space for each thread.
  /// - SeeAlso: M. Girvan, M. E. J. Newman, "Community structure in social and biological networks",
  ///   *PNAS* 99 (2002) 7821–7826,
  ///   [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799); U. Brandes, "On variants
  ///   of shortest-path betweenness centrality and their generic computation", *Social Networks* 30
  ///   (2008) 136–145,
  ///   [doi:10.1016/j.socnet.2007.11.001](https://doi.org/10.1016/j.socnet.2007.11.001).
  public func edgeBetweenness(distances: EdgeDistance = .hops, threads: Int? = nil) -> [Double] {
    let tieMargin = distances == .hops ? 0 : tieMargin()
    let graph = distances == .hops ? unweighted() : withoutDetours(margin: tieMargin)
    let components = BiconnectedComponents(of: graph)
    var scores = [Double](repeating: 0, count: edgeCount)
    let edgeNumbers = edgeNumbers()
    let progress = components.progress(minimumSize: 2)
    components.forEachSubgraph(of: graph) { number, component in
      let entries = components.entries(of: number)
      let members = components.componentVertices[entries].map { Int($0) }
      let block = CondensedBlock(
        whole: component, ends: components.separatedCounts[entries].map { Double($0) },
        distances: distances)
      let arcScores = Computation.part(progress[number], progress[number + 1]) {
        block.dependencies(of: Array(component.vertices), scoresArcs: true, threads: threads).onArcs
      }
      for vertex in component.vertices {
        for arc in component.row(of: vertex) {
          let (source, target) = (members[vertex], members[Int(component.targets[arc])])
          if let place = self.arc(from: min(source, target), to: max(source, target)) {
            scores[edgeNumbers[place]] += arcScores[arc]
          }
        }
      }
    }
    return scores
  }

  /// The place in `edges` of the edge of every arc that leads to a larger vertex.
  private func edgeNumbers() -> [Int] {
    var next = 0
    return vertices.flatMap { vertex in
      row(of: vertex).map { arc in
        guard targets[arc] > vertex else { return 0 }
        defer { next += 1 }
        return next
      }
    }
  }
}
