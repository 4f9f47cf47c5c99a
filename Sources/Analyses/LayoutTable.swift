public import CoterieLayouts
public import CoterieNetworks

extension Table {
  /// Where each vertex is drawn: `id,name,x,y`, empty where it has no place.
  ///
  /// - Precondition: The layout has the vertices of the network.
  public static func positions(of network: Network, _ layout: NetworkLayout) -> Table {
    Table(
      columns: [
        Table.Column("id", "Id", "A stable key made of the name."),
        Table.Column("name", "Name", "The name."),
        Table.Column("x", "x", "How far to the right, in mean link lengths."),
        Table.Column("y", "y", "How far down, in mean link lengths."),
      ],
      rows: network.vertices.enumerated().map { number, vertex in
        let place = layout.position(of: number)
        return [
          .text(vertex.id), .text(vertex.name),
          place.map { .number($0.x.roundedToSixDigits) } ?? .empty,
          place.map { .number($0.y.roundedToSixDigits) } ?? .empty,
        ]
      })
  }
}

extension Double {
  /// The nearest number with six significant digits.
  var roundedToSixDigits: Double {
    guard isFinite, self != 0 else { return self }
    // Powers of ten up to 10²² are exact, and positions are far from where they are not.
    var (factor, divisor) = (1.0, 1.0)
    while magnitude * factor < 100_000, factor < 1e22 { factor *= 10 }
    while magnitude / divisor >= 1_000_000, divisor < 1e22 { divisor *= 10 }
    return (self * factor / divisor).rounded() * divisor / factor
  }
}
