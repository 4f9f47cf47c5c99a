/// The keys of a file of GML, and where their values go.
struct GMLKeys {
  /// What a key means.
  enum Meaning {
    case id, label, name, source, target, weight, directed, isGroup, graph, node, edge, graphics,
      labelGraphics, text, x, y, width, height, fill, style, lineWidth
    /// What is kept as a column.
    case data
  }

  /// A key, and what is known of its values.
  struct Entry {
    let meaning: Meaning
    /// The column of the vertices, and of the edges, where there is one already.
    var columns: (vertex: Int?, edge: Int?) = (nil, nil)
    /// Whether vertices, or edges, have values without quotes.
    var hasNumbers = (vertex: false, edge: false)
    /// The last element that has it, and the last that has it several times.
    var last = (element: -1, repeated: -1)
    /// Whether it is noticed that elements have it several times.
    var isNoticed = false
  }

  private var keys = KeyTable()
  private var entries: [Entry] = []

  subscript(number: Int) -> Entry {
    get { entries[number] }
    _modify { yield &entries[number] }
  }

  /// All numbers.
  var numbers: Range<Int> { entries.indices }

  /// A key as the file writes it.
  func name(_ number: Int) -> String { keys.names[number] }

  /// What a key means.
  func meaning(_ number: Int) -> Meaning { entries[number].meaning }

  /// The last element that has a key, and the last that has it several times.
  func last(_ number: Int) -> (element: Int, repeated: Int) { entries[number].last }

  /// The number of a key that stands at some place of an element.
  mutating func number(of key: Span<UInt8>, at place: Int) -> Int {
    entered(keys.number(of: key, at: place))
  }

  /// The number of a key.
  mutating func number(of key: String) -> Int { entered(keys.number(of: key)) }

  private mutating func entered(_ number: Int) -> Int {
    if number == entries.count {
      entries.append(Entry(meaning: Self.meaning(of: keys.names[number])))
    }
    return number
  }

  private static func meaning(of key: String) -> Meaning {
    meanings[key.lowercased()] ?? .data
  }

  private static let meanings: [String: Meaning] = [
    "id": .id, "label": .label, "name": .name, "source": .source, "target": .target,
    "weight": .weight, "directed": .directed, "isgroup": .isGroup, "graph": .graph, "node": .node,
    "edge": .edge, "graphics": .graphics, "labelgraphics": .labelGraphics, "text": .text, "x": .x,
    "y": .y, "w": .width, "width": .lineWidth, "h": .height, "fill": .fill, "style": .style,
  ]
}
