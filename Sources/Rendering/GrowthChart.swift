import CoterieLayouts

/// How a corpus grew: papers per year as bars, and below them cumulative authors and links as lines
/// with their last values beside them.
///
/// Both panels share the years. A year that holds papers whose year is only inferred is marked
/// `2026+` and drawn hollow: it may be incomplete.
public struct GrowthChart: Equatable, Sendable {
  /// The counts of one year.
  public struct Year: Equatable, Sendable {
    /// The year.
    public var year: Int
    /// Papers of the year.
    public var papers: Int
    /// Authors seen up to and including the year.
    public var cumulativeAuthors: Int
    /// Links seen up to and including the year.
    public var cumulativeLinks: Int
    /// Whether the year is partial, because years of papers are inferred or the year runs still.
    public var isPartial: Bool

    /// The counts of one year.
    public init(
      year: Int, papers: Int, cumulativeAuthors: Int, cumulativeLinks: Int,
      isPartial: Bool = false
    ) {
      self.year = year
      self.papers = papers
      self.cumulativeAuthors = cumulativeAuthors
      self.cumulativeLinks = cumulativeLinks
      self.isPartial = isPartial
    }
  }

  /// Title, subtitle and footer.
  public var text: DiagramText
  /// The years in ascending order.
  public var years: [Year]

  /// A chart of growth.
  public init(text: DiagramText, years: [Year]) {
    self.text = text
    self.years = years
  }

  /// Draws the chart. The same input gives the same scene; without years the page says so.
  public func scene(_ settings: PictureSettings = PictureSettings()) -> Scene {
    guard !years.isEmpty else {
      return PageFrame(text, settings).emptyPage(saying: "There are no years to draw.")
    }
    return GrowthDrawing(self, settings).page()
  }
}
