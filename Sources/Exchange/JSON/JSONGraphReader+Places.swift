import CoterieRecords

extension JSONGraphReader {
  /// Finds whether edges mean vertices by their places in the list, from 0: all ends are whole numbers
  /// below the count of the vertices, and some are no ids.
  ///
  /// - Complexity: O(*b*) for *b* bytes of the list; nothing is read where the first end is no number, or
  ///   where the ids of the vertices are their places.
  mutating func findMeaningOfEnds(_ member: JSONOutline.Member, in text: Span<UInt8>) {
    if !form.mayMeanPlaces || placesAreIDs || places.isEmpty { return }
    var keys = JSONKeys(form.edgeRoles)
    var element = JSONElement()
    var list = JSONList(member)
    var someAreNoIDs = false
    loop: while true {
      let ends: [JSONElement.Field?]
      switch list.next(in: text) {
      case .object:
        guard case .whole = element.read(&list.scanner, &keys, in: text) else { break loop }
        let found = element.ends(keys)
        ends = [found.source, found.target]
      case .array:
        ends = JSONTuple(at: list.scanner, in: text).ends.map { [$0.source, $0.target] } ?? [nil]
        if list.scanner.skipRest(of: .beginArray, in: text) == .cutOff { break loop }
      case .end, .cutOff: break loop
      case .scalar, .broken: return
      }
      guard ends.allSatisfy({ isPlace($0, text) }) else { return }
      for end in ends where !someAreNoIDs { someAreNoIDs = end.map { !isID($0, text) } ?? false }
    }
    guard someAreNoIDs else { return }
    edgesMeanPlaces = true
    builder.add(
      .graphFile(
        .guessed(
          "edges mean vertices by their places in the list, from 0",
          remedy: "Give edges the ids of their vertices to be sure")), line: member.line)
  }

  private func isPlace(_ end: JSONElement.Field?, _ text: Span<UInt8>) -> Bool {
    guard let end, end.token.kind == .number else { return false }
    return places.indices.contains(TextField.number(text, end.token.range))
  }

  private mutating func isID(_ end: JSONElement.Field, _ text: Span<UInt8>) -> Bool {
    end.withText(in: text) { builder.isListed(builder.vertex(named: $0)) }
  }
}
