import CoterieRecords
import CoterieText

/// The state of reading a table of links.
///
/// Rows of two plain fields and perhaps a plain number are read byte by byte (`LinkReader+PlainLines`); all
/// others (quotes, references, attributes, further columns, what is wrong) go the long way. Both give the
/// same for every row that either can read.
struct LinkReader {
  var builder: GraphBuilder
  let shape: TableShape
  var columns: LinkColumns
  var rows: TableRows
  /// The ends of the last links.
  var pending = PendingEnds()
  /// Whether the file ends before its end.
  private let isCutOff: Bool
  private var lonely = (count: 0, line: Int?.none)
  private var unreadTimes = UnreadTimes()
  private var otherTypes = (count: 0, text: "", line: 0)
  let isDirected: Bool
  private var sides: TwoSides?

  /// Begins behind the header.
  init(
    _ shape: TableShape, _ text: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) {
    self.shape = shape
    isCutOff = options.isCutOff
    builder = GraphBuilder(
      .edgeList, listsVertices: false, byteCount: text.count, limits: options.limits, log)
    builder.mayListBothWays = true
    builder.reserve(edges: shape.survey.lineCount)
    let hasWeights = shape.header.words.isEmpty && shape.hasWeights(in: text)
    columns = LinkColumns(
      shape.header, hasWeights: hasWeights, line: shape.rows.line, &builder)
    rows = shape.rows
    shape.comments.describe(&builder)
    isDirected = shape.comments.saysDirected
    if isDirected {
      builder.add(
        .graphFile(
          .guessed(
            "a comment says that the graph is directed",
            remedy: "Its links have a direction, unless all pairs are listed both ways")))
    }
    if shape.comments.konect == .bipartite { sides = TwoSides(&builder) }
  }

  /// Reads all rows.
  mutating func read(_ text: Span<UInt8>) {
    let hasPlainLines = hasPlainLines
    while builder.hasRoom {
      if hasPlainLines { readPlainLines(text) }
      guard builder.hasRoom, rows.next(in: text) else { break }
      if rows.row.isUnclosed {
        if isCutOff, isCutRow { break }
        builder.add(rows.openQuote(in: text), line: rows.line)
      }
      readRow(text)
    }
    pending.settle(&builder, in: text)
    if rows.place < text.count, !builder.hasRoom { builder.addTooLarge(line: rows.nextLine) }
  }

  /// Whether lines of two fields and a number need no care.
  private var hasPlainLines: Bool {
    columns.source == 0 && columns.target == 1 && (columns.weight ?? 2) == 2
      && columns.roles.count <= (columns.weight == nil ? 2 : 3) && sides == nil
  }

  /// Whether a row with a quote that is not closed lacks fields behind the cut.
  private var isCutRow: Bool {
    rows.fields.count < shape.header.words.count
  }

  /// Ends the list.
  consuming func finish() -> GraphReading {
    if lonely.count > 0 { builder.add(.graph(.lonely(lonely.count)), line: lonely.line) }
    unreadTimes.report(to: &builder)
    reportTypes()
    rows.reportComments(to: &builder)
    return builder.finish()
  }
}

// MARK: - Rows

extension LinkReader {
  private mutating func readRow(_ text: Span<UInt8>) {
    let fields = rows.fields
    guard let source = end(fields, at: columns.source),
      let target = end(fields, at: columns.target)
    else {
      readLonely(fields, text)
      return
    }
    if fields.count < shape.header.words.count, isShifted(fields, text) {
      builder.add(shape.shortRow(fields, in: text), line: rows.line)
      return
    }
    let direction = direction(of: fields, text)
    let edge = addEdge(
      source, target, weight: weight(of: fields, text), isDirected: direction ?? isDirected, text)
    for place in fields.indices where !fields[place].isMissing {
      readValue(fields[place], at: place, of: edge, hasDirection: direction != nil, text)
    }
  }

  /// The field of an end of a link, nil where it is missing.
  private func end(_ fields: [TableField], at place: Int) -> TableField? {
    place < fields.count && !fields[place].isMissing ? fields[place] : nil
  }

  /// Adds the link of the row that was read last.
  private mutating func addEdge(
    _ source: TableField, _ target: TableField, weight: Double?, isDirected: Bool,
    _ text: Span<UInt8>
  ) -> Int {
    if sides == nil, source.isLiteral(in: text), target.isLiteral(in: text) {
      return pending.addEdge(
        TextField(source, in: text), TextField(target, in: text), weight: weight,
        isDirected: isDirected, line: rows.line, to: &builder, in: text)
    }
    pending.settle(&builder, in: text)
    let first =
      sides?.vertex(source.string(in: text), side: 1, &builder) ?? builder.vertex(source, in: text)
    let second =
      sides?.vertex(target.string(in: text), side: 2, &builder) ?? builder.vertex(target, in: text)
    return builder.addEdge(first, second, weight: weight, isDirected: isDirected, line: rows.line)
  }

  /// Reads a row that lacks an end: a vertex without a link if there is nothing else in it.
  private mutating func readLonely(_ fields: [TableField], _ text: Span<UInt8>) {
    let others = fields.indices.filter { !fields[$0].isMissing }
    guard others.count == 1, others[0] == columns.source || others[0] == columns.target else {
      builder.add(.graph(.edgeWithoutEnd), line: rows.line)
      return
    }
    pending.settle(&builder, in: text)
    _ = builder.vertex(fields[others[0]], in: text)
    lonely = (lonely.count + 1, lonely.line ?? rows.line)
  }
}

// MARK: - Values

extension LinkReader {
  /// The weight in its field; one that is no number is left out with a warning.
  private mutating func weight(of fields: [TableField], _ text: Span<UInt8>) -> Double? {
    guard let place = columns.weight, place < fields.count, !fields[place].isMissing,
      !fields[place].isDictionary(in: text), timedWeight(fields[place], text) == nil
    else { return nil }
    let field = fields[place]
    if let weight = TextField.decimal(text, field.range) { return weight }
    if shape.commaColumns.contains(place), let weight = DecimalComma.number(text, field.range) {
      return weight
    }
    let number = field.number(in: text)
    if number == .empty { return nil }
    let written = String(copying: text.extracting(field.range))
    let weight = number.number
    if weight == nil {
      builder.add(.attribute(.badNumber(written.excerpt, of: "weight")), line: rows.line)
    }
    return weight
  }

  /// Whether a row says that its link has a direction; nil where it says nothing known.
  private func direction(of fields: [TableField], _ text: Span<UInt8>) -> Bool? {
    guard let place = columns.direction, place < fields.count else { return nil }
    return fields[place].direction(in: text)
  }

  /// The weight of a link at some times, nil where the field says none.
  private func timedWeight(_ field: TableField, _ text: Span<UInt8>) -> TimedTexts? {
    field.isTimed(in: text) ? TimedTexts(field.string(in: text)) : nil
  }

  private mutating func readValue(
    _ field: TableField, at place: Int, of edge: Int, hasDirection: Bool, _ text: Span<UInt8>
  ) {
    if place >= 2, shape.header.words.isEmpty, field.isDictionary(in: text) {
      return builder.setAttributes(field, ofEdge: edge, line: rows.line, in: text)
    }
    switch columns.role(at: place, &builder) {
    case .source, .target: return
    case .weight: readTimedWeight(field, of: edge, text)
    case .direction:
      if !hasDirection { readType(field.string(in: text), of: edge) }
    case .id: builder.edges.ids.append(field.string(in: text), row: edge)
    case .times: readTimes(field, of: edge, text)
    case .attribute(let column):
      if shape.hasDecimalComma(field, at: place, in: text),
        let number = DecimalComma.pointed(text, field.range)
      {
        builder.set(number, edge: edge, column: column)
      } else if field.isTimed(in: text), let values = TimedTexts(field.string(in: text)) {
        values.add(to: &builder.edgeColumns[column], row: edge, &builder.timeFormat)
      } else if field.isLiteral(in: text) {
        builder.set(text.extracting(field.range), edge: edge, column: column)
      } else {
        builder.set(field.string(in: text), edge: edge, column: column)
      }
    }
  }

  private mutating func readTimedWeight(
    _ field: TableField, of edge: Int, _ text: Span<UInt8>
  ) {
    guard let values = timedWeight(field, text) else { return }
    let column = builder.edgeColumns.column(named: "weight")
    values.add(to: &builder.edgeColumns[column], row: edge, &builder.timeFormat)
  }

  /// Keeps a word in the column of directions that says none.
  private mutating func readType(_ word: String, of edge: Int) {
    if otherTypes.count == 0 { otherTypes = (0, word, rows.line) }
    otherTypes.count += 1
    builder.set(word, edge: edge, column: columns.columnOfTypes(&builder))
  }

  private mutating func reportTypes() {
    if otherTypes.count == 0 { return }
    builder.add(
      .attribute(.noDirections(otherTypes.count, text: otherTypes.text.excerpt)),
      line: otherTypes.line)
  }

  private mutating func readTimes(_ field: TableField, of edge: Int, _ text: Span<UInt8>) {
    let written = field.string(in: text)
    guard let times = TimedTexts(written) else {
      unreadTimes.add(written, line: rows.line)
      return
    }
    builder.timeFormat = times.format ?? builder.timeFormat
    builder.edges.spells.append(times.spells, row: edge)
  }
}
