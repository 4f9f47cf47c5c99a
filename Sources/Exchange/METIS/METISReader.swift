import CoterieRecords
import CoterieText

/// Reads a graph of METIS: a line for each vertex with the vertices that it is joined to.
///
/// - Vertices are called `1`, `2`, …; a vertex with an empty line has no edge.
/// - Each edge is in the lists of both its ends and is read once; a warning counts the edges that the two
///   lists give differently.
/// - Weights and sizes of vertices become columns `vwgt` and `vsize`, as METIS calls them; of several
///   weights the columns are numbered.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [The manual of METIS](https://github.com/KarypisLab/METIS).
enum METISReader {
  /// Reads a file.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    log.reading(bytes, options) { text, log in
      var parser = METISParser(byteCount: text.count, options.limits, log)
      if parser.readHeader(text) { parser.readLists(text) }
      return parser.finish()
    }
  }
}

/// The state of reading one file.
struct METISParser {
  private var builder: GraphBuilder
  private var scanner = WordScanner()
  private let byteCount: Int
  private var header: METISHeader?
  private var headerLine = 1
  private var columns: [Int] = []
  private var symmetry = MatrixSymmetry()

  init(byteCount: Int, _ limits: GraphLimits, _ log: GraphLog) {
    self.byteCount = byteCount
    builder = GraphBuilder(.metis, listsVertices: true, byteCount: byteCount, limits: limits, log)
  }

  /// Reads the first line and makes the vertices.
  mutating func readHeader(_ text: Span<UInt8>) -> Bool {
    guard scanner.skipComments(text) else { return false }
    let start = scanner
    guard let header = METISHeader(&scanner, text) else {
      scanner = start
      let found = String(copying: text.extracting(scanner.rest(text)))
      builder.add(
        .graphFile(
          .unexpected(found.excerpt, expected: "the numbers of vertices and edges, and a format")),
        line: scanner.line)
      return false
    }
    headerLine = scanner.line
    scanner.nextLine(text)
    guard builder.canHold(header.vertexCount, byteCount: byteCount, line: headerLine) else {
      return false
    }
    self.header = header
    builder.listVertices(1..<header.vertexCount + 1, line: scanner.line)
    builder.reserve(edges: min(header.edgeCount, text.count / 4))
    makeColumns(header)
    return true
  }

  private mutating func makeColumns(_ header: METISHeader) {
    if header.hasSizes { columns.append(builder.vertexColumns.column(named: "vsize")) }
    for number in 0..<header.weightCount {
      let name = header.weightCount == 1 ? "vwgt" : "vwgt_\(number + 1)"
      columns.append(builder.vertexColumns.column(named: name))
    }
  }

  /// Reads the lines of the vertices.
  mutating func readLists(_ text: Span<UInt8>) {
    guard let header else { return }
    let start = scanner
    var vertex = 0
    while scanner.place < text.count, vertex < header.vertexCount {
      if !scanner.endsLine(text), text[scanner.place] == UInt8(ascii: "%") {
        scanner.nextLine(text)
        continue
      }
      guard builder.hasRoom else { return builder.addTooLarge(line: scanner.line) }
      readLead(vertex, text)
      readList(vertex, text, header)
      scanner.nextLine(text)
      vertex += 1
    }
    reportRest(text)
    if !symmetry.holds { readAgain(from: start, text, header) }
    let found = builder.edges.count
    if found != header.edgeCount {
      builder.add(
        .graphFile(.otherCount("edge", announced: header.edgeCount, found: found)),
        line: headerLine)
    }
  }

  private mutating func readLead(_ vertex: Int, _ text: Span<UInt8>) {
    for column in columns {
      guard let word = scanner.word(text) else { return }
      builder.set(text.extracting(word), vertex: vertex, column: column)
    }
  }

  /// Reads a list, of whose edges those to later vertices are kept.
  private mutating func readList(_ vertex: Int, _ text: Span<UInt8>, _ header: METISHeader) {
    while !scanner.endsLine(text) {
      let start = scanner.place
      guard let number = scanner.wholeNumber(text), number >= 1, number <= header.vertexCount else {
        scanner.place = start
        reportEntry(text, header)
        continue
      }
      let weight = header.hasEdgeWeights ? readWeight(text) : nil
      let other = number - 1
      symmetry.add(vertex, other, weight: weight)
      if other >= vertex {
        builder.addEdge(vertex, other, weight: weight, line: scanner.line)
      }
    }
  }

  private mutating func readWeight(_ text: Span<UInt8>) -> Double? {
    if let weight = scanner.number(text) { return weight }
    let word = scanner.word(text).map { String(copying: text.extracting($0)) } ?? ""
    builder.add(.attribute(.badNumber(word.excerpt, of: "weight")), line: scanner.line)
    return nil
  }

  private mutating func reportEntry(_ text: Span<UInt8>, _ header: METISHeader) {
    guard let word = scanner.word(text) else { return }
    let found = String(copying: text.extracting(word)).excerpt
    if let number = Int(found), number > 0 {
      builder.add(.graph(.unknownVertex(found)), line: scanner.line)
    } else {
      builder.add(
        .graphFile(.unexpected(found, expected: "the number of a vertex")), line: scanner.line)
    }
    if header.hasEdgeWeights { _ = scanner.number(text) }
  }

  private mutating func reportRest(_ text: Span<UInt8>) {
    guard scanner.skipComments(text) else { return }
    let found = String(copying: text.extracting(scanner.rest(text)))
    builder.add(
      .graphFile(.unexpected(found.excerpt, expected: "no more lines than vertices")),
      line: scanner.line)
  }

  // MARK: Lists that differ

  /// Reads all lines again for the edges that only the list of their later vertex has, and counts those that
  /// the two lists give differently.
  private mutating func readAgain(
    from start: WordScanner, _ text: Span<UInt8>, _ header: METISHeader
  ) {
    var weights: [UInt64: Double] = [:]
    for edge in builder.edges.indices {
      let pair = Self.pair(Int(builder.edges.sources[edge]), Int(builder.edges.targets[edge]))
      weights[pair] = builder.edges.weight(edge)
    }
    scanner = start
    var differences = 0
    var vertex = 0
    while scanner.place < text.count, vertex < header.vertexCount {
      if !scanner.endsLine(text), text[scanner.place] == UInt8(ascii: "%") {
        scanner.nextLine(text)
        continue
      }
      for _ in columns { _ = scanner.word(text) }
      readEarlier(vertex, text, header, &weights, &differences)
      scanner.nextLine(text)
      vertex += 1
    }
    differences += weights.count { $0.key >> 32 != $0.key & 0xFFFF_FFFF }
    builder.add(.graph(.listedOnce(differences)))
  }

  private mutating func readEarlier(
    _ vertex: Int, _ text: Span<UInt8>, _ header: METISHeader, _ weights: inout [UInt64: Double],
    _ differences: inout Int
  ) {
    while !scanner.endsLine(text) {
      let start = scanner.place
      guard let number = scanner.wholeNumber(text), number >= 1, number <= header.vertexCount else {
        scanner.place = start
        _ = scanner.word(text)
        if header.hasEdgeWeights { _ = scanner.word(text) }
        continue
      }
      var weight: Double?
      if header.hasEdgeWeights {
        weight = scanner.number(text)
        if weight == nil { _ = scanner.word(text) }
      }
      guard number - 1 < vertex else { continue }
      if let first = weights.removeValue(forKey: Self.pair(number - 1, vertex)) {
        if first != weight ?? 1 { differences += 1 }
      } else {
        builder.addEdge(number - 1, vertex, weight: weight, line: scanner.line)
        differences += 1
      }
    }
  }

  private static func pair(_ low: Int, _ high: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: low) << 32 | UInt64(truncatingIfNeeded: high)
  }

  consuming func finish() -> GraphReading { builder.finish() }
}
