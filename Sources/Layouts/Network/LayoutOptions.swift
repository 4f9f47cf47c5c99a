/// What a layout follows from, beside the graph and the method.
public struct LayoutOptions: Sendable {
  /// What the draws of starts and samples follow from.
  public var seed: UInt64 = 0
  /// What the weights of links say about how near their ends belong, where near vertices are drawn
  /// together: in ``LayoutMethod/default`` and ``LayoutMethod/clusters(_:)``.
  public var normalization = LinkNormalization.none
  /// Where vertices were drawn before; they move little, and the unit stays. Vertices without a place there
  /// begin near their neighbours, and components without any are drawn below the others.
  public var earlier: NetworkLayout?
  /// Whether vertices with an earlier position stay exactly there.
  public var keepsEarlierPositions = false
  /// Width divided by height that the packing of components aims at.
  public var aspectRatio = 1.5

  /// Sound options.
  public init() {}
}
