/// Where the rows of a table go when some are left out and others are merged.
struct RowPlaces: Sendable {
  /// The new row of each old one; −1 where it is left out.
  let places: [Int32]
  /// How many rows there are then.
  let count: Int

  /// Whether every row stays where it is.
  var areUnchanged: Bool { count == places.count }

  /// How many new rows come of several old ones.
  var mergedCount: Int {
    var counts = [UInt8](repeating: 0, count: count)
    for place in places where place >= 0 { counts[Int(place)] = min(2, counts[Int(place)] + 1) }
    return counts.count { $0 == 2 }
  }
}

extension SparseColumn {
  /// The column with its rows at new places; values of rows that become one are combined in the order of
  /// the rows.
  ///
  /// - Parameter combine: Makes one value of two of a row.
  func moved(
    to places: RowPlaces, combining combine: (_ row: Int, Value, Value) -> Value
  ) -> Self {
    if places.areUnchanged { return self }
    var moved = ValueList<Value>()
    for (place, value) in values.enumerated() {
      let row = Int(places.places[rows[place]])
      if row >= 0 { moved.append(value, row: row) }
    }
    return moved.column(combining: combine)
  }
}

extension SparseColumn {
  /// The same, with all values of a row combined at once: lists of many values are joined in one go.
  func moved(to places: RowPlaces, combiningAll combine: ([Value]) -> Value) -> Self {
    if places.areUnchanged { return self }
    var moved = ValueList<Value>()
    for (place, value) in values.enumerated() {
      let row = Int(places.places[rows[place]])
      if row >= 0 { moved.append(value, row: row) }
    }
    return moved.column(combiningAll: combine)
  }
}

extension TextColumn {
  /// The column with its rows at new places; of rows that become one the first text stays, or the last.
  ///
  /// - Parameters:
  ///   - name: What the column is called.
  ///   - losses: Counts the texts that differ from the one that stays.
  func moved(
    to places: RowPlaces, keepsLast: Bool, _ name: String, losses: inout LostValues
  ) -> Self {
    if places.areUnchanged { return self }
    var textPlaces = ValueList<Int>()
    for place in 0..<count {
      let row = Int(places.places[rows[place]])
      if row >= 0 { textPlaces.append(place, row: row) }
    }
    let kept = textPlaces.column { row, first, second in
      let (kept, lost) = keepsLast ? (second, first) : (first, second)
      if text(at: kept) != text(at: lost) {
        losses.add(row: row, column: name, kept: text(at: kept), lost: text(at: lost))
      }
      return kept
    }
    var moved = Self()
    for place in 0..<kept.count {
      moved.append(bytes.span.extracting(range(at: kept.values[place])), row: kept.row(at: place))
    }
    return moved
  }
}

/// Values of rows in any order, as a reader finds them.
struct ValueList<Value: Sendable & Equatable>: Sendable {
  private var column = SparseColumn<Value>()
  /// Values of rows that do not follow those before them, and how many values precede each.
  private var others: [(row: Int, value: Value)] = []

  /// Whether there is no value.
  var isEmpty: Bool { column.isEmpty && others.isEmpty }

  /// Calls a body with each row and value, in the order of the rows where they came in it.
  func forEach(_ body: (Int, Value) -> Void) {
    for place in 0..<column.count { body(column.row(at: place), column.values[place]) }
    for other in others { body(other.row, other.value) }
  }

  mutating func append(_ value: Value, row: Int) {
    if others.isEmpty, row > column.rows.last {
      column.append(value, row: row)
    } else {
      others.append((row, value))
    }
  }

  /// The values by row, those of one row combined in the order in which they came.
  func column(
    combining combine: (_ row: Int, Value, Value) -> Value = { _, _, last in last }
  ) -> SparseColumn<Value> {
    if others.isEmpty { return column }
    let sorted = others.indices.sorted { (others[$0].row, $0) < (others[$1].row, $1) }
    var merged = SparseColumn<Value>()
    var next = 0
    var place = 0
    while place < column.count || next < sorted.count {
      let row = place < column.count ? column.row(at: place) : Int.max
      let other = next < sorted.count ? others[sorted[next]].row : Int.max
      let here = min(row, other)
      var value: Value?
      if row == here {
        value = column.values[place]
        place += 1
      }
      while next < sorted.count, others[sorted[next]].row == here {
        let later = others[sorted[next]].value
        value = value.map { combine(here, $0, later) } ?? later
        next += 1
      }
      if let value { merged.append(value, row: here) }
    }
    return merged
  }

  /// The values by row, those of a row that has several combined at once, in the order in which they came.
  ///
  /// - Complexity: O(*n* log *n*) for *n* values, and the time of combining.
  func column(combiningAll combine: ([Value]) -> Value) -> SparseColumn<Value> {
    if others.isEmpty { return column }
    var rows: [Int] = []
    var values: [Value] = []
    forEach { row, value in
      rows.append(row)
      values.append(value)
    }
    let order = rows.indices.sorted { (rows[$0], $0) < (rows[$1], $1) }
    var merged = SparseColumn<Value>()
    var start = 0
    while start < order.count {
      let row = rows[order[start]]
      let end = order[start...].firstIndex { rows[$0] != row } ?? order.count
      let group = order[start..<end].map { values[$0] }
      merged.append(group.count == 1 ? group[0] : combine(group), row: row)
      start = end
    }
    return merged
  }
}
