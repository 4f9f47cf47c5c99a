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
      vertices: network.vertices.map { vertex in
        Vertex(id: vertex.id, label: vertex.name, years: vertex.years)
      },
      edges: links.enumerated().map { number, link in
        Edge(
          source: link.source, target: link.target, weight: link.weight,
          isInferred: link.isInferred, years: link.years,
          weightByYear: network.yearWeights(onEdge: number)
            .map { YearWeight(year: $0.year, weight: $0.weight) })
      })
    guard network.kind != .file else { return }
    vertexAttributes = [
      AttributeColumn(name: "papers", values: .integer(network.vertices.map { $0.papers }))
    ]
    edgeAttributes = [
      AttributeColumn(name: "papers", values: .integer(links.map { $0.papers })),
      AttributeColumn(
        name: "truncated_papers", values: .integer(links.map { $0.truncatedPapers })),
      AttributeColumn(
        name: "inferred_papers", values: .integer(links.map { $0.inferredPapers })),
    ]
    if network.kind == .authorPapers {
      vertexAttributes.append(
        AttributeColumn(name: "paper", values: .boolean(network.vertices.map { $0.isPaper })))
    }
  }
}
