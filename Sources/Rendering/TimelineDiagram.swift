import CoterieLayouts

/// Papers by year, with a lane for every author of two or more.
///
/// Years run to the right; a year is as wide as it has papers, so that several papers of one author
/// are side by side. Every paper is a numbered vertical line that joins its authors' lanes;
/// authors without a lane are small dots below. Hollow dots are inferred authorships, `2026+` is an
/// inferred year. Titles and authors are in a numbered list below.
///
/// Over a span of 120 years or more `…` marks years without papers. With more than
/// ``listLimit`` papers the list is left out, with more than ``paperLimit`` a dot
/// is all papers of an author in a year, its area their number.
public struct TimelineDiagram: Equatable, Sendable {
  /// Up to how many papers their titles are listed.
  public static let listLimit = 80
  /// Up to how many papers each has a place of its own.
  public static let paperLimit = 240
  /// How many lanes there are at most: those of the authors with most papers.
  public static let laneLimit = 40

  /// Title, subtitle and footer.
  public var text: DiagramText
  /// The authors that papers name, also those who are not shown.
  public var authors: [AuthorMark]
  /// The papers; those of one year are drawn in this order.
  public var papers: [PaperMark]
  /// The clusters, largest first.
  public var clusters: [ClusterMark]

  /// A timeline.
  public init(
    text: DiagramText, authors: [AuthorMark], papers: [PaperMark], clusters: [ClusterMark] = []
  ) {
    self.text = text
    self.authors = authors
    self.papers = papers
    self.clusters = clusters
  }

  /// Draws the timeline. The same input gives the same scene.
  ///
  /// Without papers the page says so.
  public func scene(_ settings: PictureSettings = PictureSettings()) -> Scene {
    guard !papers.isEmpty else {
      return PageFrame(text, settings).emptyPage(saying: "There are no papers to draw.")
    }
    return TimelineDrawing(self, settings).page()
  }
}
