import CoterieRecords

/// What a format that has nothing but numbered vertices and weighted edges can't hold.
enum MatrixColumns {
  /// What is lost of a document.
  ///
  /// - Parameters:
  ///   - title: What the format is called.
  ///   - holdsLabels: Whether vertices have labels there.
  ///   - holdsTitle: Whether the title and the description have a place.
  ///   - heldColumns: The columns of the vertices that are written.
  static func unheld(
    of document: GraphDocument, in title: String, holdsLabels: Bool = false,
    holdsTitle: Bool = false, heldColumns: Set<String> = []
  ) -> [AttributeProblem] {
    var problems: [AttributeProblem] = []
    let columns = PropertyColumns(title: title, held: [])
    let vertexNames = columns.vertexColumns(of: document, &problems).map(\.name)
    let edgeNames = columns.edgeColumns(of: document, &problems).map(\.name)
    let numbers = document.vertices.indices.lazy.map { String($0 + 1) }
    let hasNames = zip(document.vertices.indices, numbers).contains {
      document.vertices.label($0) != $1
    }
    let names =
      (holdsTitle ? [] : document.namesOfTitles) + (hasNames && !holdsLabels ? ["label"] : [])
      + vertexNames.filter { !heldColumns.contains($0) } + edgeNames
    return names.isEmpty ? [] : [.unheld(names.unique, in: title)]
  }
}

extension [String] {
  /// The texts, each once.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
