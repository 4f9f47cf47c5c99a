import CoterieClusters

/// Measures that need clusters: those of Leiden at the convention's resolution and seed.
extension Measure {
  /// How evenly a vertex's links are spread over the clusters.
  public static let participationCoefficient = Measure(
    "participation_coefficient", "Participation coefficient", settings: [.clustering],
    pass: clusterPass
  ) {
    "How evenly the author's links are spread over the clusters, from 0 for one cluster (Guimerà and "
      + "Amaral). \($0.weightSentence)"
  }

  /// How strongly a vertex is tied to its own cluster.
  public static let withinClusterDegree = Measure(
    "within_cluster_degree", "Within-cluster degree", settings: [.clustering], pass: clusterPass
  ) {
    "How far the strength inside the author's cluster is above that of its members on average, in "
      + "standard deviations (Guimerà and Amaral). \($0.weightSentence)"
  }

  /// Both are of one clustering.
  private static let clusterPass: MeasurePass = MeasurePass(
    "leiden", seconds: { input, _ in MeasureCost.walk(1500).seconds(input) }
  ) { input, measures in
    let convention = input.convention
    let clustering = input.graph.leiden(
      resolution: convention.resolution, seed: convention.seed, weighting: convention.weighting,
      threads: convention.threads)
    return measures.map { measure in
      .numbers(
        measure == .participationCoefficient
          ? input.graph.participationCoefficient(of: clustering, weighting: convention.weighting)
          : input.graph.withinClusterDegree(of: clustering, weighting: convention.weighting))
    }
  }

  static let clusterMeasures = [participationCoefficient, withinClusterDegree]
}
