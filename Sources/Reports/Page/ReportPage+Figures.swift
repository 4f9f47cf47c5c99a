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
    let name = "figure-\(diagram.id)"
    let links = diagram.files.map { file -> PageMarkup in
      "<a href=\"\(file)\">\(Self.format(of: file))</a>"
    }
    let files: PageMarkup =
      links.isEmpty ? "" : "<span class=\"files\">\(links.joined(separator: " "))</span>"
    return """
      <figure id="\(name)">
      \(drawing(diagram, name: name))<figcaption><b>\(numbers.nextFigure()).</b> \
      \(diagram.caption.isEmpty ? diagram.title : diagram.caption) \(files)</figcaption>
      </figure>

      """
  }

  private func drawing(_ diagram: Diagram, name: String) -> PageMarkup {
    guard diagram.svg.utf8.count <= Self.diagramLimit else {
      return """
        <p class="absent">This diagram is too large for this page\
        \(diagram.files.isEmpty ? "" : "; open it as a file").</p>

        """
    }
    return """
      <input type="checkbox" class="zoom" id="\(name)-zoom" aria-label="Enlarge \(diagram.title)"/>
      <label class="zoom" for="\(name)-zoom">Enlarge</label>
      <div class="drawing" role="group" aria-label="\(diagram.title)" tabindex="0">
      \(PageMarkup(trusted: diagram.svg))</div>

      """
  }

  /// What a file is, by the end of its name: `SVG`.
  private static func format(of file: String) -> String {
    file.split(separator: ".").last.map { $0.uppercased() } ?? file
  }
}
