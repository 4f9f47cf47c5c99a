/// How a network is drawn, by the number of vertices that are.
enum NetworkForm: Comparable {
  /// Up to 60: every vertex with its name.
  case small
  /// Up to 400: every link.
  case medium
  /// Up to 5,000: the strongest links, straight.
  case large
  /// More: dots, and links without a mark of their own.
  case dots

  init(vertexCount: Int) {
    self =
      switch vertexCount {
      case ...NetworkDiagram.labelAllLimit: .small
      case ...NetworkDiagram.allLinksLimit: .medium
      case ...5_000: .large
      default: .dots
      }
  }

  /// The radius of the largest value of the whole network, in points.
  var largestRadius: Double {
    switch self {
    case .small: 27
    case .medium: 17
    case .large: 9
    case .dots: 4
    }
  }

  /// The smallest radius.
  var leastRadius: Double {
    switch self {
    case .small: 3
    case .medium: 2.2
    case .large: 1.4
    case .dots: 0.8
    }
  }

  /// The width of the page that a number of vertices has.
  static func pageWidth(vertexCount: Int) -> Double {
    min(max(560 + 36 * Double(vertexCount).squareRoot(), 560), 1_800)
  }
}
