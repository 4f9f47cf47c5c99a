/// What the members of nodes and links mean in node-link JSON.
struct NodeLinkRoles: Sendable {
  /// The keys of the ends of links.
  struct Ends: Sendable {
    let source: String
    let target: String
    /// Whether a link has both.
    let areBoth: Bool

    /// The pairs that programs use, in lower case, the usual one first.
    private static let pairs = [
      ("source", "target"), ("from", "to"), ("source_id", "target_id"), ("sourceid", "targetid"),
      ("src", "dst"), ("fromnode", "tonode"),
    ]

    /// Finds the pair of which a link has at least one; nil where it has none.
    init?(_ paths: Set<[String]>) {
      let keys = Dictionary(
        paths.filter { $0.count == 1 }.map { ($0[0].lowercased(), $0[0]) }
      ) { Swift.min($0, $1) }
      for (source, target) in Self.pairs {
        if keys[source] == nil, keys[target] == nil { continue }
        areBoth = keys[source] != nil && keys[target] != nil
        self.source = keys[source] ?? source
        self.target = keys[target] ?? target
        return
      }
      return nil
    }
  }

  /// The key of the id of a node.
  let idKey: String
  let ends: Ends?
  let layout: JSONForm.Layout

  init(idKey: String, ends: Ends?, _ layout: JSONForm.Layout) {
    self.idKey = idKey
    self.ends = ends
    self.layout = layout
  }

  /// Objects whose members count as those of the node or link.
  static let holders: Set<String> = ["attributes", "properties", "data", "metadata"]

  /// Whether the first link has a number as its source.
  static func endsAreNumbers(
    _ list: JSONOutline.Member?, _ ends: Ends?, _ text: Span<UInt8>
  ) -> Bool {
    guard let list else { return false }
    var items = JSONList(list)
    switch items.next(in: text) {
    case .array: return JSONTuple(at: items.scanner, in: text).items.first?.kind == .number
    case .object:
      let brace = JSONScanner(position: items.scanner.position - 1)
      return ends.flatMap { JSONOutline(of: text, at: brace)[$0.source] }?.token.kind == .number
    default: return false
    }
  }

  /// The key of the ids of nodes, by the members of the first one.
  ///
  /// - Parameter mayBeName: Whether names are ids where nodes have no others: not where links mean nodes by
  ///   numbers, or the nodes are members of an object and have their keys.
  static func idKey(_ paths: Set<[String]>, mayBeName: Bool) -> String? {
    let names = mayBeName ? ["name", "label"] : []
    return (["id", "Id", "ID", "_id", "key"] + names).first { paths.contains([$0]) }
  }

  /// What a member of a node means.
  @Sendable func ofVertex(_ path: [String]) -> JSONRole? {
    switch path {
    case [idKey]: .id
    case ["position", "x"]: .screenX
    case ["position", "y"]: .screenY
    case _ where path.count == 1 && Self.holders.contains(path[0]): .holder
    default: nil
    }
  }

  /// What a member of a link means.
  @Sendable func ofEdge(_ path: [String]) -> JSONRole? {
    if layout == .adjacency, path == [idKey] { return .target(rank: 0) }
    if let rank = Self.rank(path) {
      if path[0] == ends?.source { return .source(rank: rank) }
      if path[0] == ends?.target { return .target(rank: rank) }
    }
    if path.count == 1, Self.holders.contains(path[0]) { return .holder }
    switch path.key(inAnyOf: Self.holders)?.lowercased() {
    case "weight": return .weight
    case "id" where path.count == 1: return .edgeID
    case "directed": return .hasDirection(true)
    case "undirected": return .hasDirection(false)
    case "type": return .directionWord
    default: return nil
    }
  }

  /// How well a member of the object in the place of an end says which node it is; nil for other members.
  private static func rank(_ path: [String]) -> Int? {
    if path.count == 1 { return 0 }
    return path.count == 2 ? ["id", "key", "index", "name"].firstIndex(of: path[1]) : nil
  }
}
