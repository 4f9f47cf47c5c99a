import CoterieRecords

/// The state of reading the data of one file.
struct DLParser {
  var builder: GraphBuilder
  var scanner: WordScanner
  let head: DLHead
  private var rows: DLVertices
  private var columns: DLVertices
  private var symmetry = MatrixSymmetry()
  /// How many values of further matrices stand behind edges, and the line of the first.
  private var furtherValues = (count: 0, line: 0)

  init(_ head: DLHead, _ scanner: WordScanner, _ builder: GraphBuilder) {
    self.head = head
    self.scanner = scanner
    self.builder = builder
    rows = DLVertices(prefix: head.hasTwoModes ? "r" : "")
    columns = DLVertices(prefix: "c")
  }

  /// Reads the data.
  mutating func read(_ text: Span<UInt8>) {
    let line = scanner.line
    let counts = (head.rowCount ?? 0, head.hasTwoModes ? head.columnCount ?? 0 : 0)
    guard builder.canHold(max(counts.0, counts.1), byteCount: text.count, line: line) else {
      return
    }
    rows.make(
      counts.0, labels: head.embeds(.rows) ? [] : head.labels(of: .rows), line: line, in: &builder)
    if head.hasTwoModes {
      columns.make(
        counts.1, labels: head.embeds(.columns) ? [] : head.labels(of: .columns), line: line,
        in: &builder)
    }
    switch head.format {
    case .fullMatrix, .lowerHalf, .upperHalf: readMatrix(text)
    case .edgeList, .nodeList, .countedNodeList, .edgeArray, .rankedList: readLists(text)
    case .unread: return
    }
    if !head.hasTwoModes, !head.format.isHalf, head.format != .rankedList, symmetry.holds {
      builder.foldSymmetricEdges(from: 0)
    }
    nameFurtherMatrices()
  }

  private mutating func nameFurtherMatrices() {
    if furtherValues.count > 0 {
      builder.add(
        .graphFile(.leftOut("value of further matrices", count: furtherValues.count)),
        line: furtherValues.line)
    }
    let names = head.labels[.matrices] ?? []
    if let first = names.first, builder.title.isEmpty { builder.title = first }
    guard head.matrixCount > 1 else { return }
    if names.count == head.matrixCount {
      for name in names.dropFirst() {
        builder.add(.graphFile(.leftOut("matrix \"\(name.excerpt)\"", count: 1)))
      }
    } else {
      builder.add(.graphFile(.leftOut("further matrix", count: head.matrixCount - 1)))
    }
  }

  private mutating func addEdge(_ row: Int, _ column: Int, weight: Double?, line: Int) {
    symmetry.add(row, column, weight: weight)
    builder.addEdge(
      row, column, weight: weight, isDirected: !head.hasTwoModes && !head.format.isHalf, line: line)
  }

  /// Ends the file.
  consuming func finish() -> GraphReading {
    if head.hasTwoModes {
      let column = builder.vertexColumns.column(named: "mode", type: .integer)
      for vertex in rows.vertices { builder.set("1", vertex: vertex, column: column) }
      for vertex in columns.vertices { builder.set("2", vertex: vertex, column: column) }
    }
    return builder.finish()
  }
}

// MARK: - Matrices

extension DLParser {
  private var columnCount: Int { head.hasTwoModes ? columns.vertices.count : rows.vertices.count }

  private mutating func readMatrix(_ text: Span<UInt8>) {
    if head.embeds(.columns) { readColumnLabels(text) }
    for row in rows.vertices.indices {
      if head.embeds(.rows) {
        guard let word = scanner.freeWord(text) else { return endEarly() }
        rows.setLabel(DLLabels.label(text, word), ofNumber: row + 1, in: &builder)
      }
      for column in head.format.columns(ofRow: row, count: columnCount) {
        if head.lacksDiagonal, !head.hasTwoModes, row == column { continue }
        guard builder.hasRoom, let word = scanner.freeWord(text) else { return endEarly() }
        readValue(word, row, column, text)
      }
    }
    if head.matrixCount <= 1, scanner.freeWord(text) != nil {
      builder.add(
        .graphFile(.leftOut("number behind the end of the matrix", count: 1)), line: scanner.line)
    }
  }

  private mutating func endEarly() {
    builder.add(.graphFile(.endsEarly(inside: "matrix")), line: scanner.line)
  }

  private mutating func readColumnLabels(_ text: Span<UInt8>) {
    for number in 0..<columnCount {
      guard let word = scanner.freeWord(text) else { return endEarly() }
      let label = DLLabels.label(text, word)
      if head.hasTwoModes {
        columns.setLabel(label, ofNumber: number + 1, in: &builder)
      } else if !head.embeds(.rows) {
        rows.setLabel(label, ofNumber: number + 1, in: &builder)
      }
    }
  }

  private mutating func readValue(
    _ word: Range<Int>, _ row: Int, _ column: Int, _ text: Span<UInt8>
  ) {
    guard let weight = WordScanner.number(text, word) else {
      let found = String(copying: text.extracting(word)).excerpt
      if WrittenNumber(found) != .gap, found != "." {
        builder.add(.attribute(.badNumber(found, of: "weight")), line: scanner.line)
      }
      return
    }
    if weight == 0 { return }
    let ends = head.hasTwoModes ? columns : rows
    addEdge(rows.vertices[row], ends.vertices[column], weight: weight, line: scanner.line)
  }
}

// MARK: - Lists

extension DLParser {
  private mutating func readLists(_ text: Span<UInt8>) {
    var row = 0
    while scanner.place < text.count, builder.hasRoom {
      guard !scanner.endsLine(text) else {
        scanner.nextLine(text)
        continue
      }
      // A line of an exclamation mark begins the next matrix.
      if text[scanner.place] == UInt8(ascii: "!") { return }
      switch head.format {
      case .edgeList, .edgeArray: readEdge(text)
      case .nodeList, .rankedList: readNodes(text, source: nil)
      default:
        readNodes(text, source: row)
        row += 1
      }
      scanner.nextLine(text)
    }
  }

  private mutating func readEdge(_ text: Span<UInt8>) {
    let start = scanner
    if let edge = numberedEdge(text) {
      return addEdge(edge.source, edge.target, weight: edge.weight, line: scanner.line)
    }
    scanner = start
    guard let first = scanner.listedWord(text), let second = scanner.listedWord(text) else {
      scanner = start
      return reportLine(text, expected: "two vertices and a value")
    }
    let source = rowVertex(first, text)
    let target = columnVertex(second, text)
    var weight: Double?
    if let word = scanner.listedWord(text) {
      weight = WordScanner.number(text, word)
      if weight == nil {
        let found = String(copying: text.extracting(word)).excerpt
        builder.add(.attribute(.badNumber(found, of: "weight")), line: scanner.line)
      }
    }
    addEdge(source, target, weight: weight, line: scanner.line)
    if scanner.endsLine(text) { return }
    guard head.format == .edgeArray else {
      return reportLine(text, expected: "the end of the line")
    }
    if furtherValues.count == 0 { furtherValues.line = scanner.line }
    while scanner.listedWord(text) != nil { furtherValues.count += 1 }
  }

  /// The edge of a line that has nothing but numbers with blanks between them; nil for all other lines.
  private mutating func numberedEdge(
    _ text: Span<UInt8>
  ) -> (source: Int, target: Int, weight: Double?)? {
    guard !head.embeds(.rows), !head.embeds(.columns), let row = scanner.wholeNumber(text),
      let column = scanner.wholeNumber(text), let source = rows.vertex(numbered: row),
      let target = head.hasTwoModes
        ? columns.vertex(numbered: column) : rows.vertex(numbered: column)
    else { return nil }
    let weight = scanner.number(text)
    return scanner.endsLine(text) ? (source, target, weight) : nil
  }

  /// Reads a line of a vertex and those to which it is joined; where rows are not named, of how many these
  /// are, and these.
  private mutating func readNodes(_ text: Span<UInt8>, source row: Int?) {
    guard let first = scanner.listedWord(text) else { return }
    let source = row.map { rows.vertex(numbered: $0 + 1) } ?? rowVertex(first, text)
    guard let source else { return reportLine(text, expected: "as many lines as rows") }
    var rank = 0
    while builder.hasRoom, let word = scanner.listedWord(text) {
      addEdge(source, columnVertex(word, text), weight: nil, line: scanner.line)
      rank += 1
      if head.format == .rankedList {
        builder.set("\(rank)", edge: builder.edges.count - 1, named: "rank")
      }
    }
  }

  private mutating func reportLine(_ text: Span<UInt8>, expected: String) {
    let found = String(copying: text.extracting(scanner.rest(text))).excerpt
    builder.add(.graphFile(.unexpected(found, expected: expected)), line: scanner.line)
  }

  private mutating func rowVertex(_ word: Range<Int>, _ text: Span<UInt8>) -> Int {
    Self.vertex(
      word, text, of: &rows, isEmbedded: head.embeds(.rows), line: scanner.line, &builder)
  }

  private mutating func columnVertex(_ word: Range<Int>, _ text: Span<UInt8>) -> Int {
    let isEmbedded = head.embeds(.columns)
    if !head.hasTwoModes {
      return Self.vertex(
        word, text, of: &rows, isEmbedded: isEmbedded, line: scanner.line, &builder)
    }
    return Self.vertex(
      word, text, of: &columns, isEmbedded: isEmbedded, line: scanner.line, &builder)
  }

  /// The vertex that a word means: by its number, by its label, or where labels stand among the data, the next
  /// one that has no label yet.
  private static func vertex(
    _ word: Range<Int>, _ text: Span<UInt8>, of axis: inout DLVertices, isEmbedded: Bool, line: Int,
    _ builder: inout GraphBuilder
  ) -> Int {
    if !isEmbedded {
      let number = TextField.number(text, word)
      if number > 0, let vertex = axis.vertex(numbered: number) { return vertex }
    }
    let label = DLLabels.label(text, word)
    if let vertex = axis.vertex(labelled: label) { return vertex }
    if isEmbedded { return axis.nextVertex(label, line: line, in: &builder) }
    // A vertex that is not listed, of which the builder warns.
    return builder.vertex(named: axis.prefix + label)
  }
}
