public import CoterieGraphCore
import CoterieParallel

/// The clusterings that a method finds over a range of resolutions, and where they stay the same.
public struct ResolutionScan: Sendable, Equatable {
  /// What was found at one resolution.
  public struct Point: Sendable, Equatable {
    /// The resolution.
    public let resolution: Double
    /// The clusters found.
    public let clustering: Clustering
    /// Their modularity at resolution 1.
    public let modularity: Double
    /// How like the clustering is to that of the point before, as normalised mutual information; nil
    /// for the first point.
    public let similarity: Double?
    /// The number of the plateau that the point is on, or nil.
    public let plateau: Int?
  }

  /// The points, the smallest resolution first.
  public let points: [Point]

  /// The plateaus as ranges of `points`, the widest first; they are numbered from 0 in this order.
  ///
  /// A plateau is a stretch of points, as many as possible, each of which has as many clusters as the
  /// one before and a similarity to it of 0.95 or more; its last resolution is at least 1.2 times the
  /// first.
  public let plateaus: [Range<Int>]
}

extension CSRGraph {
  /// Returns what a method finds over a range of resolutions.
  ///
  /// Resolutions are spread evenly by their logarithms, in 16 intervals. Where two neighbouring points
  /// are not on one plateau, a point is added between them, down to a quarter of an interval: plateaus
  /// are wide and their ends are found closely. Clusters that hold over a wide range say more of the
  /// graph than those that need just this resolution.
  ///
  ///     let twoTriangles = CSRGraph(
  ///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  ///     let scan = twoTriangles.resolutionScan { $0.leiden(resolution: $1) }
  ///     scan.points[scan.plateaus[0].lowerBound].clustering.clusterCount   // 2
  ///
  /// - The same on any number of threads, as long as the method is.
  ///
  /// - Parameters:
  ///   - range: The resolutions, above 0.
  ///   - weighting: Whether edges count by their weights in the modularity.
  ///   - threads: The largest number of threads, or nil for one per processor; each resolution takes
  ///     one.
  ///   - method: Finds the clusters of a graph at a resolution.
  /// - Complexity: That of 17 to 65 runs, and of comparing their clusterings.
  /// - SeeAlso: V. A. Traag, G. Krings, P. Van Dooren, "Significant scales in community structure",
  ///   *Scientific Reports* 3 (2013) 2930, [doi:10.1038/srep02930](https://doi.org/10.1038/srep02930);
  ///   A. Arenas, A. Fernández, S. Gómez, "Analysis of the structure of complex networks at different
  ///   resolution levels", *New Journal of Physics* 10 (2008) 053039,
  ///   [doi:10.1088/1367-2630/10/5/053039](https://doi.org/10.1088/1367-2630/10/5/053039).
  public func resolutionScan(
    over range: ClosedRange<Double> = 0.1...10, weighting: EdgeWeighting = .weights,
    threads: Int? = nil, by method: @Sendable (CSRGraph, Double) -> Clustering
  ) -> ResolutionScan {
    precondition(
      range.lowerBound > 0 && range.upperBound.isFinite,
      "resolutions are finite numbers above 0, not \(range)")
    func find(_ resolutions: [Double]) -> [(resolution: Double, clustering: Clustering)] {
      ParallelLoop(count: resolutions.count, chunkSize: 1, threads: threads).map {
      } body: { number, _ in
        (resolutions[number], method(self, resolutions[number]))
      }
    }
    // Up to 65 points, of which each level doubles the intervals.
    var found = Computation.part(0, 2.0 / 65) { find([range.lowerBound, range.upperBound]) }
    for level in 0..<6 where Computation.current?.isCancelled != true {
      let middles = zip(found, found.dropFirst()).compactMap { low, high in
        level < 4 || !low.clustering.isNearly(high.clustering)
          ? (low.resolution * high.resolution).squareRoot() : nil
      }
      let intervals = Double(1 << level)
      let between = Computation.part((intervals + 1) / 65, (2 * intervals + 1) / 65) {
        find(middles)
      }
      found = (found + between).sorted { $0.resolution < $1.resolution }
    }
    let plateaus = Self.plateaus(of: found)
    let points = found.indices.map { place in
      ResolutionScan.Point(
        resolution: found[place].resolution, clustering: found[place].clustering,
        modularity: modularity(of: found[place].clustering, weighting: weighting),
        similarity: place == 0
          ? nil
          : ClusteringComparison(found[place - 1].clustering, found[place].clustering)
            .normalizedMutualInformation,
        plateau: plateaus.firstIndex { $0.contains(place) })
    }
    return ResolutionScan(points: points, plateaus: plateaus)
  }

  private static func plateaus(
    of found: [(resolution: Double, clustering: Clustering)]
  ) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for place in found.indices
    where place + 1 == found.count
      || !found[place].clustering.isNearly(found[place + 1].clustering)
    {
      stretches.append(start..<(place + 1))
      start = place + 1
    }
    func width(_ stretch: Range<Int>) -> Double {
      found[stretch.upperBound - 1].resolution / found[stretch.lowerBound].resolution
    }
    return stretches.filter { width($0) >= 1.2 }.sorted { one, other in
      (-width(one), one.lowerBound) < (-width(other), other.lowerBound)
    }
  }
}

extension Clustering {
  /// Whether another clustering has as many clusters, and nearly the same ones.
  fileprivate func isNearly(_ other: Clustering) -> Bool {
    clusterCount == other.clusterCount
      && ClusteringComparison(self, other).normalizedMutualInformation >= 0.95
  }
}
