public import CoterieGraphCore

extension Network {
  /// The network without the vertices and links that options leave out once it is made: first by core number,
  /// then by the backbone of what is left, then all but the largest component of that.
  ///
  /// - Parameters:
  ///   - options: What is left out; counting, papers and the smallest weight play no part.
  ///   - threads: The largest number of threads, or nil for one per processor. It changes no result.
  /// - Complexity: As of ``core(_:)``, ``backbone(_:threads:)`` and ``giantComponent()``.
  public func narrowed(by options: NetworkOptions, threads: Int? = nil) -> Network {
    var network = self
    if options.minCore > 0 { network = network.core(options.minCore) }
    if let backbone = options.backbone {
      network = network.backbone(backbone, threads: threads)
    }
    return options.isGiantComponentOnly ? network.giantComponent() : network
  }

  /// The network of the vertices of at least a core number: all that are left when vertices with fewer links
  /// are taken away again and again. A remark says how many were.
  ///
  /// - Parameter least: The fewest links of each vertex to others that are kept.
  /// - Complexity: As of ``restricted(to:)``.
  public func core(_ least: Int) -> Network {
    let core = restricted(to: coreVertices(least))
    let left = graph.vertexCount - core.graph.vertexCount
    guard left > 0 else { return self }
    return core.replacing(
      core.graph,
      remark: "\(left) of \(graph.vertexCount) vertices outside the \(least)-core left out.")
  }

  /// The vertices of at least a core number, ascending.
  package func coreVertices(_ least: Int) -> [Int] {
    let cores = graph.coreNumber()
    return graph.vertices.filter { cores[$0] >= least }
  }

  /// The network of the links of a backbone; all vertices and papers stay. A remark says how many links were
  /// left out.
  ///
  /// Where the rule of a backbone goes by the order of vertices, it goes by that of their ids, sorted as
  /// Unicode text: the order in which papers or lines of a file were read changes nothing.
  ///
  /// - Parameters:
  ///   - backbone: Which links are kept.
  ///   - threads: The largest number of threads, or nil for one per processor. It changes no result.
  /// - Complexity: As of ``/CoterieGraphCore/CSRGraph/backbone(_:threads:)``, and O(*n* log *n* + *m* log *k*)
  ///   for *n* vertices of at most *k* neighbours and *m* links, to order them.
  public func backbone(_ backbone: Backbone, threads: Int? = nil) -> Network {
    let order = verticesByID()
    var places = order
    for (place, vertex) in order.enumerated() { places[vertex] = place }
    let kept = graph.subgraph(of: order).backbone(backbone, threads: threads).subgraph(of: places)
    let left = graph.edgeCount - kept.edgeCount
    guard left > 0 else { return self }
    return replacing(
      kept, remark: "\(left) of \(graph.edgeCount) links outside the backbone left out.")
  }

  /// The vertices in the order of their ids; equal ones in their own.
  private func verticesByID() -> [Int] {
    let ids = graph.vertices.map { names.id(of: $0) }
    return graph.vertices.sorted { (ids[$0], $0) < (ids[$1], $1) }
  }

  /// The network with another graph of the same vertices, and a further remark.
  private func replacing(_ graph: CSRGraph, remark: String) -> Network {
    Network(
      kind: kind, counting: counting, minWeight: minWeight, hyperedges: hyperedges, graph: graph,
      names: names, memberNumbers: memberNumbers, remarks: remarks + [remark])
  }
}
