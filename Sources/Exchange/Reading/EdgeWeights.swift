import CoterieRecords

extension EdgeTable {
  /// Takes the weights that columns give where edges have none: `weight` in any case, else `value`. A weight
  /// that is no number is left out with a warning.
  mutating func takeWeights(
    from pool: inout ColumnPool, _ log: inout GraphLog, line: (Int) -> Int?
  ) {
    let named = pool.takeJoined(
      ["weight", "edgeweight"], beside: { weights[$0] != nil }, knownAs: "weight"
    ) { name, first, row in
      log.add(.attribute(.otherColumn(name, than: first, of: "weights")), line: line(row))
    }
    let values = pool.texts(["value"]).flatMap { $0.hasNumbers ? $0 : nil }
    if named == nil, values == nil { return }
    if named == nil, weights.isEmpty { _ = pool.take(["value"]) { $0.areNumbers ? $0 : nil } }
    let known = weights
    weights = []
    for edge in 0..<count {
      let found = known[edge].map { .number($0) } ?? named?.weight(of: edge)
      switch found ?? values?.weight(of: edge) {
      case .number(let weight): weights.append(weight, row: edge)
      case .other(let text):
        log.add(.attribute(.badNumber(text.excerpt, of: "weight")), line: line(edge))
        // The value beside it is not to be taken for the weight when the graph is written and read again.
        if found != nil, values?.weight(of: edge) != nil { weights.append(1, row: edge) }
      case nil: continue
      }
    }
  }
}

/// A weight as it is written.
private enum WrittenWeight {
  case number(Double)
  /// A text that is no finite number.
  case other(String)
}

extension TextColumn {
  /// What is written as the weight of an edge; nil where nothing is.
  fileprivate func weight(of edge: Int) -> WrittenWeight? {
    guard let place = rows.place(of: edge) else { return nil }
    let number = WrittenNumber(bytes.span, range(at: place))
    if number == .empty { return nil }
    return number.number.map { .number($0) } ?? .other(text(at: place))
  }

  /// Whether all texts are numbers or gaps.
  fileprivate var areNumbers: Bool {
    (0..<count).allSatisfy { WrittenNumber(bytes.span, range(at: $0)) != .none }
  }

  /// Whether some text is a number, with a decimal point or comma.
  fileprivate var hasNumbers: Bool {
    (0..<count).contains { place in
      WrittenNumber(bytes.span, range(at: place)).number != nil
        || DecimalComma.number(bytes.span, range(at: place)) != nil
    }
  }
}
