public import CoterieRecords
import CoterieText

/// Reads GML, of our writer, of Newman's collection, or anyone's.
///
/// - `value` or `weight` of an edge is its weight; a vertex without a `label` is called by its id.
/// - Entities and `&#NNN;` are resolved; bytes outside ASCII are taken as UTF-8.
/// - Of nested lists `graphics` is understood; others are named in a note and not kept.
/// - Complexity: O(*b*) for *b* bytes.
public enum GMLReader {
  /// Whether a file that begins so is GML: `graph [`, if need be after `Creator`, `Version` or a
  /// comment.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    var lexer = GMLLexer(Array(FileBeginning(prefix).text.utf8))
    while let token = lexer.next() {
      guard case .key(let key) = token else { return false }
      if key == "graph" { return lexer.next() == .open }
      guard ["creator", "version", "comment", "label"].contains(key) else { return false }
      guard case .value = lexer.next() else { return false }
    }
    return false
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    let input = TextInput(bytes)
    var parser = GMLParser(input.bytes, GraphLog(of: file, in: log))
    if input.isGuessed { parser.builder.add(.graphFile(.notUTF8)) }
    return parser.read()
  }
}

/// Splits GML into keys, values and brackets.
struct GMLLexer {
  enum Token: Equatable {
    case key(String)
    case value(AttributeValue)
    case open
    case close
  }

  private let bytes: [UInt8]
  private var place = 0
  private(set) var line = 1
  private(set) var tokenLine = 1
  /// The line of a text that the file's end cuts off.
  private(set) var cutOffLine: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    skipBlanks()
    tokenLine = line
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "["):
      place += 1
      return .open
    case UInt8(ascii: "]"):
      place += 1
      return .close
    case UInt8(ascii: "\""): return .value(.string(text()))
    default: return word()
    }
  }

  private mutating func skipBlanks() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") {
        line += 1
        place += 1
      } else if bytes[place] <= 0x20 {
        place += 1
      } else if bytes[place] == UInt8(ascii: "#") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      } else {
        return
      }
    }
  }

  private mutating func text() -> String {
    let start = place + 1
    place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    if place == bytes.count { cutOffLine = tokenLine }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    place = min(place + 1, bytes.count)
    return text.resolvingEntities
  }

  private mutating func word() -> Token {
    let start = place
    while place < bytes.count, bytes[place] > 0x20, !Self.isMark(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let first = word.utf8.first, first <= UInt8(ascii: "9") else { return .key(word) }
    if let number = Int(word) { return .value(.integer(number)) }
    // A whole number beyond the integers keeps its digits as text.
    let isWhole = word.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      .allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let number = isWhole ? nil : Double(word).flatMap { $0.isFinite ? $0 : nil }
    return .value(number.map { .double($0) } ?? .string(word))
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"")
  }
}

/// The state of reading one file: the keys of the lists that are open, and the vertex or edge
/// that they describe.
struct GMLParser {
  var builder: DocumentBuilder
  private var lexer: GMLLexer
  private var path: [String] = []
  private var openLine = 1
  private var isDirected = false
  private var item: [(name: String, value: AttributeValue)] = []
  private var graphics: [String: AttributeValue] = [:]
  private var itemLine = 1
  private var edges: [(source: String, target: String, record: EdgeRecord)] = []
  private var names: [Int: String] = [:]
  private var dropped: (names: Set<String>, line: Int?) = ([], nil)

  init(_ bytes: [UInt8], _ log: GraphLog) {
    builder = DocumentBuilder(.gml, log)
    lexer = GMLLexer(bytes)
  }

  mutating func read() -> GraphReading {
    while let token = lexer.next() {
      switch token {
      case .key(let key): read(key: key)
      case .close: close()
      case .open, .value:
        builder.add(.graphFile(.unexpected("a value", expected: "a key")), line: lexer.tokenLine)
      }
    }
    if let line = lexer.cutOffLine {
      builder.add(.graphFile(.endsEarly(inside: "quoted text")), line: line)
    } else if !path.isEmpty {
      builder.add(.graphFile(.endsEarly(inside: path.last ?? "graph")), line: openLine)
    }
    addEdges()
    nameVertices()
    if !dropped.names.isEmpty {
      builder.add(.attribute(.innerLists(dropped.names.sorted())), line: dropped.line)
    }
    return builder.finish()
  }

  /// Reads what follows a key. Words that follow one another are keys without values but the last.
  private mutating func read(key first: String) {
    var key = first
    while let value = lexer.next() {
      guard case .key(let word) = value else {
        read(value, of: key)
        return
      }
      if Double(word) != nil {
        builder.add(.attribute(.badNumber(word.excerpt, of: key)), line: lexer.tokenLine)
        return
      }
      let found = "\(key) \(word)"
      builder.add(
        .graphFile(.unexpected(found, expected: "a key and its value")), line: lexer.tokenLine)
      key = word
    }
  }

  private mutating func read(_ value: GMLLexer.Token, of key: String) {
    switch value {
    case .open:
      openLine = lexer.tokenLine
      path.append(key.lowercased())
      if path.count == 2 {
        item = []
        graphics = [:]
        itemLine = lexer.tokenLine
      } else if path.count > 2, path.last != "graphics" {
        dropped = (dropped.names.union([key]), dropped.line ?? lexer.tokenLine)
      }
    case .value(let value): take(key, value)
    case .close:
      builder.add(
        .graphFile(.unexpected("]", expected: "a value of \(key)")), line: lexer.tokenLine)
      close()
    case .key: break
    }
  }

  private mutating func take(_ key: String, _ value: AttributeValue) {
    if path == ["graph"] {
      switch key.lowercased() {
      case "directed": isDirected = value.integer == 1
      case "label": builder.title = value.text
      case "comment": builder.descriptionLines.append(value.text)
      default: break
      }
    } else if path.count == 2 {
      item.append((key, value))
    } else if path.count == 3, path[2] == "graphics" {
      if graphics[key.lowercased()] == nil { graphics[key.lowercased()] = value }
    }
  }

  private mutating func close() {
    if path == ["graph", "node"] { addVertex() }
    if path == ["graph", "edge"] { keepEdge() }
    if path.isEmpty {
      builder.add(.graphFile(.unexpected("]", expected: "a key")), line: lexer.tokenLine)
    } else {
      path.removeLast()
    }
  }

  private mutating func addVertex() {
    guard let id = item.first(where: { $0.name.lowercased() == "id" })?.value.text else {
      builder.add(.graphFile(.unexpected("a node without id", expected: "an id")), line: itemLine)
      return
    }
    if builder.vertex(named: id) != nil { builder.add(.graph(.repeatedVertex(id)), line: itemLine) }
    let vertex = builder.makeVertex(named: id)
    for (name, value) in item {
      switch name.lowercased() {
      case "id": break
      case "label": builder.change(vertex) { $0.label = value.text }
      case "name": names[vertex] = value.text
      default: builder.add(value, named: name, vertex: vertex)
      }
    }
    let (graphics, item) = (graphics, item)
    builder.change(vertex) { vertex in
      if let x = graphics["x"]?.readNumber, let y = graphics["y"]?.readNumber {
        vertex.position = .init(x: x, y: y)
      }
      vertex.size = graphics["w"]?.readNumber
      vertex.color = graphics["fill"].flatMap { GraphColor(hexadecimal: $0.text) }
      if !item.contains(where: { $0.name.lowercased() == "label" }) { vertex.label = id }
    }
  }

  /// Edges are added at the end, since a file may list them before their vertices.
  private mutating func keepEdge() {
    var record = EdgeRecord()
    record.line = itemLine
    record.isDirected = isDirected
    var source: String?
    var target: String?
    for (name, value) in item {
      switch name.lowercased() {
      case "source": source = value.text
      case "target": target = value.text
      default: record.attributes.append((name, value))
      }
    }
    record.width = graphics["width"]?.readNumber
    record.color = graphics["fill"].flatMap { GraphColor(hexadecimal: $0.text) }
    record.isInferred = graphics["style"]?.text == "dashed"
    guard let source, let target else {
      builder.add(.graph(.edgeWithoutEnd), line: itemLine)
      return
    }
    edges.append((source, target, record))
  }

  private mutating func addEdges() {
    for (source, target, record) in edges { builder.addEdge(from: source, to: target, record) }
  }

  /// Our writer keeps a document's ids as `name`; where these are all different, they are the ids.
  private mutating func nameVertices() {
    let own = builder.vertices.indices.map { names[$0] ?? builder.vertexName($0) }
    if Set(own).count == own.count {
      for (vertex, id) in own.enumerated() {
        builder.change(vertex) { vertex in
          vertex.id = id
        }
      }
    } else {
      for (vertex, name) in names.sorted(by: { $0.key < $1.key }) {
        builder.add(.string(name), named: "name", vertex: vertex)
      }
    }
  }
}
