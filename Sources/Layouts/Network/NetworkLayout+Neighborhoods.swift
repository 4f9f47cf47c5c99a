public import CoterieGraphCore
internal import CoterieParallel

extension NetworkLayout {
  /// Returns how well the picture keeps neighbours together, from 0 to 1.
  ///
  /// Of a vertex with *k* neighbours, the share of them among the *k* vertices nearest to it in the picture;
  /// the mean of that over all vertices with neighbours.
  ///
  /// - Parameter vertexLimit: Above how many vertices the mean is over about so many, evenly spaced.
  /// - Returns: nil where there is no edge.
  /// - Precondition: The layout has the vertices of the graph, and places for all with neighbours.
  /// - Complexity: O(*n* log² *n* + Σ *k* (*k* + log *n*)) for *n* vertices with *k* neighbours each.
  /// - SeeAlso: J. F. Kruiger, P. E. Rauber, R. M. Martins, A. Kerren, S. Kobourov, A. C. Telea, "Graph
  ///   layouts by t-SNE", *Computer Graphics Forum* 36 (2017) 283–294,
  ///   [doi:10.1111/cgf.13187](https://doi.org/10.1111/cgf.13187).
  public func neighborhoodPreservation(
    in graph: CSRGraph, vertexLimit: Int = .max, threads: Int? = nil
  ) -> Double? {
    precondition(graph.vertexCount == vertexCount, "the layout has the vertices of the graph")
    let placed = graph.vertices.filter { !xs[$0].isNaN }
    let index = NearestPlaces(placed.map { place(of: $0) })
    let step = max(1, placed.count / max(1, min(vertexLimit, placed.count)))
    let chosen = stride(from: 0, to: placed.count, by: step)
      .filter { graph.degree(of: placed[$0]) > 0 }
    guard !chosen.isEmpty else { return nil }
    let loop = ParallelLoop(count: chosen.count, chunkSize: 64, threads: threads)
    let sum = loop.reduce(into: 0.0, workspace: {}) { numbers, _ in
      numbers.reduce(0.0) { sum, number in
        let neighbors = graph.neighbors(of: placed[chosen[number]])
        let nearest = index.nearest(neighbors.count, to: chosen[number])
        let kept = nearest.count {
          graph.weight(from: placed[chosen[number]], to: placed[$0]) != nil
        }
        return sum + Double(kept) / Double(neighbors.count)
      }
    } combine: {
      $0 += $1
    }
    return sum / Double(chosen.count)
  }
}
