import CCairo
import CoterieLayouts

/// Lays out lines of text, one at a time.
///
/// Every new size would be a new set of fonts for pango: so it lays out in one size, and the canvas is scaled.
/// It owns the layouts of pango, which no one else reaches: its callers need no care.
@safe struct PangoLine: ~Copyable {
  /// The size in which lines are laid out.
  static let size = 100.0
  /// How many characters of a line are drawn: none has as many on any page.
  private static let longest = 5_000

  private let layout: OpaquePointer
  private let regular: OpaquePointer
  private let bold: OpaquePointer

  /// - Parameter font: The families that are tried before the usual ones.
  init(on canvas: borrowing CairoCanvas, font: String? = nil) {
    // Pango takes the scale that it finds into its fonts.
    canvas.save()
    unsafe cairo_identity_matrix(canvas.context)
    unsafe layout = pango_cairo_create_layout(canvas.context)
    canvas.restore()
    let families = (FontStack.chosen(font) + FontStack.families).joined(separator: ",")
    unsafe regular = Self.font(families, PANGO_WEIGHT_NORMAL)
    unsafe bold = Self.font(families, PANGO_WEIGHT_BOLD)
    prepare()
  }

  deinit {
    unsafe pango_font_description_free(regular)
    unsafe pango_font_description_free(bold)
    unsafe g_object_unref(UnsafeMutableRawPointer(layout))
  }

  private static func font(_ families: String, _ weight: PangoWeight) -> OpaquePointer {
    let font = unsafe pango_font_description_new()
    unsafe pango_font_description_set_family(font, families)
    unsafe pango_font_description_set_weight(font, weight)
    unsafe pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
    return unsafe font
  }

  /// Widths as they are designed, from left to right, and nothing that the user's settings or language
  /// change.
  private func prepare() {
    let context = unsafe pango_layout_get_context(layout)
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_context_set_language(context, pango_language_from_string("en"))
    unsafe pango_context_set_round_glyph_positions(context, 0)
    unsafe pango_layout_context_changed(layout)
    unsafe pango_layout_set_auto_dir(layout, 0)
    unsafe pango_layout_set_single_paragraph_mode(layout, 1)
  }

  /// Lays out a text.
  func set(_ text: String, _ weight: FontWeight) {
    unsafe pango_layout_set_font_description(layout, weight == .bold ? bold : regular)
    // Pango copies the text, and counts its bytes.
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    unsafe pango_layout_set_text(layout, shown, -1)
  }

  /// The width of the text.
  var width: Double {
    var box = PangoRectangle()
    unsafe pango_layout_line_get_extents(line, nil, &box)
    return Double(box.width) / Double(PANGO_SCALE)
  }

  /// Whether some letter has no font.
  var lacksFont: Bool { unsafe pango_layout_get_unknown_glyphs_count(layout) > 0 }

  /// Adds the outline of the letters to the path of a canvas, from a place on the base line on.
  func addOutline(to canvas: borrowing CairoCanvas, at start: Point) {
    canvas.begin(at: start)
    unsafe pango_cairo_layout_line_path(canvas.context, line)
  }

  /// Paints the letters as text, from a place on the base line on.
  func show(on canvas: borrowing CairoCanvas, at start: Point) {
    canvas.begin(at: start)
    unsafe pango_cairo_show_layout_line(canvas.context, line)
  }

  private var line: OpaquePointer { unsafe pango_layout_get_line_readonly(layout, 0) }
}
