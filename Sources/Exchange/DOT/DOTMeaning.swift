/// What an attribute of DOT means for a graph.
///
/// - What names, places, weighs or colours a vertex or an edge is the property of the document.
/// - What Graphviz computes (`_draw_`, `lp`) or needs for its drawing alone (`fontsize`, `arrowhead`) is left
///   out and named in a note.
/// - All else is data and becomes a column of its own name: what Graphviz does not know, and what it knows
///   but a person wrote to say something (`comment`, `tooltip`, `URL`, `shape`, `class`, `xlabel`).
enum DOTMeaning {
  /// What a person reads.
  case label
  /// What a person reads beside a vertex: in a file that we write the label, else a column.
  case outerLabel
  /// The id of a vertex in a file that we write, and of any edge.
  case id
  /// The place of a vertex.
  case position
  /// The width of a vertex, in inches.
  case width
  /// The colour inside a vertex.
  case fillColor
  /// The colour of a line.
  case color
  /// The scheme in which the names of colours are looked up.
  case colorScheme
  /// How a line is drawn, or a vertex filled.
  case style
  /// The thickness of a line, in points.
  case lineWidth
  /// How strong an edge is.
  case weight
  /// Whether an edge has a direction.
  case direction
  /// A text in which Graphviz gives backslashes a meaning, kept as a column.
  case text
  /// What is kept as a column.
  case data
  /// What is left out.
  case drawing

  /// The meaning of an attribute of some name. Those of names in other letters are data.
  init(ofVertexAttribute name: String) {
    switch name {
    case "id": self = .id
    case "pos": self = .position
    case "width": self = .width
    case "fillcolor": self = .fillColor
    case "xlabel": self = .outerLabel
    default: self.init(name, drawing: DOTNames.vertexDrawing)
    }
  }

  /// The meaning of an attribute of some name. Those of names in other letters are data.
  init(ofEdgeAttribute name: String) {
    switch name {
    case "id": self = .id
    case "penwidth": self = .lineWidth
    case "weight": self = .weight
    case "dir": self = .direction
    default: self.init(name, drawing: DOTNames.edgeDrawing)
    }
  }

  private init(_ name: String, drawing: Set<String>) {
    switch name {
    case "label": self = .label
    case "color": self = .color
    case "colorscheme": self = .colorScheme
    case "style": self = .style
    case let name where DOTNames.texts.contains(name.lowercased()): self = .text
    case let name where drawing.contains(name): self = .drawing
    default: self = .data
    }
  }
}
