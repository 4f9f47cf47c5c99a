/// What a member of a vertex or an edge means.
enum JSONRole: Hashable, Sendable {
  /// The id of the vertex.
  case id
  /// One end of the edge; of several members of this role the one of the lowest rank counts.
  case source(rank: Int)
  /// The other end of the edge.
  case target(rank: Int)
  /// What the file calls the edge.
  case edgeID
  /// The weight of the edge.
  case weight
  /// Whether the edge has a direction, or has none.
  case hasDirection(Bool)
  /// `directed` or `undirected`; any other word is a value of the column of the key.
  case directionWord
  /// The relation that the edge is of.
  case kind
  /// Where the vertex is drawn, with y growing downwards.
  case screenX, screenY
  /// An object whose members count as members of the element.
  case holder
  /// How a program showed the element.
  case display
  /// A repetition of what is said elsewhere.
  case repetition
  /// A value of a column.
  case column(String)
}

/// What members mean by the keys that lead to them; nil where a member is a column of the name of its key.
typealias JSONRoles = @Sendable ([String]) -> JSONRole?

extension [String] {
  /// The key of a member of an element, or of an object whose members count as those of the element; nil
  /// for what is deeper.
  func key(inAnyOf holders: Set<String>) -> String? {
    switch count {
    case 1: self[0]
    case 2 where holders.contains(self[0]): self[1]
    default: nil
    }
  }
}
