import CoterieRecords
import CoterieText

/// Writes a Pajek network (`.net`): names, places, looks, relations and weights.
///
/// - Vertices are numbered from 1. A name is in quotes; `"` becomes `'` and a line break a blank,
///   since no reader of the format agrees on an escape. Backslashes are written as they are (NetworkX
///   alone trips over one at the end of a name). `&` is written as `&amp;` where it would begin a reference.
/// - Places in the unit square are written as they are, others are scaled into it, with y growing downwards, as
///   Pajek draws them.
/// - Edges without a direction are `*Edges`, others `*Arcs`; each kind of edges is a relation with a section of
///   its own, in files for Pajek alone.
/// - Colours are written where Pajek has a name for them. An inferred edge has the line pattern `p Dots`.
/// - Columns that have the name of one of Pajek's options are written as such.
/// - A column `mode` of 1 for the first vertices and 2 for the others makes a two-mode network.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
/// - SeeAlso: [Pajek's reference manual](http://mrvar.fdv.uni-lj.si/pajek/).
struct PajekWriter: Sendable {
  /// Whether the file has what other readers than Pajek refuse: the times of vertices and lines, and relations.
  var isForPajekAlone: Bool

  /// Writes a network file, in UTF-8.
  @Sendable func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var output = output
    let title = document.title.isEmpty ? "coterie" : document.title
    output.append("*Network \(QuotedName.text(of: title))\n")
    for line in document.descriptionLines { output.append("% \(CleanText.onOneLine(line))\n") }
    let loss = PajekLoss(of: document, isForPajekAlone: isForPajekAlone)
    appendVertices(of: document, loss, to: &output)
    for section in PajekSections(of: document.edges, haveRelations: isForPajekAlone).sections {
      output.append(section.head + "\n")
      for edge in section.edges { appendEdge(edge, of: document, loss, to: &output) }
    }
    return GraphWriting(bytes: output.bytes, problems: loss.problems)
  }
}

// MARK: - Vertices

extension PajekWriter {
  private func appendVertices(
    of document: GraphDocument, _ loss: PajekLoss, to output: inout TextOutput
  ) {
    let count = document.vertices.count
    let modes = TwoModes(of: document).map { " \($0.firstCount)" } ?? ""
    output.append("*Vertices \(count)\(modes)\n")
    let places = Self.unitPlaces(of: document)
    for vertex in 0..<count {
      output.append("\(vertex + 1) \"\(QuotedName.text(of: document.vertices.label(vertex)))\"")
      if let place = places[vertex] {
        let depth = loss.depths.flatMap { $0[vertex]?.text } ?? "0.5"
        output.append(" \(PlainDecimal.text(of: place.x))")
        output.append(" \(PlainDecimal.text(of: place.y)) \(depth)")
      }
      if let shape = loss.shapes.flatMap({ $0[vertex]?.text }) { output.append(" \(shape)") }
      if let color = document.vertices.colors[vertex].flatMap(PajekColor.name(of:)) {
        output.append(" ic \(color)")
      }
      for column in loss.vertexOptions { Self.append(column, vertex, to: &output) }
      if isForPajekAlone { append(document.vertices.spells[vertex], document, to: &output) }
      output.append("\n")
    }
  }

  private static func append(_ option: AttributeColumn, _ row: Int, to output: inout TextOutput) {
    guard let text = option[row]?.text else { return }
    let value = QuotedName.text(of: text)
    let isBare = !value.isEmpty && !value.contains(" ") && !value.hasPrefix("[")
    output.append(" \(option.name) \(isBare ? value : "\"\(value)\"")")
  }

  private func append(
    _ spells: [GraphSpell]?, _ document: GraphDocument, to output: inout TextOutput
  ) {
    if let text = spells.flatMap({ PajekTime.text(of: $0, document.timeFormat) }) {
      output.append(" \(text)")
    }
  }

  /// All places in the unit square with y growing downwards: as they are where all lie in it, else equally scaled
  /// both ways into 0.05…0.95.
  private static func unitPlaces(
    of document: GraphDocument
  ) -> SparseColumn<GraphDocument.Position> {
    let places = document.vertices.positions
    let known = places.values.filter(\.isFinite)
    guard let left = known.map(\.x).min(), let right = known.map(\.x).max(),
      let bottom = known.map(\.y).min(), let top = known.map(\.y).max()
    else { return [] }
    let areInside = min(left, bottom) >= 0 && max(right, top) <= 1
    let extent = max(right - left, top - bottom)
    let scale = extent > 0 && extent.isFinite ? 0.9 / extent : 0
    let middle = (x: left / 2 + right / 2, y: bottom / 2 + top / 2)
    return places.mapping { place in
      if !place.isFinite { return nil }
      if areInside { return .init(x: place.x, y: rounded(1 - place.y, to: 1e12)) }
      return .init(
        x: rounded(0.5 + (place.x - middle.x) * scale, to: 10_000),
        y: rounded(0.5 - (place.y - middle.y) * scale, to: 10_000))
    }
  }

  private static func rounded(_ number: Double, to parts: Double) -> Double {
    number.isFinite ? (number * parts).rounded() / parts : 0.5
  }
}

// MARK: - Edges

extension PajekWriter {
  private func appendEdge(
    _ edge: Int, of document: GraphDocument, _ loss: PajekLoss, to output: inout TextOutput
  ) {
    let edges = document.edges
    let weight = edges.weight(edge)
    output.append("\(edges.sources[edge] + 1) \(edges.targets[edge] + 1) ")
    output.append(PlainDecimal.text(of: weight.isFinite ? weight : 1))
    if let label = edges.labels[edge] { output.append(" l \"\(QuotedName.text(of: label))\"") }
    if let color = edges.colors[edge].flatMap(PajekColor.name(of:)) { output.append(" c \(color)") }
    if let width = edges.widths[edge], width.isFinite {
      output.append(" w \(PlainDecimal.text(of: width))")
    }
    let isInferred = edges.inferred[edge] ?? false
    if isInferred { output.append(" p Dots") }
    for column in loss.edgeOptions where !isInferred || column.name != "p" {
      Self.append(column, edge, to: &output)
    }
    if isForPajekAlone { append(edges.spells[edge], document, to: &output) }
    output.append("\n")
  }
}
