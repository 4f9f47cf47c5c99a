import CoterieRecords
import CoterieText

/// Writes a map and a network of VOSviewer, which open together.
///
/// - Both name an item by the number of its vertex, from 1.
/// - The map has a row per item behind a header. Columns of numbers are scores where they are years or some
///   are below 0, else weights: `score<mean year>`, `weight<papers>`; columns that are called so already
///   keep their names.
///   Texts other than a description and an address have no place.
/// - The network has no header; each link is there once, the smaller number first.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each column.
enum VOSviewerWriter {
  /// The most clusters that VOSviewer knows.
  private static let mostClusters = 1000
  private static let title = "a VOSviewer map"

  /// Writes the items.
  static func map(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let vertices = document.vertices
    var problems: [AttributeProblem] = []
    var unheld = document.namesOfTitles
    var columns = [column("label") { CleanText.onOneLine(vertices.label($0)) }]
    if vertices.positions.count == vertices.count, vertices.positions.values.allSatisfy(\.isFinite)
    {
      columns.append(column("x") { vertices.positions[$0].map { PlainDecimal.text(of: $0.x) } })
      columns.append(column("y") { vertices.positions[$0].map { PlainDecimal.text(of: $0.y) } })
    } else if !vertices.positions.isEmpty {
      unheld.append("position")
    }
    if vertices.clusters.values.allSatisfy({ (1...mostClusters).contains($0) }) {
      if !vertices.clusters.isEmpty {
        columns.append(column("cluster") { vertices.clusters[$0].map { String($0) } })
      }
    } else {
      unheld.append("cluster")
    }
    if document.vertices.indices.contains(where: { vertices.id($0) != String($0 + 1) }) {
      unheld.append("id")
    }
    let properties = PropertyColumns(title: title, held: [.position, .cluster])
    for attribute in properties.vertexColumns(of: document, &problems) {
      if let name = name(of: attribute) {
        if name != attribute.name {
          problems.append(.renamedColumn(attribute.name, to: name, in: title))
        }
        columns.append(column(name) { attribute[$0].map { CleanText.onOneLine($0.text) } })
      } else {
        unheld.append(attribute.name)
      }
    }
    if !unheld.isEmpty { problems.append(.unheld(unheld, in: title)) }
    return GraphWriting(bytes: table(columns, rowCount: vertices.count), problems: problems)
  }

  /// Writes the links.
  static func network(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    let edges = document.edges
    var output = output
    for edge in edges.indices {
      let (source, target) = (Int(edges.sources[edge]) + 1, Int(edges.targets[edge]) + 1)
      let weight = edges.weight(edge).isFinite ? edges.weight(edge) : 1
      output.append("\(min(source, target))\t\(max(source, target))\t")
      output.append(weight)
      output.append("\n")
    }
    var problems: [AttributeProblem] = []
    let title = "a VOSviewer network"
    let columns = PropertyColumns(title: title, held: []).edgeColumns(of: document, &problems)
    let unheld =
      document.namesOfTitles + (edges.areUndirected ? [] : ["direction"]) + columns.map(\.name)
    return GraphWriting(
      bytes: output.bytes, problems: unheld.isEmpty ? [] : [.unheld(unheld, in: title)])
  }
}

// MARK: - Columns

extension VOSviewerWriter {
  private struct Column {
    let name: String
    let text: (Int) -> String?
  }

  private static func column(_ name: String, _ text: @escaping (Int) -> String?) -> Column {
    Column(name: name, text: text)
  }

  /// What a map calls a column; nil where it has no place for it.
  private static func name(of column: AttributeColumn) -> String? {
    let isOfMap = HeaderWords.isOfMap(column.name)
    let lower: Double
    switch column.values {
    case .integer(let values): lower = Double(values.values.min() ?? 0)
    case .double(let values): lower = values.values.filter(\.isFinite).min() ?? 0
    case .string where ["description", "url", "sublabel"].contains(column.name): return column.name
    case .string, .boolean: return nil
    }
    if isOfMap { return column.name }
    let isScore = lower < 0 || HeaderWords.plain(column.name).contains("year")
    return (isScore ? "score<" : "weight<") + CleanText.onOneLine(column.name) + ">"
  }

  private static func table(_ columns: [Column], rowCount: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ fields: [String]) {
      bytes.append(contentsOf: fields.joined(separator: "\t").utf8)
      bytes.append(0x0A)
    }
    append(["id"] + columns.map { TableWriting.field($0.name) })
    for row in 0..<rowCount {
      append(
        [String(row + 1)]
          + columns.map { column in column.text(row).map(TableWriting.field) ?? "" })
    }
    return bytes
  }
}
