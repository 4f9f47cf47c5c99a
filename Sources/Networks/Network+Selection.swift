import CoterieGraphCore

extension Network {
  /// The network of some of the vertices and the links between them, which keep their order and their
  /// weights. Of the papers those stay that have one of these vertices, or are one.
  ///
  /// - Precondition: They are vertices of the network.
  /// - Complexity: O(*n* + *m* + *a*) for *n* vertices, *m* links and *a* memberships.
  public func restricted(to chosen: some Sequence<Int>) -> Network {
    var isKept = [Bool](repeating: false, count: graph.vertexCount)
    for vertex in chosen { isKept[vertex] = true }
    let kept = graph.vertices.filter { isKept[$0] }
    if kept.count == graph.vertexCount { return self }
    let members = Array(kept.prefix { $0 < hyperedges.memberCount })
    let papers =
      kind == .authorPapers
      ? kept.dropFirst(members.count).map { $0 - hyperedges.memberCount }
      : hyperedges.papers(withMembers: isKept)
    return Network(
      kind: kind, counting: counting, minWeight: minWeight,
      hyperedges: hyperedges.selecting(members: members, papers: papers),
      graph: graph.subgraph(of: kept), names: names.selecting(kept),
      memberNumbers: members.map { memberNumbers[$0] }, remarks: remarks)
  }

  /// The network of the vertices whose ids another network has too.
  ///
  /// - Complexity: As of ``restricted(to:)``, and O(*k*) for *k* vertices of the other network.
  public func restricted(toVerticesOf other: Network) -> Network {
    let ids = Set(other.graph.vertices.lazy.map { other.names.id(of: $0) })
    return restricted(to: graph.vertices.lazy.filter { ids.contains(names.id(of: $0)) })
  }

  /// The network of the largest component.
  ///
  /// - Complexity: As of ``restricted(to:)``.
  public func giantComponent() -> Network {
    restricted(to: ConnectedComponents(of: graph).giantComponent)
  }

  /// The network of a vertex, of all vertices within some number of links from it, and of the links
  /// between them.
  ///
  /// - Parameters:
  ///   - vertex: The vertex, the *ego*.
  ///   - radius: The largest number of links on a shortest path from it; with `.max` the network is that
  ///     of its component.
  /// - Precondition: `vertex` is a vertex of the network, and the radius is not negative.
  /// - Complexity: As of ``restricted(to:)``.
  public func egoNetwork(of vertex: Int, radius: Int = 1) -> Network {
    restricted(to: neighborhood(of: vertex, radius: radius))
  }

  /// A vertex and all vertices within some number of links from it, nearer ones first.
  package func neighborhood(of vertex: Int, radius: Int) -> [Int] {
    precondition(radius >= 0, "a radius is at least 0, not \(radius)")
    let search = BreadthFirstSearch(from: vertex, in: graph)
    return Array(search.order.prefix { search.distance(to: $0).map { $0 <= radius } ?? false })
  }

  /// The network of the papers of some years, with the same counting and the same smallest weight of a
  /// link. Vertices without such a paper are left out, and so are papers without a year.
  ///
  /// All links of these papers are there, also those that a backbone left out. A graph from a file has no
  /// papers, so that its slices are empty.
  ///
  /// - Parameters:
  ///   - years: The first and the last year.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Complexity: That of ``init(_:kind:counting:minWeight:names:threads:)``.
  public func slice(_ years: ClosedRange<Int>, threads: Int? = nil) -> Network {
    let papers = (0..<hyperedges.paperCount).filter { paper in
      hyperedges.year(of: paper).map(years.contains) ?? false
    }
    var isKept = [Bool](repeating: false, count: hyperedges.memberCount)
    for paper in papers {
      for member in hyperedges.members.members(of: paper) { isKept[member] = true }
    }
    let members = isKept.indices.filter { isKept[$0] }
    let slice = hyperedges.selecting(members: members, papers: papers)
    let vertices =
      members + (kind == .authorPapers ? papers.map { hyperedges.memberCount + $0 } : [])
    return Network(
      kind: kind, counting: counting, minWeight: minWeight, hyperedges: slice,
      graph: slice.graph(kind, counting, threads: threads).keepingEdges(ofAtLeast: minWeight),
      names: names.selecting(vertices), memberNumbers: members.map { memberNumbers[$0] },
      remarks: remarks)
  }
}
