import CoterieRecords

extension VertexTable {
  /// Creates the vertices of a file with the properties that readers know and those that columns give.
  ///
  /// A vertex is called by its label, else its `name`, else what yEd shows on it, else its description,
  /// else its id; a blank text is none.
  ///
  /// - Parameters:
  ///   - pool: The columns, from which those that are properties are taken.
  ///   - clusterLabels: Takes the labels that a column gives clusters.
  ///   - losses: Counts the texts of vertices listed several times that differ from those that stay.
  ///   - log: Takes what is noticed.
  ///   - line: The line of a vertex.
  init(
    ids: TextColumn, _ known: VertexLists, _ pool: inout ColumnPool,
    clusterLabels: inout [Int: String], losses: inout LostValues, _ log: inout GraphLog,
    line: (Int) -> Int?
  ) {
    self.ids = known.ownIDs(insteadOf: ids) ?? ids
    takeLabels(known, &pool, &losses)
    if let unseen = unseenNodeLabels(known) {
      let name = "\(known.nodeLabels.name) beside a label"
      log.add(.graphFile(.leftOut(name, count: unseen.count)), line: line(unseen.first))
    }
    positions = known.column(known.positions)
    if known.halfPlaceCount > 0 { log.add(.attribute(.halfPlaces(known.halfPlaceCount))) }
    if positions.isEmpty { takePositions(from: &pool, &log, line: line) }
    sizes = known.column(known.sizes)
    if sizes.isEmpty { sizes = pool.takeNumbers(["size"], &log, line: line) }
    colors = known.column(known.colors)
    if colors.isEmpty { colors = pool.takeColors(&log, line: line) }
    takeClusters(known, &pool, &clusterLabels, &log, line: line)
    takeSpells(known, &pool)
  }

  private mutating func takeLabels(
    _ known: VertexLists, _ pool: inout ColumnPool, _ losses: inout LostValues
  ) {
    let count = ids.count
    var sources: [TextColumn] = []
    if !known.labels.isEmpty {
      sources.append(
        known.labels.column(rowCount: count, repeated: known.repeated, losses: &losses))
      if let labels = pool.texts(["label", "nodelabel"]) { sources.append(labels) }
    } else if let labels = pool.take(["label", "nodelabel"], { $0 }) {
      sources.append(labels)
    }
    if sources.isEmpty {
      if let names = pool.take(["name"], { $0 }) { sources.append(names) }
    } else if let names = pool.texts(["name"]) {
      sources.append(names)
    }
    for column in [known.nodeLabels, known.descriptions] where !column.isEmpty {
      sources.append(column.column(rowCount: count))
    }
    if sources.isEmpty { return }
    for vertex in 0..<count {
      let label = sources.lazy.compactMap { $0[vertex]?.nilIfBlank }.first
      if let label, label != ids[vertex] { labels.append(label, row: vertex) }
    }
  }

  /// How many vertices yEd shows otherwise than they are called, and the first of them.
  private func unseenNodeLabels(_ known: VertexLists) -> (count: Int, first: Int)? {
    if known.nodeLabels.isEmpty { return nil }
    let shown = known.nodeLabels.column(rowCount: ids.count)
    let unseen = (0..<ids.count).filter { vertex in
      shown[vertex]?.nilIfBlank.map { $0 != label(vertex) } ?? false
    }
    return unseen.first.map { (unseen.count, $0) }
  }

  private mutating func takePositions(
    from pool: inout ColumnPool, _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    let (x, y) = pool.takePlaces(&log, line: line)
    for place in 0..<x.count {
      let row = x.row(at: place)
      if let y = y[row] { positions.append(.init(x: x.values[place], y: y), row: row) }
    }
    let alone = x.count + y.count - 2 * positions.count
    if alone > 0 { log.add(.attribute(.halfPlaces(alone))) }
  }

  private mutating func takeSpells(_ known: VertexLists, _ pool: inout ColumnPool) {
    guard known.spells.isEmpty else {
      spells = known.spells.lists
      return
    }
    spells = pool.takeSpells()
  }
}

extension VertexLists {
  /// The ids that vertices had before they were written; nil where two of them would be called alike.
  fileprivate func ownIDs(insteadOf names: TextColumn) -> TextColumn? {
    if ids.isEmpty { return nil }
    let own = ids.column(rowCount: names.count)
    let all = (0..<names.count).map { own[$0] ?? names.text(at: $0) }
    return Set(all).count == all.count ? TextColumn(all) : nil
  }
}

extension ValueList<GraphSpell> {
  /// The spells of each row, in the order in which they begin.
  var lists: SparseColumn<[GraphSpell]> {
    var lists = ValueList<[GraphSpell]>()
    forEach { lists.append([$1], row: $0) }
    return lists.column(combiningAll: { $0.flatMap { $0 }.sorted() })
  }
}

extension String {
  /// Whether the text has nothing but blanks.
  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  /// The text, nil where it is blank.
  fileprivate var nilIfBlank: String? { isBlank ? nil : self }
}
