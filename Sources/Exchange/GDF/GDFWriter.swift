import CoterieRecords
import CoterieText

/// Writes GDF for Gephi and GUESS, in UTF-8.
///
/// - Vertices have `name` (the id), `label`, and where they are known `x`, `y`, `width` (the size) and
///   `color`; edges have `node1`, `node2`, `directed`, `weight` and the like.
/// - A text is in quotes where it needs them: in the kind of quotes that it doesn't hold, else with its
///   quotes doubled. A line break is a blank.
/// - The title and the description have no place.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
struct GDFWriter {
  private let document: GraphDocument
  private let ids: [String]
  private var output: TextOutput

  /// Writes a file.
  @Sendable static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var problems: [AttributeProblem] = []
    let ids = FileIDs(of: document)
    ids.report(document, in: title, &problems)
    var writer = GDFWriter(document: document, ids: ids.texts, output: output)
    writer.appendVertices(&problems)
    writer.appendEdges(&problems)
    let hasLineBreaks = document.vertices.contains {
      CleanText.onOneLine($0.label) != CleanText.of($0.label)
    }
    problems.addUnheld(
      document.namesOfTitles + (hasLineBreaks ? ["line breaks"] : [])
        + document.namesOfTimedValues, in: title)
    problems.addControls(of: document, in: title)
    return GraphWriting(bytes: writer.output.bytes, problems: problems)
  }

  private static let title = "GDF"

  private mutating func appendVertices(_ problems: inout [AttributeProblem]) {
    let names = PropertyColumns(
      title: Self.title, held: [.size, .color], reservedNames: ["name", "label", "width", "color"],
      naming: CleanText.onOneLine, isCaseSensitive: false)
    var columns = names.vertexColumns(of: document, &problems)
    let sizes = AttributeColumn(name: "width", values: .double(document.vertices.sizes))
    if sizes.count > 0 { columns.insert(sizes, at: 0) }
    let hasColors = !document.vertices.colors.isEmpty
    output.append("nodedef>name VARCHAR,label VARCHAR")
    if hasColors { output.append(",color VARCHAR") }
    appendHeader(columns)
    for (index, vertex) in document.vertices.enumerated() {
      output.append("\(GDFText.name(ids[index])),\(GDFText.label(vertex.label))")
      if hasColors { output.append(",\(vertex.color.map(GDFText.color) ?? "")") }
      append(columns, at: index)
    }
  }

  private mutating func appendEdges(_ problems: inout [AttributeProblem]) {
    let edges = document.edges
    let names = PropertyColumns(
      title: Self.title, held: [.color, .direction, .edgeLabel],
      reservedNames: ["node1", "node2", "directed", "weight", "label", "color"],
      naming: CleanText.onOneLine, isCaseSensitive: false)
    var columns = names.edgeColumns(of: document, &problems)
    let weights = AttributeColumn(name: "weight", values: .double(edges.weights))
    if weights.count > 0 { columns.insert(weights, at: 0) }
    output.append("edgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN")
    if !edges.labels.isEmpty { output.append(",label VARCHAR") }
    if !edges.colors.isEmpty { output.append(",color VARCHAR") }
    appendHeader(columns)
    for (index, edge) in edges.enumerated() {
      output.append("\(GDFText.name(ids[edge.source])),\(GDFText.name(ids[edge.target]))")
      output.append(edge.isDirected ? ",true" : ",false")
      if !edges.labels.isEmpty { output.append(",\(edge.label.map(GDFText.label) ?? "")") }
      if !edges.colors.isEmpty { output.append(",\(edge.color.map(GDFText.color) ?? "")") }
      append(columns, at: index)
    }
  }

  private mutating func appendHeader(_ columns: [AttributeColumn]) {
    for column in columns {
      output.append(",\(GDFText.columnName(column.name)) \(column.values.typeName)")
    }
    output.append("\n")
  }

  private mutating func append(_ columns: [AttributeColumn], at index: Int) {
    for column in columns {
      output.append(",")
      switch column[index] {
      case .string(let text): output.append(GDFText.text(text))
      case .double(let number): output.append(number)
      case .some(let value): output.append(value.text)
      case nil: break
      }
    }
    output.append("\n")
  }
}

extension AttributeColumn.Values {
  fileprivate var typeName: String {
    switch self {
    // Gephi takes a type that it doesn't know for text, and an INTEGER of more than 32 bits for nothing.
    case .integer(let numbers): numbers.fitIn32Bits ? "INTEGER" : "BIGINT"
    case .double: "DOUBLE"
    case .string: "VARCHAR"
    case .boolean: "BOOLEAN"
    }
  }
}
