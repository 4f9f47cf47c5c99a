/// The natural logarithm of a positive number, by its series: the same bits on every machine, on
/// which the numbers of paths and steps depend.
///
///     ln(2ᵏ · s) = k ln 2 + 2 artanh((s − 1)/(s + 1))
func naturalLogarithm(of number: Double) -> Double {
  let ratio = (number.significand - 1) / (number.significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  // The ratio is at most 1/3: terms beyond the 17th are below the last bit.
  for term in stride(from: 33, through: 1, by: -2) { sum = sum * square + 1 / Double(term) }
  return Double(number.exponent) * 0.693147180559945309 + 2 * ratio * sum
}
