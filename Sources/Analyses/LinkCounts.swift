public import CoterieNetworks

/// How many links of a network rest on what.
public struct LinkCounts: Sendable, Hashable {
  /// Those that rest on at least one paper whose author list is complete.
  public private(set) var fromCompleteLists = 0
  /// Those that rest on inferred authorships alone.
  public private(set) var inferred = 0

  /// Counts the links of a network.
  public init(_ network: Network) {
    for link in network.tabulatedLinks() {
      if link.truncatedPapers < link.papers { fromCompleteLists += 1 }
      if link.isInferred { inferred += 1 }
    }
  }
}
