import CoterieRecords
import CoterieText

/// The columns that a format writes: the properties for which it has no place of its own, under fixed
/// names, and the document's own columns beside them.
///
/// A reader takes the fixed names back as properties: `cluster`, `cluster_label`, `first_year`,
/// `last_year` and `spells` of vertices; `kind`, `inferred`, `width`, `weight_by_year`, `first_year`,
/// `last_year` and `spells` of edges. A column appears only where some vertex or edge has the property.
struct PropertyColumns: Sendable {
  /// A property for which a format may have a place of its own.
  enum Property: Sendable {
    case cluster, color, direction, edgeID, edgeLabel, inferred, kind, position, size, time, width
  }

  /// What the format is called in messages.
  var title: String
  /// The properties that the format holds in its own way.
  var held: Set<Property>
  /// The names that the format keeps for its own use, in lower case.
  var reservedNames: Set<String> = []
  /// Turns any name into one that the format can hold.
  var naming: @Sendable (String) -> String = { $0 }
}

extension PropertyColumns {
  /// The columns of the vertices.
  ///
  /// - Parameter problems: Takes the columns that are renamed.
  func vertexColumns(
    of document: GraphDocument, _ problems: inout [AttributeProblem]
  ) -> [AttributeColumn] {
    let vertices = document.vertices
    var fixed: [AttributeColumn] = []
    if !held.contains(.position) { fixed += Self.positionColumns(of: vertices) }
    if !held.contains(.size) { fixed += [.init(name: "size", values: .double(vertices.sizes))] }
    if !held.contains(.color) { fixed += [.init(name: "color", values: .colors(vertices.colors))] }
    if !held.contains(.cluster) {
      fixed.append(.init(name: "cluster", values: .integer(vertices.clusters)))
      if !document.clusterLabels.isEmpty {
        fixed.append(.init(name: "cluster_label", values: .string(document.clusterLabelColumn)))
      }
    }
    if !held.contains(.time) {
      fixed += TimeColumns(vertices.spells, document.timeFormat).columns
    }
    return completed(fixed, with: document.vertexAttributes, &problems)
  }

  /// The columns of the edges.
  ///
  /// - Parameter problems: Takes the columns that are renamed.
  func edgeColumns(
    of document: GraphDocument, _ problems: inout [AttributeProblem]
  ) -> [AttributeColumn] {
    let edges = document.edges
    var fixed: [AttributeColumn] = []
    if !held.contains(.edgeID) { fixed.append(.init(name: "id", values: .string(edges.ids))) }
    if !held.contains(.edgeLabel) {
      fixed.append(.init(name: "label", values: .string(edges.labels)))
    }
    if !held.contains(.kind) { fixed.append(.init(name: "kind", values: .string(edges.kinds))) }
    if !held.contains(.color) { fixed += [.init(name: "color", values: .colors(edges.colors))] }
    if !held.contains(.inferred) {
      fixed.append(.init(name: "inferred", values: .boolean(edges.inferred)))
    }
    if !held.contains(.width) { fixed.append(.init(name: "width", values: .double(edges.widths))) }
    if !held.contains(.time) {
      let weights = document.weightsByYear
      fixed += TimeColumns(edges.spells, document.timeFormat, weights: weights).columns
      fixed.append(
        .init(name: "weight_by_year", values: .string(YearWeights.column(weights))))
    }
    return completed(fixed, with: document.edgeAttributes, &problems)
  }

  private static func positionColumns(of vertices: VertexTable) -> [AttributeColumn] {
    let positions = vertices.positions
    func column(_ name: String, _ part: (GraphDocument.Position) -> Double) -> AttributeColumn {
      var values = SparseColumn<Double>()
      for place in 0..<positions.count where positions.values[place].isFinite {
        values.append(part(positions.values[place]), row: positions.row(at: place))
      }
      return AttributeColumn(name: name, values: .double(values))
    }
    return [column("x") { $0.x }, column("y") { $0.y }]
  }

  /// The name as the format holds it, which is no name of weights unless it was one before.
  private func heldName(_ name: String) -> String {
    let held = naming(name)
    func isOfWeights(_ name: String) -> Bool {
      ColumnPool.weightNames.contains(ColumnPool.plain(name))
    }
    return isOfWeights(held) && !isOfWeights(name) ? naming(held + "_2") : held
  }

  /// The fixed columns that have values, then the document's own, under names that the format holds. A
  /// column that repeats a fixed one is not written twice.
  private func completed(
    _ fixed: [AttributeColumn], with own: [AttributeColumn], _ problems: inout [AttributeProblem]
  ) -> [AttributeColumn] {
    let fixed = fixed.filter { $0.count > 0 }
    var taken = reservedNames
    var columns: [AttributeColumn] = []
    for (place, column) in (fixed + own.filter { !fixed.contains($0) }).enumerated() {
      let plain = heldName(column.name)
      var name = plain
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = naming("\(plain)_\(number)")
      }
      if place >= fixed.count, name != column.name {
        problems.append(.renamedColumn(column.name, to: name, in: title))
      }
      columns.append(.init(name: name, values: column.values, timedValues: column.timedValues))
    }
    return columns
  }
}

extension AttributeColumn.Values {
  /// Colours as texts.
  fileprivate static func colors(_ colors: SparseColumn<GraphColor>) -> Self {
    var texts = TextColumn()
    for place in 0..<colors.count {
      texts.append(colors.values[place].hexadecimal, row: colors.row(at: place))
    }
    return .string(texts)
  }
}

extension GraphDocument {
  /// The label of each vertex's cluster, where both are known.
  fileprivate var clusterLabelColumn: TextColumn {
    var labels = TextColumn()
    for place in 0..<vertices.clusters.count {
      let cluster = vertices.clusters.values[place]
      if clusterLabels.indices.contains(cluster - 1) {
        labels.append(clusterLabels[cluster - 1], row: vertices.clusters.row(at: place))
      }
    }
    return labels
  }

}
