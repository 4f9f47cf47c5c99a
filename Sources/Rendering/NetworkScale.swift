import CoterieLayouts

/// How the numbers of a network become sizes, widths and colours.
///
/// Both sizes and widths are functions of the value alone, given the largest value of the whole network:
/// pictures of parts of one network can be compared.
///
/// - The radius of a circle is *R* √(*v*/*v*max), and at least a smallest one; both depend on the
///   ``NetworkForm``.
/// - The width of a link is *u* √*w*, and at least half a point; *u* is 1.1, or 7/√*w*max where that is less.
/// - On a page of a given size both are multiplied by the zoom.
struct NetworkScale {
  let form: NetworkForm
  /// By how much circles and links are smaller than on a page of their own size.
  var zoom = 1.0
  /// The size of the smallest letters.
  var leastLetter = PageFrame.leastLetter
  private let values: [Double]
  private let weights: [Double]
  private let largestValue: Double
  private let isUnclustered: Bool
  private let unit: Double

  private static let leastWidth = 0.5

  init(_ diagram: NetworkDiagram, _ contents: NetworkContents) {
    form = contents.form
    values = contents.vertices.map(\.value).filter { $0.isFinite && $0 > 0 }.sorted()
    weights = contents.links.map(\.weight).filter { $0.isFinite && $0 > 0 }.sorted()
    let all = diagram.vertices.lazy.map(\.value).filter(\.isFinite)
    largestValue = max(all.max() ?? 0, diagram.largestValue ?? 0)
    isUnclustered = diagram.clusters.isEmpty
    let heaviest = diagram.links.lazy.map(\.finiteWeight).max() ?? 0
    unit = min(1.1, 7 / max(heaviest, diagram.largestWeight ?? 0).squareRoot())
  }

  /// The smallest radius.
  var leastRadius: Double { max(0.8, form.leastRadius * zoom) }

  func radius(of value: Double) -> Double {
    max(leastRadius, form.largestRadius * zoom * share(of: value).squareRoot())
  }

  /// From 0 to 1.
  private func share(of value: Double) -> Double {
    guard largestValue > 0, value.isFinite else { return 0 }
    return max(value, 0) / largestValue
  }

  /// Whether there is no value above 0 to show.
  func isHollow(_ value: Double) -> Bool { !(value.isFinite && value > 0) }

  /// Whether the circle of a value is larger than it asks for.
  func isFloored(_ value: Double) -> Bool {
    form.largestRadius * zoom * share(of: value).squareRoot() < leastRadius
  }

  /// The rim of a circle that is true to scale, which lies outside of it.
  var rim: Double { form == .small ? 1.4 : form == .dots ? 0.4 : 0.9 }

  /// In steps of half a point, so that few sizes are drawn.
  func fontSize(of value: Double) -> Double {
    let root = share(of: value).squareRoot()
    let size = (form == .small ? 9.6 + 5.6 * root : 9 + 7 * root) * zoom
    return max(leastLetter, (size * 2).rounded() / 2)
  }

  /// The ground of the number of a cluster in a circle, and the size of its letters; nil where the circle is too
  /// small for it.
  func place(ofNumber number: String, radius: Double) -> (ground: Double, letter: Double)? {
    let share = min(1.4, 1.6 / TextMeasure.width(of: number, size: 1, weight: .bold))
    let ground = min(radius * 0.66, max(8.5, leastLetter / share))
    guard radius >= Self.leastNumberRadius, ground * share >= leastLetter else { return nil }
    return (ground, ground * share)
  }

  /// A smaller circle would be hidden by the number of its cluster.
  private static let leastNumberRadius = 8.0

  func width(of weight: Double) -> Double {
    guard weight.isFinite, weight > 0 else { return Self.leastWidth }
    return max(Self.leastWidth, unit * zoom * weight.squareRoot())
  }

  /// Whether the link of a weight is wider than it asks for.
  func isWidened(_ weight: Double) -> Bool { unit * zoom * weight.squareRoot() < Self.leastWidth }

  /// The colour of a vertex: one for all where there are no clusters.
  func color(of cluster: Int?) -> Color { isUnclustered ? .accent : .cluster(cluster) }

  /// The colour of the cluster inside one, grey between two; links that are not strong are texture.
  func paint(from source: Int?, to target: Int?, isStrong: Bool) -> Paint {
    if let source, source == target {
      return Paint(.cluster(source), opacity: isStrong ? 1 : Self.textureOpacity)
    }
    return Paint(.link, opacity: isStrong ? Self.betweenOpacity : Self.textureOpacity)
  }

  /// The opacity of strong links between clusters: the least at which they have a contrast of 3.
  static let betweenOpacity = 0.75
  private static let textureOpacity = 0.3
}

// MARK: - Examples

extension NetworkScale {
  /// An example of the key: a number, and whether all smaller ones look the same.
  struct Example: Equatable {
    var number: Double
    var isLimit = false
  }

  /// The values that areas are explained with.
  var exampleValues: [Example] { Self.examples(of: values, isLimit: isFloored) }

  /// The weights that widths are explained with.
  var exampleWeights: [Example] { Self.examples(of: weights, isLimit: isWidened) }

  /// Three of the numbers 1, 2, 5, 10, 20, … inside the range: the first, the last, and the one between that is
  /// nearest to a quarter of the end of the range, whose root is about half of its root. The ends of the range
  /// where there are fewer than two.
  ///
  /// The largest number that looks as all smaller ones takes the place of those below it.
  private static func examples(of all: [Double], isLimit: (Double) -> Bool) -> [Example] {
    let start = all.firstIndex { !isLimit($0) } ?? all.endIndex
    let smallest = start > 0 ? [Example(number: all[start - 1], isLimit: true)] : []
    guard start < all.endIndex, let last = all.last else { return smallest }
    let inside = roundNumbers(from: all[start], to: last)
    var chosen = [all[start], last]
    if let first = inside.first, let top = inside.last, first < top {
      let middle = inside.dropFirst().dropLast()
        .min { ($0 - last / 4).magnitude < ($1 - last / 4).magnitude }
      chosen = [first, middle, top].compactMap { $0 }
    }
    return smallest
      + chosen.reduce(into: []) { examples, number in
        if examples.last?.number != number { examples.append(Example(number: number)) }
      }
  }

  private static func roundNumbers(from least: Double, to largest: Double) -> [Double] {
    var power = 1.0
    while power > least, power > 1e-9 { power /= 10 }
    var numbers: [Double] = []
    while power <= largest, power < 1e12 {
      numbers += [power, 2 * power, 5 * power].filter { $0 >= least && $0 <= largest }
      power *= 10
    }
    return numbers
  }
}
