import CoterieRecords

/// The first piece of a text that breaks the grammar of JSON.
struct JSONBreak {
  /// What may come next.
  private enum Next {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing

    var words: String {
      switch self {
      case .value, .valueOrEnd: "a value"
      case .key, .keyOrEnd: "a key in double quotes"
      case .colon: "a colon"
      case .commaOrEnd: "a comma or a closing bracket"
      case .nothing: "the end"
      }
    }
  }

  /// What is wrong.
  let problem: Problem
  /// The line of the piece, or that on which a text begins that is cut off.
  let line: Int

  /// Finds it; nil where all is JSON.
  init?(in text: Span<UInt8>) {
    var scanner = JSONScanner()
    // Whether each open bracket is that of an object.
    var open: [Bool] = []
    var next = Next.value
    while true {
      let token = scanner.next(in: text)
      guard let following = Self.following(next, token.kind, &open) else {
        if token.kind == .end, open.isEmpty { return nil }
        let found = String(copying: text.extracting(token.range)).excerpt
        (problem, line) =
          token.kind == .end
          ? (.graphFile(.endsEarly(inside: "JSON")), 1)
          : (.graphFile(.noJSON(found, expected: next.words)), scanner.line)
        return
      }
      next = following
    }
  }

  /// What may follow a token; nil where it may not come itself.
  private static func following(
    _ next: Next, _ token: JSONToken.Kind, _ open: inout [Bool]
  ) -> Next? {
    switch (next, token) {
    case (.value, .beginObject), (.valueOrEnd, .beginObject):
      open.append(true)
      return .keyOrEnd
    case (.value, .beginArray), (.valueOrEnd, .beginArray):
      open.append(false)
      return .valueOrEnd
    case (.value, .string), (.value, .number), (.value, .boolean), (.value, .null),
      (.value, .noNumber), (.valueOrEnd, .string), (.valueOrEnd, .number), (.valueOrEnd, .boolean),
      (.valueOrEnd, .null), (.valueOrEnd, .noNumber):
      return open.isEmpty ? .nothing : .commaOrEnd
    case (.key, .string), (.keyOrEnd, .string): return .colon
    case (.colon, .colon): return .value
    case (.commaOrEnd, .comma): return open.last == true ? .key : .value
    case (.valueOrEnd, .endArray), (.keyOrEnd, .endObject),
      (.commaOrEnd, .endArray) where open.last == false,
      (.commaOrEnd, .endObject) where open.last == true:
      open.removeLast()
      return open.isEmpty ? .nothing : .commaOrEnd
    default: return nil
    }
  }
}
