import CoterieRecords

/// The state of reading one file.
struct MatrixMarketParser {
  private var builder: GraphBuilder
  private var scanner = WordScanner()
  private let byteCount: Int
  private var size = (rows: 0, columns: 0, entries: 0, line: 0)
  private var entryCount = 0
  private var symmetry = MatrixSymmetry()
  private var complexCount = 0

  init(byteCount: Int, _ limits: GraphLimits, _ log: GraphLog) {
    self.byteCount = byteCount
    builder = GraphBuilder(
      .matrixMarket, listsVertices: true, byteCount: byteCount, limits: limits, log)
  }

  private var isSquare: Bool { size.rows == size.columns }

  /// How the entries are joined: in both directions, from row to column, or as their sign says.
  private struct Joining {
    let isDirected: Bool
    let isSkew: Bool
    /// What is added to the number of a column to have its vertex.
    let columnShift: Int
    let hasWeights: Bool
    let isComplex: Bool
  }

  private func joining(_ header: MatrixMarketHeader) -> Joining {
    let isSkew = header.symmetry == .skewSymmetric
    return Joining(
      isDirected: isSquare && (header.symmetry == .general || isSkew), isSkew: isSkew,
      columnShift: isSquare ? -1 : size.rows - 1, hasWeights: header.field != .pattern,
      isComplex: header.field == .complex)
  }

  // MARK: Beginning

  /// Reads the first line, then the comments.
  mutating func readHeader(_ text: Span<UInt8>) -> MatrixMarketHeader? {
    while scanner.endsLine(text), scanner.place < text.count { scanner.nextLine(text) }
    let start = scanner
    let line = String(copying: text.extracting(scanner.rest(text)))
    let words = line.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
    guard let header = MatrixMarketHeader(words) else {
      let isHeader = words.first.map { $0.drop { $0 == "%" } == "matrixmarket" } ?? false
      if !isHeader {
        scanner = start
        if let header = headerOfNone(text) { return header }
      }
      builder.add(
        .graphFile(
          .unexpected(
            line.excerpt,
            expected: "%%MatrixMarket matrix, coordinate or array, a type and a symmetry")),
        line: scanner.line)
      return nil
    }
    scanner.nextLine(text)
    readComments(text)
    return header
  }

  /// What the lines say where the first one is missing; nil where they have no size either.
  private mutating func headerOfNone(_ text: Span<UInt8>) -> MatrixMarketHeader? {
    var ahead = scanner
    guard ahead.skipComments(text), Self.isSize(ahead, text) else { return nil }
    builder.add(
      .graphFile(
        .guessed(
          "the line %%MatrixMarket is missing: the file is read as a general matrix of entries with their places",
          remedy: "Add the line where the matrix is symmetric")), line: scanner.line)
    readComments(text)
    ahead.nextLine(text)
    for _ in 0..<2 { _ = ahead.word(text) }
    return MatrixMarketHeader(withoutLine: ahead.endsLine(text) ? .pattern : .real)
  }

  /// Whether a line has three whole numbers.
  static func isSize(_ scanner: WordScanner, _ text: Span<UInt8>) -> Bool {
    var scanner = scanner
    for _ in 0..<3 where scanner.wholeNumber(text) == nil { return false }
    return scanner.endsLine(text)
  }

  private mutating func readComments(_ text: Span<UInt8>) {
    while scanner.place < text.count {
      if !scanner.endsLine(text) {
        guard text[scanner.place] == UInt8(ascii: "%") else { return }
        let comment = String(copying: text.extracting(scanner.rest(text))).drop { $0 == "%" }
        let line = comment.hasPrefix(" ") ? comment.dropFirst() : comment
        if !line.isEmpty { builder.descriptionLines.append(String(line)) }
      }
      scanner.nextLine(text)
    }
  }

  /// Reads how many rows, columns and entries there are, and makes the vertices.
  mutating func readSize(_ text: Span<UInt8>, _ header: MatrixMarketHeader) -> Bool {
    size.line = scanner.line
    let start = scanner
    guard let rows = scanner.wholeNumber(text), let columns = scanner.wholeNumber(text),
      let entries = header.hasCoordinates ? scanner.wholeNumber(text) : 0
    else {
      scanner = start
      let found = String(copying: text.extracting(scanner.rest(text)))
      builder.add(
        .graphFile(.unexpected(found.excerpt, expected: "the size of the matrix")),
        line: scanner.line)
      return false
    }
    scanner.nextLine(text)
    size = (rows, columns, entries, size.line)
    let count = isSquare ? rows : rows &+ columns
    guard builder.canHold(count, byteCount: byteCount, line: size.line) else { return false }
    if isSquare {
      builder.listVertices(1..<rows + 1, line: size.line)
    } else {
      builder.listVertices(1..<rows + 1, prefix: "r", line: size.line)
      builder.listVertices(1..<columns + 1, prefix: "c", line: size.line + rows)
      builder.setModes(firstCount: rows, count: count)
    }
    return true
  }

  // MARK: Entries

  /// Reads the entries.
  mutating func readEntries(_ text: Span<UInt8>, _ header: MatrixMarketHeader) {
    let joining = joining(header)
    if joining.isSkew {
      builder.add(
        .graphFile(
          .guessed(
            "the matrix is skew-symmetric: each entry is read as an edge in the direction in which it is positive",
            remedy: "Give a symmetric matrix for a graph without directions")), line: 1)
    }
    if header.hasCoordinates {
      builder.reserve(edges: min(size.entries, text.count / 4))
      readCoordinates(text, joining)
    } else {
      readArray(text, header, joining)
    }
    if header.symmetry == .general, isSquare, symmetry.holds {
      builder.foldSymmetricEdges(from: 0)
    }
    reportCounts(header)
  }

  private mutating func reportCounts(_ header: MatrixMarketHeader) {
    if complexCount > 0 { builder.add(.graphFile(.leftOut("complex value", count: complexCount))) }
    if entryCount != size.entries {
      builder.add(
        .graphFile(
          .otherCount(
            header.hasCoordinates ? "entry" : "value", announced: size.entries, found: entryCount)),
        line: size.line)
    }
  }

  private mutating func readCoordinates(_ text: Span<UInt8>, _ joining: Joining) {
    while scanner.skipComments(text) {
      guard builder.hasRoom else { return builder.addTooLarge(line: scanner.line) }
      guard let row = scanner.wholeNumber(text), let column = scanner.wholeNumber(text) else {
        reportLine(text, expected: "a row, a column and a value")
        continue
      }
      let weight = joining.hasWeights ? readWeight(text, joining) : nil
      entryCount += 1
      if row >= 1, row <= size.rows, column >= 1, column <= size.columns {
        addEntry(row - 1, column + joining.columnShift, weight, joining)
      } else {
        let found = "\(row) \(column)"
        let expected = "a place in a matrix of \(size.rows) rows and \(size.columns) columns"
        builder.add(.graphFile(.unexpected(found, expected: expected)), line: scanner.line)
      }
      if !scanner.endsLine(text) { reportRest(text) }
      scanner.nextLine(text)
    }
  }

  private mutating func reportLine(_ text: Span<UInt8>, expected: String) {
    let found = String(copying: text.extracting(scanner.rest(text)))
    builder.add(.graphFile(.unexpected(found.excerpt, expected: expected)), line: scanner.line)
    scanner.nextLine(text)
  }

  private mutating func reportRest(_ text: Span<UInt8>) {
    let found = String(copying: text.extracting(scanner.rest(text)))
    builder.add(
      .graphFile(.unexpected(found.excerpt, expected: "the end of the line")), line: scanner.line)
  }

  /// The value of an entry; nil where it has none, or one that is no weight.
  @inline(__always)
  private mutating func readWeight(_ text: Span<UInt8>, _ joining: Joining) -> Double? {
    if let weight = scanner.number(text) {
      guard joining.isComplex else { return weight }
      _ = scanner.word(text)
      complexCount += 1
      return nil
    }
    let word = scanner.word(text).map { String(copying: text.extracting($0)) } ?? ""
    builder.add(.attribute(.badNumber(word.excerpt, of: "value")), line: scanner.line)
    return nil
  }

  @inline(__always)
  private mutating func addEntry(
    _ row: Int, _ column: Int, _ weight: Double?, _ joining: Joining
  ) {
    if joining.isSkew, let weight, weight < 0 {
      builder.addEdge(column, row, weight: -weight, isDirected: true, line: scanner.line)
      return
    }
    if joining.isDirected {
      symmetry.add(row, column, weight: weight)
      builder.addEdge(row, column, weight: weight, isDirected: true, line: scanner.line)
    } else {
      builder.addEdge(min(row, column), max(row, column), weight: weight, line: scanner.line)
    }
  }

  /// Reads the values of a full matrix, column after column; of a symmetric one, from the diagonal down.
  private mutating func readArray(
    _ text: Span<UInt8>, _ header: MatrixMarketHeader, _ joining: Joining
  ) {
    var (row, column) = (0, 0)
    func firstRow(_ column: Int) -> Int {
      header.symmetry == .general ? 0 : joining.isSkew ? column + 1 : column
    }
    row = firstRow(0)
    size.entries = (0..<size.columns).reduce(0) { $0 &+ max(0, size.rows - firstRow($1)) }
    while scanner.skipComments(text), entryCount < size.entries, builder.hasRoom {
      while row >= size.rows {
        column += 1
        row = firstRow(column)
      }
      let weight = readWeight(text, joining)
      if weight != 0 {
        addEntry(row, column + joining.columnShift + 1, weight, joining)
      }
      entryCount += 1
      row += 1
    }
  }

  consuming func finish() -> GraphReading { builder.finish() }
}
