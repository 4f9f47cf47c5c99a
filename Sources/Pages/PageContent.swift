import CoterieAnalyses
import CoterieNetworks
import CoterieRendering
import CoterieViews

/// What the sections of a page are made of.
struct PageContent: Sendable {
  let analysis: Analysis
  let diagrams: [ReportPage.Diagram]
  let files: [String]
  let command: String
  let title: String?
  let facts: PageFacts
  /// The vertices of the author network by strength; equal ones by papers, then by name.
  let ranking: [Int]

  /// The most members of a cluster, or authors of a paper, that are named.
  static let nameLimit = 30

  init(_ page: ReportPage) {
    analysis = page.analysis
    diagrams = page.diagrams
    files = page.files
    command = page.command
    title = page.title
    facts = PageFacts(page.analysis)
    ranking = page.analysis.rankedAuthors
  }

  /// The file, where the report has it.
  func file(_ name: String) -> String? { files.contains(name) ? name : nil }

  /// The diagrams of a section.
  ///
  /// - Parameter table: The table with the figures that they show.
  func figures(in section: String, table: String? = nil) -> [Section.Block] {
    diagrams.filter { $0.section == section }.map { .figure(PageFigure($0, table: table)) }
  }

  /// The mark and the number of a cluster, counted from 0, in the colour that the diagrams draw it in.
  func swatch(cluster: Int) -> PageTable.Cell {
    let hue = Color.cluster(analysis.hues.place(of: cluster)).hue
    let name = hue.map { "\($0 + 1)" } ?? "other"
    return PageTable.Cell(
      "<span class=\"swatch hue-\(name)\"></span>\(plain: cluster + 1)", sortKey: "\(cluster + 1)")
  }
}

extension Analysis {
  fileprivate var rankedAuthors: [Int] {
    let strength = (scores[.strength] ?? []).map(\.value)
    let vertices = authors.vertices
    return vertices.indices.sorted { lhs, rhs in
      let (left, right) = (vertices[lhs], vertices[rhs])
      if strength[lhs] != strength[rhs] { return strength[lhs] > strength[rhs] }
      if left.papers != right.papers { return left.papers > right.papers }
      return left.name == right.name ? lhs < rhs : left.name < right.name
    }
  }
}
