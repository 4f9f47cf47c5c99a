/// The names of elements and attributes that the reader of GraphML knows.
enum GraphMLName: Int, CaseIterable {
  case node, edge, data, key, graph, id, source, target, directed, label, port, hyperedge, locator
  case graphml, desc, `default`, edgedefault, `for`
  case attrName
  case attrType
  case yfilesType
  case nodeLabel
  case edgeLabel
  case labelText
  case geometry
  case rectangle
  case fill
  case lineStyle
  case realizers
  case active, color, width, height, x, y
  case liveX
  case liveY
  case liveWidth
  case liveHeight

  /// The names in order: the number of a name is its place.
  static let texts = allCases.map(\.text)

  private var text: String {
    switch self {
    case .attrName: "attr.name"
    case .attrType: "attr.type"
    case .yfilesType: "yfiles.type"
    case .nodeLabel: "NodeLabel"
    case .edgeLabel: "EdgeLabel"
    case .labelText: "Label.Text"
    case .geometry: "Geometry"
    case .rectangle: "RectD"
    case .fill: "Fill"
    case .lineStyle: "LineStyle"
    case .realizers: "Realizers"
    case .liveX: "X"
    case .liveY: "Y"
    case .liveWidth: "Width"
    case .liveHeight: "Height"
    default: "\(self)"
    }
  }
}
