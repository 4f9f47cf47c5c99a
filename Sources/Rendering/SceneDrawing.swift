public import CoterieGraphviz
import CoterieLayouts

// PNG and PDF of a scene: all marks become one xdot drawing in the background of a graph that
// only spans the page, and cairo paints it. Text is drawn as the scene says, mark by mark.

extension Scene {
  /// The resolution of a PNG, in dots per inch, where the page is not too large.
  static let resolution = 150.0
  /// The longest side of a PNG, in pixels: larger pages get a lower resolution.
  static let longestSide = 6000.0

  /// The most pixels of a PNG: time and size of a file grow with them.
  static let mostPixels = 6_000_000.0

  /// The scene as a PNG: 150 dpi, or less where a side would be longer than 6,000 pixels or
  /// the whole larger than six million.
  ///
  /// The bytes are the same for the same scene on one machine.
  /// - Throws: ``GraphvizError`` if Graphviz or one of its plugins fails.
  public func png(theme: Theme = .light) throws(GraphvizError) -> [UInt8] {
    try draw(.png, halo: .strokes, theme)
  }

  /// The scene as a PDF of one page, as large as the scene. Its date is fixed.
  ///
  /// The bytes are the same for the same scene on one machine, in any time zone.
  /// - Throws: ``GraphvizError`` if Graphviz or one of its plugins fails.
  public func pdf(theme: Theme = .light) throws(GraphvizError) -> [UInt8] {
    var bytes = try draw(.pdf, halo: .box, theme)
    PDFDate.settle(in: &bytes)
    return bytes
  }

  private func draw(
    _ format: GraphvizFormat, halo: XDotDrawing.Halo, _ theme: Theme
  ) throws(GraphvizError) -> [UInt8] {
    let longest = max(size.drawn.width, size.drawn.height)
    let area = size.drawn.width * size.drawn.height
    let resolution = min(
      Self.resolution, Self.longestSide * 72 / longest,
      (Self.mostPixels / area).squareRoot() * 72)
    let drawing = XDotDrawing(of: self, halo: halo, theme: theme).text
    let (width, height) = (size.drawn.width, size.drawn.height)
    return try Graphviz.withGraph { (graph) throws(GraphvizError) in
      try graph.set("bgcolor", theme[.background], of: .graph)
      try graph.set("pad", "0", of: .graph)
      try graph.set("margin", "0", of: .graph)
      // Exactly the page: what leaves it is cut off, as in SVG.
      let page = [width, height, 1, width / 2, height / 2].map(fixed).joined(separator: ",")
      try graph.set("viewport", page, of: .graph)
      if format == .png { try graph.set("dpi", fixed(resolution), of: .graph) }
      try graph.set("_background", drawing, of: .graph)
      graph.setVertexDefault("shape", "none")
      graph.setVertexDefault("style", "invis")
      graph.setVertexDefault("label", "")
      graph.setVertexDefault("fixedsize", "true")
      graph.setVertexDefault("width", "0.01")
      graph.setVertexDefault("height", "0.01")
      // Two invisible corners of 0.72 points span the page.
      for corner in ["0.36,0.36", "\(fixed(width - 0.36)),\(fixed(height - 0.36))"] {
        try graph.set("pos", corner, of: .vertex(graph.addVertex()))
      }
      try graph.layout(.nop2)
      return try graph.render(format)
    }
  }
}

extension Size {
  /// The size of a page: from 1 to 100,000 points each way.
  fileprivate var drawn: Size {
    Size(width: min(1e5, max(1, width)), height: min(1e5, max(1, height)))
  }
}
