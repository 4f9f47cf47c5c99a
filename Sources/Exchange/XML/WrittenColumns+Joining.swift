/// Columns that a program declares several times under one name, once for each type of value.
extension WrittenColumns {
  /// Joins columns of one name and of different types where no row has a value in two of them, as
  /// NetworkX writes them.
  ///
  /// - Complexity: O(*n*) for *n* rows and each such column, of which there are few of a name, and O(*c*)
  ///   for *c* columns.
  mutating func joinTypes(rowCount: Int) {
    var firsts: [String: (place: Int, types: [ValueType?])] = [:]
    for place in columns.indices where columns[place].canJoin {
      let (name, type) = (columns[place].name, columns[place].type)
      guard let first = firsts[name] else {
        firsts[name] = (place, [type])
        continue
      }
      guard !first.types.contains(type),
        let joined = columns[first.place].joined(with: columns[place], rowCount: rowCount)
      else { continue }
      self[first.place] = joined
      self[place] = WrittenColumn(name)
      firsts[name]?.types.append(type)
    }
  }
}

extension WrittenColumn {
  /// Whether the column has values of its own, and no other ones.
  fileprivate var canJoin: Bool { !isEmpty && fallback == nil && timedTexts.isEmpty }

  /// The values of two columns; nil where a row has a value in both.
  fileprivate func joined(with other: WrittenColumn, rowCount: Int) -> WrittenColumn? {
    let areNumbers = [type, other.type].allSatisfy { $0 == .integer || $0 == .number }
    var joined = WrittenColumn(name, type: areNumbers ? .number : nil)
    let (texts, others) = (column(rowCount: rowCount), other.column(rowCount: rowCount))
    for row in 0..<rowCount {
      switch (texts[row], others[row]) {
      case (nil, nil): continue
      case (let text?, nil), (nil, let text?): joined.set(text, row: row)
      default: return nil
      }
    }
    return joined
  }
}
