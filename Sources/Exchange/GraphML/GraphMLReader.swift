import CoterieRecords
import CoterieText

/// Reads GraphML, that of yEd included.
///
/// - Nested graphs are flattened, a second graph, ports and hyperedges are left out, each with a message.
/// - Attributes of `node` and `edge` that GraphML does not know are columns, as Neo4j writes them.
/// - Of what yEd draws, the label, place, size and colour of a node and the label, colour and width of an
///   edge are read. A place has the numbers of the file, those of the node's upper left corner, as NetworkX
///   reads them. The size is the shorter side.
/// - A node or edge that is not complete, in a file that is cut off or broken, is not read.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [The GraphML primer](http://graphml.graphdrawing.org/primer/graphml-primer.html).
struct GraphMLReader: XMLGraphReader {
  /// Where the reader is: what it does with the text there.
  enum Place {
    case other, file, key, keyDefault, graph, node, edge, data, look, label, labelPart, realizers
    case description
  }

  /// A node or an edge that is open.
  struct Open {
    let owner: XMLColumns.Owner
    /// Its vertex, once that is made.
    var vertex: Int?
    /// Whether what was said first has been read.
    var isMade = false
  }

  var builder: GraphBuilder
  var columns = XMLColumns()
  var places: [Place] = []
  /// How many elements are open of one that is left out.
  var skippedDepth = 0
  /// The nodes and edges that are open, and what is said of the innermost.
  var open: [Open] = []
  var item = XMLItem()
  /// Whether edges are directed, by graph.
  var areDirected: [Bool] = []
  var graphCount = 0
  var text: [UInt8] = []
  var label: [UInt8] = []
  /// The key of the data that is open.
  var dataKey: [UInt8] = []
  /// The columns of the key that is being declared.
  var keyColumns: (vertices: Int?, edges: Int?) = (nil, nil)
  var descriptionColumn: Int?
  /// Whether yEd has written the file.
  var hasLooks = false
  /// Whether the data that are open hold elements.
  var hasInnerElements = false
  /// Of a node in several states: the one that it is in, and the one that is being read.
  var realizer = (active: 0, present: -1)
  var leftOut = XMLCounts.leftOut
  var flattened = XMLCounts.flattened
  private var isFull = false

  private init(_ builder: GraphBuilder) { self.builder = builder }

  /// Reads a file.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    let builder = GraphBuilder(
      .graphML, listsVertices: true, byteCount: bytes.count, limits: options.limits, log)
    var reader = GraphMLReader(builder)
    return reader.read(bytes, names: GraphMLName.texts, options)
  }

  // MARK: - Elements

  mutating func begin(_ tag: XMLTag, in events: XMLEvents) {
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let parent = places.last ?? .other
    if parent == .realizers {
      realizer.present += 1
      if realizer.present != realizer.active { return skippedDepth = 1 }
    }
    let name = GraphMLName(rawValue: tag.name)
    switch parent {
    case .data, .look, .realizers: places.append(beginLook(name, tag))
    case .label, .labelPart: places.append(.labelPart)
    default: beginElement(name, tag, events, parent)
    }
  }

  private mutating func beginElement(
    _ name: GraphMLName?, _ tag: XMLTag, _ events: XMLEvents, _ parent: Place
  ) {
    switch name {
    case .node, .edge: beginItem(tag, events, isNode: name == .node)
    case .data: beginData(tag)
    case .graph: beginGraph(tag)
    case .graphml: places.append(.file)
    case .key: beginKey(tag)
    case .default where parent == .key:
      text = []
      places.append(.keyDefault)
    case .desc:
      text = []
      places.append(.description)
    case .port, .hyperedge, .locator: leaveOut(events.name(tag.name), tag)
    default: places.append(.other)
    }
  }

  private mutating func beginItem(_ tag: XMLTag, _ events: XMLEvents, isNode: Bool) {
    makeItem()
    guard builder.hasRoom else {
      if !isFull { builder.addTooLarge(line: tag.line) }
      isFull = true
      skippedDepth = 1
      return
    }
    item.begin(line: tag.line)
    open.append(Open(owner: isNode ? .vertices : .edges))
    places.append(isNode ? .node : .edge)
    if isNode { beginNode(tag, events) } else { beginEdge(tag, events) }
  }

  private mutating func beginGraph(_ tag: XMLTag) {
    if open.isEmpty {
      graphCount += 1
      if graphCount > 1 { return leaveOut("second graph", tag) }
    } else {
      makeItem()
      flattened.add("nested graph", line: tag.line)
    }
    areDirected.append(tag.text(GraphMLName.edgedefault.rawValue) == "directed")
    places.append(.graph)
  }

  mutating func leaveOut(_ name: String, _ tag: XMLTag) {
    leftOut.add(name, line: tag.line)
    skippedDepth = 1
  }

  // MARK: - Text and ends

  mutating func add(_ text: Span<UInt8>) {
    if skippedDepth > 0 { return }
    switch places.last {
    case .data, .look, .keyDefault, .description:
      unsafe text.withUnsafeBufferPointer { unsafe self.text.append(contentsOf: $0) }
    case .label: unsafe text.withUnsafeBufferPointer { unsafe label.append(contentsOf: $0) }
    default: break
    }
  }

  mutating func end() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    switch places.popLast() {
    case .data: endData()
    case .node, .edge:
      makeItem()
      open.removeLast()
    case .label: endLabel()
    case .graph: areDirected.removeLast()
    case .keyDefault: endDefault()
    case .description: endDescription()
    default: break
    }
  }

  mutating func complete(isSound: Bool) {
    leftOut.report(to: &builder)
    flattened.report(to: &builder)
    settleDescriptions()
    // yEd declares columns that hardly any file uses.
    if isSound, !hasLooks { builder.noteEmptyColumns() }
  }
}
