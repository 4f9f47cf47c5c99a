package import CoterieGraphCore

/// All graphs of up to seven vertices, one of each isomorphism class.
///
/// The graphs of *n* vertices are those of *n* − 1 with one more vertex, joined to any set of the
/// others; of isomorphic ones only the one in canonical order is kept. They come by number of
/// vertices, then by the code of their edges. There are 1, 1, 2, 4, 11, 34, 156 and 1044 of them.
///
/// - SeeAlso: Sequence A000088 of the On-Line Encyclopedia of Integer Sequences.
package enum SmallGraphs {
  /// The graphs, those of 0 vertices first.
  package static let all: [CSRGraph] = {
    var classes = [[NeighborSets(rows: [])]]
    for vertexCount in 1...7 { classes.append(extended(classes[vertexCount - 1])) }
    return classes.joined().map(\.graph)
  }()

  /// All graphs with one vertex more, each in canonical order, by their codes.
  private static func extended(_ graphs: [NeighborSets]) -> [NeighborSets] {
    var found: [Int: NeighborSets] = [:]
    for graph in graphs {
      for neighbors in 0..<(1 << graph.rows.count) {
        let (code, canonical) = graph.joined(to: neighbors).canonical()
        found[code] = canonical
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A graph as a set of neighbours for each vertex: bit *w* of row *v* tells whether *vw* is an edge.
private struct NeighborSets {
  var rows: [Int]

  var graph: CSRGraph {
    CSRGraph(
      vertexCount: rows.count,
      edges: rows.indices.flatMap { vertex in
        (0..<vertex).filter { rows[vertex] >> $0 & 1 == 1 }.map { (vertex, $0) }
      })
  }

  /// The graph with one more vertex, which has these neighbours.
  func joined(to neighbors: Int) -> NeighborSets {
    var larger = rows
    for vertex in rows.indices where neighbors >> vertex & 1 == 1 {
      larger[vertex] |= 1 << rows.count
    }
    return NeighborSets(rows: larger + [neighbors])
  }

  /// The graph in the order that gives it the largest code, among the orders by ascending degree,
  /// and that code: two graphs are isomorphic when their codes are equal.
  func canonical() -> (code: Int, graph: NeighborSets) {
    let degrees = rows.map(\.nonzeroBitCount)
    var best = (code: -1, order: [Int]())
    search(degrees: degrees, places: degrees.sorted(), order: [], code: 0, best: &best)
    let ordered = best.order.map { vertex in
      best.order.indices.reduce(0) { $0 | (rows[vertex] >> best.order[$1] & 1) << $1 }
    }
    return (best.code, NeighborSets(rows: ordered))
  }

  /// Tries every vertex of the right degree at the next place.
  private func search(
    degrees: [Int], places: [Int], order: [Int], code: Int, best: inout (code: Int, order: [Int])
  ) {
    guard order.count < rows.count else {
      if code > best.code { best = (code, order) }
      return
    }
    for vertex in rows.indices
    where degrees[vertex] == places[order.count] && !order.contains(vertex) {
      let longer = order.reduce(code) { $0 << 1 | rows[vertex] >> $1 & 1 }
      search(
        degrees: degrees, places: places, order: order + [vertex], code: longer, best: &best)
    }
  }
}
