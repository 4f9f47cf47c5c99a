/// The key of a diagram: blocks, each a heading over its items.
///
/// A picture shows them side by side, wrapped to its width; a page may lay them out in its own way.
public struct Legend: Equatable, Sendable {
  /// A drawn example.
  public enum Swatch: Equatable, Sendable {
    /// A circle.
    case disc(Paint, radius: Double)
    /// A hollow circle.
    case ring(Paint, radius: Double)
    /// A rectangle.
    case box(Paint, stroke: Paint?)
    /// A line.
    case line(Stroke)
    /// A text that the drawing has.
    case text(String)
    /// Nothing: the label says all.
    case none
  }

  /// A line of the key.
  public struct Item: Equatable, Sendable {
    /// The example.
    public var swatch: Swatch
    /// What it means.
    public var label: String
    /// What the example represents.
    public var key: SceneKey?
  }

  /// Items of one kind.
  public struct Block: Equatable, Sendable {
    /// What the items are.
    public var heading: String
    /// The items.
    public var items: [Item]
    /// How many items a column holds.
    var rowLimit = 3
  }

  /// The blocks; one without items is not shown.
  public var blocks: [Block] = []

  /// Whether there is nothing to explain.
  public var isEmpty: Bool { blocks.allSatisfy(\.items.isEmpty) }
}
