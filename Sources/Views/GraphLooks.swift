public import CoterieExchange
import CoterieLayouts
import CoterieText

/// What a graph file says about how its vertices are to be drawn.
public struct GraphLooks: Sendable {
  /// The category of each vertex, nil where it has none.
  struct Categories: Sendable {
    /// What the categories are: `cluster`, or the name of a column.
    let name: String
    let texts: [String?]
  }

  /// A number of each vertex, nil where it has none.
  struct Numbers: Sendable {
    /// What the numbers are.
    let name: String
    let values: [Double?]
  }

  /// Where each vertex is, y downwards.
  private(set) var positions: [Point]?
  private(set) var categories: Categories?
  private(set) var numbers: Numbers?

  /// Nothing: all is worked out.
  public init() {}

  /// Takes positions and clusters from a document, where every vertex has one.
  public init(of document: GraphDocument) {
    let vertices = document.vertices
    if vertices.positions.count == vertices.count, !vertices.isEmpty {
      positions = vertices.positions.values.map { Point(x: $0.x, y: -$0.y) }
    }
    if vertices.clusters.count == vertices.count, !vertices.isEmpty {
      categories = document.clusterCategories
    }
  }

  /// Leaves positions to a layout.
  public mutating func dropPositions() { positions = nil }

  /// Whether every vertex has a position.
  public var hasPositions: Bool { positions != nil }

  /// Takes the colours from a column; false where there is none of that name.
  public mutating func color(by name: String, of document: GraphDocument) -> Bool {
    if name == "cluster", !document.vertices.clusters.isEmpty {
      categories = document.clusterCategories
      return true
    }
    guard let column = document.vertexAttributes.first(where: { $0.name == name }) else {
      return false
    }
    categories = Categories(
      name: name, texts: document.vertices.indices.map { column[$0]?.text })
    return true
  }

  /// Takes the areas from a column of numbers; false where there is none of that name.
  public mutating func size(by name: String, of document: GraphDocument) -> Bool {
    if name == "size", !document.vertices.sizes.isEmpty {
      numbers = Numbers(
        name: name, values: document.vertices.indices.map { document.vertices.sizes[$0] })
      return true
    }
    guard let column = document.vertexAttributes.first(where: { $0.name == name }),
      column.isNumeric
    else { return false }
    numbers = Numbers(
      name: name,
      values: document.vertices.indices.map { vertex in
        switch column[vertex] {
        case .integer(let number): Double(number)
        case .double(let number): number
        case .string, .boolean, nil: nil
        }
      })
    return true
  }

  /// The names that colours can be taken from.
  public static func categoryNames(of document: GraphDocument) -> [String] {
    (document.vertices.clusters.isEmpty ? [] : ["cluster"])
      + document.vertexAttributes.map(\.name)
  }

  /// The names that areas can be taken from.
  public static func numberNames(of document: GraphDocument) -> [String] {
    (document.vertices.sizes.isEmpty ? [] : ["size"])
      + document.vertexAttributes.filter(\.isNumeric).map(\.name)
  }
}

extension AttributeColumn {
  fileprivate var isNumeric: Bool {
    switch values {
    case .integer, .double: true
    case .string, .boolean: false
    }
  }
}

extension GraphDocument {
  /// The clusters of the vertices as categories, by their labels or numbers.
  fileprivate var clusterCategories: GraphLooks.Categories {
    GraphLooks.Categories(
      name: "cluster",
      texts: vertices.indices.map { vertex in
        vertices.clusters[vertex].map { cluster in
          let label =
            clusterLabels.indices.contains(cluster - 1) ? clusterLabels[cluster - 1] : ""
          return label.isEmpty ? "Cluster \(cluster)" : label
        }
      })
  }
}
