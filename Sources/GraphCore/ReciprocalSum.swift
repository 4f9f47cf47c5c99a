/// A sum of reciprocals of whole distances that does not depend on the order of its terms.
///
/// Floating point sums of the same terms differ in their last bits when they are added in another
/// order, and vertices that are placed alike would no longer be equal. So every reciprocal is
/// rounded to a multiple of 2⁻⁶³ first, and the multiples are added as whole numbers.
@usableFromInline
package struct ReciprocalSum: Sendable, Equatable {
  @usableFromInline var multiples: UInt128 = 0

  package init() {}

  /// The reciprocal of a distance above 0 as a multiple of 2⁻⁶³.
  @inlinable
  package static func reciprocal(of distance: Int) -> UInt64 {
    let distance = UInt64(distance)
    return ((1 << 63) + distance / 2) / distance
  }

  /// Adds a reciprocal a number of times.
  @inlinable @inline(__always)
  package mutating func add(_ count: Int, times reciprocal: UInt64) {
    let product = UInt64(count).multipliedFullWidth(by: reciprocal)
    multiples &+= UInt128(product.high) << 64 | UInt128(product.low)
  }

  @inlinable
  package static func += (sum: inout ReciprocalSum, part: ReciprocalSum) {
    sum.multiples += part.multiples
  }

  /// The sum.
  package var value: Double { Double(multiples) * 0x1p-63 }
}
