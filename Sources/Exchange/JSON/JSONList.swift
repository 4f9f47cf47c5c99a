/// Goes through the items of a list, or of an object that has an item for each key.
struct JSONList {
  /// What is next.
  enum Item {
    /// An object whose brace was read.
    case object
    /// An array whose bracket was read.
    case array
    /// A text, a number or a truth value.
    case scalar(JSONToken)
    /// Something that is no item.
    case broken(JSONToken)
    /// The list ends.
    case end
    /// The text ends in the list.
    case cutOff
  }

  /// Where the next item is looked for.
  var scanner: JSONScanner
  /// The key of the item, in an object.
  private(set) var key: JSONToken?
  private let isObject: Bool

  init(_ member: JSONOutline.Member) {
    scanner = member.contents
    isObject = member.isObject
  }

  /// Finds the next item.
  mutating func next(in text: Span<UInt8>) -> Item {
    var token = scanner.next(in: text)
    while token.kind == .comma { token = scanner.next(in: text) }
    if isObject, token.kind == .string {
      let start = scanner
      key = token
      guard scanner.next(in: text).kind == .colon else {
        scanner = start
        return .broken(token)
      }
      token = scanner.next(in: text)
    }
    switch token.kind {
    case .beginObject: return .object
    case .beginArray: return .array
    case .endObject, .endArray: return .end
    case .end: return .cutOff
    default: return token.isScalar ? .scalar(token) : .broken(token)
    }
  }
}
