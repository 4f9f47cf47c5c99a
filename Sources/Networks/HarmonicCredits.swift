import Foundation

/// The harmonic credits of one paper's members: (1/*i*)/H_n at place *i*. Those without a place, the
/// inferred authors, get the mean credit of the places after the shown ones.
struct HarmonicCredits {
  /// How many members have a place.
  private let shown: Int
  /// H_n.
  private let total: Double
  /// The sum of 1/*i* over the places after the shown ones, divided by their number.
  private let meanOfOthers: Double

  /// - Parameters:
  ///   - shown: How many members have a place; they come first.
  ///   - size: The number *n*.
  init(shown: Int, size: Int) {
    self.shown = shown
    total = reciprocalSum(from: 1, through: size)
    meanOfOthers =
      size > shown ? reciprocalSum(from: shown + 1, through: size) / Double(size - shown) : 0
  }

  /// The credit of the member at a place of the list, from 0.
  func credit(at place: Int) -> Double {
    (place < shown ? 1 / Double(place + 1) : meanOfOthers) / total
  }
}

/// The sum of 1/*i* over whole numbers; beyond a million terms the rest is the integral.
private func reciprocalSum(from first: Int, through last: Int) -> Double {
  let limit = 1_000_000
  var sum = 0.0
  for number in stride(from: first, through: min(last, limit), by: 1) { sum += 1 / Double(number) }
  let start = max(first, limit)
  return last > start ? sum + log(Double(last) / Double(start)) : sum
}
