/// Cells of colour in rows, from the top left.
public struct SceneRaster: Equatable, Sendable {
  /// How many cells a row has.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// The colours, 256 at most.
  public private(set) var palette: [Paint]
  /// The colour of every cell, by its place in the palette, row by row.
  public let cells: [UInt8]

  /// Cells of colour; nil where their number is not that of the rows, or a cell names no colour of the
  /// palette.
  public init?(width: Int, height: Int, palette: [Paint], cells: [UInt8]) {
    let (count, isTooLarge) = width.multipliedReportingOverflow(by: height)
    guard width > 0, height > 0, !isTooLarge, cells.count == count, palette.count <= 256,
      cells.allSatisfy({ Int($0) < palette.count })
    else { return nil }
    self.width = width
    self.height = height
    self.palette = palette
    self.cells = cells
  }

  /// The same cells in other colours.
  func mapped(_ paint: (Paint) -> Paint) -> SceneRaster {
    var copy = self
    copy.palette = palette.map(paint)
    return copy
  }
}
