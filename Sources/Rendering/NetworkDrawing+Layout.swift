import CoterieGraphCore
import CoterieLayouts

extension NetworkDrawing {
  /// Where the boxes of a larger network are: our own layout, scaled so that names have room, and moved
  /// apart until none covers another. Vertices without links stand in rows below the others.
  func ownCenters(of boxes: [Size], gap: Double) -> [Point] {
    let graph = CSRGraph(
      vertexCount: boxes.count,
      weightedEdges: links.lazy.map { link in
        (link.source, link.target, link.weight.isFinite && link.weight > 0 ? link.weight : 1)
      })
    var places = graph.layout(layoutMethod).positions
    let placed = places.indices.filter { places[$0] != nil }
    let scaled = Self.scaled(placed.compactMap { places[$0] }, to: placed.map { boxes[$0] })
    for (vertex, place) in zip(placed, scaled) { places[vertex] = place }
    addRows(below: scaled, &places, boxes)
    var centers = places.map { $0 ?? Point(x: 0, y: 0) }
    Separation(gap: gap).separate(&centers, sizes: boxes)
    return centers
  }

  /// Clusters as islands where the picture has colours for them, else by distances and teams.
  private var layoutMethod: LayoutMethod {
    let clusters = diagram.vertices.map(\.cluster)
    guard diagram.clusters.count > 1 else { return .default }
    // Each vertex of no cluster is one of its own.
    return .clusters(
      clusters.enumerated().map { Int32($1 ?? diagram.clusters.count + $0) })
  }

  /// Puts vertices without a place in rows below the others, as wide as these.
  private func addRows(below placed: [Point], _ places: inout [Point?], _ boxes: [Size]) {
    let left = placed.map(\.x).min() ?? 0
    let width = max((placed.map(\.x).max() ?? 0) - left, 400)
    var (x, y) = (left, (placed.map(\.y).max() ?? 0) + 60)
    var height = 0.0
    for vertex in places.indices where places[vertex] == nil {
      let box = boxes[vertex]
      if x > left, x + box.width > left + width {
        (x, y, height) = (left, y + height + 6, 0)
      }
      places[vertex] = Point(x: x + box.width / 2, y: y + box.height / 2)
      x += box.width + 6
      height = max(height, box.height)
    }
  }
}
