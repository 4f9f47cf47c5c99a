import CoterieRecords

/// The vertices that a network announces, which are the first ones of the graph in the order of their numbers.
struct PajekVertices {
  /// Whether the network says how many there are.
  var areAnnounced = false
  /// Whether they are made.
  var areMade = false
  /// How many there are.
  var count = 0
  /// How many are of the first mode; nil where there is one mode only.
  var firstModeCount: Int?
  /// The number of the first one.
  var base = 1
  /// The line behind that which announces them.
  var line = 0
  /// How many vertices have a line beside those.
  var unannouncedCount = 0
  /// Which of them have a line.
  var isDescribed: [Bool] = []
  /// The vertical places, which are a column unless they are all those of the plane.
  var depths: [(vertex: Int, depth: Double)] = []

  /// The vertex of a number; nil where it is not announced.
  @inline(__always)
  func vertex(_ number: Int) -> Int? {
    let vertex = number - base
    return vertex >= 0 && vertex < count ? vertex : nil
  }
}

extension PajekParser {
  /// Reads how many vertices there are; false where a file can't have so many.
  mutating func announceVertices(_ head: PajekHead, line: Int) -> Bool {
    vertices.areAnnounced = true
    vertices.line = line + 1
    let words = head.rest.split(whereSeparator: \.isWhitespace).map(String.init)
    switch WrittenNumber(words.first ?? "") {
    case .whole(let count) where count >= 0, .zeroLed(let count) where count >= 0:
      guard builder.canHold(count, byteCount: byteCount, line: line) else { return false }
      vertices.count = count
    case .tooLong: return builder.canHold(.max, byteCount: byteCount, line: line)
    default:
      let found = (words.first ?? "no number").excerpt
      builder.add(
        .graphFile(.unexpected(found, expected: "the number of vertices")), line: line)
    }
    if words.count > 1, let first = Int(words[1]), (1..<max(1, vertices.count)).contains(first) {
      vertices.firstModeCount = first
    }
    return true
  }

  /// Makes the vertices that are announced.
  mutating func makeVertices() {
    guard vertices.areAnnounced, !vertices.areMade else { return }
    vertices.areMade = true
    builder.listVertices(
      vertices.base..<vertices.base + vertices.count, line: vertices.line)
    vertices.isDescribed = Array(repeating: false, count: vertices.count)
    if let first = vertices.firstModeCount {
      builder.setModes(firstCount: first, count: vertices.count)
    }
  }

  /// Reads the line of a vertex: `1 "Ann" 0.5 0.5 0.5 ellipse ic Red [5-10]`.
  mutating func readVertex(_ text: Span<UInt8>) {
    guard let number = scanner.wholeNumber(text) else {
      return skipLine(text, expected: "a number and a name")
    }
    if !vertices.areMade {
      if number == 0 { countFromZero() }
      makeVertices()
    }
    let vertex = describedVertex(number)
    if let label = readName(text) {
      if PajekLabel.isCoded(text, label) {
        let name = PajekLabel.resolved(String(copying: text.extracting(label)))
        builder.vertices.labels.set(name, row: vertex)
      } else {
        builder.vertices.labels.set(text.extracting(label), row: vertex)
      }
      if !scanner.endsLine(text) { readLooks(of: vertex, text) }
    }
    scanner.nextLine(text)
  }

  /// Reads the name of a vertex, in quotes or not.
  private mutating func readName(_ text: Span<UInt8>) -> Range<Int>? {
    let start = scanner.place
    guard let label = PajekLabel.range(&scanner, text) else { return nil }
    guard text[start] != UInt8(ascii: "\""), let more = PajekLabel.bareWords(&scanner, text) else {
      return label
    }
    let name = label.lowerBound..<more.upperBound
    let found = String(copying: text.extracting(name)).excerpt
    builder.add(
      .graphFile(
        .guessed(
          "the name \(found) has blanks and no quotes; all its words are read",
          remedy: "Put names with blanks into quotes")), line: scanner.line)
    return name
  }

  /// Reports vertices that have a line and are not announced.
  mutating func reportUnannounced() {
    let found = vertices.count + vertices.unannouncedCount
    guard vertices.unannouncedCount > 0 else { return }
    vertices.unannouncedCount = 0
    builder.add(
      .graphFile(.otherCount("vertex", announced: vertices.count, found: found)),
      line: vertices.line - 1)
  }

  private mutating func countFromZero() {
    vertices.base = 0
    builder.add(
      .graphFile(
        .guessed(
          "the vertices are numbered from 0, where Pajek begins with 1",
          remedy: "Number them from 1")),
      line: scanner.line)
  }

  private mutating func describedVertex(_ number: Int) -> Int {
    if let vertex = vertices.vertex(number) {
      if vertices.isDescribed[vertex] {
        builder.add(.graph(.repeatedVertex(String(number))), line: scanner.line)
      }
      vertices.isDescribed[vertex] = true
      return vertex
    }
    vertices.unannouncedCount += 1
    let vertex = builder.vertex(named: String(number))
    builder.list(vertex, line: scanner.line)
    return vertex
  }

  /// Reads what follows a name: two or three numbers, then options and times in any order.
  private mutating func readLooks(of vertex: Int, _ text: Span<UInt8>) {
    if let x = scanner.number(text) {
      if let y = scanner.number(text) {
        builder.vertices.positions.append(.init(x: x, y: Self.fromBelow(y)), row: vertex)
        if let z = scanner.number(text) { vertices.depths.append((vertex, z)) }
      } else {
        reportOption(String(x), expected: "two numbers of a place")
      }
    }
    while !scanner.endsLine(text) {
      if text[scanner.place] == UInt8(ascii: "[") {
        for spell in readTimes(text) { builder.vertices.spells.append(spell, row: vertex) }
      } else if let word = scanner.word(text) {
        let key = String(copying: text.extracting(word))
        if PajekOption.shapes.contains(key.lowercased()) {
          builder.set(key, vertex: vertex, named: "shape")
        } else if let value = optionValue(text) {
          setOption(key, to: value, of: vertex)
        } else {
          reportOption(key, expected: "an option and its value")
        }
      }
    }
  }

  /// A height counted from the top of the unit square, counted from below: `0.05` for `0.95`.
  private static func fromBelow(_ height: Double) -> Double {
    let flipped = 1 - height
    return abs(flipped) < 1000 ? (flipped * 1e12).rounded() / 1e12 : flipped
  }

  private mutating func setOption(_ key: String, to value: String, of vertex: Int) {
    if key.lowercased() == "ic", let color = PajekColor.color(value) {
      builder.vertices.colors.append(color, row: vertex)
    } else {
      builder.set(value, vertex: vertex, named: key)
    }
  }

  /// Makes a column `z` of the vertical places, unless the whole drawing is in the plane.
  mutating func setDepths() {
    let plane = vertices.depths.first?.depth
    guard !vertices.depths.allSatisfy({ $0.depth == plane && ($0.depth == 0.5 || $0.depth == 0) })
    else { return }
    for (vertex, depth) in vertices.depths { builder.set("\(depth)", vertex: vertex, named: "z") }
  }
}

// MARK: - Options

extension PajekParser {
  /// The value of an option, in quotes if need be; nil at the end of the line or before times.
  mutating func optionValue(_ text: Span<UInt8>) -> String? {
    guard !scanner.endsLine(text), text[scanner.place] != UInt8(ascii: "[") else { return nil }
    return PajekLabel.range(&scanner, text).map {
      PajekLabel.resolved(String(copying: text.extracting($0)))
    }
  }

  /// Adds that something on the line is not understood.
  mutating func reportOption(_ found: String, expected: String) {
    builder.add(.graphFile(.unexpected(found.excerpt, expected: expected)), line: scanner.line)
  }

  /// The times at the place; none where they are all times, and, with a diagnostic, where what is in
  /// brackets is none.
  mutating func readTimes(_ text: Span<UInt8>) -> [GraphSpell] {
    let start = scanner.place
    if let spells = PajekTime.spells(&scanner, text) {
      return spells.contains(GraphSpell()) ? [] : spells
    }
    let written = String(copying: text.extracting(start..<scanner.place))
    builder.add(.attribute(.noTimes(1, text: written.excerpt)), line: scanner.line)
    return []
  }
}
