import CoterieCentrality

/// Measures of links.
extension Measure {
  static let edgeMeasures: [Measure] = []
}
