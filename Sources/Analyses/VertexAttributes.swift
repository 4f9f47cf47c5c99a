public import CoterieNetworks
import CoterieText

/// The user's own columns of the vertices of a network, from a table whose rows name each vertex by its id or
/// its name.
public struct VertexAttributes: Sendable {
  /// The names of the columns, but for that which names the vertex.
  public let names: [String]
  private let keys: [String]
  private let rows: [[String]]

  /// Takes the rows of a table.
  ///
  /// - Parameter header: The names of the columns. That called `id` names the vertex, else that called
  ///   `name`, else the first.
  public init(header: [String], rows: [[String]]) {
    let key = header.firstIndex(of: "id") ?? header.firstIndex(of: "name") ?? 0
    let others = header.indices.filter { $0 != key }
    names = others.map { header[$0] }
    let filled = rows.filter { $0.indices.contains(key) && !$0[key].isEmpty }
    keys = filled.map { $0[key] }
    self.rows = filled.map { row in others.map { row.indices.contains($0) ? row[$0] : "" } }
  }

  /// The row of each vertex, nil where the table has none; the last where it has several.
  private func places(in network: Network) -> [Int?] {
    var byKey: [String: Int] = [:]
    var byName: [String: Int] = [:]
    for (place, key) in keys.enumerated() {
      byKey[key] = place
      byName[key.folded] = place
    }
    return network.vertices.map { byKey[$0.id] ?? byName[$0.name.folded] }
  }

  /// The keys of the rows that are of no vertex of a network.
  public func unmatchedKeys(in network: Network) -> [String] {
    let used = Set(places(in: network).compactMap { $0 })
    let known = Set(used.map { keys[$0] })
    return keys.indices.filter { !used.contains($0) && !known.contains(keys[$0]) }
      .map { keys[$0] }
  }

  /// A column of the vertices of a network: numbers where every cell that is not empty holds one, else words.
  func figure(named name: String, of network: Network) -> VertexFigure? {
    guard let column = names.firstIndex(of: name) else { return nil }
    let texts = places(in: network).map { place -> String? in
      place.map { rows[$0][column] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let numbers = texts.map { $0.flatMap(Double.init) }
    let isNumeric = zip(texts, numbers).allSatisfy { text, number in
      text == nil || number?.isFinite == true
    }
    return isNumeric && numbers.contains { $0 != nil }
      ? .numbers(numbers, title: name) : .categories(texts, title: name)
  }
}
