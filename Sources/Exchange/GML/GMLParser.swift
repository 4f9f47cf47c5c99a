import CoterieRecords
import CoterieText

/// The state of reading one file of GML: the lists that are open, and the values of the elements in them.
struct GMLParser {
  /// A list that is open.
  enum List {
    case graph
    /// A vertex, and where its values begin.
    case node(values: Int)
    /// An edge, and where its values begin.
    case edge(values: Int)
    case graphics
    case labelGraphics
    /// A list of values of an element, by the key that it has.
    case values(Int)

    /// What it is called.
    var name: String {
      switch self {
      case .graph: "graph"
      case .node: "node"
      case .edge: "edge"
      case .graphics: "graphics"
      case .labelGraphics: "LabelGraphics"
      case .values: "list"
      }
    }
  }

  /// A value of an element.
  struct Value {
    enum Part {
      case own, graphics, labelGraphics
    }

    var key: Int
    var token: GMLToken
    var part: Part
  }

  /// The deepest list inside an element that is read.
  static let deepest = 8

  var builder: GraphBuilder
  var keys = GMLKeys()
  var lexer = GMLLexer()
  /// The next token, which is not taken yet.
  var token = GMLToken()
  var lists: [(list: List, line: Int)] = []
  /// How many lists are open that are left out.
  var skippedLists = 0
  /// The values of the elements that are open.
  var values: [Value] = []
  var elementNumber = 0
  /// Where the values begin of the element that was opened last.
  var elementStart = 0
  /// Whether the file says that `name` is the id of vertices, as our writer does.
  var namesAreIDs = false
  var hasGraph = false
  var isDirected = false
  /// The edges that say themselves whether they have a direction.
  var ownDirections: [Int: Bool] = [:]
  /// The edges whose lines are dashed.
  var dashedEdges: [Int] = []
  var notices = GMLNotices()
  /// Whether the rest of the file is not read.
  var isStopped = false

  init(_ log: GraphLog, byteCount: Int, limits: GraphLimits) {
    builder = GraphBuilder(.gml, listsVertices: true, byteCount: byteCount, limits: limits, log)
    builder.vertices.nodeLabels.name = "LabelGraphics"
  }

  /// Takes the next token, and looks at the one after it.
  @discardableResult
  mutating func take(_ text: Span<UInt8>) -> GMLToken {
    let taken = token
    token = lexer.next(in: text)
    return taken
  }

  /// The text of a token as it is written.
  func string(_ token: GMLToken, _ text: Span<UInt8>) -> String {
    String(copying: text.extracting(token.range))
  }

  mutating func read(_ text: Span<UInt8>, isCutOff: Bool) {
    token = lexer.next(in: text)
    while token.kind != .end, !isStopped {
      let taken = take(text)
      if skippedLists > 0 {
        skippedLists += taken.kind == .open ? 1 : taken.kind == .close ? -1 : 0
        continue
      }
      switch taken.kind {
      case .word: readKey(taken, text)
      case .close: close(text, line: taken.line)
      case .open, .text:
        let found = taken.kind == .open ? "[" : string(taken, text).excerpt
        builder.add(.graphFile(.unexpected(found, expected: "a key")), line: taken.line)
        if taken.kind == .open { skippedLists += 1 }
      case .end: break
      }
    }
    if isStopped { return }
    if isCutOff {
      let (rest, line) = text.lastLine
      builder.add(.graphFile(.cutOff(rest.excerpt)), line: line)
    } else if let line = lexer.cutOffLine {
      builder.add(.graphFile(.endsEarly(inside: "quoted text")), line: line)
    } else if let last = lists.last {
      builder.add(.graphFile(.endsEarly(inside: last.list.name)), line: last.line)
    }
  }

  /// Settles what holds for the whole file.
  consuming func finished() -> GraphReading {
    settleDirections()
    settleTypes()
    if !builder.edgeColumns.columns.contains(where: { $0.name == "inferred" }) {
      for edge in dashedEdges { builder.edges.inferred.append(true, row: edge) }
    }
    notices.add(to: &builder)
    return builder.finish()
  }

  /// `directed` may come after the edges.
  private mutating func settleDirections() {
    var directions = EdgeDirections()
    for edge in 0..<builder.edges.count {
      directions.append(ownDirections[edge] ?? isDirected, row: edge)
    }
    builder.edges.directions = directions
  }

  /// A column all of whose values are in quotes is text.
  private mutating func settleTypes() {
    for key in keys.numbers {
      let entry = keys[key]
      if let column = entry.columns.vertex, !entry.hasNumbers.vertex {
        builder.vertexColumns[column].type = .text
      }
      if let column = entry.columns.edge, !entry.hasNumbers.edge {
        builder.edgeColumns[column].type = .text
      }
    }
  }
}

extension Span<UInt8> {
  /// The text after the last line end, and the number of its line.
  var lastLine: (text: String, number: Int) {
    var start = count
    while start > 0, self[start - 1] != 0x0A { start -= 1 }
    var line = 1
    for place in 0..<start where self[place] == 0x0A { line += 1 }
    return (String(copying: extracting(start..<count)), line)
  }
}
