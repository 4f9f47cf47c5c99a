public import CoterieRecords

extension GraphReading {
  /// Joins the parts of one graph: a file with its edges, tables of its vertices, and lists of values in the
  /// order of the vertices.
  ///
  ///     let edges = GraphFormat.edgeList.read(Array("1\t2\t5\n".utf8))
  ///     let map = GraphFormat.edgeList.read(Array("id\tlabel\n1\tAda\n2\tBob\n3\tCy\n".utf8))
  ///     GraphReading.joined([edges, map]).document.vertices.map(\.label)  // ["Ada", "Bob", "Cy"]
  ///
  /// - The vertices of the tables come first, in their order, also those that no edge joins; those that no
  ///   table lists follow, with a warning. A vertex is the same where the ids are.
  /// - What a table says of a vertex comes before what the file with the edges says.
  /// - Tables without a file with edges are a graph without edges. Values need vertices, as many as there
  ///   are values; else they are left out with a warning.
  ///
  /// - Parameters:
  ///   - readings: The readings of the files, in any order.
  ///   - log: An empty log, which takes what is noticed while joining, and is returned without what the
  ///     logs of the readings hold. It has an error where two of them are graphs of their own: only the first
  ///     is joined.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, for each table.
  public static func joined(
    _ readings: [GraphReading], log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    var log = log
    func add(_ problem: Problem) {
      log.append(Diagnostic(problem, at: SourceLocation(file: "-")))
    }
    let graphs = readings.filter { $0.part == .graph }
    if graphs.count > 1 { add(.graph(.severalGraphs(graphs.count))) }
    var document = graphs.first?.document ?? GraphDocument()
    let tables = readings.filter { $0.part == .vertices }
    var listed: Set<String> = []
    for table in tables.reversed() {
      document.join(table.document) { add(.attribute($0)) }
      listed.formUnion(table.document.vertices.indices.lazy.map { table.document.vertices.id($0) })
    }
    if !tables.isEmpty {
      let vertices = document.vertices
      let unlisted = vertices.indices.count { !listed.contains(vertices.id($0)) }
      if unlisted > 0 { add(.graph(.unlistedVertices(unlisted))) }
    }
    for values in readings where values.part == .vertexValues {
      document.addValues(of: values.document) { add($0) }
    }
    return GraphReading(document: document, log: log)
  }
}

extension GraphDocument {
  /// Joins a table of vertices by their ids.
  fileprivate mutating func join(
    _ table: GraphDocument, _ notice: (AttributeProblem) -> Void
  ) {
    let own = Dictionary(vertices.indices.map { (vertices.id($0), $0) }) { first, _ in first }
    let ids = Set(table.vertices.indices.lazy.map { table.vertices.id($0) })
    // For each vertex of the joined graph its row in the table and its row here, −1 where it has none.
    let others = vertices.indices.filter { !ids.contains(vertices.id($0)) }
    let tableRows = Array(table.vertices.indices) + others.map { _ in -1 }
    let ownRows = table.vertices.indices.map { own[table.vertices.id($0)] ?? -1 } + others
    var places = [UInt32](repeating: 0, count: vertices.count)
    for (place, row) in ownRows.enumerated() where row >= 0 { places[row] = UInt32(place) }
    edges.sources = edges.sources.map { places[Int($0)] }
    edges.targets = edges.targets.map { places[Int($0)] }
    let columns =
      table.vertexAttributes.map { $0.taking(tableRows) }
      + vertexAttributes.map { $0.taking(ownRows) }
    vertexAttributes = columns.renamingRepeats(notice)
    vertices = table.vertices.taking(tableRows).filled(with: vertices.taking(ownRows))
    if !table.clusterLabels.isEmpty { clusterLabels = table.clusterLabels }
    if edges.spells.isEmpty, edges.timedWeights.isEmpty { timeFormat = table.timeFormat }
    if title.isEmpty { title = table.title }
  }

  /// Adds columns of values in the order of the vertices.
  fileprivate mutating func addValues(of values: GraphDocument, _ notice: (Problem) -> Void) {
    guard values.vertices.count == vertices.count, !vertices.isEmpty else {
      notice(.graph(.otherValueCount(values.vertices.count, vertices: vertices.count)))
      return
    }
    if !values.vertices.clusters.isEmpty, vertices.clusters.isEmpty {
      vertices.clusters = values.vertices.clusters
      clusterLabels = values.clusterLabels
    }
    vertexAttributes = (vertexAttributes + values.vertexAttributes).renamingRepeats {
      notice(.attribute($0))
    }
  }
}

extension VertexTable {
  /// The vertices, with what some others say where these have nothing; row −1 of a list that was taken has no
  /// id.
  fileprivate func filled(with others: VertexTable) -> VertexTable {
    var filled = VertexTable()
    filled.ids = ids.filled(with: others.ids)
    filled.labels = labels.filled(with: others.labels)
    filled.positions = positions.filled(with: others.positions)
    filled.sizes = sizes.filled(with: others.sizes)
    filled.colors = colors.filled(with: others.colors)
    filled.clusters = clusters.isEmpty ? others.clusters : clusters
    filled.spells = spells.filled(with: others.spells)
    return filled
  }
}

extension SparseColumn {
  /// The values, with those of another column where rows have none.
  fileprivate func filled(with others: Self) -> Self {
    if others.isEmpty { return self }
    var filled = Self()
    for row in 0...max(rows.last, others.rows.last) {
      if let value = self[row] ?? others[row] { filled.append(value, row: row) }
    }
    return filled
  }
}

extension [AttributeColumn] {
  /// The columns, those with the name of one before them under another name.
  fileprivate func renamingRepeats(_ notice: (AttributeProblem) -> Void) -> Self {
    let names = Set(map(\.name))
    var counts: [String: Int] = [:]
    return map { column in
      let name = ColumnPool.unused(column.name, names, &counts)
      if name != column.name { notice(.repeatedColumn(column.name, renamed: name)) }
      return AttributeColumn(name: name, values: column.values, timedValues: column.timedValues)
    }
  }
}
