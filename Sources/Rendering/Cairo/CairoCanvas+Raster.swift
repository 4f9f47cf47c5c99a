import CCairo
import CoterieLayouts

// Cells of colour, and what becomes of the pixels.

extension CairoCanvas {
  /// Paints the cells with sharp borders.
  func draw(_ raster: SceneRaster, in box: Box, colors: ThemeColors) {
    guard box.width.drawn > 0, box.height.drawn > 0 else { return }
    let cells = unsafe cairo_image_surface_create(
      CAIRO_FORMAT_ARGB32, Int32(clamping: raster.width), Int32(clamping: raster.height))
    defer { unsafe cairo_surface_destroy(cells) }
    guard unsafe cairo_surface_status(cells) == CAIRO_STATUS_SUCCESS else { return }
    unsafe Self.fill(cells, with: raster, colors)
    save()
    defer { restore() }
    addBox(box, cornerRadius: 0)
    clip()
    move(to: Point(x: box.minX, y: box.minY), Rotation(degrees: 0), scale: 1)
    unsafe cairo_scale(
      context, box.width.drawn / Double(raster.width), box.height.drawn / Double(raster.height))
    unsafe cairo_set_source_surface(context, cells, 0, 0)
    // Beyond its last row the picture goes on, so that a border between two pixels is not paler.
    unsafe cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
    unsafe cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
    paintPage()
  }

  private static func fill(_ cells: OpaquePointer, with raster: SceneRaster, _ colors: ThemeColors)
  {
    let palette = raster.palette.map {
      premultiplied(colors[$0.color], opacity: $0.opacity)
    }
    guard let data = unsafe cairo_image_surface_get_data(cells) else { return }
    let stride = unsafe Int(cairo_image_surface_get_stride(cells))
    for row in 0..<raster.height {
      // A row has four bytes for each of its cells.
      let pixels = unsafe UnsafeMutableRawPointer(data + row * stride)
      for column in 0..<raster.width {
        let cell = Int(raster.cells[row * raster.width + column])
        unsafe pixels.storeBytes(of: palette[cell], toByteOffset: 4 * column, as: UInt32.self)
      }
    }
    unsafe cairo_surface_mark_dirty(cells)
  }

  private static func premultiplied(_ color: RGB, opacity: Double) -> UInt32 {
    let alpha = UInt32((opacity * 255).rounded())
    let parts = [color.red, color.green, color.blue].map { (UInt32($0) * alpha + 127) / 255 }
    return parts.reduce(alpha) { $0 << 8 | $1 }
  }

  /// The pixels as the bytes of a PNG.
  consuming func png(title: String, resolution: Double) throws(PictureFailure) -> [UInt8] {
    try finish()
    guard let pixels, let data = unsafe cairo_image_surface_get_data(surface) else { return [] }
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    var file = PNGFile(width: pixels.width, height: pixels.height, colors: .rgb)
    file.append(resolution: resolution)
    if !title.isEmpty { file.append(title: title) }
    file.appendPixels(rows: pixels.height, level: 3) { row, bytes in
      // A row has four bytes for each of its pixels.
      let row = unsafe UnsafeRawPointer(data + row * stride)
      for column in 0..<pixels.width {
        let pixel = unsafe row.load(fromByteOffset: 4 * column, as: UInt32.self)
        bytes.append(UInt8(truncatingIfNeeded: pixel >> 16))
        bytes.append(UInt8(truncatingIfNeeded: pixel >> 8))
        bytes.append(UInt8(truncatingIfNeeded: pixel))
      }
    }
    return file.bytes
  }
}
