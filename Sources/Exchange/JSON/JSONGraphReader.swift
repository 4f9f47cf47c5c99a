import CoterieRecords

/// Reads a graph from JSON of any form that is known.
///
/// - The outline of the text shows its form; then vertices are read before edges, wherever they are.
/// - Members of a vertex or an edge become columns; the members of an object in it become columns
///   `address.city`, and what is deeper, or an array, is kept as its JSON text.
/// - Texts stay texts, also `"007"`; `null` is no value; numbers keep their digits.
/// - What is damaged is left out, vertex by vertex and edge by edge, with a problem each.
/// - Complexity: O(*b*) for *b* bytes.
struct JSONGraphReader {
  var builder: GraphBuilder
  let form: JSONForm
  /// The vertices by their places in the list; −1 where the item is none.
  var places: [Int] = []
  /// Whether every vertex so far has its place as its id.
  var placesAreIDs = true
  /// Whether the end of the text was met in the middle of something.
  var metsEnd = false
  /// Whether edges mean vertices by their places in the list.
  var edgesMeanPlaces = false
  /// How many elements of a list of values are of no vertex, or no edge.
  var strayValues = 0
  /// The edges by their ids, once values of them are read.
  var edgesByID: [String: Int] = [:]
  /// Keys that say how a program showed vertices and edges.
  var display: Set<String> = []
  private let isCutOff: Bool

  /// Reads a file.
  static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog, as format: GraphFormat
  ) -> GraphReading {
    bytes.withText { text, isGuessed in
      var log = log
      if isGuessed { log.add(.graphFile(.notUTF8)) }
      return read(text: text, options, log, as: format)
    }
  }

  private static func read(
    text: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog, as format: GraphFormat
  ) -> GraphReading {
    let outline = JSONOutline(of: text)
    var log = log
    guard let form = JSONForm(outline, in: text) else {
      if let fault = JSONBreak(in: text) { log.add(fault.problem, line: fault.line) }
      return GraphReading(document: GraphDocument(), log: log.finished(format, isEmpty: true))
    }
    var reader = Self(form, text, options, log, format)
    reader.read(outline, in: text)
    return reader.builder.finish()
  }

  private init(
    _ form: JSONForm, _ text: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog,
    _ format: GraphFormat
  ) {
    self.form = form
    isCutOff = options.isCutOff
    // A list that is cut does not list what edges may join.
    let listsVertices = form.vertices?.isWhole == true && form.layout != .tree
    builder = GraphBuilder(
      format, listsVertices: listsVertices, byteCount: text.count, limits: options.limits, log)
    builder.title = form.title ?? ""
    builder.descriptionLines = form.descriptionLines
  }

  private mutating func read(_ outline: JSONOutline, in text: Span<UInt8>) {
    switch form.layout {
    case .list:
      if let list = form.vertices { read(.vertices, of: list, in: text) }
      if let list = form.edges {
        findMeaningOfEnds(list, in: text)
        read(.edges, of: list, in: text)
      }
    case .adjacency:
      if let list = form.vertices { read(.vertices, of: list, in: text) }
      if let list = form.edges { readAdjacency(list, in: text) }
    case .tree:
      if let root = form.vertices { readTree(root, in: text) }
    }
    readValues(text)
    if let list = form.clusters { read(.clusters, of: list, in: text) }
    for part in form.leftOut { leaveOut(part, text) }
    if !display.isEmpty { builder.add(.attribute(.display(display.sorted()))) }
    if let root = outline.members.first, !root.isWhole {
      addEnd(inside: root.isArray ? "list" : "object", line: root.line, text)
    }
  }

  private mutating func leaveOut(_ part: JSONForm.LeftOut, _ text: Span<UInt8>) {
    var list = JSONList(part.list)
    var count = -part.keptCount
    while true {
      switch list.next(in: text) {
      case .object: count += list.scanner.skipRest(of: .beginObject, in: text) == .closed ? 1 : 0
      case .array: count += list.scanner.skipRest(of: .beginArray, in: text) == .closed ? 1 : 0
      case .scalar: count += 1
      case .broken: continue
      case .end, .cutOff:
        guard count > 0 else { return }
        builder.add(.graphFile(.leftOut(part.name, count: count)), line: part.list.line)
        return
      }
    }
  }
}

// MARK: - What is wrong

extension JSONGraphReader {
  /// Says once that the text ends too early.
  mutating func addEnd(inside part: String, line: Int, _ text: Span<UInt8>) {
    if metsEnd { return }
    metsEnd = true
    if isCutOff {
      let tail = String(copying: text.extracting(max(0, text.count - 40)..<text.count))
      let lastLine = tail.drop { $0 == "\u{FFFD}" }.split(separator: "\n").last ?? ""
      builder.add(.graphFile(.cutOff(String(lastLine))), line: line)
    } else {
      builder.add(.graphFile(.endsEarly(inside: part)), line: line)
    }
  }

  /// Says that a piece is not what was expected.
  mutating func addUnexpected(
    _ range: Range<Int>, _ text: Span<UInt8>, expected: String, line: Int
  ) {
    let piece = String(copying: text.extracting(range)).excerpt
    builder.add(.graphFile(.unexpected(piece, expected: expected)), line: line)
  }
}
