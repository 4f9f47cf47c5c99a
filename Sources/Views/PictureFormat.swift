public import CoterieGraphviz
public import CoterieRendering

/// The forms in which a report's diagrams are written.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// Scalable, for screens and the page.
  case svg
  /// Pixels, 150 an inch.
  case png
  /// For print.
  case pdf
}

extension Scene {
  /// The drawing in one form.
  public func bytes(
    as format: PictureFormat, theme: Theme = .light
  ) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .svg: SVGWriter(theme: theme).bytes(of: self)
    case .png: try png(theme: theme)
    case .pdf: try pdf(theme: theme)
    }
  }
}
