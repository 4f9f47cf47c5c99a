import CoterieRecords

/// What of a document goes into a Pajek file, and what is lost.
struct PajekLoss {
  /// The columns of vertices that are options of Pajek.
  let vertexOptions: [AttributeColumn]
  /// The columns of edges that are options of Pajek.
  let edgeOptions: [AttributeColumn]
  /// The shapes of vertices.
  let shapes: AttributeColumn?
  /// The vertical places of vertices, which stand behind places in the plane.
  let depths: AttributeColumn?
  /// What is lost.
  let problems: [AttributeProblem]

  /// Looks through a document.
  init(of document: GraphDocument, isForPajekAlone: Bool) {
    let placed = document.vertices.positions
    vertexOptions = document.vertexAttributes.filter {
      Self.isOption($0, PajekOption.vertexKeys, except: ["ic"])
    }
    edgeOptions = document.edgeAttributes.filter {
      Self.isOption($0, PajekOption.lineKeys, except: ["l", "w", "c"])
    }
    shapes = document.vertexAttributes.first { $0.name == "shape" && Self.hasShapes($0) }
    depths = document.vertexAttributes.first {
      $0.name == "z" && Self.hasNumbers($0, onlyWhere: placed)
    }
    let holdsMode = TwoModes(of: document) != nil
    let held = Set(
      (vertexOptions + [shapes, depths].compactMap { $0 }).map(\.name) + (holdsMode ? ["mode"] : [])
    )
    let heldOfEdges = Set(edgeOptions.map(\.name))
    let names =
      Self.lostVertexNames(document, isForPajekAlone: isForPajekAlone).filter { !held.contains($0) }
      + Self.lostEdgeNames(document, isForPajekAlone: isForPajekAlone).filter {
        !heldOfEdges.contains($0)
      }
    var seen: Set<String> = []
    let once = names.filter { seen.insert($0).inserted }
    problems = once.isEmpty ? [] : [.unheld(once, in: "Pajek")]
  }

  private static func lostVertexNames(
    _ document: GraphDocument, isForPajekAlone: Bool
  ) -> [String] {
    let vertices = document.vertices
    var held: Set<PropertyColumns.Property> = [.position]
    if areNamed(vertices.colors) { held.insert(.color) }
    if isForPajekAlone, areTimes(vertices.spells, document.timeFormat) { held.insert(.time) }
    var problems: [AttributeProblem] = []
    return PropertyColumns(title: "Pajek", held: held).vertexColumns(of: document, &problems)
      .map(\.name)
  }

  private static func lostEdgeNames(_ document: GraphDocument, isForPajekAlone: Bool) -> [String] {
    let edges = document.edges
    var held: Set<PropertyColumns.Property> = [.edgeLabel, .inferred, .width, .direction]
    if isForPajekAlone { held.insert(.kind) }
    if areNamed(edges.colors) { held.insert(.color) }
    let holdsTimes = isForPajekAlone && areTimes(edges.spells, document.timeFormat)
    if holdsTimes { held.insert(.time) }
    var problems: [AttributeProblem] = []
    return PropertyColumns(title: "Pajek", held: held).edgeColumns(of: document, &problems)
      .map(\.name) + (holdsTimes && !edges.timedWeights.isEmpty ? ["weight_by_year"] : [])
  }

  private static func areNamed(_ colors: SparseColumn<GraphColor>) -> Bool {
    colors.values.allSatisfy { PajekColor.name(of: $0) != nil }
  }

  private static func areTimes(
    _ spells: SparseColumn<[GraphSpell]>, _ format: GraphTimeFormat
  ) -> Bool {
    spells.values.allSatisfy { PajekTime.text(of: $0, format) != nil }
  }

  private static func isOption(
    _ column: AttributeColumn, _ keys: Set<String>, except: Set<String>
  ) -> Bool {
    keys.contains(column.name) && !except.contains(column.name) && column.timedValues.isEmpty
  }

  private static func hasShapes(_ column: AttributeColumn) -> Bool {
    guard case .string(let texts) = column.values else { return false }
    return (0..<texts.count).allSatisfy { PajekOption.shapes.contains(texts.text(at: $0)) }
  }

  /// Whether a column has numbers, for vertices alone that have a place.
  private static func hasNumbers(
    _ column: AttributeColumn, onlyWhere placed: SparseColumn<GraphDocument.Position>
  ) -> Bool {
    func areAllPlaced<Value>(_ values: SparseColumn<Value>) -> Bool {
      (0..<values.count).allSatisfy { placed[values.row(at: $0)] != nil }
    }
    guard column.timedValues.isEmpty else { return false }
    return switch column.values {
    case .integer(let values): areAllPlaced(values)
    case .double(let values): areAllPlaced(values)
    case .string, .boolean: false
    }
  }
}
