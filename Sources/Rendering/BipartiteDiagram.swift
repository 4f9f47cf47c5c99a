public import CoterieLayouts

/// Authors and papers as one network: a circle an author, a box a paper, a line an authorship.
///
/// The area of a circle shows all the author's papers, its colour the cluster. With up to
/// ``titleLimit`` papers a box holds the title on a few short lines; with more it is a small
/// square. Dashed lines are inferred authorships. With up to ``labelAllLimit`` authors and papers
/// together every author is labelled, otherwise those with the most papers.
public struct BipartiteDiagram: Equatable, Sendable {
  /// Up to how many papers boxes hold titles.
  public static let titleLimit = 45
  /// Up to how many authors and papers together every author is labelled.
  public static let labelAllLimit = 120

  /// Title, subtitle and footer.
  public var text: DiagramText
  /// The authors that papers name, also those who are not shown.
  public var authors: [AuthorMark]
  /// The papers.
  public var papers: [PaperMark]
  /// The clusters, largest first.
  public var clusters: [ClusterMark]
  /// Where the authors and, after them, the papers are, in any unit; nil where `graph.layout()` finds that.
  public var positions: [Point?]?
  /// How close the marks are to these positions.
  public var placement = Placement.loose

  /// A network of authors and papers.
  public init(
    text: DiagramText, authors: [AuthorMark], papers: [PaperMark], clusters: [ClusterMark] = []
  ) {
    self.text = text
    self.authors = authors
    self.papers = papers
    self.clusters = clusters
  }

  /// Lays the network out and draws it. The same input gives the same scene; without authors and papers the
  /// page says so.
  public func scene(
    _ settings: PictureSettings = PictureSettings()
  ) -> Scene {
    guard authors.contains(where: \.isShown) || !papers.isEmpty else {
      return PageFrame(text, settings).emptyPage(saying: "There are no papers to draw.")
    }
    return BipartiteDrawing(self, settings).page()
  }
}
