package import CoterieGraphCore

/// Small networks that the literature measures again and again.
package enum ClassicGraphs {
  /// The friendships in a karate club, without the counts of interactions.
  ///
  /// Source: W. W. Zachary, "An information flow model for conflict and fission in small groups",
  /// *Journal of Anthropological Research* 33 (1977) 452–473. Members are numbered from 0 instead
  /// of from 1; the edges are those of NetworkX's `karate_club_graph` (BSD licence).
  package static let karateClub = CSRGraph(
    vertexCount: 34,
    edges: [
      (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12),
      (0, 13), (0, 17), (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17),
      (1, 19), (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32),
      (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30),
      (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32),
      (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25), (23, 27), (23, 29),
      (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33), (27, 33),
      (28, 31), (28, 33), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
    ])

  /// The families of Renaissance Florence in the order of `florentineMarriages`.
  package static let florentineFamilies = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni",
    "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
  ]

  /// The marriages between them.
  ///
  /// Source: R. L. Breiger, P. E. Pattison, "Cumulated social roles: the duality of persons and
  /// their algebras", *Social Networks* 8 (1986) 215–256.
  package static let florentineMarriages = CSRGraph(
    vertexCount: 15,
    edges: [
      (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 13), (4, 10), (4, 13),
      (6, 7), (6, 14), (8, 11), (8, 12), (8, 14), (9, 12), (10, 13), (11, 13), (11, 14),
    ])

  /// Eighteen women of Natchez, numbered from 0, and the fourteen events that they attended, numbered
  /// from 18.
  ///
  /// Source: A. Davis, B. B. Gardner, M. R. Gardner, *Deep South*, University of Chicago Press 1941;
  /// the edges are those of NetworkX's `davis_southern_women_graph` (BSD licence).
  package static let southernWomen: CSRGraph = {
    let events = [
      [0, 1, 2, 3, 4, 5, 7, 8], [0, 1, 2, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8],
      [0, 2, 3, 4, 5, 6, 7], [2, 3, 4, 6], [2, 4, 5, 7], [4, 5, 6, 7], [5, 7, 8], [4, 6, 7, 8],
      [6, 7, 8, 11], [7, 8, 9, 11], [7, 8, 9, 11, 12, 13], [6, 7, 8, 9, 11, 12, 13],
      [5, 6, 8, 9, 10, 11, 12, 13], [6, 7, 9, 10, 11], [7, 8], [8, 10], [8, 10],
    ]
    return CSRGraph(
      vertexCount: 32,
      edges: events.enumerated().flatMap { woman, attended in attended.map { (woman, 18 + $0) } })
  }()
}
