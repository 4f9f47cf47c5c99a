/// The comments in front of the data of a table: the name of the graph, and what else is known of it.
struct TableComments {
  /// The comments, each without its mark.
  private(set) var lines: [String] = []
  /// Whether a list of KONECT says that its links have a direction (`% asym …`), or that their two ends are
  /// of two sides, numbered each from 1 (`% bip …`).
  private(set) var konect: KONECT?

  /// Whether the first one is what our adjacency lists begin with.
  private(set) var areOfOurs = false
  /// The first comment of our adjacency lists. In other lists a blank comes before the text of ours.
  static let adjacencyMark = "#adjacency list"

  /// What KONECT's lists say of links.
  enum KONECT {
    /// They have no direction.
    case undirected
    /// They lead from the first to the second vertex.
    case directed
    /// They join vertices of two sides.
    case bipartite
  }

  /// Reads the comments at a place, which moves behind them, as the number of the line does.
  init(at place: inout Int, _ line: inout Int, of text: Span<UInt8>) {
    while place < text.count {
      let sign = TableRows.firstSign(of: text, at: place)
      let range = TableRow.line(of: text, at: sign)
      if !range.isEmpty {
        guard TableRows.isCommentMark(text[sign]) else { break }
        add(String(copying: text.extracting(range)))
      }
      place = min(text.count, range.upperBound + 1)
      line += 1
    }
  }

  private mutating func add(_ comment: String) {
    if lines.isEmpty, comment == Self.adjacencyMark { return areOfOurs = true }
    let words = comment.split(separator: " ").dropFirst().map(String.init)
    if konect != nil, words.allSatisfy({ Int($0) != nil }) { return }
    if lines.isEmpty, comment.hasPrefix("% "), let found = Self.konect(words) {
      konect = found
      return
    }
    var text = comment.drop { $0 == "#" || $0 == "%" }
    if text.hasPrefix(" ") { text = text.dropFirst() }
    if !text.isEmpty { lines.append(String(text)) }
  }

  private static func konect(_ words: [String]) -> KONECT? {
    let weights: Set<String> = [
      "unweighted", "positive", "posweighted", "signed", "multisigned", "weighted",
      "multiweighted", "dynamic", "multiposweighted",
    ]
    guard words.count == 2, weights.contains(words[1]) else { return nil }
    switch words[0] {
    case "sym": return .undirected
    case "asym": return .directed
    case "bip": return .bipartite
    default: return nil
    }
  }

  /// Whether a list of SNAP or KONECT says that its links have a direction.
  var saysDirected: Bool { konect == .directed || lines.contains(where: Self.saysDirected) }

  /// Whether a comment is `Directed graph`, perhaps with more behind it: `Directed graph: Wiki-Vote.txt`.
  private static func saysDirected(_ comment: String) -> Bool {
    let words = "directed graph"
    let start = comment.lowercased()
    guard start.hasPrefix(words) else { return false }
    return [nil, ":", "(", "."].contains(start.dropFirst(words.count).first { $0 != " " })
  }

  /// Whether NetworkX wrote them in front of an adjacency list: the name of a program, a line that begins
  /// with the time zone `GMT`, and the name of the graph.
  var areOfNetworkX: Bool { networkXTime != nil }

  private var networkXTime: Int? { lines.prefix(2).firstIndex { $0.hasPrefix("GMT ") } }

  /// Names and describes the graph.
  func describe(_ builder: inout GraphBuilder) {
    let lines = lines[(networkXTime.map { $0 + 1 } ?? 0)...]
    guard let first = lines.first else { return }
    builder.title = first
    builder.descriptionLines = Array(lines.dropFirst())
  }
}
