import CoterieRecords
import CoterieText

/// The state of reading one edge list.
///
/// Lines of two plain fields and perhaps a plain number are read byte by byte; all others (the first
/// one, which may be a header, comments, quotes, dictionaries, what is wrong) go the long way, where
/// the fields are strings. Both give the same for every line that either can read.
struct EdgeListParser {
  var log: GraphLog
  private var names: VertexNames
  private var rows = EdgeListRows()
  private let separator: UInt8
  private var columns: (source: Int, target: Int, weight: Int?) = (0, 1, 2)
  private var hasData = false
  private var lonely = (count: 0, line: Int?.none)
  private var comments: [String] = []
  private let limits: EdgeListLimits

  init(separator: UInt8, byteCount: Int, limits: EdgeListLimits, _ log: GraphLog) {
    self.log = log
    self.separator = separator
    self.limits = limits
    names = VertexNames(byteCount: byteCount)
  }

  /// Reads all lines of a text.
  mutating func read(_ text: Span<UInt8>) {
    var place = 0
    var number = 1
    rows.reserve(Self.lineCount(of: text))
    while place < text.count, hasRoom {
      readNumberLines(text, &place, &number)
      guard place < text.count, hasRoom else { break }
      if let end = readPlainLine(text, from: place, number: number) {
        place = end
      } else {
        let line = EdgeListLines.line(of: text, at: place)
        read(line, number: number)
        place += line.count + 1
      }
      number += 1
    }
    if place < text.count { log.add(.graphFile(limits.problem), line: number) }
  }

  /// Whether the graph can take another edge, and both its ends.
  private var hasRoom: Bool { rows.count < limits.edges && names.count < limits.vertices - 1 }

  /// About the number of lines, or more. Room that is never written to takes no memory: lines are as
  /// long as the first ones, nearly.
  private static func lineCount(of text: Span<UInt8>) -> Int {
    let firstCount = min(4096, text.count)
    var lines = 0
    for place in 0..<firstCount where text[place] == 0x0A { lines += 1 }
    return lines * text.count / max(1, firstCount) * 5 / 4
  }

  mutating func finish() -> EdgeListTable {
    if lonely.count > 0 { log.add(.graph(.lonely(lonely.count)), line: lonely.line) }
    return EdgeListTable(ids: names.strings, rows: rows, comments: comments, log)
  }

  private mutating func addEdge(
    _ source: UInt32, _ target: UInt32, weight: Double?, line: Int
  ) {
    if let weight, !DocumentBuilder.weights.contains(weight) {
      log.add(.graph(.badWeight(weight)), line: line)
    } else if source == target {
      log.countLoop(line: line)
    } else {
      rows.append(source, target, weight: weight, line: line)
    }
  }
}

extension EdgeListParser {
  /// Reads lines as long as they are two or three whole numbers with one separator between, the
  /// vertices of which are known by number; `place` and `number` are then those of the next line.
  private mutating func readNumberLines(
    _ text: Span<UInt8>, _ place: inout Int, _ number: inout Int
  ) {
    guard hasData, columns.source == 0, columns.target == 1 else { return }
    // Three numbers of up to 7 digits, each with a byte behind it, take 24 bytes, and each is
    // loaded as 8 bytes.
    while place + 32 <= text.count, hasRoom {
      let source = WholeNumber(text, at: place)
      let targetPlace = place + source.length + 1
      let target = WholeNumber(text, at: targetPlace)
      var next = targetPlace + target.length
      guard source.isUsual, target.isUsual, isSeparator(text[targetPlace - 1]) else { return }
      var weight: Double?
      if text[next] != 0x0A {
        guard columns.weight == 2, isSeparator(text[next]) else { return }
        let field = WholeNumber(text, at: next + 1)
        next += 1 + field.length
        guard field.length > 0, text[next] == 0x0A else { return }
        weight = Double(field.value)
      }
      guard
        let sourceVertex = names.vertex(
          ofNumber: source.value, place..<(targetPlace - 1), in: text),
        let targetVertex = names.vertex(
          ofNumber: target.value, targetPlace..<(targetPlace + target.length), in: text)
      else { return }
      addEdge(sourceVertex, targetVertex, weight: weight, line: number)
      place = next + 1
      number += 1
    }
  }

  /// Whether a byte separates two fields that have no blanks around them.
  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == separator || separator == UInt8(ascii: " ") && byte == UInt8(ascii: "\t")
  }

  /// Reads a line that needs no care and returns where the next one begins; nil, and nothing is
  /// done, for all others.
  private mutating func readPlainLine(
    _ text: Span<UInt8>, from start: Int, number: Int
  ) -> Int? {
    guard hasData, columns.source == 0, columns.target == 1 else { return nil }
    var place = start
    guard let source = plainField(text, &place), text[source.range.lowerBound] != UInt8(ascii: "#"),
      text[source.range.lowerBound] != UInt8(ascii: "%"), let target = plainField(text, &place)
    else { return nil }
    var weight: Double?
    if place < text.count, text[place] != 0x0A, let column = columns.weight {
      guard column == 2, let field = plainField(text, &place),
        let number = plainWeight(text, field)
      else { return nil }
      weight = number
    }
    while place < text.count, text[place] != 0x0A { place += 1 }
    let sourceVertex = names.vertex(source, in: text)
    let targetVertex = names.vertex(target, in: text)
    addEdge(sourceVertex, targetVertex, weight: weight, line: number)
    return place + 1
  }

  /// The field at a place, which moves behind it and the separator that follows; nil where there is
  /// none, or an empty one, or one in quotes.
  @inline(__always)
  private func plainField(_ text: Span<UInt8>, _ place: inout Int) -> EdgeListField? {
    let isBlank = separator == UInt8(ascii: " ")
    while place < text.count, text[place] <= 0x20, text[place] != 0x0A,
      isBlank || text[place] != separator
    {
      place += 1
    }
    let start = place
    var allBytes: UInt8 = 0
    var number = 0
    var isNumber = true
    while place < text.count {
      let byte = text[place]
      if byte == separator || byte == 0x0A || isBlank && byte <= 0x20 { break }
      allBytes |= byte
      let digit = byte &- UInt8(ascii: "0")
      isNumber = isNumber && digit <= 9
      number = 10 &* number &+ Int(digit)
      place += 1
    }
    guard place > start else { return nil }
    var field = EdgeListField(range: start..<place, number: -1, isASCII: allBytes < 0x80)
    if !EdgeListField.isPlain(text[start]) || !EdgeListField.isPlain(text[place - 1]) {
      field = EdgeListField(visible: start..<place, of: text)
    } else if isNumber, field.range.count <= 18,
      text[start] != UInt8(ascii: "0") || field.range.count == 1
    {
      field.number = number
    }
    guard !field.range.isEmpty, text[field.range.lowerBound] != UInt8(ascii: "\"") else {
      return nil
    }
    while isBlank, place < text.count, text[place] <= 0x20, text[place] != 0x0A { place += 1 }
    if !isBlank, place < text.count, text[place] == separator { place += 1 }
    return field
  }

  private func plainWeight(_ text: Span<UInt8>, _ field: EdgeListField) -> Double? {
    if let weight = EdgeListField.decimal(text, field.range) { return weight }
    let weight = Double(String(decoding: field.range.map { text[$0] }, as: UTF8.self))
    return weight.flatMap { $0.isFinite ? $0 : nil }
  }
}

extension EdgeListParser {
  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
    guard EdgeListLines.isData(line) else {
      if !hasData { addComment(line) }
      return
    }
    let fields = EdgeListLines.fields(of: line, separator: separator)
    if !hasData {
      hasData = true
      if let header = EdgeListLines.header(fields) {
        columns = header
        return
      }
    }
    if fields.count == 1, columns.target == 1 {
      _ = names.vertex(named: fields[0])
      lonely = (lonely.count + 1, lonely.line ?? number)
      return
    }
    guard fields.count > max(columns.source, columns.target) else {
      let found = String(decoding: line, as: UTF8.self)
      log.add(
        .graphFile(.unexpected(found.excerpt, expected: "two vertices and a weight")), line: number)
      return
    }
    let source = names.vertex(named: fields[columns.source])
    let target = names.vertex(named: fields[columns.target])
    addEdge(source, target, weight: weight(in: fields, line: number), line: number)
  }

  private mutating func addComment(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self).drop { $0 == "#" || $0 == "%" }
    if !text.isEmpty {
      comments.append(text.hasPrefix(" ") ? String(text.dropFirst()) : String(text))
    }
  }

  private mutating func weight(in fields: [String], line: Int) -> Double? {
    guard let column = columns.weight, column < fields.count, !fields[column].isEmpty else {
      return nil
    }
    let text = fields[column...].joined(separator: " ")
    let number = Double(fields[column]) ?? Self.weight(inDictionary: text)
    if let number, number.isFinite { return number }
    if text != "{}" { log.add(.attribute(.badNumber(text.excerpt, of: "weight")), line: line) }
    return nil
  }

  /// The weight in what NetworkX writes: `{'weight': 2.0}`.
  private static func weight(inDictionary text: String) -> Double? {
    let parts = text.split { "{}:, ".contains($0) }
    guard let key = parts.firstIndex(where: { $0 == "'weight'" }), key + 1 < parts.count else {
      return nil
    }
    return Double(parts[key + 1])
  }
}
