import CoterieLayouts

/// Puts a drawing on a page: title and subtitle above, the key below or to the right, the footer below.
struct PageFrame {
  var text: DiagramText
  var settings = PictureSettings()
  var legend = Legend()
  /// The least width of a page whose size is free.
  var width = PageFrame.leastWidth + 2 * PageFrame.margin

  static let margin = 30.0
  static let leastWidth = 560.0
  private static let columnGap = 24.0
  private static let titleSize = 20.0
  private static let subtitleSize = 11.5
  private static let footerSize = 9.5

  init(_ text: DiagramText, _ settings: PictureSettings, legend: Legend = Legend()) {
    self.text = text
    self.settings = settings
    self.legend = settings.legend == .none ? Legend() : legend
    if let title = settings.title { self.text.title = title }
    if !settings.showsFooter { (self.text.selection, self.text.footer) = ([], []) }
  }

  /// The page around a drawing that covers its size from (0, 0) on. A page of its own size is as large as the
  /// drawing needs, which is centred; on a page of a given size the drawing fills the room that is left.
  func page(around drawing: Scene) -> Scene {
    guard let size = settings.size else { return freePage(around: drawing) }
    let sheet = sheet(for: size)
    var scene = drawing
    let factor = min(
      sheet.room.width / max(drawing.size.width, 1),
      sheet.room.height / max(drawing.size.height, 1))
    scene.scale(by: factor)
    scene.move(
      by: Point(
        x: sheet.room.minX + (sheet.room.width - scene.size.width) / 2,
        y: sheet.room.minY + (sheet.room.height - scene.size.height) / 2))
    scene = framed(scene, sheet)
    scene.scale(by: size.width / sheet.size.width)
    scene.size = size
    return scene
  }

  /// The room for a drawing: what a page of a given size leaves, or the width of the page and three quarters of
  /// it as height.
  var room: Size {
    guard let size = settings.size else {
      return Size(
        width: width - 2 * Self.margin - columnWidth(onPage: width), height: 0.75 * width)
    }
    let room = sheet(for: size).room
    return Size(width: room.width, height: room.height)
  }

  private func freePage(around drawing: Scene) -> Scene {
    let wanted = drawing.size.width + 2 * Self.margin
    let column = columnWidth(onPage: max(wanted, width))
    let sheet = Sheet(self, width: max(wanted + column, width), bodyHeight: drawing.size.height)
    var scene = drawing
    scene.move(
      by: Point(
        x: sheet.room.minX + (sheet.room.width - drawing.size.width) / 2, y: sheet.room.minY))
    return framed(scene, sheet)
  }

  private func framed(_ drawing: Scene, _ sheet: Sheet) -> Scene {
    var scene = drawing
    scene.title = text.title
    scene.caption = text.caption
    scene.description = text.description
    scene.legend = legend
    scene.font = settings.font
    scene[.frame] = sheet.frame
    scene.size = sheet.size
    return scene
  }

  /// A page that says that there is nothing to draw.
  func emptyPage(saying sentence: String) -> Scene {
    var drawing = Scene(size: Size(width: Self.leastWidth, height: 110), title: "")
    drawing[.labels].add(
      SceneText(sentence, at: Point(x: Self.leastWidth / 2, y: 64), size: 13, anchor: .middle),
      fill: .muted)
    return page(around: drawing)
  }
}

// MARK: - Sheets

extension PageFrame {
  /// A page with all but the drawing, and the room for that.
  struct Sheet {
    var size: Size
    var room: Box
    var frame = SceneLayer(.frame)
    /// The height of the key beside the drawing.
    var columnHeight = 0.0

    /// A page of a width, as high as it needs to be for a drawing of a height.
    init(_ page: PageFrame, width: Double, bodyHeight: Double) {
      let inner = width - 2 * margin
      let column = page.columnWidth(onPage: width)
      let top = page.writeHeading(inner, &frame)
      var y = top + bodyHeight
      if column > 0 {
        let left = margin + inner - column + columnGap
        columnHeight = page.legend.column.draw(
          into: &frame, origin: Point(x: left, y: top), width: column - columnGap)
        y = max(y, top + columnHeight)
      }
      y += 16
      page.writeEnding(inner, hasColumn: column > 0, &y, &frame)
      size = Size(width: width, height: y + margin * 0.6)
      room = Box(
        minX: margin, minY: top, maxX: margin + inner - column, maxY: top + bodyHeight)
    }
  }

  /// The page of a shape whose frame leaves most of it to the drawing: the one asked for, or a larger one that
  /// is to be made smaller.
  func sheet(for size: Size) -> Sheet {
    var growth = 1.0
    while true {
      let page = Size(width: size.width * growth, height: size.height * growth)
      let frame = Sheet(self, width: page.width, bodyHeight: 0)
      let height = page.height - (frame.size.height - frame.columnHeight)
      let isEnough = height >= max(Self.leastShare * page.height, frame.columnHeight)
      if growth > 1_000 || (page.width >= Self.leastSheet && isEnough) {
        var sheet = Sheet(self, width: page.width, bodyHeight: max(height, 1))
        sheet.size = page
        return sheet
      }
      growth *= 1.2
    }
  }

  /// The least share of a page's height that is left to the drawing.
  private static let leastShare = 0.45
  /// Narrower pages have no room for a key.
  private static let leastSheet = 420.0

  /// The width of the key and the gap before it, where it is to the right; 0 where it is not.
  fileprivate func columnWidth(onPage width: Double) -> Double {
    guard settings.legend == .right, !legend.isEmpty else { return 0 }
    let column = legend.column.width + Self.columnGap
    return column <= 0.4 * (width - 2 * Self.margin) ? column : 0
  }
}

// MARK: - Words

extension PageFrame {
  /// Title and subtitle; returns where the drawing begins.
  private func writeHeading(_ width: Double, _ frame: inout SceneLayer) -> Double {
    var y = Self.margin
    write(
      text.title, size: Self.titleSize, weight: .bold, paint: .ink, lineLimit: 3, width, &y, &frame)
    y += 3
    write(
      text.subtitle, size: Self.subtitleSize, paint: .muted, lineLimit: 4, width, &y, &frame)
    return y + 14
  }

  /// Key and footer.
  private func writeEnding(
    _ width: Double, hasColumn: Bool, _ y: inout Double, _ frame: inout SceneLayer
  ) {
    if !legend.isEmpty, !hasColumn {
      frame.add(
        .path(
          ScenePath(through: [
            Point(x: Self.margin, y: y), Point(x: Self.margin + width, y: y),
          ])), stroke: Stroke(Paint(.grid), width: 0.8))
      y += 13
      y += legend.draw(into: &frame, origin: Point(x: Self.margin, y: y), width: width) + 8
    }
    for line in text.selection + text.footer where !line.isEmpty {
      write(line, size: Self.footerSize, paint: .muted, lineLimit: 4, width, &y, &frame)
      y += 1
    }
  }

  private func write(
    _ string: String, size: Double, weight: FontWeight = .regular, paint: Paint, lineLimit: Int,
    _ width: Double, _ y: inout Double, _ frame: inout SceneLayer
  ) {
    let lines = TextMeasure.lines(
      of: string.drawable, width: width, lineLimit: lineLimit, size: size, weight: weight)
    for line in lines {
      frame.add(
        SceneText(line, at: Point(x: Self.margin, y: y + size * 0.8), size: size, weight: weight),
        fill: paint)
      y += size * 1.28
    }
  }
}
