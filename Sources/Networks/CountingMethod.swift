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

  /// What a paper adds to each of its pairs, whatever their places: 1 also for ``harmonic``, where the
  /// two credits are factors.
  ///
  /// - Parameter size: The number of members, at least 2.
  func pairWeight(size: Int) -> Double {
    switch self {
    case .full, .harmonic: 1
    case .fractional: 1 / Double(size - 1)
    case .paper: 2 / (Double(size) * Double(size - 1))
    }
  }
}
