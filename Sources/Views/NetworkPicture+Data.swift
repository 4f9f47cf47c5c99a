import CoterieAnalyses
import CoterieLayouts
import CoterieNetworks
import CoterieRendering

extension NetworkPicture {
  /// What the picture shows: a row for each vertex and each link that is drawn, in points on the page.
  ///
  /// - Parameter shownLinks: The links that the picture shows, by their places among those of ``drawn``.
  func data(of scene: Scene, links shownLinks: [Int]) -> Table {
    Table(
      columns: Self.columns, rows: vertexRows(of: scene) + linkRows(shownLinks))
  }

  private static let columns = [
    Table.Column("mark", "Mark", "What is drawn: a vertex or a link."),
    Table.Column("id", "Id", "Id of the vertex, or of one end of the link."),
    Table.Column("name", "Name", "Name of the vertex; empty for a link."),
    Table.Column("target", "Target", "Id of the other end of a link."),
    Table.Column("value", "Value", "What the area of a vertex or the width of a link says."),
    Table.Column("colour", "Colour", "What the colour of a vertex says."),
    Table.Column("x", "x", "How far to the right on the page, in points."),
    Table.Column("y", "y", "How far down on the page, in points."),
    Table.Column("radius", "Radius", "Radius of the disc, in points."),
  ]

  private func vertexRows(of scene: Scene) -> [[Table.Cell]] {
    var rows: [Int: [Table.Cell]] = [:]
    for mark in scene[.marks].marks {
      guard case .vertex(let place) = mark.key, case .disc(let center, let radius) = mark.shape,
        drawn.vertices.indices.contains(place)
      else { continue }
      let vertex = drawn.vertices[place]
      rows[place] = [
        .text("vertex"), .text(network.vertices[vertex].id), .text(network.vertices[vertex].name),
        .empty, Table.Cell(sizes.values[vertex]), color(of: vertex),
        .number(center.x.toHundredths), .number(center.y.toHundredths),
        .number(radius.toHundredths),
      ]
    }
    return rows.sorted { $0.key < $1.key }.map(\.value)
  }

  private func color(of vertex: Int) -> Table.Cell {
    switch colors {
    case .none: .empty
    case .groups(let marks, let places, _):
      Table.Cell(places[vertex].map { marks[$0].name })
    case .numbers(let numbers, _): Table.Cell(numbers[vertex])
    }
  }

  private func linkRows(_ shownLinks: [Int]) -> [[Table.Cell]] {
    let (ends, links) = (drawn.network.vertices, drawn.links)
    return shownLinks.map { links[$0] }.map { link in
      [
        .text("link"), .text(ends[link.source].id), .empty, .text(ends[link.target].id),
        .number(link.weight), .empty, .empty, .empty, .empty,
      ]
    }
  }
}

extension Double {
  /// The number rounded to two decimals, which is finer than any drawing.
  package var toHundredths: Double { (self * 100).rounded() / 100 }
}
