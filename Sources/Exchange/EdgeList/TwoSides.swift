/// The vertices of a list of KONECT whose links join two sides, both numbered from 1.
///
/// Those of the second side have names of their own, with a mark before the number, and a column `mode` says
/// of which side vertices are.
struct TwoSides {
  private let column: Int

  init(_ builder: inout GraphBuilder) { column = builder.vertexColumns.column(named: "mode") }

  /// The vertex of a name on a side, which is made where there is none.
  func vertex(_ name: String, side: Int, _ builder: inout GraphBuilder) -> Int {
    let count = builder.vertexCount
    let vertex = builder.vertex(named: side == 1 ? name : "right \(name)")
    if builder.vertexCount > count { builder.set(String(side), vertex: vertex, column: column) }
    return vertex
  }
}
