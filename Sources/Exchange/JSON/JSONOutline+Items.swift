extension JSONOutline {
  /// The paths of the members that the first object of a list has; none where the first item is no object.
  static func itemPaths(of list: Member?, in text: Span<UInt8>) -> Set<[String]> {
    guard let list, list.isArray || list.isObject else { return [] }
    var items = JSONList(list)
    let start = items.scanner
    guard case .object = items.next(in: text) else { return [] }
    // The item begins at the brace that was read.
    let brace = JSONScanner(position: items.scanner.position - 1, line: start.line)
    return Set(JSONOutline(of: text, at: brace).members.map(\.path))
  }

  /// The text of a scalar member that is not blank.
  func text(_ path: [String], in text: Span<UInt8>) -> String? {
    guard let found = members.first(where: { $0.path == path })?.string(in: text), !found.isEmpty
    else { return nil }
    return found
  }

  /// The texts of a member that is an array of texts, or one text.
  func texts(_ path: [String], in text: Span<UInt8>) -> [String] {
    guard let member = members.first(where: { $0.path == path }) else { return [] }
    guard member.isArray else {
      return member.string(in: text).map { [$0] } ?? []
    }
    var list = JSONList(member)
    var texts: [String] = []
    while case .scalar(let token) = list.next(in: text) { texts.append(token.string(in: text)) }
    return texts
  }

  /// A member that is a list: an array, or an object with an item for each key.
  func list(_ path: String..., mayBeObject: Bool = false) -> Member? {
    members.first { $0.path == path && ($0.isArray || mayBeObject && $0.isObject) }
  }
}
