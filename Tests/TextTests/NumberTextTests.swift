import CoterieText
import Testing

/// Numbers as text.
@Suite struct NumberTextTests {
  @Test(arguments: [
    (101.0, "101"), (0.1, "0.1"), (-0.0, "0"), (1.0 / 3, "0.3333333333333333"),
    (1e15, "1000000000000000"), (1e16, "1e+16"),
    (-42.5, "-42.5"), (1e-300, "1e-300"),
  ])
  func isShortestThatReadsBack(number: Double, text: String) {
    #expect(number.shortest == text)
    #expect(Double(number.shortest) == number)
  }

  @Test(arguments: [
    (352.166_666_7, 4, "352.1667"), (1.0, 4, "1"), (0.999_96, 4, "1"), (-0.000_01, 4, "0"),
    (-1.25, 1, "-1.3"), (0.05, 2, "0.05"), (2.5, 0, "3"), (10.0, 0, "10"),
  ])
  func isRoundedForReading(number: Double, decimals: Int, text: String) {
    #expect(number.rounded(decimals: decimals) == text)
  }
}
