import CoterieRecords
import CoterieText

/// The properties that a format has no place for, written as ordinary columns with fixed names, and
/// the document's own columns beside them.
///
/// A reader takes the fixed names back as properties: `cluster`, `cluster_label`, `first_year` and
/// `last_year` of vertices; `inferred`, `width`, `first_year`, `last_year` and `weight_by_year`
/// (`2019:1;2021:2`) of edges. A column appears only where some vertex or edge has the property.
struct PropertyColumns: Sendable {
  /// The names that the format keeps for itself, in lower case.
  var reservedNames: Set<String>
  /// What is added to a name that is taken.
  var clashSuffix = "_"
  /// Turns any name into one that the format can hold.
  var naming: @Sendable (String) -> String = { $0 }
  /// Whether the format has a notion of time of its own.
  var hasTime = false
  /// Whether the format has a notion of line thickness of its own.
  var hasWidth = false

  /// The names that readers take for properties of vertices, beside the years.
  private static let ofVertices: Set<String> = [
    "label", "nodelabel", "cluster", "cluster_label", "x", "y", "xpos", "ypos", "size", "r", "g",
    "b", "color",
  ]
  /// The names that readers take for properties of edges, beside the years.
  private static let ofEdges: Set<String> = [
    "weight", "edge weight", "inferred", "width", "weight_by_year", "r", "g", "b", "color",
  ]

  /// The columns of the vertices.
  func vertexColumns(of document: GraphDocument) -> [AttributeColumn] {
    let vertices = document.vertices
    var columns: [AttributeColumn] = []
    add("cluster", vertices.map(\.cluster), to: &columns)
    if !document.clusterLabels.isEmpty {
      add("cluster_label", vertices.map { document.clusterLabel(of: $0) }, to: &columns)
    }
    if !hasTime { addYears(vertices.map(\.years), to: &columns) }
    return completed(columns, with: document.vertexAttributes, properties: Self.ofVertices)
  }

  /// The columns of the edges.
  func edgeColumns(of document: GraphDocument) -> [AttributeColumn] {
    let edges = document.edges
    var columns: [AttributeColumn] = []
    if edges.contains(where: \.isInferred) {
      columns.append(.init(name: "inferred", values: .boolean(edges.map(\.isInferred))))
    }
    if !hasWidth { add("width", edges.map(\.width), to: &columns) }
    if !hasTime {
      addYears(edges.map(\.years), to: &columns)
      if edges.contains(where: { !$0.weightByYear.isEmpty }) {
        let texts = edges.map { YearWeights.text(of: $0.weightByYear) }
        add("weight_by_year", texts, to: &columns)
      }
    }
    return completed(columns, with: document.edgeAttributes, properties: Self.ofEdges)
  }

  private func add(_ name: String, _ values: [Int?], to columns: inout [AttributeColumn]) {
    guard values.contains(where: { $0 != nil }) else { return }
    columns.append(.init(name: name, values: .integer(values)))
  }

  private func add(_ name: String, _ values: [Double?], to columns: inout [AttributeColumn]) {
    guard values.contains(where: { $0 != nil }) else { return }
    columns.append(.init(name: name, values: .double(values)))
  }

  private func add(_ name: String, _ values: [String?], to columns: inout [AttributeColumn]) {
    guard values.contains(where: { $0 != nil }) else { return }
    columns.append(.init(name: name, values: .string(values)))
  }

  private func addYears(_ years: [ClosedRange<Int>?], to columns: inout [AttributeColumn]) {
    add("first_year", years.map { $0?.lowerBound }, to: &columns)
    add("last_year", years.map { $0?.upperBound }, to: &columns)
  }

  /// The fixed columns under names of the format, then the document's own. A column that repeats a
  /// fixed one is not written twice; one that only shares its name gets an underscore.
  private func completed(
    _ fixed: [AttributeColumn], with own: [AttributeColumn], properties: Set<String>
  ) -> [AttributeColumn] {
    var columns = fixed.map { AttributeColumn(name: naming($0.name), values: $0.values) }
    var taken = Set(reservedNames.union(properties).map(ColumnStore.plain))
    taken.formUnion(columns.map { ColumnStore.plain($0.name) })
    for column in own where !fixed.contains(column) {
      var name = naming(column.name)
      while taken.contains(ColumnStore.plain(name)) { name += clashSuffix }
      taken.insert(ColumnStore.plain(name))
      columns.append(.init(name: name, values: column.values))
    }
    return columns
  }
}

extension GraphDocument {
  /// The label of a vertex's cluster, where both are known.
  func clusterLabel(of vertex: Vertex) -> String? {
    guard let cluster = vertex.cluster, clusterLabels.indices.contains(cluster - 1) else {
      return nil
    }
    return clusterLabels[cluster - 1]
  }

  /// The ids of the vertices as a file can hold them: cleaned, and all different and not empty;
  /// where they are not, `n0`, `n1`, … for all.
  func fileIDs() -> [String] {
    let ids = vertices.map { CleanText.onOneLine($0.id) }
    let areFit = Set(ids).count == ids.count && !ids.contains("")
    return areFit ? ids : ids.indices.map { "n\($0)" }
  }
}

extension GraphDocument {
  /// The years that are read: those of at most four digits.
  static let readableYears = -9999...9999
}

/// Weights by year: as one text, `2019:1;2021:2`, and with each year once.
enum YearWeights {
  /// The text of some weights; nil where there are none.
  static func text(of weights: [GraphDocument.YearWeight]) -> String? {
    let parts = weights.filter(\.weight.isFinite).map {
      "\($0.year):\(PlainDecimal.text(of: $0.weight))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ";")
  }

  /// The weights that a text gives; nil where it has anything else.
  static func reading(_ text: some StringProtocol) -> [GraphDocument.YearWeight]? {
    var weights: [GraphDocument.YearWeight] = []
    for part in text.split(separator: ";") {
      let pair = part.split(separator: ":")
      guard pair.count == 2, let year = Int(pair[0]), let weight = Double(pair[1]),
        isReadable(year: year, weight: weight)
      else { return nil }
      weights.append(.init(year: year, weight: weight))
    }
    return summed(weights)
  }

  /// Whether a file can give such a weight: the year has at most four digits, and a sum of such weights
  /// is finite.
  static func isReadable(year: Int, weight: Double) -> Bool {
    GraphDocument.readableYears.contains(year)
      && weight.magnitude <= DocumentBuilder.weights.upperBound
  }

  /// The weights in the order of the years, those of one year added.
  static func summed(_ weights: [GraphDocument.YearWeight]) -> [GraphDocument.YearWeight] {
    var sums: [Int: Double] = [:]
    for weight in weights { sums[weight.year, default: 0] += weight.weight }
    return sums.sorted { $0.key < $1.key }.map { .init(year: $0.key, weight: $0.value) }
  }
}
