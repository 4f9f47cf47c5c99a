import CoterieExchange
package import CoterieNetworks

/// Something of each vertex that a picture shows by colours or areas.
public enum VertexFigure: Sendable {
  /// Numbers, nil where a vertex has none.
  case numbers([Double?], title: String)
  /// Words, nil where a vertex has none.
  case categories([String?], title: String)
}

extension Analysis {
  /// The figure of a name: of the user's own columns, else of a graph file, else a measure, else a column of
  /// the table of the vertices; nil where nothing has the name.
  package func figure(
    named name: String, of kind: NetworkKind, attributes: VertexAttributes?
  ) -> VertexFigure? {
    let network = self[kind].network
    if let own = attributes?.figure(named: name, of: network) { return own }
    if kind == .file, let column = document?.figure(named: name) { return column }
    if let measure = Measure.named(name), measure.isFigure(of: network) {
      return .numbers(self[kind].values(of: measure).map(\.number), title: measure.title)
    }
    guard let table = vertexTable(of: kind),
      let place = table.columns.firstIndex(where: { $0.name == name }), place > 1
    else { return nil }
    let numbers = (0..<table.rowCount).map { table[$0, place].number }
    return .numbers(numbers, title: table.columns[place].label)
  }

  /// The names that ``figure(named:of:attributes:)`` knows.
  package func figureNames(of kind: NetworkKind, attributes: VertexAttributes?) -> [String] {
    let network = self[kind].network
    var names = attributes?.names ?? []
    if kind == .file { names += document?.figureNames ?? [] }
    names += vertexTable(of: kind)?.columns.dropFirst(2).map(\.name) ?? []
    names += Measure.all.filter { $0.isFigure(of: network) }.map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The table of the vertices of a kind of network; nil where there is none.
  private func vertexTable(of kind: NetworkKind) -> Table? {
    switch kind {
    case .authors: authorTable
    case .affiliations, .countries: self[kind].network.organisationTable(corpus)
    case .authorPapers, .file: nil
    }
  }
}

extension Measure {
  /// Whether each vertex of a network has the measure, without anything else being said.
  fileprivate func isFigure(of network: Network) -> Bool {
    scope == .vertex && !settings.contains(.origins) && isDefined(for: network)
  }
}

extension Table.Cell {
  /// The number of a cell; nil where it holds none.
  fileprivate var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number), .marked(let number): number
    case .text, .flag, .list, .empty: nil
    }
  }
}

extension GraphDocument {
  /// The names of what the file says of vertices.
  fileprivate var figureNames: [String] {
    (vertices.clusters.isEmpty ? [] : ["cluster"]) + (vertices.sizes.isEmpty ? [] : ["size"])
      + vertexAttributes.map(\.name)
  }

  /// What the file says of vertices, by its name there.
  fileprivate func figure(named name: String) -> VertexFigure? {
    if name == "cluster", !vertices.clusters.isEmpty { return clusterFigure }
    if name == "size", !vertices.sizes.isEmpty {
      return .numbers(vertices.indices.map { vertices.sizes[$0] }, title: name)
    }
    guard let column = vertexAttributes.first(where: { $0.name == name }) else { return nil }
    switch column.values {
    case .integer, .double:
      return .numbers(vertices.indices.map { column[$0]?.number }, title: name)
    case .string, .boolean:
      return .categories(vertices.indices.map { column[$0]?.text }, title: name)
    }
  }

  /// The clusters of the file, by their labels or numbers.
  package var clusterFigure: VertexFigure {
    .categories(
      vertices.indices.map { vertex in
        vertices.clusters[vertex].map { cluster in
          let label =
            clusterLabels.indices.contains(cluster - 1) ? clusterLabels[cluster - 1] : ""
          return label.isEmpty ? "Cluster \(cluster)" : label
        }
      }, title: "Clusters")
  }
}

extension AttributeValue {
  /// The number; nil for words.
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    case .string, .boolean: nil
    }
  }
}
