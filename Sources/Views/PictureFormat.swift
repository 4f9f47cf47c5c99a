public import CoterieRendering

/// The forms in which diagrams are written.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// Scalable, for screens and the page.
  case svg
  /// Pixels.
  case png
  /// For print.
  case pdf
}

extension Scene {
  /// The drawing in one form.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - theme: The colours.
  ///   - width: How many pixels a row of a PNG has.
  /// - Throws: ``PictureFailure`` if a PNG or PDF can't be drawn.
  public func picture(
    as format: PictureFormat, theme: Theme = .light, width: Int
  ) throws(PictureFailure) -> RenderedPicture {
    switch format {
    case .svg: RenderedPicture(bytes: SVGWriter(theme: theme).bytes(of: self))
    case .png: try png(theme: theme, width: width)
    case .pdf: try pdf(theme: theme)
    }
  }
}
