public import CoterieGraphviz
import CoterieLayouts

// PNG and PDF of a scene: all shapes become one xdot drawing in the background of a graph that
// only spans the page, and cairo paints it. Text is drawn as the scene says, shape by shape.

extension Scene {
  /// The resolution of a PNG, in dots per inch, where the page is not too large.
  static let resolution = 150.0
  /// The longest side of a PNG, in pixels: larger pages get a lower resolution.
  static let longestSide = 6000.0

  /// The scene as a PNG on white: 150 dpi, no side longer than 6,000 pixels.
  ///
  /// The bytes are the same for the same scene on one machine.
  /// - Throws: ``GraphvizError`` if Graphviz or one of its plugins fails.
  public func png() throws(GraphvizError) -> [UInt8] {
    try draw(.png, halo: .strokes)
  }

  /// The scene as a PDF of one page, as large as the scene. Its date is fixed.
  ///
  /// The bytes are the same for the same scene on one machine.
  /// - Throws: ``GraphvizError`` if Graphviz or one of its plugins fails.
  public func pdf() throws(GraphvizError) -> [UInt8] {
    var bytes = try draw(.pdf, halo: .box)
    PDFDate.overwrite(in: &bytes)
    return bytes
  }

  private func draw(
    _ format: GraphvizFormat, halo: XDotDrawing.Halo
  ) throws(GraphvizError) -> [UInt8] {
    let longest = max(size.width, size.height, 1)
    let resolution = min(Self.resolution, Self.longestSide * 72 / longest)
    let drawing = XDotDrawing(of: self, halo: halo).text
    let (width, height) = (max(size.width, 1), max(size.height, 1))
    return try Graphviz.withGraph { (graph) throws(GraphvizError) in
      try graph.set("bgcolor", "white", of: .graph)
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

/// The date in a PDF, which would make every run's bytes differ.
enum PDFDate {
  /// Replaces the digits of every `/CreationDate (D:…)` and `/ModDate (D:…)` in place by
  /// 2000-01-01, so that no offset of the file changes.
  static func overwrite(in bytes: inout [UInt8]) {
    let fixedDigits = Array("20000101000000".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let pattern = Array(key.utf8)
      var start = 0
      while let found = place(of: pattern, in: bytes, from: start) {
        var next = found + pattern.count
        var digit = 0
        while next < bytes.count, bytes[next] != UInt8(ascii: ")") {
          if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[next]) {
            bytes[next] = digit < fixedDigits.count ? fixedDigits[digit] : UInt8(ascii: "0")
            digit += 1
          } else if bytes[next] == UInt8(ascii: "-") {
            bytes[next] = UInt8(ascii: "+")
          }
          next += 1
        }
        start = next
      }
    }
  }

  private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (start...max(start, bytes.count - pattern.count)).first { place in
      place + pattern.count <= bytes.count
        && bytes[place] == pattern[0]
        && bytes[place..<place + pattern.count].elementsEqual(pattern)
    }
  }
}
