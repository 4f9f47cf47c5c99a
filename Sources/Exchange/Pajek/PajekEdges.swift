import CoterieRecords

extension PajekParser {
  /// Reads lines of two vertices and a weight, as long as they are nothing else; then one that is.
  mutating func readEdges(_ text: Span<UInt8>, isDirected: Bool) {
    while builder.hasRoom, scanner.place < text.count {
      let start = scanner.place
      guard let first = scanner.wholeNumber(text), let second = scanner.wholeNumber(text),
        let source = vertices.vertex(first), let target = vertices.vertex(second)
      else {
        scanner.place = start
        return readOddEdge(text, isDirected: isDirected)
      }
      addEdge(source, target, text, isDirected: isDirected)
    }
  }

  /// Adds the edge of a line, of which the ends are read.
  @inline(__always)
  mutating func addEdge(
    _ source: Int, _ target: Int, _ text: Span<UInt8>, isDirected: Bool
  ) {
    let weight = scanner.number(text)
    let edge = builder.addEdge(
      source, target, weight: weight, isDirected: isDirected, line: scanner.line)
    if let kind { builder.edges.kinds.append(kind, row: edge) }
    if !scanner.endsLine(text) { readLooks(ofEdge: edge, text, hasWeight: weight != nil) }
    scanner.nextLine(text)
  }

  /// Reads a line that does not begin with the numbers of two vertices: a blank one, a comment, the next
  /// section, a line of another relation, an edge of unknown vertices.
  private mutating func readOddEdge(_ text: Span<UInt8>, isDirected: Bool) {
    guard !scanner.endsLine(text) else { return scanner.nextLine(text) }
    let sign = text[scanner.place]
    if sign == UInt8(ascii: "*") || sign == UInt8(ascii: "%") { return }
    let sectionKind = kind
    if let relation = readRelation(text) { kind = relation }
    defer { kind = sectionKind }
    let start = scanner
    guard let source = scanner.word(text), let target = scanner.word(text) else {
      scanner = start
      return skipLine(text, expected: "two numbers and a weight")
    }
    let ends = (vertex(source, text), vertex(target, text))
    addEdge(ends.0, ends.1, text, isDirected: isDirected)
  }

  /// The name of the relation that begins the line (`2:`); nil, and nothing is read, where none does.
  private mutating func readRelation(_ text: Span<UInt8>) -> String? {
    let start = scanner.place
    var end = start
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: ":") { end += 1 }
    let number = start..<end
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ":"), !number.isEmpty else { return nil }
    scanner.place = end + 1
    let name = String(copying: text.extracting(number))
    return relations[name] ?? name
  }

  /// The vertex of a word, which is its number. One that is not announced is listed where the network
  /// announces none.
  private mutating func vertex(_ word: Range<Int>, _ text: Span<UInt8>) -> Int {
    var number = WordScanner(place: word.lowerBound)
    if let vertex = number.wholeNumber(text).flatMap({ vertices.vertex($0) }) { return vertex }
    let vertex = builder.vertex(named: text.extracting(word))
    if !vertices.areAnnounced, !builder.isListed(vertex) {
      builder.list(vertex, line: scanner.line)
    }
    return vertex
  }

  /// Reads a line of a vertex and those to which it is joined.
  mutating func readList(_ text: Span<UInt8>, isDirected: Bool) {
    let sectionKind = kind
    if let relation = readRelation(text) { kind = relation }
    defer { kind = sectionKind }
    guard let first = scanner.word(text) else { return scanner.nextLine(text) }
    let source = vertex(first, text)
    while builder.hasRoom, let word = scanner.word(text) {
      let edge = builder.addEdge(
        source, vertex(word, text), isDirected: isDirected, line: scanner.line)
      if let kind { builder.edges.kinds.append(kind, row: edge) }
    }
    scanner.nextLine(text)
  }
}

// MARK: - Looks

extension PajekParser {
  /// Reads what follows the weight of a line: options and times in any order.
  private mutating func readLooks(ofEdge edge: Int, _ text: Span<UInt8>, hasWeight: Bool) {
    var mayBeWeight = !hasWeight
    var spells: [GraphSpell] = []
    defer { if !spells.isEmpty { builder.edges.spells.append(spells.sorted(), row: edge) } }
    while !scanner.endsLine(text) {
      defer { mayBeWeight = false }
      if text[scanner.place] == UInt8(ascii: "[") {
        spells += readTimes(text)
        continue
      }
      guard let word = scanner.word(text) else { return }
      let key = String(copying: text.extracting(word))
      if mayBeWeight, !PajekOption.lineKeys.contains(key.lowercased()), isNoOption(key, text) {
        builder.add(.attribute(.badNumber(key.excerpt, of: "weight")), line: scanner.line)
      } else if let value = optionValue(text) {
        setOption(key, to: value, ofEdge: edge)
      } else {
        reportOption(key, expected: "an option and its value")
      }
    }
  }

  /// Whether a word in the place of a weight can be no option: it stands for no number, or no letter begins
  /// it, or no value follows.
  private mutating func isNoOption(_ word: String, _ text: Span<UInt8>) -> Bool {
    if WrittenNumber(word) == .gap || scanner.endsLine(text) { return true }
    return !(word.unicodeScalars.first?.properties.isAlphabetic ?? false)
  }

  private mutating func setOption(_ key: String, to value: String, ofEdge edge: Int) {
    let word = key.lowercased()
    if word == "l" {
      builder.edges.labels[edge] = value
    } else if word == "w", let width = WrittenNumber(value).number {
      builder.edges.widths[edge] = width
    } else if word == "c", let color = PajekColor.color(value) {
      builder.edges.colors[edge] = color
    } else if word == "p", ["dots", "dashed"].contains(value.lowercased()) {
      builder.edges.inferred[edge] = true
    } else {
      builder.set(value, edge: edge, named: key)
    }
  }
}
