import CoterieAnalyses
import CoterieText

/// A measure with and without the inferred authorships: values and ranks.
struct RankComparison {
  /// The name of the measure in data files.
  let name: String
  /// Its name for people.
  let label: String
  let with: PageRanks
  let without: PageRanks

  var columns: [PageTable.Column] {
    [("with", "With"), ("without", "Without"), ("rank", "Rank")].map {
      PageTable.Column(name: "\(name)-\($0)", label: $1, isNumeric: true)
    }
  }

  /// With, without, and the change of rank.
  ///
  /// - Parameters:
  ///   - author: The number of the author with the inferred authorships.
  ///   - shown: The number without them; nil for one whom no source names.
  func cells(of author: Int, _ shown: Int?) -> [PageTable.Cell] {
    let decimals = Double.decimals(for: with.values + without.values)
    let value = PageTable.Cell("\(with.values[author].padded(decimals: decimals))")
    let now = with.ranks[author]
    guard let shown else {
      return [value, .empty, PageTable.Cell(Self.place("\(plain: now) new"), sortKey: "\(now)")]
    }
    let before = without.ranks[shown]
    return [
      value, PageTable.Cell("\(without.values[shown].padded(decimals: decimals))"),
      PageTable.Cell(
        Self.place("\(plain: before) → \(plain: now) \(Self.change(before - now))"),
        sortKey: "\(before - now)"),
    ]
  }

  private static func place(_ content: PageMarkup) -> PageMarkup {
    "<span class=\"place\">\(content)</span>"
  }

  private static func change(_ rise: Int) -> PageMarkup {
    let ranks = abs(rise).of("rank")
    let count = abs(rise).grouped
    if rise == 0 { return "<span class=\"same\">=</span>" }
    return rise > 0
      ? "<span class=\"up\" title=\"up \(ranks)\">▲\(count)</span>"
      : "<span class=\"down\" title=\"down \(ranks)\">▼\(count)</span>"
  }
}
