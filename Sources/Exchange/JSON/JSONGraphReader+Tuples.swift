import CoterieRecords

/// An edge that is an array: `[source, target]`, with a weight or an object of values as its third item.
struct JSONTuple {
  /// The first three items; of an object its brace.
  private(set) var items: [JSONToken] = []
  /// Behind the last of them.
  private(set) var scanner: JSONScanner

  /// Reads the items of the array whose bracket was read.
  init(at start: JSONScanner, in text: Span<UInt8>) {
    scanner = start
    while items.count < 3 {
      let token = scanner.next(in: text)
      if token.kind == .endArray || token.kind == .end { break }
      if token.kind != .comma { items.append(token) }
    }
  }

  /// The two ends; nil where one is no scalar.
  var ends: (source: JSONElement.Field, target: JSONElement.Field)? {
    guard items.count >= 2, items[0].isScalar, items[1].isScalar else { return nil }
    return (JSONElement.Field(items[0]), JSONElement.Field(items[1]))
  }
}

extension JSONGraphReader {
  /// Adds the edge of an array whose bracket was read.
  mutating func addEdge(
    ofArrayAt start: JSONScanner, _ element: inout JSONElement, _ keys: inout JSONKeys,
    _ text: Span<UInt8>
  ) {
    let tuple = JSONTuple(at: start, in: text)
    guard let ends = tuple.ends, let source = end(named: ends.source, text),
      let target = end(named: ends.target, text)
    else { return builder.add(.graph(.edgeWithoutEnd), line: start.line) }
    var scanner = tuple.scanner
    let third = tuple.items.count > 2 ? tuple.items[2] : nil
    if let third, third.kind == .beginObject,
      case .whole = element.read(&scanner, &keys, in: text)
    {
      return addEdge(source, target, element, nil, &keys, text, line: start.line)
    }
    let weight = third.flatMap { JSONElement.Field($0).number(in: text) }
    builder.addEdge(source, target, weight: weight, isDirected: form.isDirected, line: start.line)
    if let third, third.kind != .null, weight == nil {
      addUnexpected(third.range, text, expected: "a weight", line: start.line)
    }
  }
}
