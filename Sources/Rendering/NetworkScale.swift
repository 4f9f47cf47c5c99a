import CoterieLayouts

/// How the numbers of a network become sizes, widths and colours.
///
/// Both sizes and widths are functions of the value alone, given the largest value of the whole network:
/// pictures of parts of one network can be compared.
///
/// - The radius of a circle is *R* √(*v*/*v*max), and at least 3 points, or less in larger pictures; *R* is 27
///   for up to 60 vertices, 17 for up to 400, then 9 and 4.
/// - The width of a link is *u* √*w*, and at least half a point; *u* is 1.1, or 7/√*w*max where that is less.
struct NetworkScale {
  static let labelWidthLimit = 170.0

  let isSmall: Bool
  /// How many names are shown.
  let labelLimit: Int
  private let largestRadius: Double
  private let leastRadius: Double
  private let leastValue: Double
  private let largestValue: Double
  private let isUnclustered: Bool
  private let leastWeight: Double
  private let largestWeight: Double
  private let unit: Double

  init(_ diagram: NetworkDiagram) {
    let count = diagram.vertices.count
    isSmall = count <= NetworkDiagram.labelAllLimit
    labelLimit = isSmall ? count : min(count, 40 + Int(6 * Double(count).squareRoot()), 240)
    (largestRadius, leastRadius) =
      switch count {
      case ...60: (27, 3)
      case ...400: (17, 2.2)
      case ...5_000: (9, 1.4)
      default: (4, 0.8)
      }
    let values = diagram.vertices.map(\.value).filter(\.isFinite)
    largestValue = max(values.max() ?? 0, diagram.largestValue ?? 0)
    leastValue = values.filter { $0 > 0 }.min() ?? largestValue
    isUnclustered = diagram.clusters.isEmpty
    let weights = diagram.links.map(\.weight).filter { $0.isFinite && $0 > 0 }
    leastWeight = weights.min() ?? 1
    largestWeight = weights.max() ?? 1
    unit = min(1.1, 7 / max(largestWeight, diagram.largestWeight ?? 0).squareRoot())
  }

  func radius(of value: Double) -> Double {
    max(leastRadius, largestRadius * share(of: value).squareRoot())
  }

  /// From 0 to 1.
  private func share(of value: Double) -> Double {
    guard largestValue > 0, value.isFinite else { return largestValue > 0 ? 0 : 0.06 }
    return max(value, 0) / largestValue
  }

  /// Whether the circle of a value is larger than it asks for.
  func isFloored(_ value: Double) -> Bool {
    largestRadius * share(of: value).squareRoot() < leastRadius
  }

  /// In steps of half a point, so that few sizes are drawn.
  func fontSize(of value: Double) -> Double {
    let root = share(of: value).squareRoot()
    return ((isSmall ? 9.6 + 5.6 * root : 9 + 7 * root) * 2).rounded() / 2
  }

  func width(of weight: Double) -> Double {
    guard weight.isFinite, weight > 0 else { return 0.5 }
    return max(0.5, unit * weight.squareRoot())
  }

  /// The width of the strongest link that is drawn.
  var widestLink: Double { width(of: largestWeight) }

  /// The colour of a vertex: one for all where there are no clusters.
  func color(of cluster: Int?) -> Color { isUnclustered ? .accent : .cluster(cluster) }

  /// The colour of the cluster inside one, grey between two.
  func paint(from source: Int?, to target: Int?) -> Paint {
    if let source, source == target {
      return Paint(.cluster(source), opacity: isSmall ? 0.9 : 0.45)
    }
    return Paint(.link, opacity: isSmall ? 0.75 : 0.3)
  }

  /// Values that the area is explained with: the least, a round one between, the largest that is drawn.
  var exampleValues: [Double] { examples(from: leastValue, to: largestValue) }

  /// The weights that the width is explained with.
  var exampleWeights: [Double] { examples(from: leastWeight, to: largestWeight) }

  /// The ends of a range, and of the numbers 1, 2, 5, 10, 20, … inside it the one nearest to a quarter of the
  /// upper end, whose root is about half of its root.
  private func examples(from least: Double, to largest: Double) -> [Double] {
    guard largest > 0 else { return [] }
    let inside = Self.roundNumbers(between: least, and: largest)
    let middle = inside.min { abs($0 - largest / 4) < abs($1 - largest / 4) }
    return [least, middle, largest].compactMap { $0 }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private static func roundNumbers(between least: Double, and largest: Double) -> [Double] {
    var unit = 1.0
    while unit > least, unit > 1e-9 { unit /= 10 }
    var numbers: [Double] = []
    while unit <= largest, unit < 1e12 {
      numbers += [unit, 2 * unit, 5 * unit].filter { $0 > least && $0 < largest }
      unit *= 10
    }
    return numbers
  }
}
