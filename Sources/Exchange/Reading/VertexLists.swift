/// What readers know of vertices beyond columns, in the order in which they find it.
struct VertexLists: Sendable {
  /// The vertices that are listed several times, of whose values the first stay.
  var repeated: Set<Int> = []
  /// The ids that vertices had before they were written, in formats that call them otherwise. They count
  /// where they are all different.
  var ids = WrittenColumn("id", type: .text)
  /// Labels that come before those of columns.
  var labels = WrittenColumn("label", type: .text)
  /// What yEd shows on vertices, which are labels where columns give none.
  var nodeLabels = WrittenColumn("NodeLabel", type: .text)
  /// Descriptions, which are labels where there is no other.
  var descriptions = WrittenColumn("desc", type: .text)
  /// Where vertices are drawn.
  var positions = ValueList<GraphDocument.Position>()
  /// How many vertices have one of the two numbers of a place.
  private(set) var halfPlaceCount = 0
  /// The diameters of their circles, in points.
  var sizes = ValueList<Double>()
  /// The colours of their circles.
  var colors = ValueList<GraphColor>()
  /// The numbers of their clusters, from 1.
  var clusters = ValueList<Int>()
  /// When they are there, a spell each.
  var spells = ValueList<GraphSpell>()

  /// The values of a list by vertex: the first of one that is listed several times, else the last.
  func column<Value>(_ list: ValueList<Value>) -> SparseColumn<Value> {
    list.column { vertex, first, last in repeated.contains(vertex) ? first : last }
  }

  /// Puts a vertex at a place, of which a file may give one number only.
  mutating func place(_ vertex: Int, x: Double?, y: Double?) {
    if let x, let y {
      positions.append(.init(x: x, y: y), row: vertex)
    } else if x != nil || y != nil {
      halfPlaceCount += 1
    }
  }
}
