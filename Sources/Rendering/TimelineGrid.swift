import CoterieLayouts

/// Where years, papers and lanes of a timeline stand.
struct TimelineGrid {
  /// A year, or the papers without one.
  struct Column {
    var year: Int?
    /// The papers, by place.
    var papers: [Int]
    var hasInferredYear: Bool
    var minX = 0.0
    var maxX = 0.0

    var label: String { year.map { "\($0)" + (hasInferredYear ? "+" : "") } ?? "no year" }
  }

  /// The row of one author.
  struct Lane {
    var author: Int
    /// The papers of the author, by place.
    var papers: [Int]
    var y = 0.0
  }

  private(set) var columns: [Column] = []
  private(set) var lanes: [Lane] = []
  /// Authors without a lane.
  private(set) var otherCount = 0
  /// Whether a dot stands for all papers of an author in a year.
  let isAggregated: Bool
  /// The x of every paper's line.
  private(set) var paperX: [Double] = []
  /// Where names end and years begin.
  let left: Double

  static let laneHeight = 25.0
  static let nameSize = 11.0
  static let nameLimit = 160.0

  init(_ diagram: TimelineDiagram) {
    isAggregated = diagram.papers.count > TimelineDiagram.paperLimit
    lanes = Self.lanes(of: diagram)
    let named = Set(diagram.papers.flatMap { $0.authors.map(\.author) })
      .filter(diagram.authors.indices.contains)
    otherCount = named.count - lanes.count
    let widest = lanes.reduce(0) { widest, lane in
      let name = TextMeasure.fitting(
        diagram.authors[lane.author].name, width: Self.nameLimit, size: Self.nameSize)
      return max(widest, TextMeasure.width(of: name, size: Self.nameSize))
    }
    left = max(widest + 32, otherCount > 0 ? 112 : 40)
    columns = Self.columns(of: diagram)
    placeColumns(paperCount: diagram.papers.count)
  }

  var right: Double { columns.last?.maxX ?? left }

  private mutating func placeColumns(paperCount: Int) {
    paperX = [Double](repeating: 0, count: paperCount)
    let slot = isAggregated ? 0 : max(7, min(24, 1100 / Double(max(paperCount, 1))))
    var x = left
    for place in columns.indices {
      let label = TextMeasure.width(of: columns[place].label, size: 10.5, weight: .bold)
      let count = Double(columns[place].papers.count)
      let width = max(slot * count + 8, label + 8)
      columns[place].minX = x
      columns[place].maxX = x + width
      for (rank, paper) in columns[place].papers.enumerated() {
        paperX[paper] =
          isAggregated
          ? x + width / 2 : x + (width - slot * count) / 2 + slot * (Double(rank) + 0.5)
      }
      x += width
    }
  }

  mutating func placeLanes(from top: Double) {
    for place in lanes.indices {
      lanes[place].y = top + Self.laneHeight * (Double(place) + 0.5)
    }
  }
}

// MARK: - Columns and lanes

extension TimelineGrid {
  /// Every year from the first to the last, then the papers without a year. Empty years between
  /// far ones are kept while there are no more than 120.
  private static func columns(of diagram: TimelineDiagram) -> [Column] {
    var byYear: [Int: [Int]] = [:]
    var undated: [Int] = []
    for (place, paper) in diagram.papers.enumerated() {
      if let year = paper.year {
        byYear[year, default: []].append(place)
      } else {
        undated.append(place)
      }
    }
    var columns: [Column] = []
    if let first = byYear.keys.min(), let last = byYear.keys.max() {
      let years = last - first < 120 ? Array(first...last) : byYear.keys.sorted()
      columns = years.map { year in
        let papers = byYear[year] ?? []
        return Column(
          year: year, papers: papers,
          hasInferredYear: papers.contains { diagram.papers[$0].isYearInferred })
      }
    }
    if !undated.isEmpty {
      columns.append(Column(year: nil, papers: undated, hasInferredYear: false))
    }
    return columns
  }

  /// The authors of two or more papers, at most so many, by cluster and first paper; the authors
  /// of one where nobody has two.
  private static func lanes(of diagram: TimelineDiagram) -> [Lane] {
    var papers: [Int: [Int]] = [:]
    for (place, paper) in diagram.papers.enumerated() {
      for authorship in paper.authors where diagram.authors.indices.contains(authorship.author) {
        if papers[authorship.author]?.last != place {
          papers[authorship.author, default: []].append(place)
        }
      }
    }
    let least = papers.values.contains { $0.count > 1 } ? 2 : 1
    let chosen = papers.filter { $0.value.count >= least }.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }.prefix(TimelineDiagram.laneLimit)
    func first(_ papers: [Int]) -> Int {
      papers.reduce(.max) { min($0, diagram.papers[$1].year ?? .max) }
    }
    var clusterStart: [Int: Int] = [:]
    for (author, papers) in chosen {
      let cluster = diagram.authors[author].cluster ?? .max
      clusterStart[cluster] = min(clusterStart[cluster] ?? .max, first(papers))
    }
    return chosen.sorted { a, b in
      let clusters = (
        diagram.authors[a.key].cluster ?? .max, diagram.authors[b.key].cluster ?? .max
      )
      let starts = (clusterStart[clusters.0] ?? .max, clusterStart[clusters.1] ?? .max)
      if starts.0 != starts.1 { return starts.0 < starts.1 }
      if clusters.0 != clusters.1 { return clusters.0 < clusters.1 }
      if a.value.count != b.value.count { return a.value.count > b.value.count }
      return (first(a.value), a.key) < (first(b.value), b.key)
    }.map { Lane(author: $0.key, papers: $0.value) }
  }
}
