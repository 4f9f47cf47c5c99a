public import CoterieLayouts
public import CoterieNetworks

extension Table {
  /// Where each vertex is drawn: `id,name,x,y`, empty where it has no place.
  ///
  /// - Precondition: The layout has the vertices of the network.
  public static func positions(of network: Network, _ layout: NetworkLayout) -> Table {
    func column(
      _ name: String, _ definition: String,
      _ part: @escaping @Sendable (NetworkLayout, Int) -> Double?
    ) -> Column {
      Column(name, name, definition) { Cell(part(layout, $0)?.roundedToSixDigits) }
    }
    return Table(
      rowCount: network.vertices.count,
      columns: vertexColumns(of: network) + [
        column("x", "How far to the right, in mean link lengths.") { $0.position(of: $1)?.x },
        column("y", "How far down, in mean link lengths.") { $0.position(of: $1)?.y },
      ])
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
