/// How far compressed data may grow: to 64 MiB, or to 256 times its size where that is more. Texts
/// grow 3 to 30 times; data made to fill the memory grows a thousand times.
package struct InflationLimit: Hashable, Sendable {
  package static let factor = 256
  package static let allowance = 1 << 26

  package var compressed = 0
  package var inflated = 0

  package init() {}

  /// The most bytes that may come of those read so far.
  package var largest: Int { max(Self.allowance, Self.factor * compressed) }
  package var isExceeded: Bool { inflated > largest }
}
