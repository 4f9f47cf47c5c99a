import CoterieCentrality

/// Distributions: tables of their own.
extension Measure {
  static let distributions: [Measure] = []
}
