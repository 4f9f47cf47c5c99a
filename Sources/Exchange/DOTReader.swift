public import CoterieRecords
import CoterieText

/// Reads DOT, of Graphviz, of Gephi's dialect, or anyone's: the whole grammar, with subgraphs,
/// chains, ports, HTML texts, joined texts and default statements.
///
/// - Subgraphs whose names begin with `cluster` are clusters: `cluster_7` number 7, others the first
///   free numbers. A cluster without a label is called by what follows `cluster` in its name.
/// - Looks (size, colours, width, place) are taken from the statements themselves, other attributes
///   also from defaults; what only guides Graphviz's drawing is named in a note and not kept.
/// - The text never reaches Graphviz.
/// - Complexity: O(*b*) for *b* bytes, plus the edges between the subgraphs that are ends of one edge.
/// - SeeAlso: [The DOT language](https://graphviz.org/doc/info/lang.html).
public enum DOTReader {
  /// The most subgraphs inside one another that are read.
  static let deepest = 250
  /// The most edges that one statement may mean.
  static let mostEdgesOfStatement = 10_000_000

  /// Whether a file that begins so is DOT, by the words `graph` or `digraph` and a brace.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    var lexer = DOTLexer(Array(FileBeginning(prefix).text.utf8))
    var token = lexer.next()
    if token == .id("strict", isQuoted: false) { token = lexer.next() }
    guard token == .id("graph", isQuoted: false) || token == .id("digraph", isQuoted: false) else {
      return false
    }
    token = lexer.next()
    if token == .mark(UInt8(ascii: "{")) { return true }
    switch token {
    case .id, .html: return lexer.next() == .mark(UInt8(ascii: "{"))
    default: return false
    }
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
    var parser = DOTParser(input.bytes, GraphLog(of: file, in: log))
    if input.isGuessed { parser.builder.add(.graphFile(.notUTF8)) }
    return parser.read()
  }
}

/// The state of reading one file.
struct DOTParser {
  var builder: DocumentBuilder
  var lexer: DOTLexer
  var peeked: DOTLexer.Token?
  /// The line of the token with which the present step began.
  var tokenLine = 1
  var scopes: [Scope] = []
  var graphName = ""
  var graphLabel: String?
  var isGephi = false
  var clusters = DOTClusters()
  var ids: [Int: String] = [:]
  var dropped: (names: Set<String>, line: Int?) = ([], nil)

  /// A pair of braces: the defaults inside it, and the statement that is being read there.
  struct Scope {
    var line: Int
    var nodeDefaults: [String: String] = [:]
    var edgeDefaults: [String: String] = [:]
    var cluster: Int?
    /// The vertices named inside.
    var members: [Int] = []
    /// The ends of the statement so far, each a vertex or the vertices of a subgraph.
    var ends: [[Int]] = []
    /// Whether the only end so far is a vertex, which may have attributes.
    var isVertex = false
    var isDirected = false
  }

  init(_ bytes: [UInt8], _ log: GraphLog) {
    builder = DocumentBuilder(.dot, log)
    lexer = DOTLexer(bytes)
  }

  mutating func next() -> DOTLexer.Token? {
    defer { peeked = nil }
    return peeked ?? lexer.next()
  }

  mutating func peek() -> DOTLexer.Token? {
    if peeked == nil { peeked = lexer.next() }
    return peeked
  }

  /// Takes the next token if it is a mark.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek() == .mark(UInt8(ascii: mark)) else { return false }
    peeked = nil
    return true
  }
}

extension DOTParser {
  mutating func read() -> GraphReading {
    guard readHeader() else { return builder.finish() }
    while !scopes.isEmpty, let token = next() { read(token) }
    if let cut = lexer.cutOff {
      builder.add(.graphFile(.endsEarly(inside: cut.what)), line: cut.line)
    } else if let scope = scopes.last {
      builder.add(.graphFile(.endsEarly(inside: "graph")), line: scope.line)
    } else if next() != nil {
      builder.add(.graphFile(.moreGraphs), line: lexer.tokenLine)
    }
    finish()
    return builder.finish()
  }

  /// Reads up to the first brace.
  private mutating func readHeader() -> Bool {
    var token = next()
    let comments = lexer.leadingComments
    isGephi = comments.first.map { "// " + $0 == DOTText.gephiMark } ?? false
    builder.descriptionLines = isGephi ? Array(comments.dropFirst(2)) : comments
    if isGephi, comments.count > 1 { graphLabel = comments[1] }
    if Self.keyword(token) == "strict" { token = next() }
    guard ["graph", "digraph"].contains(Self.keyword(token)) else { return false }
    if case .id(let name, _) = peek() {
      graphName = name
      peeked = nil
    } else if case .html = peek() {
      peeked = nil
    }
    guard take("{") else { return false }
    scopes = [Scope(line: lexer.tokenLine)]
    return true
  }

  /// The word in lower case, if it is an unquoted one.
  private static func keyword(_ token: DOTLexer.Token?) -> String {
    if case .id(let word, isQuoted: false) = token { word.lowercased() } else { "" }
  }

  private mutating func read(_ token: DOTLexer.Token) {
    tokenLine = lexer.tokenLine
    let top = scopes.count - 1
    switch token {
    case .mark(UInt8(ascii: "}")): closeScope()
    case .mark(UInt8(ascii: "{")): openScope(named: nil)
    case .mark(UInt8(ascii: ";")), .mark(UInt8(ascii: ",")): scopes[top].ends = []
    case .mark(UInt8(ascii: "[")):
      peeked = token
      _ = readAttributes()
    case .mark(let byte): skip(String(decoding: [byte], as: UTF8.self))
    case .edge: skip("--")
    case .html(let text): readEnd(DOTValue.plainText(ofHTML: text))
    case .id(let name, _): readStatement(beginningWith: name, keyword: Self.keyword(token))
    }
  }

  private mutating func skip(_ found: String) {
    builder.add(
      .graphFile(.unexpected(found, expected: "a vertex or a statement")), line: lexer.tokenLine)
  }

  private mutating func readStatement(beginningWith name: String, keyword: String) {
    let top = scopes.count - 1
    switch keyword {
    case "subgraph":
      var subgraphName: String?
      if case .id(let name, _) = peek() {
        subgraphName = name
        peeked = nil
      }
      if take("{") { openScope(named: subgraphName) }
    case "graph":
      for (name, value) in readAttributes() { setGraphAttribute(name, value) }
    case "node":
      scopes[top].nodeDefaults.merge(readAttributes().filter(Self.isData)) { $1 }
    case "edge":
      let defaults = readAttributes().filter {
        Self.isData($0) || $0.0 == "weight" || $0.0 == "style"
      }
      scopes[top].edgeDefaults.merge(defaults) { $1 }
    default:
      if scopes[top].ends.isEmpty, take("=") {
        setGraphAttribute(name.lowercased(), readValue())
      } else {
        readEnd(name)
      }
    }
  }

  /// Whether a default is data, not looks.
  private static func isData(_ attribute: (String, String)) -> Bool {
    !DOTText.graphvizNames.contains(attribute.0.lowercased())
  }

  private mutating func setGraphAttribute(_ name: String, _ value: String) {
    guard name.lowercased() == "label" else { return }
    let label = DOTValue.label(value, name: graphName, isGephi: isGephi)
    if let cluster = scopes[scopes.count - 1].cluster {
      clusters.label(cluster, label)
    } else if scopes.count == 1 {
      graphLabel = label
    }
  }
}

extension DOTParser {
  private mutating func openScope(named name: String?) {
    guard scopes.count < DOTReader.deepest, var scope = scopes.last else {
      builder.add(.graphFile(.tooDeep(limit: DOTReader.deepest)), line: lexer.tokenLine)
      scopes = []
      return
    }
    scope.line = lexer.tokenLine
    scope.members = []
    scope.ends = []
    if let name, let cluster = clusters.cluster(named: name) { scope.cluster = cluster }
    scopes.append(scope)
  }

  private mutating func closeScope() {
    let scope = scopes.removeLast()
    guard !scopes.isEmpty else { return }
    scopes[scopes.count - 1].members += scope.members
    scopes[scopes.count - 1].isVertex = false
    readAfterEnd(scope.members)
  }

  /// Reads a vertex, which may be the end of an edge, and its port.
  private mutating func readEnd(_ name: String) {
    while take(":") { _ = next() }
    let vertex: Int
    if let known = builder.vertex(named: name) {
      vertex = known
    } else {
      vertex = builder.makeVertex(named: name)
      for (name, value) in scopes[scopes.count - 1].nodeDefaults.sorted(by: { $0.key < $1.key }) {
        addAttribute(name, value, toVertex: vertex)
      }
    }
    if let cluster = scopes[scopes.count - 1].cluster {
      builder.change(vertex) { $0.cluster = $0.cluster ?? cluster }
    }
    scopes[scopes.count - 1].members.append(vertex)
    scopes[scopes.count - 1].isVertex = scopes[scopes.count - 1].ends.isEmpty
    readAfterEnd([vertex])
  }

  /// After an end: another one, or attributes, or the end of the statement.
  private mutating func readAfterEnd(_ vertices: [Int]) {
    let top = scopes.count - 1
    scopes[top].ends.append(vertices)
    if case .edge(let isDirected) = peek() {
      peeked = nil
      if scopes[top].ends.count == 1 { scopes[top].isDirected = false }
      scopes[top].isDirected = scopes[top].isDirected || isDirected
      return
    }
    let ends = scopes[top].ends
    scopes[top].ends = []
    let line = tokenLine
    let attributes = readAttributes()
    if ends.count > 1 {
      addEdges(ends, attributes, line: line)
    } else if scopes[top].isVertex, let vertex = ends[0].first {
      setAttributes(attributes, ofVertex: vertex)
    }
  }

  /// Reads the lists `[name=value, …]` that follow; names in lower case, the last value wins.
  private mutating func readAttributes() -> [(String, String)] {
    var attributes: [(String, String)] = []
    while take("[") {
      while let token = next() {
        if token == .mark(UInt8(ascii: "]")) { break }
        if token == .mark(UInt8(ascii: "}")) {
          builder.add(.graphFile(.unexpected("}", expected: "\"]\"")), line: lexer.tokenLine)
          peeked = token
          break
        }
        guard case .id(let name, _) = token else { continue }
        attributes.append((name, take("=") ? readValue() : "true"))
      }
    }
    return attributes
  }

  private mutating func readValue() -> String {
    switch peek() {
    case .id(let text, let isQuoted):
      peeked = nil
      return isQuoted ? text : text.replacing("\\", with: "\\\\")
    case .html(let text):
      peeked = nil
      let plain = DOTValue.plainText(ofHTML: text).replacing("\\", with: "\\\\")
      return isGephi ? plain : plain.replacing("&", with: "&amp;")
    default: return ""
    }
  }
}
