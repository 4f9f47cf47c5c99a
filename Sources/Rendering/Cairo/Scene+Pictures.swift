import CoterieLayouts

// PNG and PDF of a scene, by cairo and pango.

extension Scene {
  /// The longest side of a PNG, in pixels.
  public static let longestSide = PixelSize.longestSide
  /// The longest side of a PDF, in points: readers open no longer pages.
  static let longestPage = 14_400.0

  /// The scene as a PNG.
  ///
  /// The bytes are the same for the same scene, whatever the time, the time zone and the language, as long
  /// as the fonts and the versions of cairo and pango are.
  /// - Parameters:
  ///   - theme: The colours.
  ///   - width: How many pixels a row has, from 1 to 32,767.
  /// - Throws: ``PictureFailure`` if the picture is too large, or cairo fails.
  public func png(
    theme: Theme = .light, width: Int = 2_400
  ) throws(PictureFailure) -> RenderedPicture {
    let page = size.drawn
    let pixels = try PixelSize(of: page, width: width)
    let canvas = try CairoCanvas(pixels, scale: Double(width) / page.width)
    var picture = CairoPicture(of: self, theme: theme, on: canvas, halos: .max)
    picture.draw()
    let found = picture.textsWithoutFont
    let resolution = 72 * Double(width) / page.width
    let bytes = try picture.takeCanvas().png(title: title.drawableLine, resolution: resolution)
    return RenderedPicture(
      bytes: bytes, textsWithoutFont: found, missingFamilies: InstalledFonts.missing(font))
  }

  /// The largest width of a PNG up to a limit: less where the page is so high that a column would have more
  /// than 32,767 pixels.
  public func pixelWidth(upTo limit: Int) -> Int { PixelSize.width(of: size.drawn, upTo: limit) }

  /// The scene as a PDF of one page: as large as the scene, up to 14,400 points. Its date is fixed.
  ///
  /// Text can be selected and searched. The bytes are the same under the same conditions as those of
  /// ``png(theme:width:)``.
  /// - Throws: ``PictureFailure`` if cairo fails.
  public func pdf(theme: Theme = .light) throws(PictureFailure) -> RenderedPicture {
    let page = size.drawn
    let scale = min(1, Self.longestPage / max(page.width, page.height))
    let file = PDFFile()
    let canvas = try CairoCanvas(file, page, scale: scale, title: title.drawableLine)
    var picture = CairoPicture(of: self, theme: theme, on: canvas, halos: PDFFile.haloLimit)
    picture.draw()
    let found = picture.textsWithoutFont
    try picture.takeCanvas().finish()
    file.settleDates()
    return RenderedPicture(
      bytes: file.bytes, textsWithoutFont: found, missingFamilies: InstalledFonts.missing(font))
  }
}
