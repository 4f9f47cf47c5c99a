import CoterieLayouts

/// Puts a drawing on a page: title and subtitle above, the key below or to the right, the footer below.
struct PageFrame {
  var text: DiagramText
  var settings = PictureSettings()
  var legend = Legend()
  /// The least width of a page whose size is free.
  var width = PageFrame.leastWidth + 2 * PageFrame.usualMargin
  /// How much larger than the page its sheet may be, which is then made smaller: so much that no letter is
  /// smaller than ``leastLetter``.
  var largestGrowth = PageFrame.footerSize / PageFrame.leastLetter

  /// The size of the smallest letters, in points.
  static let leastLetter = 7.0
  private static let usualMargin = 30.0
  private static let bareMargin = 2.0
  static let leastWidth = 560.0
  private static let columnGap = 24.0
  private static let titleSize = 20.0
  private static let subtitleSize = 11.5
  private static let footerSize = 9.5
  private static let sentenceSize = 13.0

  init(_ text: DiagramText, _ settings: PictureSettings, legend: Legend = Legend()) {
    self.text = text
    self.settings = settings
    self.legend = settings.legend == .none ? Legend() : legend
    if let title = settings.title { self.text.title = title }
    if !settings.showsFooter { (self.text.selection, self.text.footer) = ([], []) }
  }

  /// The page around a drawing that covers its size from (0, 0) on. A page of its own size is as large as the
  /// drawing needs, which is centred; on a page of a given size it is centred in the room that is left, and made
  /// smaller where that is too small. It is never made larger: circles would no longer be those of the key.
  func page(around drawing: Scene) -> Scene {
    guard let size = settings.size else { return freePage(around: drawing) }
    let sheet = sheet(for: size)
    var scene = drawing
    scene.scale(by: min(1, sheet.factor(of: drawing.size)))
    scene.move(
      by: Point(
        x: sheet.room.minX + (sheet.room.width - scene.size.width) / 2,
        y: sheet.room.minY + (sheet.room.height - scene.size.height) / 2))
    scene = framed(scene, sheet)
    scene.scale(by: size.width / sheet.size.width)
    scene.size = size
    scene.leaveOutLetters(below: Self.leastLetter)
    return scene
  }

  /// The room for a drawing: what a page of a given size leaves, or the width of the page and three quarters of
  /// it as height.
  var room: DrawingRoom {
    guard let size = settings.size else {
      return DrawingRoom(
        size: Size(width: width - 2 * margin - columnWidth(onPage: width), height: 0.75 * width))
    }
    let sheet = sheet(for: size)
    return DrawingRoom(
      size: Size(width: sheet.room.width, height: sheet.room.height),
      growth: sheet.size.width / size.width, isFixed: true)
  }

  /// By how much a drawing must be smaller, or may be larger, to fill a page of a given size.
  func factor(of drawing: Size) -> Double {
    settings.size.map { sheet(for: $0).factor(of: drawing) } ?? 1
  }

  private var margin: Double {
    if !settings.isFramed { return Self.bareMargin }
    return settings.size.map { min(Self.usualMargin, 0.08 * min($0.width, $0.height)) }
      ?? Self.usualMargin
  }

  private func freePage(around drawing: Scene) -> Scene {
    let wanted = drawing.size.width + 2 * margin
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
    scene.legend = settings.isFramed ? sheet.legend : legend
    scene.font = settings.font
    scene[.frame] = sheet.frame
    scene.size = sheet.size
    return scene
  }

  /// A page that says that there is nothing to draw.
  func emptyPage(saying sentence: String) -> Scene {
    let width = TextMeasure.width(of: sentence, size: Self.sentenceSize)
    let (size, baseline) =
      settings.size == nil
      ? (Size(width: Self.leastWidth, height: 110), 64.0) : (Size(width: width, height: 18), 14.0)
    var drawing = Scene(size: size, title: "")
    drawing[.labels].add(
      SceneText(
        sentence, at: Point(x: size.width / 2, y: baseline), size: Self.sentenceSize,
        anchor: .middle), fill: .muted)
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
    /// The key.
    let legend: Legend
    /// The height of the key beside the drawing.
    var columnHeight = 0.0

    /// A page of a width, as high as it needs to be for a drawing of a height.
    init(_ page: PageFrame, width: Double, bodyHeight: Double) {
      let margin = page.margin
      let inner = width - 2 * margin
      legend = page.legend
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

    /// By how much a drawing must be smaller, or may be larger, to fill the room.
    func factor(of drawing: Size) -> Double {
      min(room.width / max(drawing.width, 1), room.height / max(drawing.height, 1))
    }
  }

  /// The page of a shape whose frame leaves most of it to the drawing: the one asked for, or a larger one that
  /// is to be made smaller. Words that leave too little room are left out.
  func sheet(for size: Size) -> Sheet {
    let pages = withFewerWords
    for page in pages.dropLast() where settings.isFramed {
      if let sheet = page.sheet(for: size, leastShare: Self.leastShare) { return sheet }
    }
    let last = pages.last ?? self
    return last.sheet(for: size, leastShare: 0) ?? Sheet(last, width: size.width, bodyHeight: 1)
  }

  /// The page with all words, then with ever fewer, the least important left out first.
  private var withFewerWords: [PageFrame] {
    var pages = [self]
    let steps: [(inout PageFrame) -> Void] = [
      { $0.text.footer = [] }, { $0.text.selection = [] }, { $0.legend = Legend() },
      { $0.text.subtitle = "" }, { $0.text.title = "" },
    ]
    for leaveOut in steps {
      var page = pages[pages.count - 1]
      leaveOut(&page)
      pages.append(page)
    }
    return pages
  }

  /// The smallest sheet of a shape with enough room; nil where there is none.
  private func sheet(for size: Size, leastShare: Double) -> Sheet? {
    let steps = 4
    for step in 0...steps {
      let growth = 1 + (largestGrowth - 1) * Double(step) / Double(steps)
      let page = Size(width: size.width * growth, height: size.height * growth)
      guard page.width >= Self.leastSheet || step == steps else { continue }
      let frame = Sheet(self, width: page.width, bodyHeight: 0)
      let height = page.height - (frame.size.height - frame.columnHeight)
      guard height >= max(leastShare * page.height, frame.columnHeight),
        leastShare == 0 || legend.column.width <= page.width - 2 * margin
      else { continue }
      var sheet = Sheet(self, width: page.width, bodyHeight: max(height, 1))
      sheet.size = page
      return sheet
    }
    return nil
  }

  /// The least share of a page's height that is left to the drawing.
  private static let leastShare = 0.38
  /// Narrower sheets are larger than their pages.
  private static let leastSheet = 420.0

  /// The width of the key and the gap before it, where it is to the right; 0 where it is not.
  fileprivate func columnWidth(onPage width: Double) -> Double {
    guard settings.legend == .right, !legend.isEmpty else { return 0 }
    let column = legend.column.width + Self.columnGap
    return column <= 0.4 * (width - 2 * margin) ? column : 0
  }
}

// MARK: - Words

extension PageFrame {
  /// Title and subtitle; returns where the drawing begins.
  private func writeHeading(_ width: Double, _ frame: inout SceneLayer) -> Double {
    var y = margin
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
            Point(x: margin, y: y), Point(x: margin + width, y: y),
          ])), stroke: Stroke(Paint(.grid), width: 0.8))
      y += 13
      y += legend.draw(into: &frame, origin: Point(x: margin, y: y), width: width) + 8
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
        SceneText(line, at: Point(x: margin, y: y + size * 0.8), size: size, weight: weight),
        fill: paint)
      y += size * 1.28
    }
  }
}
