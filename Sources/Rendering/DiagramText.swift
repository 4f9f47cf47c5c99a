/// The words around a diagram.
public struct DiagramText: Equatable, Sendable {
  /// What the diagram is.
  public var title: String
  /// How much it shows; one sentence or a line of counts.
  public var subtitle: String
  /// What the diagram leaves out and what the data does not say: limits, filters, truncated lists,
  /// inferred authors and years. One paragraph each.
  public var footer: [String]

  /// The words around a diagram.
  public init(title: String, subtitle: String = "", footer: [String] = []) {
    self.title = title
    self.subtitle = subtitle
    self.footer = footer
  }
}
