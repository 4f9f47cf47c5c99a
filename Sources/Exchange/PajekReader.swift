public import CoterieRecords
import CoterieText

/// Reads a Pajek network: `*Vertices`, `*Edges`, `*Arcs`, `*Edgeslist`, `*Arcslist`, `*Matrix`.
///
/// - Vertices that the list leaves out are called by their numbers. Labels need quotes only where
///   they hold blanks. Places are taken with y turned to grow upwards.
/// - A line pattern `p Dots` or `p Dashed` marks an inferred edge. Times in brackets and further
///   sections are not kept.
/// - Complexity: O(*b*) for *b* bytes.
public enum PajekReader {
  /// Whether a file that begins so is a Pajek network: `*Vertices`, if need be after `*Network` or
  /// a comment.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    for line in FileBeginning(prefix).text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("*vertices") { return true }
      if !line.hasPrefix("%") && !line.hasPrefix("*network") { return false }
    }
    return false
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    let input = TextInput(bytes)
    var parser = PajekParser(byteCount: bytes.count, GraphLog(of: file, in: log))
    if input.isGuessed { parser.builder.add(.graphFile(.notUTF8)) }
    input.forEachLine { number, line in parser.read(line, number: number) }
    return parser.finish()
  }
}

/// The state of reading one file.
struct PajekParser {
  var builder: DocumentBuilder
  private var section = Section.none
  private var row = 0

  private enum Section {
    case none, vertices, lines, lists, matrix, other
  }
  private var isDirected = false
  /// The most vertices that a file of this size may announce without listing them: each takes two
  /// bytes at least where an edge names it. A few bytes must not fill the memory.
  private let mostVertices: Int

  init(byteCount: Int, _ log: GraphLog) {
    builder = DocumentBuilder(.pajek, log)
    mostVertices = 100_000 + byteCount
  }

  /// Words of a line; a quoted one may hold blanks.
  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var place = line.startIndex
    while place < line.endIndex {
      if line[place] <= 0x20 {
        place += 1
      } else if line[place] == UInt8(ascii: "\"") {
        let start = place + 1
        let end = line[start...].firstIndex(of: UInt8(ascii: "\"")) ?? line.endIndex
        words.append(String(decoding: line[start..<end], as: UTF8.self))
        place = min(end + 1, line.endIndex)
      } else {
        let end = line[place...].firstIndex { $0 <= 0x20 } ?? line.endIndex
        words.append(String(decoding: line[place..<end], as: UTF8.self))
        place = end
      }
    }
    return words
  }

  mutating func read(_ line: ArraySlice<UInt8>, number: Int) {
    guard let first = line.first(where: { $0 > 0x20 }) else { return }
    if first == UInt8(ascii: "%") {
      if section == .none { addComment(line) }
      return
    }
    if first == UInt8(ascii: "*") {
      beginSection(line, number: number)
      return
    }
    let words = Self.words(line)
    switch section {
    case .vertices: readVertex(words, line: number)
    case .lines: readLine(words, line: number)
    case .lists: readList(words, line: number)
    case .matrix: readRow(words, line: number)
    case .none:
      builder.add(
        .graphFile(.unexpected(words.joined(separator: " ").excerpt, expected: "*Vertices")),
        line: number)
    case .other: break
    }
  }

  private mutating func addComment(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self).drop { $0 == "%" }
    builder.descriptionLines.append(text.hasPrefix(" ") ? String(text.dropFirst()) : String(text))
  }

  private mutating func beginSection(_ line: ArraySlice<UInt8>, number: Int) {
    let text = String(decoding: line, as: UTF8.self)
    let keyword = text.prefix { !$0.isWhitespace && $0 != ":" }.lowercased()
    let rest = text.dropFirst(keyword.count).drop { $0 == " " }
    row = 0
    switch keyword {
    case "*network": builder.title = rest == "coterie" ? "" : String(rest)
    case "*vertices": beginVertices(rest.split { $0.isWhitespace }.map(String.init), line: number)
    case "*edges", "*arcs":
      section = .lines
      isDirected = keyword == "*arcs"
    case "*edgeslist", "*arcslist":
      section = .lists
      isDirected = keyword == "*arcslist"
    case "*matrix":
      section = .matrix
      isDirected = false
    default:
      section = .other
      builder.add(.graphFile(.unknownSection(keyword)), line: number)
    }
  }

  private mutating func beginVertices(_ words: [String], line: Int) {
    section = .vertices
    guard builder.vertices.isEmpty else {
      section = .other
      builder.add(.graphFile(.secondVertices), line: line)
      return
    }
    guard let count = words.first.flatMap({ Int($0) }), count >= 0,
      count <= mostVertices
    else {
      let found = words.first ?? "no number"
      builder.add(
        .graphFile(.unexpected(found.excerpt, expected: "the number of vertices")), line: line)
      return
    }
    for number in 0..<count { _ = builder.makeVertex(named: String(number + 1)) }
  }

  private mutating func readVertex(_ words: [String], line: Int) {
    guard let number = words.first.flatMap({ Int($0) }) else {
      let found = words.joined(separator: " ")
      builder.add(
        .graphFile(.unexpected(found.excerpt, expected: "a number and a name")), line: line)
      return
    }
    let vertex = builder.makeVertex(named: String(number))
    builder.change(vertex) { vertex in
      if words.count > 1 { vertex.label = words[1] }
      if words.count > 3, let x = Double(words[2]), let y = Double(words[3]), x.isFinite,
        y.isFinite
      {
        vertex.position = .init(x: x, y: 1 - y)
      }
    }
  }

  /// The vertex of a number; nil, with a diagnostic, where there is none.
  private mutating func vertex(_ number: String, line: Int) -> Int? {
    let vertex = builder.vertex(named: Int(number).map { String($0) } ?? number)
    if vertex == nil { builder.add(.graph(.unknownVertex(number.excerpt)), line: line) }
    return vertex
  }

  private mutating func readLine(_ words: [String], line: Int) {
    guard words.count >= 2 else {
      let found = words.joined(separator: " ")
      builder.add(
        .graphFile(.unexpected(found.excerpt, expected: "two numbers and a weight")), line: line)
      return
    }
    guard let source = vertex(words[0], line: line), let target = vertex(words[1], line: line)
    else { return }
    var record = EdgeRecord(isDirected: isDirected, line: line)
    if words.count > 2 {
      record.weight = Double(words[2]).flatMap { $0.isFinite ? $0 : nil }
      if record.weight == nil, !words[2].hasPrefix("["), Int(words[2]) == nil {
        builder.add(.attribute(.badNumber(words[2].excerpt, of: "weight")), line: line)
      }
    }
    for (name, value) in zip(words.dropFirst(3), words.dropFirst(4)) where name == "p" {
      record.isInferred = value == "Dots" || value == "Dashed"
    }
    builder.addEdge(source, target, record)
  }

  private mutating func readList(_ words: [String], line: Int) {
    guard let source = words.first.flatMap({ vertex($0, line: line) }) else { return }
    for word in words.dropFirst() {
      guard let target = vertex(word, line: line) else { continue }
      builder.addEdge(source, target, EdgeRecord(isDirected: isDirected, line: line))
    }
  }

  /// A symmetric matrix has each edge twice: the half above the diagonal counts, and the other half
  /// only where the upper one has none.
  private mutating func readRow(_ words: [String], line: Int) {
    defer { row += 1 }
    guard row < builder.vertices.count else {
      let expected = "\(builder.vertices.count) rows"
      builder.add(.graphFile(.unexpected("another row", expected: expected)), line: line)
      return
    }
    for (column, word) in words.enumerated() where word != "0" {
      guard let weight = Double(word), weight.isFinite, column < builder.vertices.count else {
        builder.add(.attribute(.badNumber(word.excerpt, of: "weight")), line: line)
        continue
      }
      if weight == 0 || (column < row && builder.hasEdge(row, column)) { continue }
      builder.addEdge(row, column, EdgeRecord(weight: weight, line: line))
    }
  }

  mutating func finish() -> GraphReading { builder.finish() }
}
