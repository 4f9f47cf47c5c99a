/// What makes one place of a label worse than another, in one unit: that of a link that is crossed.
public struct LabelCosts: Hashable, Sendable {
  /// For each candidate that is liked better: a label leaves its first place for the last at the cost of eight
  /// links, so that it moves for clarity and not for a single crossing.
  public var rank = 0.5
  /// For a label that lies wholly on small circles: they are texture, but a free place a few candidates
  /// later is better.
  public var texture = 3.0
  /// For each strong link that is crossed: halo and line can both be read, so that it is the least harm.
  public var crossing = 1.0
  /// The most links that count: below so many the label is equally hard to read.
  public var crossingLimit = 6
  /// For a label that needs a leader: more than any place beside the circle costs.
  public var leader = 32.0

  /// The usual costs.
  public init() {}
}
