/// A value of a vertex or an edge that differs from the one that is kept.
public struct DifferingValue: Hashable, Sendable {
  /// What the vertex is called, or the ends of the edge.
  public var element: String
  /// The column.
  public var column: String
  /// The value that is kept.
  public var kept: String
  /// The value that is lost.
  public var lost: String

  /// Creates a value of a column that is lost.
  public init(of element: String, column: String, kept: String, lost: String) {
    self.element = element
    self.column = column
    self.kept = kept
    self.lost = lost
  }

  /// The element, the column and both values, in words.
  var found: String {
    "the \(column) of \(element.quotedPiece) is \(kept.quotedPiece) and \(lost.quotedPiece)"
  }
}
