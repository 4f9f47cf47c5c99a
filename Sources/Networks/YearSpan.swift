/// The years from the first to the last of some papers, in 4 bytes.
struct YearSpan: Sendable, Hashable {
  private(set) var first: Int16 = .max
  private(set) var last: Int16 = .min

  /// The years of no paper.
  init() {}

  /// The span of some years, of which those of papers without a year do not count.
  init(_ years: some Sequence<Int16>) {
    for year in years { add(year) }
  }

  /// Takes in the year of a paper, which may be ``PaperHyperedges/noYear``.
  mutating func add(_ year: Int16) {
    guard year != PaperHyperedges.noYear else { return }
    first = min(first, year)
    last = max(last, year)
  }

  /// The span; nil without a year.
  var range: ClosedRange<Int>? { first <= last ? Int(first)...Int(last) : nil }
}
