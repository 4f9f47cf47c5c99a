import CoterieRecords

extension GraphDocument {
  /// What formats without a place for remarks can't hold.
  var namesOfTitles: [String] {
    (title.isEmpty ? [] : ["title"]) + (descriptionLines.isEmpty ? [] : ["description"])
  }

  /// What formats without times of values can't hold: the columns whose values change, and weights that are
  /// not each of one year.
  var namesOfTimedValues: [String] {
    let columns = (vertexAttributes + edgeAttributes).filter { !$0.timedValues.isEmpty }
    let weights = weightsByYear.count < edges.timedWeights.count ? ["weight by time"] : []
    return columns.map { "\($0.name) by time" } + weights
  }
}

extension [AttributeProblem] {
  /// Adds what a format can't hold, if there is anything.
  mutating func addUnheld(_ names: [String], in title: String) {
    if !names.isEmpty { append(.unheld(names, in: title)) }
  }
}
