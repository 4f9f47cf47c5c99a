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
    var merging = SmallClusterMerging(
      of: weighted(weighting), clustering, minimumSize: minimumSize)
    merging.run()
    return merging.clustering(of: clustering)
  }
}

/// Clusters while small ones join others, in weights between clusters.
private struct SmallClusterMerging {
  private let minimumSize: Int
  /// The first vertex of each cluster, which names it.
  private let names: [Int]
  private var sizes: [Int]
  /// The weight of the links between two clusters.
  private var weights: [[Int: Double]]
  /// The cluster that each has joined, itself at first.
  private var parents: [Int]

  init(of graph: CSRGraph, _ clustering: Clustering, minimumSize: Int) {
    self.minimumSize = minimumSize
    names = (0..<clustering.clusterCount).map { clustering.members(of: $0).first ?? 0 }
    sizes = clustering.sizes
    parents = Array(sizes.indices)
    weights = Array(repeating: [:], count: sizes.count)
    for edge in graph.edges {
      let one = clustering.membership[edge.source]
      let other = clustering.membership[edge.target]
      guard one != other else { continue }
      weights[one][other, default: 0] += edge.weight
      weights[other][one, default: 0] += edge.weight
    }
  }

  mutating func run() {
    var queue = MergeQueue(sizes.indices.filter { sizes[$0] < minimumSize }.map(candidate))
    while let small = queue.first {
      queue.removeFirst()
      let cluster = small.cluster
      guard parents[cluster] == cluster, sizes[cluster] == small.size,
        let nearest = nearest(to: cluster)
      else { continue }
      join(cluster, to: nearest)
      if sizes[nearest] < minimumSize { queue.insert(candidate(nearest)) }
    }
  }

  private func candidate(_ cluster: Int) -> SmallCluster {
    SmallCluster(size: sizes[cluster], name: names[cluster], cluster: cluster)
  }

  /// The cluster with the largest weight to another, ties to the one with the first vertex.
  private func nearest(to cluster: Int) -> Int? {
    weights[cluster].max { one, other in
      (one.value, -names[one.key]) < (other.value, -names[other.key])
    }?.key
  }

  private mutating func join(_ cluster: Int, to nearest: Int) {
    parents[cluster] = nearest
    sizes[nearest] += sizes[cluster]
    weights[nearest][cluster] = nil
    for (neighbor, weight) in weights[cluster] where neighbor != nearest {
      weights[nearest][neighbor, default: 0] += weight
      weights[neighbor][nearest, default: 0] += weight
      weights[neighbor][cluster] = nil
    }
    weights[cluster] = [:]
  }

  /// The clusters that are left.
  mutating func clustering(of old: Clustering) -> Clustering {
    for cluster in parents.indices {
      while parents[parents[cluster]] != parents[cluster] {
        parents[cluster] = parents[parents[cluster]]
      }
    }
    return Clustering(membership: old.membership.map { parents[$0] })
  }
}

/// A cluster that is to be merged, the smallest first.
private struct SmallCluster: MergeCandidate {
  let size: Int
  let name: Int
  let cluster: Int

  func precedes(_ other: SmallCluster) -> Bool { (size, name) < (other.size, other.name) }
}
