import CoterieRendering

extension ReportPage {
  /// The diagrams that belong to a section.
  func figures(in section: Section, _ numbers: inout PageNumbers) -> PageMarkup {
    var text: PageMarkup = ""
    for diagram in diagrams where Self.section(of: diagram) == section {
      text += figure(diagram, &numbers)
    }
    return text
  }

  private static func section(of diagram: Diagram) -> Section {
    switch diagram.id {
    case "affiliations", "countries": .affiliations
    case "timeline", "growth": .years
    case "author-papers": .papers
    default: .network
    }
  }

  private func figure(_ diagram: Diagram, _ numbers: inout PageNumbers) -> PageMarkup {
    let writer = SVGWriter(mode: .inline(prefix: diagram.id, isFramed: false))
    let name = "figure-\(diagram.id)"
    let links = diagram.files.map { file -> PageMarkup in
      "<a href=\"\(file)\">\(Self.format(of: file))</a>"
    }
    let files: PageMarkup =
      links.isEmpty ? "" : "<span class=\"files\">\(links.joined(separator: " "))</span>"
    return """
      <figure id="\(name)" style="\(PageMarkup(trusted: writer.pageStyle(of: diagram.scene)))">
      \(drawing(diagram, by: writer, name: name))<figcaption><b>\(numbers.nextFigure()). \
      \(diagram.scene.title).</b> \(diagram.scene.caption) \(files)</figcaption>
      </figure>

      """
  }

  private func drawing(_ diagram: Diagram, by writer: SVGWriter, name: String) -> PageMarkup {
    let svg = writer.string(from: diagram.scene)
    guard svg.utf8.count <= Self.diagramLimit else {
      return """
        <p class="absent">This diagram is too large for this page\
        \(diagram.files.isEmpty ? "" : "; open it as a file").</p>

        """
    }
    let title = diagram.scene.title
    return """
      <input type="checkbox" class="zoom" id="\(name)-zoom" aria-label="Enlarge \(title)"/>
      <label class="zoom" for="\(name)-zoom">Enlarge</label>
      <div class="drawing" role="group" aria-label="\(title)" tabindex="0">
      \(PageMarkup(trusted: svg))</div>
      \(key(of: diagram.scene, by: writer))
      """
  }

  /// The key of a diagram. Its examples keep the scale of the drawing.
  private func key(of scene: Scene, by writer: SVGWriter) -> PageMarkup {
    let blocks = scene.legend.blocks.filter { !$0.items.isEmpty }
    guard !blocks.isEmpty else { return "" }
    let list = blocks.markup { block in
      "<div><dt>\(block.heading)</dt>\(block.items.markup { item($0, scene, writer) })</div>\n"
    }
    return "<dl class=\"key\">\n\(list)</dl>\n"
  }

  private func item(_ item: Legend.Item, _ scene: Scene, _ writer: SVGWriter) -> PageMarkup {
    let key: PageMarkup = item.key.map { " data-key=\"\($0.code)\"" } ?? ""
    let example: PageMarkup =
      if case .text(let text) = item.swatch {
        "<b>\(text)</b>"
      } else {
        PageMarkup(trusted: writer.swatch(of: item, in: scene))
      }
    return "<dd\(key)>\(example) <span>\(item.label)</span></dd>"
  }

  /// What a file is, by the end of its name: `SVG`.
  private static func format(of file: String) -> String {
    file.split(separator: ".").last.map { $0.uppercased() } ?? file
  }
}
