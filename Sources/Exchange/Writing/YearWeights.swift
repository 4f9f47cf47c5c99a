import CoterieText

/// Weights by year as one text: `2019:1;2021:2`.
enum YearWeights {
  /// The texts of weights that are each of one year.
  static func column(_ weights: SparseColumn<[GraphDocument.TimedWeight]>) -> TextColumn {
    var texts = TextColumn()
    for place in 0..<weights.count {
      let parts = weights.values[place].compactMap { weight in
        weight.year.map { "\($0):\(PlainDecimal.text(of: weight.weight))" }
      }
      texts.append(parts.joined(separator: ";"), row: weights.row(at: place))
    }
    return texts
  }

  /// The weights that a text gives; nil where it has anything else.
  static func reading(_ text: String) -> [GraphDocument.TimedWeight]? {
    var weights: [GraphDocument.TimedWeight] = []
    for part in text.split(separator: ";") {
      let pair = part.split(separator: ":")
      guard pair.count == 2, let year = Int(pair[0]), let weight = Double(pair[1]),
        WrittenYears.range.contains(year), weight.isFinite
      else { return nil }
      weights.append(.init(year: year, weight: weight))
    }
    return weights.summed
  }
}

extension GraphDocument {
  /// The weights of edges that texts can hold: those that are each of one year, where times are years.
  var weightsByYear: SparseColumn<[TimedWeight]> {
    if timeFormat != .number { return [] }
    let weights = edges.timedWeights
    var held = SparseColumn<[TimedWeight]>()
    for place in 0..<weights.count where weights.values[place].allSatisfy(\.isOfOneYear) {
      held.append(weights.values[place], row: weights.row(at: place))
    }
    return held
  }
}

extension GraphDocument.TimedWeight {
  fileprivate var isOfOneYear: Bool {
    weight.isFinite && year.map(WrittenYears.range.contains) ?? false
  }
}
