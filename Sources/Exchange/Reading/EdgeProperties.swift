import CoterieRecords

extension EdgeTable {
  /// Takes the properties that columns give, beside those that the reader knows.
  ///
  /// A weight is the column `weight`, else `value` where it has numbers, else what the format has in its
  /// own place.
  ///
  /// - Parameters:
  ///   - pool: The columns, from which those that are properties are taken.
  ///   - log: Takes what is noticed.
  ///   - line: The line of an edge.
  mutating func takeProperties(
    from pool: inout ColumnPool, _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    takeWeights(from: &pool, &log, line: line)
    if ids.isEmpty { ids = pool.take(["id", "edgeid"], { $0.areNames ? $0 : nil }) ?? [] }
    if labels.isEmpty { labels = pool.take(["label", "edgelabel"], { $0 }) ?? [] }
    if kinds.isEmpty { kinds = pool.take(["kind"], { $0 }) ?? [] }
    if colors.isEmpty { colors = pool.takeColors(&log, line: line) }
    if widths.isEmpty { widths = pool.takeNumbers(["width"], &log, line: line) }
    takeInferences(from: &pool)
    takeTimedWeights(from: &pool, &log, line: line)
    if spells.isEmpty { spells = pool.takeSpells(runs: runs) }
  }

  private mutating func takeInferences(from pool: inout ColumnPool) {
    let all = pool.take(["inferred"]) { texts in
      switch ColumnTyping(texts, type: .boolean).values {
      case .boolean(let booleans): booleans
      default: nil
      }
    }
    guard let all else { return }
    // A format may draw inferred edges in a way of its own beside the column.
    for place in 0..<all.count where all.values[place] { inferred[all.row(at: place)] = true }
  }

  /// Takes the weights at some times: of a column `weight_by_year`, or of one `weight` that changes.
  private mutating func takeTimedWeights(
    from pool: inout ColumnPool, _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    if let weights = pool.take(["weightbyyear"], { $0.values(YearWeights.reading) }) {
      timedWeights = weights
    }
    var timed = ValueList<[GraphDocument.TimedWeight]>()
    for (row, spell, text) in pool.takeTimed("weight") {
      if let weight = WrittenNumber(text).number {
        timed.append([.init(spell: spell, weight: weight)], row: row)
      } else {
        log.add(.attribute(.badNumber(text.excerpt, of: "weight")), line: line(row))
      }
    }
    if timed.isEmpty { return }
    timedWeights = timed.column(combiningAll: { $0.flatMap { $0 } })
    addMissingWeights()
  }

  /// An edge that has no other weight has the sum of those at some times.
  private mutating func addMissingWeights() {
    var sums = ValueList<Double>()
    for place in 0..<weights.count {
      sums.append(weights.values[place], row: weights.row(at: place))
    }
    for place in 0..<timedWeights.count where weights[timedWeights.row(at: place)] == nil {
      sums.append(
        timedWeights.values[place].reduce(0) { $0 + $1.weight }, row: timedWeights.row(at: place))
    }
    weights = sums.column()
  }

  /// The runs of years in which edges have weights.
  private var runs: SparseColumn<[GraphSpell]> {
    var runs = SparseColumn<[GraphSpell]>()
    for place in 0..<timedWeights.count {
      runs.append(timedWeights.values[place].runs, row: timedWeights.row(at: place))
    }
    return runs
  }
}

extension TextColumn {
  /// Whether no text is empty or there twice.
  fileprivate var areNames: Bool {
    var seen: Set<String> = []
    return (0..<count).allSatisfy { place in
      let text = text(at: place)
      return !text.isEmpty && seen.insert(text).inserted
    }
  }
}
