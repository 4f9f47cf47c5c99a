import CCairo
import CoterieLayouts

/// A page or a picture of cairo, and a pen on it.
///
/// It owns both, which no one else reaches: its callers need no care. An error of cairo sticks: all that is
/// drawn later is nothing, and the last step throws it.
@safe struct CairoCanvas: ~Copyable {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// The size in pixels; nil where it is a page of a PDF.
  let pixels: PixelSize?
  /// How many units of the picture a point has.
  private let scale: Double
  /// Kept until the last byte is written.
  private let file: PDFFile?

  /// A picture in pixels.
  init(_ pixels: PixelSize, scale: Double) throws(PictureFailure) {
    unsafe surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(pixels.width), Int32(pixels.height))
    unsafe context = cairo_create(surface)
    (self.pixels, file, self.scale) = (pixels, nil, scale)
    try checkStatus()
    prepare()
  }

  /// A page of a PDF.
  init(_ file: PDFFile, _ page: Size, scale: Double, title: String) throws(PictureFailure) {
    let write: cairo_write_func_t = { target, data, count in
      guard let target = unsafe target else { return CAIRO_STATUS_WRITE_ERROR }
      // The file outlives the surface, which alone calls this.
      let file = unsafe Unmanaged<PDFFile>.fromOpaque(target).takeUnretainedValue()
      unsafe file.append(UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    unsafe surface = cairo_pdf_surface_create_for_stream(
      write, Unmanaged.passUnretained(file).toOpaque(), page.width * scale, page.height * scale)
    unsafe context = cairo_create(surface)
    (pixels, self.file, self.scale) = (nil, file, scale)
    try checkStatus()
    unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    for (item, text) in [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_CREATOR, "Coterie"),
      (CAIRO_PDF_METADATA_CREATE_DATE, PDFFile.date), (CAIRO_PDF_METADATA_MOD_DATE, PDFFile.date),
    ] { unsafe cairo_pdf_surface_set_metadata(surface, item, text) }
    prepare()
  }

  deinit {
    unsafe cairo_destroy(context)
    unsafe cairo_surface_destroy(surface)
    withExtendedLifetime(file) {}
  }

  /// What SVG has by default, and cairo has not.
  private func prepare() {
    unsafe cairo_scale(context, scale, scale)
    unsafe cairo_set_miter_limit(context, 4)
  }

  /// Writes what is left to write.
  func finish() throws(PictureFailure) {
    unsafe cairo_surface_flush(surface)
    try checkStatus()
    if pixels == nil { unsafe cairo_surface_finish(surface) }
    try checkStatus()
  }

  private func checkStatus() throws(PictureFailure) {
    for status in unsafe [cairo_surface_status(surface), cairo_status(context)]
    where status != CAIRO_STATUS_SUCCESS {
      if status == CAIRO_STATUS_NO_MEMORY, let pixels {
        throw .outOfMemory(width: pixels.width, height: pixels.height)
      }
      throw unsafe .refused(reason: String(cString: cairo_status_to_string(status)))
    }
  }
}

// MARK: - Geometry

extension CairoCanvas {
  func save() { unsafe cairo_save(context) }

  func restore() { unsafe cairo_restore(context) }

  /// Makes a place the origin, turned and scaled.
  func move(to point: Point, _ rotation: Rotation, scale: Double) {
    var matrix = cairo_matrix_t(
      xx: scale * rotation.cosine, yx: scale * rotation.sine, xy: -scale * rotation.sine,
      yy: scale * rotation.cosine, x0: reachable(point.x), y0: reachable(point.y))
    unsafe cairo_transform(context, &matrix)
  }

  func begin(at point: Point) {
    unsafe cairo_move_to(context, reachable(point.x), reachable(point.y))
  }

  func addLine(to point: Point) {
    unsafe cairo_line_to(context, reachable(point.x), reachable(point.y))
  }

  func addCurve(_ first: Point, _ second: Point, to end: Point) {
    unsafe cairo_curve_to(
      context, reachable(first.x), reachable(first.y), reachable(second.x), reachable(second.y),
      reachable(end.x), reachable(end.y))
  }

  func close() { unsafe cairo_close_path(context) }

  func forgetPath() { unsafe cairo_new_path(context) }

  func clip() { unsafe cairo_clip(context) }

  /// A place in pixels.
  func pixel(of point: Point) -> Point {
    Point(x: reachable(point.x) * scale, y: reachable(point.y) * scale)
  }

  /// A length in pixels.
  func pixels(of length: Double) -> Double { length * scale }

  /// The coordinate as it is drawn, no larger than cairo counts.
  private func reachable(_ value: Double) -> Double {
    let limit = 8_000_000 / scale
    return min(max(value.drawn, -limit), limit)
  }
}

// MARK: - Paint

extension CairoCanvas {
  func setColor(_ color: RGB, opacity: Double) {
    unsafe cairo_set_source_rgba(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255,
      opacity)
  }

  /// - Parameter stops: By ascending places.
  func setGradient(
    from start: Point, to end: Point, stops: [(share: Double, color: RGB, opacity: Double)]
  ) {
    let pattern = unsafe cairo_pattern_create_linear(
      reachable(start.x), reachable(start.y), reachable(end.x), reachable(end.y))
    for (share, color, opacity) in stops {
      unsafe cairo_pattern_add_color_stop_rgba(
        pattern, share, Double(color.red) / 255, Double(color.green) / 255,
        Double(color.blue) / 255, opacity)
    }
    unsafe cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
    unsafe cairo_set_source(context, pattern)
    unsafe cairo_pattern_destroy(pattern)
  }

  func setLine(width: Double, dash: Double? = nil, isRound: Bool = false) {
    unsafe cairo_set_line_width(context, width)
    unsafe cairo_set_line_join(context, isRound ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    var length = dash ?? 0
    unsafe cairo_set_dash(context, &length, dash == nil ? 0 : 1, 0)
  }

  /// Whether letters of a size can be drawn: an error in the library of fonts would spoil all later ones of the
  /// process.
  func hasLetters(ofSize size: Double) -> Bool { (0.05...20_000).contains(size.drawn * scale) }

  func setRule(_ rule: SceneShape.FillRule) {
    unsafe cairo_set_fill_rule(
      context, rule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
  }

  func fill(keepsPath: Bool = false) {
    if keepsPath { unsafe cairo_fill_preserve(context) } else { unsafe cairo_fill(context) }
  }

  func stroke() { unsafe cairo_stroke(context) }

  func paintPage() { unsafe cairo_paint(context) }

  /// Begins what is painted as a whole.
  func pushGroup() { unsafe cairo_push_group(context) }

  /// Paints the whole.
  func popGroup(opacity: Double) {
    unsafe cairo_pop_group_to_source(context)
    unsafe cairo_paint_with_alpha(context, opacity)
  }

  /// Paints a colour where lines are.
  func paint(_ lines: LineMask, _ color: RGB, opacity: Double) {
    let mask = unsafe cairo_image_surface_create(
      CAIRO_FORMAT_A8, Int32(lines.width), Int32(lines.height))
    defer { unsafe cairo_surface_destroy(mask) }
    guard let data = unsafe cairo_image_surface_get_data(mask) else { return }
    let stride = unsafe Int(cairo_image_surface_get_stride(mask))
    for row in 0..<lines.height {
      let bytes = lines.coverage[row * lines.width..<(row + 1) * lines.width]
      // A row has a byte for each of its pixels.
      unsafe UnsafeMutableRawBufferPointer(start: data + row * stride, count: lines.width)
        .copyBytes(from: bytes)
    }
    unsafe cairo_surface_mark_dirty(mask)
    save()
    unsafe cairo_identity_matrix(context)
    setColor(color, opacity: opacity)
    unsafe cairo_mask_surface(context, mask, 0, 0)
    restore()
  }
}

// MARK: - Links

extension CairoCanvas {
  /// Whether links can be written: cairo 1.16 refers to an object then that is not in the file.
  private var hasLinks: Bool { pixels == nil && cairo_version() >= 11_800 }

  /// Begins what leads to an address.
  ///
  /// - Returns: Whether ``endLink()`` is due.
  func beginLink(to address: String) -> Bool {
    guard hasLinks, address.hasPrefix("http") else { return false }
    unsafe cairo_tag_begin(context, "Link", "uri='\(Self.encoded(address))'")
    return true
  }

  func endLink() { unsafe cairo_tag_end(context, "Link") }

  /// The address without characters that end a text of cairo or of PDF.
  private static func encoded(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = address.utf8.flatMap { byte -> [UInt8] in
      let isPlain = (0x21...0x7E).contains(byte) && !"()'\\<>\"".utf8.contains(byte)
      return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
