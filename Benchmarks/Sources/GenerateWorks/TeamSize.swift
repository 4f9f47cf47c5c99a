/// How many authors a work has: 3.1 in the mean, at most 60.
enum TeamSize {
  /// How many of 1000 works have how many authors; the other 9 have 11 to 60.
  private static let shares = [
    (authors: 1, works: 250), (2, 250), (3, 194), (4, 125), (5, 74), (6, 45), (7, 26), (8, 15),
    (9, 8), (10, 4),
  ]

  static func drawn(_ draws: inout RandomStream) -> Int {
    var draw = draws.below(1000)
    for (authors, works) in shares {
      if draw < works { return authors }
      draw -= works
    }
    return 11 + draws.below(8) * draws.below(8)
  }
}
