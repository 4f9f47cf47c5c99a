import CoterieAnalyses
import CoterieTimelines

/// The papers of an author by year as bars, on a line from the first year of all papers to the last.
struct CareerBars {
  private let years: ClosedRange<Int>
  private let facts: PageFacts
  /// The most papers of an author in a year.
  private let most: Int

  init(_ careers: [Career], years: ClosedRange<Int>, facts: PageFacts) {
    self.years = years
    self.facts = facts
    most = careers.flatMap { $0.papersByYear.map(\.papers) }.max() ?? 1
  }

  /// The column of the bars.
  var column: PageTable.Column {
    let hollow = facts.inferredYears.isEmpty ? "" : ", and inferred years are hollow"
    return PageTable.Column(
      name: "papers_by_year", label: "Papers by year, \(years.yearText)",
      definition: "A bar for each year: its height is the number of papers. The tallest is "
        + "\(most)\(hollow).", isSortable: false)
  }

  private static let height = 18
  /// From one year to the next.
  private var step: Int { years.count > 60 ? 2 : years.count > 30 ? 4 : 8 }

  func markup(of career: Career) -> PageMarkup {
    let words = career.papersByYear.map { "\($0.year): \($0.papers)" }.joined(separator: ", ")
    let (width, height) = ("\(years.count * step)", "\(Self.height + 1)")
    let bars = career.papersByYear.markup { bar(of: $0.papers, in: $0.year) }
    return """
      <svg class="bars" role="img" aria-label="\(words)" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)"><title>\(words)</title>\(bars)\
      <path d="M0 \(plain: Self.height).5H\(width)"/></svg>
      """
  }

  private func bar(of papers: Int, in year: Int) -> PageMarkup {
    let size = max(3, Self.height * papers / max(1, most))
    let (x, y) = ((year - years.lowerBound) * step, Self.height - size)
    let place =
      facts.inferredYears[year] == nil
      ? "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(step - 1)\" height=\"\(size)\"/>"
      : "<rect class=\"open\" x=\"\(x).5\" y=\"\(y).5\" width=\"\(max(1, step - 2))\" "
        + "height=\"\(size - 1)\"/>"
    return PageMarkup(trusted: place)
  }
}
