/// What the outer levels of JSON text hold: the members of its object, and of objects in it that belong to
/// the frame of a graph.
struct JSONOutline {
  /// A member, or the value around all.
  struct Member {
    /// The keys that lead to it; none for the value around all.
    let path: [String]
    /// The token with which it begins.
    let token: JSONToken
    /// Behind it.
    var end: Int
    /// The line on which it begins.
    let line: Int
    /// Whether the text has its end.
    var isWhole = false
  }

  /// All members, those around others first.
  private(set) var members: [Member] = []

  /// Objects whose members are listed.
  private static let frames: Set<String> = [
    "graph", "network", "elements", "data", "info", "options", "attributes", "graphDataset",
    "dataset", "fullGraph", "metadata",
  ]
  /// Behind how many members scalars are no longer listed.
  private static let limit = 1000

  /// Finds the members of a text, or of the value that begins at a place.
  init(of text: Span<UInt8>, at start: JSONScanner = JSONScanner()) {
    var scanner = start
    addValue(at: [], &scanner, text)
  }

  /// The member of a path; the first where keys are repeated.
  subscript(path: String...) -> Member? { members.first { $0.path == path } }

  private mutating func addValue(
    at path: [String], _ scanner: inout JSONScanner, _ text: Span<UInt8>
  ) {
    let start = scanner
    let token = scanner.next(in: text)
    guard token.isScalar || token.kind == .beginObject || token.kind == .beginArray else {
      // A key without a value: what follows may end the object.
      if token.kind != .end { scanner = start }
      return
    }
    let place = members.count
    let isKept = place < Self.limit || !token.isScalar
    if isKept {
      members.append(
        Member(path: path, token: token, end: token.range.upperBound, line: scanner.line))
    }
    let isWhole =
      switch token.kind {
      case .beginObject
      where path.isEmpty || path.count < 4 && Self.frames.contains(path[path.count - 1]):
        addMembers(of: path, &scanner, text)
      case .beginObject, .beginArray: scanner.skipRest(of: token.kind, in: text) != .cutOff
      default: true
      }
    if isKept { (members[place].end, members[place].isWhole) = (scanner.position, isWhole) }
  }

  /// Adds the members of an object whose bracket was read; false where the text ends before the object.
  private mutating func addMembers(
    of path: [String], _ scanner: inout JSONScanner, _ text: Span<UInt8>
  ) -> Bool {
    while true {
      let token = scanner.next(in: text)
      switch token.kind {
      case .endObject: return true
      case .end: return false
      case .string:
        let start = scanner
        guard scanner.next(in: text).kind == .colon else {
          scanner = start
          continue
        }
        addValue(at: path + [token.string(in: text)], &scanner, text)
      case .beginObject, .beginArray:
        if scanner.skipRest(of: token.kind, in: text) == .cutOff { return false }
      default: continue
      }
    }
  }
}

extension JSONOutline.Member {
  var isArray: Bool { token.kind == .beginArray }
  var isObject: Bool { token.kind == .beginObject }

  /// A scanner in front of what is in an object or array.
  var contents: JSONScanner { JSONScanner(position: token.range.upperBound, line: line) }

  /// The text of a scalar.
  func string(in text: Span<UInt8>) -> String? {
    token.isScalar && token.kind != .null ? token.string(in: text) : nil
  }

  /// Whether it is `true`.
  func isTrue(in text: Span<UInt8>) -> Bool { text.has("true", at: token.range) }
}
