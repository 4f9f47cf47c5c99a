import CoterieText

extension NetworkDiagram {
  /// A number of each vertex, which the colour of its circle shows.
  public struct Numbers: Equatable, Sendable {
    /// What it is, for the key.
    public var title: String
    /// The colours.
    public var scale: ColorScale
    /// The numbers, in the order of the vertices; nil where one has none, whose circle is then pale.
    public var values: [Double?]
    /// The smallest and the largest number of the whole network; nil where there is none.
    public var range: ClosedRange<Double>?

    /// Numbers by their parts.
    public init(
      title: String, scale: ColorScale, values: [Double?], range: ClosedRange<Double>?
    ) {
      self.title = title.drawable
      self.scale = scale
      self.values = values
      self.range = range
    }

    /// Which share of the way from the smallest to the largest number one is; the middle where all are
    /// equal, NaN where there is none.
    func share(of value: Double?) -> Double {
      guard let value, value.isFinite, let range else { return .nan }
      let span = range.upperBound - range.lowerBound
      return span > 0 ? (value - range.lowerBound) / span : 0.5
    }
  }
}

extension NetworkDiagram.Numbers {
  /// Numbers that the key explains, and how it writes them: five from the smallest to the largest, or the only
  /// one.
  var examples: [(number: Double, text: String)] {
    guard let range else { return [] }
    let span = range.upperBound - range.lowerBound
    guard span > 0 else { return [(range.lowerBound, "all: \(range.lowerBound.shortest)")] }
    let decimals = span >= 10 ? 0 : span >= 1 ? 1 : span >= 0.1 ? 2 : 4
    return [0, 0.25, 0.5, 0.75, 1].map { share in
      let number = range.lowerBound + share * span
      return (number, number.rounded(decimals: decimals))
    }
  }
}
