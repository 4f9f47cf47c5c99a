// A raster as PNG with a palette, for SVG.

extension SceneRaster {
  /// The cells as pixels of a PNG, in the colours of a theme.
  func png(theme: Theme) -> [UInt8] {
    var file = PNGFile(width: width, height: height, colors: .indexed)
    let colors = ThemeColors(theme)
    file.append(
      "PLTE",
      palette.map { colors[$0.color] }.flatMap {
        [$0.red, $0.green, $0.blue]
      })
    file.append("tRNS", palette.map { UInt8(($0.opacity * 255).rounded()) })
    file.appendPixels(rows: height, level: 6) { row, bytes in
      bytes += cells[row * width..<(row + 1) * width]
    }
    return file.bytes
  }
}
