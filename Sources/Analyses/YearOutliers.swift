import CoterieRecords
import CoterieText
public import CoterieTimelines

extension YearSeries {
  /// Which papers are in no row since they are far from all others, in a sentence; nil for none.
  public var outlierSentence: String? {
    guard let first = outliers.first?.year, let last = outliers.last?.year else { return nil }
    let count = outliers.reduce(0) { $0 + $1.papers }
    return
      "\(count.of("paper")) of \((first...last).yearText) \(count == 1 ? "is" : "are") in no row: "
      + "more than \(Self.largestGap) years without a paper separate "
      + "\(count == 1 ? "it" : "them") from the others."
  }
}
