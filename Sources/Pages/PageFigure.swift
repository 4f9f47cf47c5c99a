import CoterieRendering
import CoterieText

/// A figure of the page: a diagram, its key, and its caption with links to files.
struct PageFigure: Sendable {
  let diagram: ReportPage.Diagram
  /// The id of the table with the figures that it shows.
  let table: String?

  private let writer: SVGWriter

  init(_ diagram: ReportPage.Diagram, table: String?) {
    self.diagram = diagram
    self.table = table
    writer = SVGWriter(mode: .inline(prefix: diagram.id, isFramed: false))
  }

  /// The figure under its number.
  func markup(number: String) -> PageMarkup {
    let paper = paper
    let look: PageMarkup = paper.isEmpty ? "" : " class=\"redrawn\""
    return """
      <figure id="\(name)"\(look) \
      style="\(PageMarkup(trusted: writer.pageStyle(of: diagram.scene)))\(letters)">
      \(drawing)\(paper)<figcaption><b>\(number). \(diagram.scene.title).</b> \(diagram.scene.caption)\
      \(links)</figcaption>
      </figure>

      """
  }

  private var name: String { "figure-\(diagram.id)" }

  /// The links to the table and the files.
  private var links: PageMarkup {
    let files = diagram.files.map { ($0, Self.format(of: $0)) }
    let all = (table.map { [("#\($0)", "as table")] } ?? []) + files
    if all.isEmpty { return "" }
    let list = all.map { "<a href=\"\($0.0)\">\($0.1)</a>" as PageMarkup }.joined(separator: " ")
    return " <span class=\"files\">\(list)</span>"
  }

  /// What a file is, by the end of its name: `SVG`.
  private static func format(of file: String) -> String {
    file.split(separator: ".").last.map { $0.uppercased() } ?? file
  }
}

// MARK: - Drawing

extension PageFigure {
  private var drawing: PageMarkup {
    let svg = writer.string(from: diagram.scene)
    guard svg.utf8.count <= ReportPage.diagramLimit else { return absence }
    let title = diagram.scene.title
    return """
      <input type="checkbox" class="zoom" id="\(name)-zoom" aria-label="Enlarge \(title)"/>
      <label class="zoom" for="\(name)-zoom">Enlarge</label>
      <div class="drawing" role="group" aria-label="\(title)" tabindex="0">
      \(PageMarkup(trusted: svg))</div>
      \(key(diagram.scene, writer))
      """
  }

  /// The drawing for paper, with its key, which screens do not show.
  private var paper: PageMarkup {
    guard let scene = diagram.paper else { return "" }
    let writer = SVGWriter(
      mode: .inline(prefix: "\(diagram.id)-paper", isFramed: false), theme: .print)
    let svg = writer.string(from: scene)
    guard svg.utf8.count <= ReportPage.diagramLimit else { return "" }
    return """
      <div class="paper" style="\(PageMarkup(trusted: writer.paperStyle(of: scene)))">
      \(PageMarkup(trusted: svg))\(key(scene, writer))</div>

      """
  }

  private var absence: PageMarkup {
    """
    <p class="absent">This diagram is too large for this page\
    \(diagram.files.isEmpty ? "" : "; open it as a file").</p>

    """
  }

  /// The size of the smallest letters, in points of the drawing; the style sheet keeps them legible.
  private var letters: PageMarkup {
    let sizes = diagram.scene.layers.filter { $0.name != .frame }.flatMap(\.marks)
      .compactMap { mark -> Double? in
        if case .text(let text) = mark.shape { text.size } else { nil }
      }
    guard let smallest = sizes.min(), smallest > 0 else { return "" }
    return ";--letters:\(smallest.rounded(decimals: 2))"
  }
}

// MARK: - Key

extension PageFigure {
  /// The key. Its examples keep the scale of the drawing.
  private func key(_ scene: Scene, _ writer: SVGWriter) -> PageMarkup {
    let blocks = scene.legend.blocks.filter { !$0.items.isEmpty }
    guard !blocks.isEmpty else { return "" }
    let list = blocks.markup { block in
      "<div><dt>\(block.heading)</dt>\(block.items.markup { line(of: $0, scene, writer) })</div>\n"
    }
    return "<dl class=\"key\">\n\(list)</dl>\n"
  }

  private func line(
    of item: Legend.Item, _ scene: Scene, _ writer: SVGWriter
  ) -> PageMarkup {
    let key: PageMarkup = item.key.map { " data-key=\"\($0.code)\"" } ?? ""
    let example: PageMarkup =
      if case .text(let text) = item.swatch {
        "<b>\(text)</b>"
      } else {
        PageMarkup(trusted: writer.swatch(of: item, in: scene))
      }
    return "<dd\(key)>\(example) <span>\(item.label)</span></dd>"
  }
}

extension ReportPage.Diagram {
  /// The id of the section that it belongs to.
  var section: String {
    switch id {
    case "affiliations", "countries": "organisations"
    case "timeline", "growth": "years"
    case "author-papers": "papers"
    default: "network"
    }
  }
}
