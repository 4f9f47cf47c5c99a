import CoterieLayouts
import CoterieText

/// The places of the years, papers and lanes of a timeline.
struct TimelineGrid {
  /// A year, or the papers without one.
  struct Column {
    var year: Int?
    /// The papers, by place.
    var papers: [Int]
    var hasInferredYear = false
    /// Whether it marks years without papers that are left out.
    var isGap = false
    var minX = 0.0
    var maxX = 0.0

    var label: String {
      isGap ? "…" : year.map { "\($0)" + (hasInferredYear ? "+" : "") } ?? "no year"
    }
  }

  /// The row of one author.
  struct Lane {
    var author: Int
    /// The papers of the author, by place.
    var papers: [Int]
    var y = 0.0
    /// Whether there is room for the name.
    var isNamed = true
  }

  /// How many authors have no lane.
  struct Others: Equatable {
    /// With fewer papers than a lane takes.
    var fewPapers = 0
    /// Beyond the number of lanes.
    var capped = 0
    /// Left out by a filter.
    var filtered = 0

    var count: Int { fewPapers + capped + filtered }

    /// The text beside their dots.
    var lines: [String] { count > 0 ? [count.of("other author"), reason] : [] }

    private var reason: String {
      if fewPapers == count { return "with one paper" }
      if filtered == count { return "left out by a filter" }
      return filtered == 0 ? "with no more papers than these" : "fewer papers or filtered"
    }
  }

  private(set) var columns: [Column] = []
  private(set) var lanes: [Lane] = []
  /// Authors without a lane, by the reason.
  private(set) var others = Others()
  /// Whether a dot is all papers of an author in a year.
  let isAggregated: Bool
  /// The room of a paper.
  private(set) var slot = 0.0
  /// The x of every paper's line.
  private(set) var paperX: [Double] = []
  /// Where names end and years begin.
  let left: Double
  /// The distance between two lanes.
  private(set) var laneHeight = TimelineGrid.usualLaneHeight
  /// What a page of a given size leaves; nil where the drawing is as large as it needs to be.
  let room: Size?

  static let usualLaneHeight = 25.0
  static let nameSize = 11.0
  private static let widestName = 160.0
  static let otherSize = 9.5
  static let yearSize = 10.5

  /// The widest name.
  let nameLimit: Double

  /// The fewest papers of an author with a lane: 2, or 1 where nobody has two.
  let leastPapers: Int

  init(_ diagram: TimelineDiagram, in room: Size? = nil) {
    self.room = room
    let nameLimit = min(Self.widestName, 0.3 * (room?.width ?? .infinity))
    self.nameLimit = nameLimit
    isAggregated = diagram.papers.count > TimelineDiagram.paperLimit
    let papers = Self.papersOfAuthors(diagram)
    leastPapers = papers.contains { $1.count > 1 && diagram.authors[$0].isShown } ? 2 : 1
    lanes = Self.lanes(of: diagram, papers, least: leastPapers)
    for (author, papers) in papers {
      if !diagram.authors[author].isShown {
        others.filtered += 1
      } else if papers.count < leastPapers {
        others.fewPapers += 1
      } else {
        others.capped += 1
      }
    }
    others.capped -= lanes.count
    let widest = lanes.reduce(0) { widest, lane in
      let name = TextMeasure.fitting(
        diagram.authors[lane.author].name, width: nameLimit, size: Self.nameSize)
      return max(widest, TextMeasure.width(of: name, size: Self.nameSize))
    }
    let otherWidth = others.lines.reduce(0) {
      min(nameLimit, max($0, TextMeasure.width(of: $1, size: Self.otherSize)))
    }
    left = max(widest + 32, otherWidth + 16, 40)
    columns = Self.columns(of: diagram)
    placeColumns(of: diagram)
  }

  var right: Double { columns.last?.maxX ?? left }

  private mutating func placeColumns(of diagram: TimelineDiagram) {
    let count = diagram.papers.count
    paperX = [Double](repeating: 0, count: count)
    slot = isAggregated ? 0 : slotWidth(paperCount: count)
    let widths = columnWidths()
    var x = left
    for place in columns.indices {
      let papers = columns[place].papers
      let width = widths[place]
      columns[place].minX = x
      columns[place].maxX = x + width
      for (rank, paper) in papers.enumerated() {
        paperX[paper] =
          isAggregated
          ? x + width / 2
          : x + (width - slot * Double(papers.count)) / 2 + slot * (Double(rank) + 0.5)
      }
      x += width
    }
  }

  /// The widths of the columns: as wide as their papers and labels, or, where the room is too small for those,
  /// by their papers.
  private mutating func columnWidths() -> [Double] {
    let widths = columns.map { column in
      max(slot * Double(column.papers.count), labelWidth(of: column)) + 8
    }
    guard let room, left + widths.reduce(0, +) > room.width else { return widths }
    let shares = columns.map { isAggregated ? 1 : Double($0.papers.count) + 0.6 }
    let unit = max(1, room.width - left) / max(1, shares.reduce(0, +))
    slot = isAggregated ? 0 : unit
    return shares.map { $0 * unit }
  }

  func labelWidth(of column: Column) -> Double {
    TextMeasure.width(of: column.label, size: Self.yearSize, weight: .bold)
  }

  /// The room of a paper: as wide as its number where papers are listed.
  private func slotWidth(paperCount: Int) -> Double {
    let least = paperCount <= TimelineDiagram.listLimit ? PaperBadge.size.width + 1 : 7
    return max(least, min(24, 1100 / Double(max(paperCount, 1))))
  }

  /// Where the papers of a lane begin and end; nil where all are at one place.
  func span(of lane: Lane) -> (first: Double, last: Double)? {
    let places = lane.papers.map { paperX[$0] }
    guard let first = places.min(), let last = places.max(), first < last else { return nil }
    return (first, last)
  }

  /// - Parameter share: How near the lanes are to each other: 1 where there is room.
  mutating func placeLanes(from top: Double, share: Double) {
    laneHeight = Self.usualLaneHeight * share
    for place in lanes.indices {
      lanes[place].y = top + laneHeight * (Double(place) + 0.5)
    }
    nameLanes()
  }

  /// Where lanes are near each other, those with most papers have their names.
  private mutating func nameLanes() {
    guard laneHeight < Self.nameSize else { return }
    for place in lanes.indices { lanes[place].isNamed = false }
    let ranked = lanes.indices.sorted {
      (-lanes[$0].papers.count, $0) < (-lanes[$1].papers.count, $1)
    }
    for place in ranked {
      lanes[place].isNamed = lanes.allSatisfy {
        !$0.isNamed || ($0.y - lanes[place].y).magnitude >= Self.nameSize
      }
    }
  }
}

// MARK: - Columns and lanes

extension TimelineGrid {
  /// From how many years on those without papers are left out.
  private static let spanLimit = 120

  /// Every year from the first to the last, then the papers without a year. Over a long span a gap
  /// marks years without papers.
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
    let years = byYear.keys.sorted()
    let span = Double(years.last ?? 0) - Double(years.first ?? 0)
    for year in years {
      if let last = columns.last?.year, year - 1 > last {
        let isLong = span >= Double(spanLimit)
        columns +=
          isLong
          ? [Column(papers: [], isGap: true)]
          : (last + 1..<year).map { Column(year: $0, papers: []) }
      }
      let papers = byYear[year] ?? []
      columns.append(
        Column(
          year: year, papers: papers,
          hasInferredYear: papers.contains { diagram.papers[$0].isYearInferred }))
    }
    if !undated.isEmpty { columns.append(Column(papers: undated)) }
    return columns
  }

  /// The papers of every author that papers name, each once.
  private static func papersOfAuthors(_ diagram: TimelineDiagram) -> [Int: [Int]] {
    var papers: [Int: [Int]] = [:]
    for (place, paper) in diagram.papers.enumerated() {
      for authorship in paper.authors where diagram.authors.indices.contains(authorship.author) {
        if papers[authorship.author]?.last != place {
          papers[authorship.author, default: []].append(place)
        }
      }
    }
    return papers
  }

  /// The authors with the fewest papers that a lane takes or more, those with the most papers where there
  /// are too many, by cluster and first paper.
  private static func lanes(
    of diagram: TimelineDiagram, _ papers: [Int: [Int]], least: Int
  ) -> [Lane] {
    let chosen = papers.filter { $1.count >= least && diagram.authors[$0].isShown }.sorted {
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
