/// Windows of years: each begins a step after the one before it, or all begin at the first year.
///
/// The last window is the first one that reaches the last year, where one does; it may be narrower than the
/// others.
struct YearWindows: Sendable {
  private let first: Int
  private let last: Int
  private let width: Int
  private let step: Int
  private let isCumulative: Bool
  /// How many windows there are.
  let count: Int

  /// - Precondition: The first year is no later than the last, and width and step are at least 1.
  init(first: Int, last: Int, width: Int, step: Int, isCumulative: Bool) {
    self.first = first
    self.last = last
    // Nothing is wider than all years, so that no sum overflows.
    self.width = min(width, last - first + 1)
    self.step = min(step, last - first + 1)
    self.isCumulative = isCumulative
    // The windows that begin by the last year, and none after one that ends with it.
    let reaching = (last - first + 1 - self.width + self.step - 1) / self.step
    count = 1 + min(reaching, (last - first) / self.step)
  }

  /// The years of a window.
  subscript(number: Int) -> ClosedRange<Int> {
    let start = first + number * step
    return (isCumulative ? first : start)...min(start + width - 1, last)
  }

  /// The windows that hold a year and none of the years up to an earlier one.
  ///
  /// - Parameters:
  ///   - year: A year up to the last one.
  ///   - previous: The earlier year; nil for none.
  func windows(with year: Int, after previous: Int?) -> Range<Int> {
    guard year >= first else { return 0..<0 }
    if isCumulative {
      guard previous ?? first - 1 < first else { return 0..<0 }
      return min(count, roundedUp(year - first - width + 1))..<count
    }
    let leastStart = max(first, year - width + 1, (previous ?? first - 1) + 1)
    let low = roundedUp(leastStart - first)
    return low..<max(low, min(count, (year - first) / step + 1))
  }

  /// The fewest steps that lead this many years on.
  private func roundedUp(_ years: Int) -> Int { max(0, (years + step - 1) / step) }
}
