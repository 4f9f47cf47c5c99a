import CoterieRecords
import CoterieText

/// The keys of GML, and the lists that they open.
extension GMLParser {
  /// Reads a key and its value.
  mutating func readKey(_ first: GMLToken, _ text: Span<UInt8>) {
    var key = first
    while token.kind == .word, !isValue(token, of: key, text) {
      let found = "\(string(key, text)) \(string(token, text))".excerpt
      let problem = GraphFileProblem.unexpected(found, expected: "a key and its value")
      builder.add(.graphFile(problem), line: key.line)
      key = take(text)
    }
    switch token.kind {
    case .open:
      take(text)
      open(key, text)
    case .word, .text:
      read(take(text), of: key, text)
    case .end: return
    case .close:
      builder.add(
        .graphFile(.unexpected("]", expected: "a value of \(string(key, text).excerpt)")),
        line: token.line)
    }
  }

  /// Whether a word after a key is its value: a number, or a text without quotes behind which the line has
  /// keys and values only.
  private mutating func isValue(
    _ word: GMLToken, of key: GMLToken, _ text: Span<UInt8>
  ) -> Bool {
    let first = text[word.range.lowerBound]
    if first <= UInt8(ascii: "9") { return true }
    let string = string(word, text)
    if Self.numberWords.contains(string.lowercased()) { return true }
    guard word.line == key.line, pairsFollow(text, line: word.line) else { return false }
    let finding = "the text \(string.excerpt.debugDescription) of a key has no quotes"
    builder.add(
      .graphFile(.guessed(finding, remedy: "Put texts into quotes")), line: word.line)
    return true
  }

  /// Whether what follows on a line, up to a bracket, is in pairs of keys and values.
  private func pairsFollow(_ text: Span<UInt8>, line: Int) -> Bool {
    var rest = lexer
    for count in 0..<Self.mostWords {
      let next = rest.next(in: text)
      if next.kind == .open { return !count.isMultiple(of: 2) }
      if next.line > line || next.kind == .close || next.kind == .end {
        return count.isMultiple(of: 2)
      }
    }
    return false
  }

  /// How many words of a line are looked at.
  private static let mostWords = 64

  private static let numberWords: Set<String> = ["nan", "inf", "infinity", "true", "false"]

  /// Where the list begins that a key opens.
  private mutating func open(_ key: GMLToken, _ text: Span<UInt8>) {
    let number = keys.number(of: text.extracting(key.range), at: Self.placeOfLists)
    let meaning = keys.meaning(number)
    switch (lists.last?.list, meaning) {
    case (nil, .graph): openGraph(line: key.line)
    case (.graph, .graph), (.node, .graph):
      notices.nestedGraphs.count(line: key.line)
      lists.append((.graph, key.line))
    case (.graph, .node): openElement(.node(values: values.count), line: key.line)
    case (.graph, .edge): openElement(.edge(values: values.count), line: key.line)
    case (.node, .node), (.edge, .node), (.node, .edge), (.edge, .edge):
      builder.add(
        .graphFile(.unexpected(string(key, text), expected: "\"]\" before it")), line: key.line)
      close(text, line: key.line)
      open(key, text)
    case (.node, .graphics), (.edge, .graphics): lists.append((.graphics, key.line))
    case (.node, .labelGraphics), (.edge, .labelGraphics):
      lists.append((.labelGraphics, key.line))
    case (.node, _), (.edge, _): lists.append((.values(number), key.line))
    case (.values(let outer), _): openValues(outer, number, line: key.line)
    default: skip(keys.name(number), line: key.line)
    }
  }

  /// Where keys of lists, and keys of looks, are looked for among the guesses of ``KeyTable``.
  private static let placeOfLists = 63
  private static let placeOfLooks = 40

  private mutating func openGraph(line: Int) {
    if hasGraph {
      notices.furtherGraphs.count(line: line)
      skippedLists = 1
    } else {
      hasGraph = true
      lists.append((.graph, line))
    }
  }

  private mutating func openElement(_ list: List, line: Int) {
    guard builder.hasRoom else {
      isStopped = true
      return builder.addTooLarge(line: line)
    }
    elementStart = values.count
    lists.append((list, line))
  }

  /// Opens a list inside a list of values; those that are too deep are left out.
  private mutating func openValues(_ outer: Int, _ key: Int, line: Int) {
    let name = "\(keys.name(outer)).\(keys.name(key))"
    let depth = name.utf8.count { $0 == UInt8(ascii: ".") }
    if depth < Self.deepest {
      lists.append((.values(keys.number(of: name)), line))
    } else {
      skip(keys.name(key), line: line)
    }
  }

  /// Leaves out a list.
  private mutating func skip(_ name: String, line: Int) {
    let outer = lists.last.map { $0.list.name + "." } ?? ""
    notices.dropList(outer + name, line: line)
    skippedLists = 1
  }

  /// Ends a list.
  mutating func close(_ text: Span<UInt8>, line: Int) {
    guard let last = lists.popLast() else {
      return builder.add(.graphFile(.unexpected("]", expected: "a key")), line: line)
    }
    switch last.list {
    case .node(let start): addVertex(from: start, line: last.line, text)
    case .edge(let start): addEdge(from: start, line: last.line, text)
    default: break
    }
  }

  /// Takes a value of the list that is open.
  private mutating func read(_ value: GMLToken, of key: GMLToken, _ text: Span<UInt8>) {
    switch lists.last?.list {
    case .node(let start), .edge(let start):
      let number = keys.number(of: text.extracting(key.range), at: values.count - start)
      values.append(Value(key: number, token: value, part: .own))
    case .graphics: add(value, of: key, .graphics, text)
    case .labelGraphics: add(value, of: key, .labelGraphics, text)
    case .values(let outer):
      let name = "\(keys.name(outer)).\(string(key, text))"
      values.append(Value(key: keys.number(of: name), token: value, part: .own))
    case .graph: setGraphValue(value, of: string(key, text), text)
    case nil: setFileValue(value, of: string(key, text), text)
    }
  }

  private mutating func add(
    _ value: GMLToken, of key: GMLToken, _ part: Value.Part, _ text: Span<UInt8>
  ) {
    let place = Self.placeOfLooks + max(0, values.count - elementStart)
    let number = keys.number(of: text.extracting(key.range), at: place)
    values.append(Value(key: number, token: value, part: part))
  }

  private mutating func setFileValue(
    _ value: GMLToken, of key: String, _ text: Span<UInt8>
  ) {
    switch key.lowercased() {
    case "comment": builder.descriptionLines.append(plain(value, text))
    default: break
    }
  }

  private mutating func setGraphValue(
    _ value: GMLToken, of key: String, _ text: Span<UInt8>
  ) {
    let isOuter = lists.count == 1
    switch key.lowercased() {
    case "directed" where isOuter:
      isDirected = WrittenNumber(text, value.range).number == 1 || string(value, text) == "true"
    case "label" where isOuter: builder.title = plain(value, text)
    case "name" where isOuter && builder.title.isEmpty: builder.title = plain(value, text)
    case "comment": builder.descriptionLines.append(plain(value, text))
    case GMLText.idKey.lowercased() where isOuter: namesAreIDs = plain(value, text) == "name"
    case "id", "version", "creator", "directed", "hierarchic", "multigraph": break
    default: notices.dropOfGraph(key, line: value.line)
    }
  }

  /// The text of a value, with its entities resolved.
  func plain(_ value: GMLToken, _ text: Span<UInt8>) -> String {
    let string = string(value, text)
    return value.kind == .text ? string.resolvingEntities : string
  }
}
