import CoterieLayouts
import CoterieText

extension TimelineDrawing {
  /// The key: every mark of the drawing.
  func legend() -> Legend {
    let grey = Paint(.other)
    var marks: [Legend.Item] = []
    if !grid.isAggregated {
      marks.append(
        Legend.Item(swatch: .disc(grey, radius: dotRadius(5.6)), label: "author of the paper"))
      if diagram.papers.contains(where: { $0.authors.contains(where: \.isInferred) }) {
        marks.append(
          Legend.Item(swatch: .ring(grey, radius: dotRadius(5.6)), label: "inferred authorship"))
      }
      marks.append(
        Legend.Item(
          swatch: .line(Stroke(Paint(.muted, opacity: 0.45), width: 1.2)),
          label: "vertical line: one paper, joining its authors"))
    }
    if grid.lanes.contains(where: { grid.span(of: $0) != nil }) {
      marks.append(
        Legend.Item(
          swatch: .line(Stroke(Paint(.other, opacity: 0.5), width: 3.4)),
          label: "lane: from the first to the last paper"))
    }
    if hasMoreThanDots {
      marks.append(Legend.Item(swatch: .text("+"), label: "more authors than dots"))
    }
    if let year = grid.columns.first(where: \.hasInferredYear)?.label {
      marks.append(Legend.Item(swatch: .text(year), label: "inferred year: this one or later"))
    }
    if grid.columns.contains(where: \.isGap) {
      marks.append(Legend.Item(swatch: .text("…"), label: "years without papers"))
    }
    let members = diagram.drawnAuthors.map {
      (cluster: diagram.authors[$0].cluster, isLinked: diagram.authors[$0].isLinked)
    }
    return Legend(blocks: [
      .clusters(diagram.clusters, of: members, heading: "Clusters"),
      Legend.Block(heading: "Marks", items: marks, rowLimit: 3),
      bubbleBlock,
      Legend.Block(heading: "Lanes", items: laneItems),
    ])
  }

  /// The areas of dots that count papers.
  private var bubbleBlock: Legend.Block {
    let most = grid.isAggregated ? bubbleCounts.flatMap { $0 }.max() ?? 0 : 0
    let examples = [1, (most + 2) / 3, most].reduce(into: [Int]()) {
      if $1 > 0, $1 <= most, !$0.contains($1) { $0.append($1) }
    }
    return Legend.Block(
      heading: "Area: papers in the year",
      items: examples.map { count in
        let radius = bubbleRadius(count, of: most)
        return Legend.Item(
          swatch: .disc(Paint(.other), radius: radius),
          label: (radius == leastBubble ? "≤ " : "") + count.grouped)
      }, rowLimit: 1)
  }

  /// Which authors have a lane, where the drawing does not say it of the others.
  private var laneItems: [Legend.Item] {
    let others = grid.others
    let isCapped = others.capped > 0
    guard isCapped || (grid.isAggregated && others.fewPapers > 0) else { return [] }
    let all = grid.lanes.count + others.fewPapers + others.capped
    let who = isCapped ? "by papers, then by first appearance" : "those with two or more papers"
    return [
      Legend.Item(
        swatch: .none,
        label: "\(grid.lanes.count.grouped) of \(all.of("author")): \(who)")
    ]
  }
}

extension TimelineDiagram {
  /// The authors that have a lane or a dot, as places in ``authors``: of more than ``paperLimit``
  /// papers only those with a lane.
  public var drawnAuthors: [Int] {
    let grid = TimelineGrid(self)
    if grid.isAggregated { return grid.lanes.map(\.author) }
    let named = Set(papers.flatMap { $0.authors.map(\.author) })
    return authors.indices.filter { named.contains($0) && authors[$0].isShown }
  }

  /// How many papers are drawn: all, or those of the authors with a lane where there are more than
  /// ``paperLimit``.
  public var drawnPaperCount: Int {
    let grid = TimelineGrid(self)
    return grid.isAggregated ? Set(grid.lanes.flatMap(\.papers)).count : papers.count
  }
}
