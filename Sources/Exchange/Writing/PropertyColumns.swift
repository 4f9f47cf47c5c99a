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
  /// Whether names that differ in their case alone are two names.
  var isCaseSensitive = true
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
  /// column that repeats a fixed one is not written twice. The names of the format and those of fixed columns are
  /// kept free in any case, since readers take them so.
  private func completed(
    _ fixed: [AttributeColumn], with own: [AttributeColumn], _ problems: inout [AttributeProblem]
  ) -> [AttributeColumn] {
    let fixed = fixed.filter { $0.count > 0 }
    let own = own.filter { !fixed.contains($0) }
    var columns = fixed.map { $0.named(naming($0.name)) }
    let reserved = reservedNames.union(columns.map { $0.name.lowercased() })
    let wanted = Set(own.map { key(heldName($0.name)) })
    var taken: Set<String> = []
    for column in own {
      let plain = heldName(column.name)
      var name = plain
      var number = 1
      while reserved.contains(name.lowercased()) || taken.contains(key(name))
        || number > 1 && wanted.contains(key(name))
      {
        number += 1
        name = naming("\(plain)_\(number)")
      }
      taken.insert(key(name))
      if name != column.name {
        problems.append(
          plain == column.name
            ? .takenName(column.name, to: name, in: title)
            : .renamedColumn(column.name, to: name, in: title))
      }
      columns.append(column.named(name))
    }
    return columns
  }

  /// What is the same of names that the format takes for one.
  private func key(_ name: String) -> String { isCaseSensitive ? name : name.lowercased() }
}

extension AttributeColumn {
  /// The column under another name.
  fileprivate func named(_ name: String) -> Self {
    Self(name: name, values: values, timedValues: timedValues)
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
      if clusterLabels.indices.contains(cluster - 1), !clusterLabels[cluster - 1].isEmpty {
        labels.append(clusterLabels[cluster - 1], row: vertices.clusters.row(at: place))
      }
    }
    return labels
  }

}
