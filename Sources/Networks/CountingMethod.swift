/// How much a paper of *n* members adds to the link of two of them, in the one-mode projection of papers.
///
/// Members are the paper's authors; for other kinds of network its distinct organisations or
/// countries. A paper with one member gives a vertex and no link. The examples are links of these five
/// papers:
///
///     1  Ann, Bo, Cy                 n = 3
///     2  Bo, Cy; Ann is inferred     n = 3
///     3  Bo; Ann is inferred         n = 4, since the list says that it hides 3
///     4  Ann                         n = 1
///     5  Cy, Di                      n = 2
///
/// In an author–paper network, the bipartite graph itself, a link weighs 1 with ``full`` counting, else
/// the author's share of the paper: 1/*n*, or the harmonic credit.
///
/// - SeeAlso: ``PaperHyperedges/projection(counting:threads:)``.
public enum CountingMethod: String, Sendable, CaseIterable {
  /// Each paper adds 1 to each of its pairs, so that a link counts joint papers.
  ///
  ///     weight(i, j) = Σ 1    over the papers of i and j
  ///     weight(Ann, Bo) = 1 + 1 + 1 = 3
  ///
  /// - SeeAlso: V. Batagelj, M. Cerinšek, "On bibliographic networks", *Scientometrics* 96 (2013) 845–864,
  ///   [doi:10.1007/s11192-012-0940-1](https://doi.org/10.1007/s11192-012-0940-1).
  case full
  /// Each paper adds 1/(*n* − 1) to each of its pairs, so that an author's strength is the number of papers
  /// that the author wrote with others.
  ///
  ///     weight(i, j) = Σ 1 / (n − 1)    over the papers of i and j
  ///     weight(Ann, Bo) = 1/2 + 1/2 + 1/3 = 4/3
  ///
  /// - SeeAlso: M. E. J. Newman, "Scientific collaboration networks. II. Shortest paths, weighted networks,
  ///   and centrality", *Physical Review E* 64 (2001) 016132,
  ///   [doi:10.1103/PhysRevE.64.016132](https://doi.org/10.1103/PhysRevE.64.016132).
  case fractional
  /// Each paper adds 2/(*n*(*n* − 1)) to each of its pairs, so that a paper of two or more members gives 1
  /// in all.
  ///
  ///     weight(i, j) = Σ 2 / (n (n − 1))    over the papers of i and j
  ///     weight(Ann, Bo) = 1/3 + 1/3 + 1/6 = 5/6
  case paper
  /// Each paper adds to each of its pairs the product of the two harmonic credits.
  ///
  ///     credit(i) = (1 / place) / (1 + 1/2 + … + 1/n)
  ///     weight(i, j) = Σ credit(i) · credit(j)    over the papers of i and j
  ///     weight(Ann, Bo) = 6/11 · 3/11 + 2/11 · 6/11 + 13/75 · 12/25 = 30/121 + 52/625
  ///
  /// A member without a place, an inferred author, has the mean credit of the places after the shown
  /// members: on paper 3 Ann's is that of places 2 to 4, (6/25 + 4/25 + 3/25)/3.
  ///
  /// - SeeAlso: N. T. Hagen, "Harmonic allocation of authorship credit: Source-level correction of
  ///   bibliometric bias assures accurate publication and citation analysis", *PLoS ONE* 3 (2008) e4021,
  ///   [doi:10.1371/journal.pone.0004021](https://doi.org/10.1371/journal.pone.0004021).
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
