import CoterieRecords
import CoterieText

/// Reads GEXF, versions 1.1 to 1.3.
///
/// - A spell with a start or an end alone is open on the other side; `startopen` and `endopen` are kept. The
///   spells inside an element go before its own start and end. Where all times are numbers they stay
///   numbers, else they are dates, or dates with a time of day, whatever `timeformat` says: a year is then
///   its first or last day.
/// - Values and weights at some times are kept with their times.
/// - Nested nodes are flattened, and say in the column `pid` what node they are in. A mutual edge has no
///   direction.
/// - A dashed line marks an inferred edge, unless a column `inferred` does.
/// - A node or edge that is not complete, in a file that is cut off or broken, is not read.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [The GEXF schema](https://gexf.net/schema.html).
struct GEXFReader: XMLGraphReader {
  /// Where the reader is: what it does with the text there.
  enum Place {
    case other, meta, metaText, graph, attributes, attribute, attributeDefault, node, edge, values
  }

  /// A node or an edge that is open.
  struct Open {
    let owner: XMLColumns.Owner
    let id: String
    /// Its vertex, once that is made.
    var vertex: Int?
    var isMade = false
    /// The spell of its own start and end, which counts where no spells are inside it.
    var ownSpell: GraphSpell?
    /// Whether spells inside it have been read.
    var hasInnerSpells = false
  }

  var builder: GraphBuilder
  var columns = XMLColumns()
  var places: [Place] = []
  /// How many elements are open of one that is left out.
  var skippedDepth = 0
  /// The nodes and edges that are open, and what is said of the innermost.
  var open: [Open] = []
  var item = XMLItem()
  var times: GEXFTimes
  var isDirectedByDefault = false
  var hasGraph = false
  var text: [UInt8] = []
  /// The element of the description that is open.
  var metaName: GEXFName?
  /// The columns that are being declared: whose, whether they change, and the last one.
  var declared = (owner: XMLColumns.Owner?.some(.vertices), isDynamic: false, column: Int?.none)
  /// The names of the columns that are declared, by whose they are and whether they change.
  var declaredNames: Set<String> = []
  /// Whether a column says which edges are inferred, so that their lines need not.
  var hasInferredColumn = false
  /// The spells of what has none, in a file that is a slice of time.
  var sliceSpell: GraphSpell?
  var leftOut = XMLCounts.leftOut
  var flattened = XMLCounts.flattened
  private var isFull = false

  private init(_ builder: GraphBuilder, _ format: GraphTimeFormat) {
    self.builder = builder
    times = GEXFTimes(format)
  }

  /// Reads a file: again, where its times say more than was expected.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    var format = GraphTimeFormat.number
    while true {
      let builder = GraphBuilder(
        .gexf, listsVertices: true, byteCount: bytes.count, limits: options.limits, log.ofAttempt)
      var reader = GEXFReader(builder, format)
      reader.builder.timeFormat = format
      var reading = reader.read(bytes, names: GEXFName.texts, options)
      if reader.times.needed <= format {
        reading.log = log.adding(reading.log)
        return reading
      }
      format = reader.times.needed
    }
  }

  // MARK: - Elements

  mutating func begin(_ tag: XMLTag, in events: XMLEvents) {
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let name = GEXFName(rawValue: tag.name)
    switch name {
    case .attvalue:
      addValue(tag)
      places.append(.other)
    case .node, .edge: beginItem(tag, events, isNode: name == .node)
    case .spell, .slice:
      addSpell(tag)
      places.append(.other)
    case .color, .position, .size, .shape, .thickness:
      if !open.isEmpty { addLook(name, tag, events) }
      places.append(.other)
    default: places.append(beginRest(name, tag))
    }
  }

  private mutating func beginRest(_ name: GEXFName?, _ tag: XMLTag) -> Place {
    switch name {
    case .graph:
      if hasGraph { return leaveOut("second graph", tag) }
      beginGraph(tag)
      return .graph
    case .meta: return .meta
    case .attributes:
      beginAttributes(tag)
      return .attributes
    case .attribute where places.last == .attributes:
      declare(tag)
      return .attribute
    case .default where places.last == .attribute:
      text = []
      return .attributeDefault
    case .parent:
      if !open.isEmpty, let id = tag.value(GEXFName.for.rawValue) { addParent(id, tag) }
      return .other
    case .creator, .description, .keywords, .title:
      text = []
      metaName = name
      return places.last == .meta ? .metaText : .other
    default: return .other
    }
  }

  private mutating func leaveOut(_ name: String, _ tag: XMLTag) -> Place {
    leftOut.add(name, line: tag.line)
    // The element itself has a place.
    skippedDepth = 1
    return .other
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
    let outer = open.last { $0.owner == .vertices }
    let id = isNode ? tag.text(GEXFName.id.rawValue) ?? "" : ""
    open.append(Open(owner: isNode ? .vertices : .edges, id: id))
    places.append(isNode ? .node : .edge)
    if isNode {
      beginNode(tag, events, inside: outer?.id)
    } else {
      beginEdge(tag, events)
    }
  }

  // MARK: - Text and ends

  mutating func add(_ text: Span<UInt8>) {
    guard skippedDepth == 0, places.last == .attributeDefault || places.last == .metaText else {
      return
    }
    unsafe text.withUnsafeBufferPointer { unsafe self.text.append(contentsOf: $0) }
  }

  mutating func end() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    switch places.popLast() {
    case .node, .edge:
      settleOwnSpell()
      makeItem()
      open.removeLast()
    case .attributeDefault: endDefault()
    case .metaText: endMetaText()
    default: break
    }
  }

  mutating func complete(isSound: Bool) {
    for _ in 0..<times.backward.count {
      leftOut.add("backward spell", line: times.backward.line ?? 1)
    }
    leftOut.report(to: &builder)
    flattened.report(to: &builder)
    times.strange.report(to: &builder)
    if isSound { builder.noteEmptyColumns() }
    if !metaLines.isEmpty { builder.descriptionLines += metaLines }
  }

  /// What the file says of itself beside its title and description.
  var metaLines: [String] = []
}
