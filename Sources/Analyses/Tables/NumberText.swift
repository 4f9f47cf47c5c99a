import CoterieText

extension Double {
  /// The number with a fixed number of decimals, so that the figures of a column align.
  package func padded(decimals: Int) -> String {
    if self == 0 { return "0" }
    if decimals == 0, magnitude < 1e15 { return "\(Int(rounded()))" }
    let text = rounded(decimals: max(1, decimals))
    guard !text.contains("e") else { return text }
    let found = text.split(separator: ".").dropFirst().first?.count ?? 0
    return text + (found == 0 ? "." : "") + String(repeating: "0", count: max(0, decimals - found))
  }

  /// How many decimals a column of figures needs: none for whole numbers, else enough for about
  /// three digits of the largest.
  package static func decimals(for values: [Double]) -> Int {
    let finite = values.filter(\.isFinite)
    if finite.allSatisfy({ $0 == $0.rounded() }) { return 0 }
    let largest = finite.map(\.magnitude).max() ?? 0
    if largest >= 100 { return 1 }
    if largest >= 10 { return 2 }
    if largest >= 1 { return 3 }
    return largest >= 0.01 || largest == 0 ? 4 : 6
  }
}

extension ClosedRange<Int> {
  /// The years as people write them: `2012–2026`, or `2012` for one.
  package var yearText: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension String {
  /// The text with a capital at its beginning.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
