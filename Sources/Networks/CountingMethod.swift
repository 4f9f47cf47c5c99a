import Foundation

/// How much a paper of *n* members adds to the link of two of them.
///
/// Members are the paper's authors; for other kinds of network its distinct organisations or
/// countries. A paper with one member gives a vertex and no link.
public enum CountingMethod: String, Sendable, CaseIterable {
  /// 1 for each pair.
  case full
  /// 1/(*n* − 1), so that an author's strength is the number of papers that the author wrote with others (M. E. J.
  /// Newman, *Phys. Rev. E* 64 (2001) 016132, doi:10.1103/PhysRevE.64.016132).
  case fractional
  /// 2/(*n*(*n* − 1)), so that a paper gives 1 in all.
  case paper
  /// The product of the two harmonic credits, (1/*i*)/H_n at place *i* of the list (N. T. Hagen,
  /// *PLoS ONE* 3 (2008) e4021, doi:10.1371/journal.pone.0004021).
  case harmonic

  /// Whether what truncated lists hide can only add to a link's weight.
  public var givesLowerBounds: Bool { self == .full }

  /// What one paper adds to the link of two members.
  ///
  /// - Parameters:
  ///   - count: The number of members, at least 2.
  ///   - credits: The harmonic credits of the two.
  func pairWeight(count: Int, credits: (Double, Double)) -> Double {
    switch self {
    case .full: 1
    case .fractional: 1 / Double(count - 1)
    case .paper: 2 / (Double(count) * Double(count - 1))
    case .harmonic: credits.0 * credits.1
    }
  }

  /// What one paper adds to the link between itself and a member, in an author–paper network: 1, or
  /// the member's share of the paper.
  func memberWeight(count: Int, credit: Double) -> Double {
    switch self {
    case .full: 1
    case .fractional, .paper: 1 / Double(count)
    case .harmonic: credit
    }
  }

  /// The credits of the members of one paper: harmonic ones for ``harmonic``, none that matter for the
  /// other methods.
  func credits(shown: Int, members: Int, count: Int) -> [Double] {
    self == .harmonic
      ? Self.harmonicCredits(shown: shown, members: members, count: count)
      : Array(repeating: 0, count: members)
  }

  /// The harmonic credits of the members of one paper: (1/*i*)/H_n for those with a place; those
  /// without one, the inferred authors, get the mean credit of the places after the shown ones.
  ///
  /// - Parameters:
  ///   - shown: How many members have a place; they come first.
  ///   - members: How many members there are.
  ///   - count: The number *n*, at least that of the members.
  static func harmonicCredits(shown: Int, members: Int, count: Int) -> [Double] {
    guard members > 0 else { return [] }
    let total = reciprocalSum(from: 1, through: count)
    let hidden = reciprocalSum(from: shown + 1, through: count)
    return (0..<members).map { place in
      (place < shown ? 1 / Double(place + 1) : hidden / Double(count - shown)) / total
    }
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
