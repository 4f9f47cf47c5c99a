/// How a network is made of papers.
public struct NetworkOptions: Sendable, Hashable {
  /// How much a paper adds to a link.
  public var counting = CountingMethod.full
  /// Which papers are looked at.
  public var filter = PaperFilter()
  /// The fewest papers of a vertex that is kept.
  public var minPapers = 1
  /// The smallest weight of a link that is kept.
  public var minWeight = 0.0
  /// Whether only the largest component is kept.
  public var isGiantComponentOnly = false
  /// What else the network was restricted to, a phrase each, for whoever prints the options:
  /// `without Ann Lee`. Nothing is left out by a phrase.
  public var selectionPhrases: [String] = []

  /// Creates the default options.
  public init() {}
}
