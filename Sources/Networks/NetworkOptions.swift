public import CoterieGraphCore

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
  /// The smallest core number of a vertex that is kept.
  public var minCore = 0
  /// Which links are kept of those between the vertices that are kept; all by default.
  public var backbone: Backbone?
  /// Whether only the largest component is kept.
  public var isGiantComponentOnly = false
  /// What else the network was restricted to, a phrase each, for whoever prints the options:
  /// `without Ann Lee`. Nothing is left out by a phrase.
  public var selectionPhrases: [String] = []

  /// Creates the default options.
  public init() {}

  /// The same options without those that narrow a network down once it is made: the core, the backbone and
  /// the largest component.
  public var beforeNarrowing: NetworkOptions {
    var options = self
    options.minCore = 0
    options.backbone = nil
    options.isGiantComponentOnly = false
    return options
  }
}
