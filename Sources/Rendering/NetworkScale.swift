import CoterieLayouts

/// How the numbers of a network become sizes, widths and colours.
struct NetworkScale {
  static let labelWidthLimit = 170.0
  /// The width of the strongest link, in points.
  static let widestLink = 5.3

  let isSmall: Bool
  let labelLimit: Int
  private let leastValue: Double
  private let largestValue: Double
  private let isUnclustered: Bool
  private let leastWeight: Double
  private let largestWeight: Double

  init(_ diagram: NetworkDiagram) {
    isSmall = diagram.vertices.count <= NetworkDiagram.labelAllLimit
    labelLimit = isSmall ? diagram.vertices.count : 30 + diagram.vertices.count / 15
    largestValue = diagram.vertices.reduce(0) { max($0, $1.value.isFinite ? $1.value : 0) }
    leastValue = diagram.vertices.reduce(largestValue) {
      $1.value.isFinite && $1.value > 0 ? min($0, $1.value) : $0
    }
    isUnclustered = diagram.clusters.isEmpty
    let weights = diagram.links.map(\.weight).filter(\.isFinite)
    leastWeight = weights.min() ?? 1
    largestWeight = weights.max() ?? 1
  }

  /// The radius whose square is proportional to the value, with a floor that keeps every circle
  /// visible.
  func radius(of value: Double) -> Double {
    let largest = isSmall ? 27.0 : 17.0
    return max(floor, largest * share(of: value).squareRoot())
  }

  private var floor: Double { isSmall ? 5.5 : 3 }

  /// From 0 to 1.
  private func share(of value: Double) -> Double {
    guard largestValue > 0, value.isFinite else { return largestValue > 0 ? 0 : 0.06 }
    return max(value, 0) / largestValue
  }

  /// Whether some circles are larger than their value asks for.
  func isFloored(_ value: Double) -> Bool {
    (isSmall ? 27.0 : 17.0) * share(of: value).squareRoot() < floor
  }

  func fontSize(of value: Double) -> Double {
    let root = share(of: value).squareRoot()
    return isSmall ? (9.6 + 5.6 * root) : (9 + 7 * root)
  }

  func width(of weight: Double) -> Double {
    guard weight.isFinite, largestWeight > leastWeight else { return isSmall ? 1.2 : 0.8 }
    let root = ((weight - leastWeight) / (largestWeight - leastWeight)).squareRoot()
    return isSmall ? 1.1 + (Self.widestLink - 1.1) * root : 0.7 + 3 * root
  }

  /// The colour of a vertex: one for all where there are no clusters.
  func color(of cluster: Int?) -> Color { isUnclustered ? .accent : .cluster(cluster) }

  /// The colour of the cluster inside one, grey between two.
  func paint(from source: Int?, to target: Int?) -> Paint {
    if let source, source == target {
      return Paint(.cluster(source), opacity: isSmall ? 0.9 : 0.45)
    }
    return Paint(.link, opacity: isSmall ? 0.75 : 0.3)
  }

  /// Values that the area is explained with: the least, a round one between, the largest.
  var exampleValues: [Double] {
    guard largestValue > 0 else { return [] }
    let middle = Self.roundValue((leastValue + largestValue) / 3)
    return [leastValue, middle, largestValue].reduce(into: []) {
      if $1 >= leastValue, $1 <= largestValue, !$0.contains($1) { $0.append($1) }
    }
  }

  /// The weights that the width is explained with: between the least and the largest one whose width
  /// is about halfway between theirs.
  var exampleWeights: [Double] {
    let middle = Self.roundValue(leastWeight + (largestWeight - leastWeight) / 4)
    return [leastWeight, middle, largestWeight].reduce(into: []) {
      if !$0.contains($1), $1 >= leastWeight, $1 <= largestWeight { $0.append($1) }
    }
  }

  /// The value itself where it is a small whole number, else one or two leading digits.
  private static func roundValue(_ value: Double) -> Double {
    if value >= 1, value < 100 { return value.rounded() }
    guard value > 0 else { return 0 }
    var unit = 1.0
    while value / unit >= 100 { unit *= 10 }
    while value / unit < 10 { unit /= 10 }
    return (value / unit).rounded() * unit
  }
}
