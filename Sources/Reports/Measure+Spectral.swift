import CoterieCentrality
import CoterieRecords

/// Measures of walks: the eigenvectors of a network and their kin.
extension Measure {
  /// How central a vertex' neighbours are.
  public static let eigenvector = Measure(
    "eigenvector", "Eigenvector centrality",
    pass: MeasurePass("eigenvector", .walk(300)) { input in
      let result = input.graph.eigenvectorCentrality(weighting: input.convention.weighting)
      return .column(
        zip(result.scores, result.isInGiantComponent).map { $1 ? .number($0) : .marked(0) })
    }
  ) {
    "Ties to authors who are central themselves; the largest in the giant component is 1, and "
      + "outside it all are 0 (marked *). \($0.weightSentence)"
  }

  /// The share of a random walk's time.
  public static let pagerank = Measure(
    "pagerank", "PageRank", settings: [.damping],
    pass: MeasurePass("pagerank", .walk(150)) { input in
      .numbers(
        input.graph.pageRank(
          damping: input.convention.damping, weighting: input.convention.weighting))
    }
  ) {
    "Share of a random walk's time, damping \($0.damping.shortest); all add up to 1. "
      + $0.weightSentence
  }

  static let spectralMeasures: [Measure] = []
}
