import CoterieText

/// Weights by year as one text: `2019:1;2021:2`.
enum YearWeights {
  /// The texts of weights; those of rows whose weights are not each of one year are left out.
  static func column(_ weights: SparseColumn<[GraphDocument.TimedWeight]>) -> TextColumn {
    var texts = TextColumn()
    for place in 0..<weights.count {
      if let text = text(of: weights.values[place]) {
        texts.append(text, row: weights.row(at: place))
      }
    }
    return texts
  }

  private static func text(of weights: [GraphDocument.TimedWeight]) -> String? {
    let parts = weights.filter(\.weight.isFinite).compactMap { weight in
      weight.year.map { "\($0):\(PlainDecimal.text(of: weight.weight))" }
    }
    return parts.isEmpty || parts.count < weights.count ? nil : parts.joined(separator: ";")
  }

  /// The weights that a text gives; nil where it has anything else.
  static func reading(_ text: String) -> [GraphDocument.TimedWeight]? {
    var weights: [GraphDocument.TimedWeight] = []
    for part in text.split(separator: ";") {
      let pair = part.split(separator: ":")
      guard pair.count == 2, let year = Int(pair[0]), let weight = Double(pair[1]),
        (-9999...9999).contains(year), weight.isFinite
      else { return nil }
      weights.append(.init(year: year, weight: weight))
    }
    return weights.summed
  }
}
