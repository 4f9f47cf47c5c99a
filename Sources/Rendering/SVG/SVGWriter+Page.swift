import CoterieLayouts

// What a page needs besides a drawing: its measures, and the examples of its key.

extension SVGWriter {
  /// How large a point is on a page, in pixels of CSS, where there is room.
  private static let pixels = 1.25

  /// The custom properties of the figure that shows a drawing: `--width`, which the drawing has where there
  /// is room, and `--aspect`, width by height.
  public func pageStyle(of scene: Scene) -> String {
    let view = view(of: scene)
    return "--width:\(fixed(view.width * Self.pixels))px;"
      + "--aspect:\(fixed(view.width / max(1, view.height)))"
  }

  /// The custom property of a drawing that a page prints: `--w`, its width on paper.
  public func paperStyle(of scene: Scene) -> String { "--w:\(fixed(view(of: scene).width))pt" }

  /// The example of a line of a key as SVG, hidden from readers of the screen; empty where there is none, or
  /// where it is text.
  ///
  /// It has the scale of the drawing, which is as wide as the custom property `--w` says.
  public func swatch(of item: Legend.Item, in scene: Scene) -> String {
    let size = Legend.size(of: item.swatch)
    let page = Size(width: size.width + 2, height: size.height + 2)
    var example = Scene(size: page, title: "")
    Legend.draw(
      item.swatch, key: nil, into: &example[.frame],
      at: Point(x: page.width / 2, y: page.height / 2))
    guard let mark = example[.frame].marks.first, !mark.isText else { return "" }
    var picture = SVGPicture(of: example, by: SVGWriter(mode: .inline(prefix: ""), theme: theme))
    picture.writeExample(share: page.width / max(1, view(of: scene).width))
    return String(decoding: picture.text.bytes, as: UTF8.self)
  }

  /// What is seen of a scene: the page, or as much of it as the layers cover that are written.
  func view(of scene: Scene) -> Box {
    let page = Box(minX: 0, minY: 0, maxX: scene.size.width, maxY: scene.size.height)
    guard !layers.contains(.frame) else { return page }
    return scene.bounds(of: layers)?.outset(by: Self.margin) ?? page
  }

  /// Room around the marks of a drawing without its frame.
  private static let margin = 4.0
}
