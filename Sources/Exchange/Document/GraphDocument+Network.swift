public import CoterieNetworks

extension GraphDocument {
  /// Describes a network in the terms of graph files: its vertices by their ids and names, its links
  /// with their weights, papers and years.
  ///
  /// Positions, colours and clusters are left for the caller to add.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - title: The title of the graph.
  ///   - threads: The largest number of threads, or nil for one per processor.
  public init(_ network: Network, title: String, threads: Int? = nil) {
    let links = network.tabulatedLinks(threads: threads)
    self.init(
      title: title,
      vertices: VertexTable(
        network.vertices.lazy.map { vertex in
          Vertex(id: vertex.id, label: vertex.name, spells: GraphSpell.list(vertex.years))
        }),
      edges: EdgeTable(links, of: network))
    guard network.kind != .file else { return }
    vertexAttributes = [
      AttributeColumn(
        name: "papers", values: .integer(SparseColumn(network.vertices.map { $0.papers })))
    ]
    edgeAttributes = [
      AttributeColumn(name: "papers", values: .integer(SparseColumn(links.map { $0.papers }))),
      AttributeColumn(
        name: "truncated_papers", values: .integer(SparseColumn(links.map { $0.truncatedPapers }))),
      AttributeColumn(
        name: "inferred_papers", values: .integer(SparseColumn(links.map { $0.inferredPapers }))),
    ]
    if network.kind == .authorPapers {
      vertexAttributes.append(
        AttributeColumn(
          name: "paper", values: .boolean(SparseColumn(network.vertices.map { $0.isPaper }))))
    }
  }
}

extension EdgeTable {
  /// The links of a network, with their weights by year.
  fileprivate init(_ links: Network.Links, of network: Network) {
    var sharedSpells = SharedLists<GraphSpell>()
    var sharedWeights = SharedLists<GraphDocument.TimedWeight>()
    sources.reserveCapacity(links.count)
    targets.reserveCapacity(links.count)
    weights.reserve(links.count)
    if network.kind != .file {
      spells.reserve(links.count)
      timedWeights.reserve(links.count)
    }
    for (number, link) in links.enumerated() {
      let byYear = network.yearWeights(onEdge: number)
        .map { GraphDocument.TimedWeight(year: $0.year, weight: $0.weight) }
      append(
        GraphDocument.Edge(
          source: link.source, target: link.target, weight: link.weight,
          isInferred: link.isInferred,
          spells: sharedSpells.list(byYear.isEmpty ? GraphSpell.list(link.years) : byYear.runs),
          timedWeights: sharedWeights.list(byYear)))
    }
  }
}

/// Lists of one element, of which equal ones share their memory: most links have the papers of one year, and
/// would else take more for these lists than for all else.
private struct SharedLists<Element: Hashable> {
  private var lists: [Element: [Element]] = [:]

  /// A list, or one with the same element.
  mutating func list(_ list: [Element]) -> [Element] {
    guard list.count == 1, let element = list.first else { return list }
    if let shared = lists[element] { return shared }
    lists[element] = list
    return list
  }
}

extension GraphSpell {
  /// Some years as the one spell that they are.
  fileprivate static func list(_ years: ClosedRange<Int>?) -> [GraphSpell] {
    years.map { [GraphSpell(years: $0)] } ?? []
  }
}
