/// How far compressed data may grow: to 64 MiB, or to a multiple of its size where that is more. Texts
/// grow 3 to 30 times; data made to fill the memory grows a thousand times.
package struct InflationLimit: Hashable, Sendable {
  /// How many times its size data may grow to where nothing else is asked.
  package static let usualFactor = 256
  package static let allowance = 1 << 26

  /// How many times its size the data may grow to.
  package let factor: Int
  package var compressed = 0
  package var inflated = 0

  package init(factor: Int = Self.usualFactor) { self.factor = factor }

  /// The most bytes that may come of those read so far.
  package var largest: Int {
    let (product, overflow) = factor.multipliedReportingOverflow(by: compressed)
    return max(Self.allowance, overflow ? .max : product)
  }
  package var isExceeded: Bool { inflated > largest }
}
