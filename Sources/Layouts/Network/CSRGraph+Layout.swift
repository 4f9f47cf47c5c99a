public import CoterieGraphCore
internal import CoterieParallel

extension CSRGraph {
  /// Returns where the vertices are drawn.
  ///
  ///     let layout = graph.layout()
  ///     layout.stress(in: graph)                        // how far distances are from those in edges
  ///
  /// Each component is laid out by itself: the distances in the picture are brought near those in edges, and
  /// then, in ``LayoutMethod/default`` and ``LayoutMethod/clusters(_:)``, people who write together are
  /// drawn together. The components are turned so that their longest axes are level, the largest first and
  /// the others in rows below it, none across another.
  ///
  /// - The same graph, method and options give the same bits on any number of threads and every machine.
  /// - A vertex without neighbours has no place. An empty graph has an empty layout.
  /// - Weights of edges say how near their ends are drawn together, not how far apart they are.
  /// - Inside a ``Computation`` the layout reports its progress and can be cancelled between rounds.
  ///
  /// - Parameters:
  ///   - components: The components of the graph, where they are known.
  ///   - threads: The largest number of threads, or nil for one per processor.
  /// - Precondition: Clusters have a number for each vertex, earlier positions a place for each or none.
  ///   The aspect ratio is between 0.01 and 100.
  /// - Complexity: O(*l* (*n* + *m*)) time and O(*n* + *m*) space for *n* vertices and *m* edges, where *l* is
  ///   the largest distance up to 254; about 300 bytes a vertex.
  /// - SeeAlso: ``StressPhase`` and ``LocalPhase`` for the sources.
  public func layout(
    _ method: LayoutMethod = .default, options: LayoutOptions = LayoutOptions(),
    components: ConnectedComponents? = nil, threads: Int? = nil
  ) -> NetworkLayout {
    if case .clusters(let clusters) = method {
      precondition(clusters.count == vertexCount, "every vertex has the number of a cluster")
    }
    precondition(
      options.earlier.map { $0.vertexCount == vertexCount } ?? true,
      "the earlier layout has the vertices of the graph")
    precondition(
      (0.01...100).contains(options.aspectRatio), "the aspect ratio is between 0.01 and 100")
    let members = ComponentMembers(components ?? ConnectedComponents(of: self))
    var drawing = NetworkDrawing(of: self, members: members, threads: threads)
    drawing.layOut(method, options)
    drawing.pack(aspectRatio: options.aspectRatio)
    return drawing.finished()
  }
}
