public import CoterieGraphCore

extension CSRGraph {
  /// Returns a clustering whose small clusters have been merged into neighbouring ones.
  ///
  /// The smallest cluster with fewer vertices than asked for joins the neighbouring cluster that it
  /// has the largest weight to, again and again.
  ///
  ///     let path = CSRGraph(vertexCount: 5, edges: [(0, 1), (1, 2), (3, 4)])
  ///     let clustering = Clustering(membership: [0, 0, 1, 2, 2])
  ///     path.mergingSmallClusters(of: clustering, minimumSize: 3).membership   // [0, 0, 0, 1, 1]
  ///
  /// - A small cluster without neighbours, such as a small component or an isolated vertex, stays.
  /// - Of equally small ones the one with the first vertex goes first; of equally heavy neighbours it
  ///   joins the one with the first vertex.
  /// - Clusters that were connected stay so.
  ///
  /// - Parameters:
  ///   - clustering: A clustering of the vertices of this graph.
  ///   - minimumSize: How many vertices a cluster is to have; 1 or less changes nothing.
  ///   - weighting: Whether edges count by their weights.
  /// - Complexity: O((*n* + *m*) log *n*) time in practice for *n* vertices and *m* edges.
  public func mergingSmallClusters(
    of clustering: Clustering, minimumSize: Int, weighting: EdgeWeighting = .weights
  ) -> Clustering {
    checkFit(of: clustering)
    var labels = clustering.membership
    // A cluster is named by its first vertex.
    let names = (0..<clustering.clusterCount).map { clustering.members(of: $0).first ?? 0 }
    var weights = [[Int: Double]](repeating: [:], count: clustering.clusterCount)
    for edge in weighted(weighting).edges {
      let (one, other) = (labels[edge.source], labels[edge.target])
      guard one != other else { continue }
      weights[one][other, default: 0] += edge.weight
      weights[other][one, default: 0] += edge.weight
    }
    var sizes = clustering.sizes
    var parents = Array(sizes.indices)
    var queue = MergeQueue(
      sizes.indices.filter { sizes[$0] < minimumSize }
        .map { SmallCluster(size: sizes[$0], name: names[$0], cluster: $0) })
    while let small = queue.first {
      queue.removeFirst()
      let cluster = small.cluster
      guard parents[cluster] == cluster, sizes[cluster] == small.size,
        let nearest = weights[cluster].max(by: { one, other in
          (one.value, -names[one.key]) < (other.value, -names[other.key])
        })?.key
      else { continue }
      parents[cluster] = nearest
      sizes[nearest] += sizes[cluster]
      weights[nearest][cluster] = nil
      for (neighbor, weight) in weights[cluster] where neighbor != nearest {
        weights[nearest][neighbor, default: 0] += weight
        weights[neighbor][nearest, default: 0] += weight
        weights[neighbor][cluster] = nil
      }
      weights[cluster] = [:]
      if sizes[nearest] < minimumSize {
        queue.insert(SmallCluster(size: sizes[nearest], name: names[nearest], cluster: nearest))
      }
    }
    for vertex in vertices {
      while parents[labels[vertex]] != labels[vertex] { labels[vertex] = parents[labels[vertex]] }
    }
    return Clustering(membership: labels)
  }
}

/// A cluster that is to be merged, the smallest first.
private struct SmallCluster: MergeCandidate {
  let size: Int
  let name: Int
  let cluster: Int

  func precedes(_ other: SmallCluster) -> Bool { (size, name) < (other.size, other.name) }
}
