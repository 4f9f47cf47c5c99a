import CoterieRecords

/// The state of reading one file of DOT: the braces that are open, and the token that comes next.
struct DOTParser {
  /// The most subgraphs inside one another that are read.
  static let deepest = 250
  /// The most edges that subgraphs at both ends of edges may mean in a file.
  static let mostEdgesOfSubgraphs = 10_000_000

  var builder: GraphBuilder
  var numberedNames: NumberedNames
  var lexer = DOTLexer()
  /// The next token, which is not taken yet.
  var token = DOTToken()
  /// A token that comes after the next one, where one was put back.
  private var held: DOTToken?
  /// The braces that are open, the graph's first.
  var scopes: [DOTScope] = []
  var names = DOTAttributeNames()
  var escapes = DOTEscapes()
  var clusters = DOTClusters()
  /// Whether the file is one that we wrote.
  var isOurs = false
  var isDigraph = false
  var title: String?
  /// The encoding that the file declares.
  var charset: String?
  var notices = DOTNotices()
  /// The attributes of the statement that is read.
  var attributes: [DOTAttribute] = []
  /// The attributes that hold for what the statement makes.
  var merged: [DOTAttribute] = []
  var statementNumber = 0
  /// The edges between subgraphs so far.
  var edgesOfSubgraphs = 0
  /// The pairs of a strict graph that are joined.
  var pairs: Set<UInt64> = []
  /// The members of the subgraphs that have a name.
  var members: [String: [UInt32]] = [:]
  var fillColors = ValueList<GraphColor>()
  var lineColors = ValueList<GraphColor>()
  /// The last text that was a colour, and its scheme.
  var lastColor = (text: "", scheme: "", color: GraphColor?.none)
  /// How many subgraphs that are open are ends of edges whose other ends are known.
  var waitingScopes = 0
  /// Whether the rest of the file is not read.
  var isStopped = false

  init(_ log: GraphLog, byteCount: Int, limits: GraphLimits) {
    builder = GraphBuilder(.dot, listsVertices: false, byteCount: byteCount, limits: limits, log)
    numberedNames = NumberedNames(byteCount: byteCount)
  }

  /// Takes the next token, and looks at the one after it.
  @discardableResult
  mutating func take(_ text: Span<UInt8>) -> DOTToken {
    let taken = token
    token = held.take() ?? lexer.next(in: text)
    return taken
  }

  /// Puts the token back that was taken last.
  mutating func putBack(_ taken: DOTToken) { (held, token) = (token, taken) }

  /// Takes the next token if it is a sign.
  mutating func take(_ mark: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
    guard token.isMark(mark) else { return false }
    take(text)
    return true
  }

  /// The keyword that a token is, in lower case.
  func keyword(_ token: DOTToken, _ text: Span<UInt8>) -> DOTKeyword? {
    guard token.kind == .word,
      let word = DOTKeyword(ofLength: token.range.count, first: text[token.range.lowerBound])
    else { return nil }
    return word.rawValue == lexer.string(token, text).lowercased() ? word : nil
  }

  /// Adds what is noticed where a token is none that can stand there, and takes it.
  mutating func skipUnexpected(_ expected: String, _ text: Span<UInt8>) {
    let found = take(text)
    let word = found.isText ? lexer.string(found, text).excerpt : found.sign
    builder.add(.graphFile(.unexpected(word, expected: expected)), line: found.line)
  }
}

/// The words that have a meaning in DOT.
enum DOTKeyword: String {
  case strict, graph, digraph, subgraph, node, edge

  /// Creates the keyword of some length that begins with a letter, in either case.
  init?(ofLength length: Int, first: UInt8) {
    switch (length, first | 0x20) {
    case (4, UInt8(ascii: "n")): self = .node
    case (4, UInt8(ascii: "e")): self = .edge
    case (5, UInt8(ascii: "g")): self = .graph
    case (6, UInt8(ascii: "s")): self = .strict
    case (7, UInt8(ascii: "d")): self = .digraph
    case (8, UInt8(ascii: "s")): self = .subgraph
    default: return nil
    }
  }
}

/// A pair of braces: the defaults inside it, and the statement that is being read there.
struct DOTScope {
  var line: Int
  var name: String?
  var vertexDefaults: [DOTAttribute] = []
  var edgeDefaults: [DOTAttribute] = []
  var cluster: Int?
  /// The line on which the statement begins.
  var statementLine = 1
  /// The vertices named inside, repeats included.
  var members: [UInt32] = []
  /// The ends of the statement so far.
  var ends: [DOTEnd] = []
  /// Whether the line before each end but the first is an arrow.
  var arrows: [Bool] = []
  /// Whether a line or arrow waits for its end.
  var isWaiting = false
  /// Whether the only end of the statement is made by it.
  var isNew = false
}

/// An end of an edge.
enum DOTEnd {
  /// A vertex, and its name.
  case vertex(Int, DOTToken)
  /// The vertices of a subgraph.
  case subgraph([UInt32])
}

extension DOTToken {
  /// A sign as it is written.
  var sign: String {
    switch kind {
    case .line: "--"
    case .arrow: "->"
    default: String(decoding: [mark], as: UTF8.self)
    }
  }
}
