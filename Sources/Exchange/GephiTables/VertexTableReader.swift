import CoterieRecords
import CoterieText

/// The state of reading a table of vertices: Gephi's table of nodes, or a map of VOSviewer.
///
/// A column names the vertices, the others are what is known of them. The table is a part of a graph
/// (``GraphReading/Part/vertices``): a table of links joins them.
struct VertexTableReader {
  private var builder: GraphBuilder
  private let shape: TableShape
  private let idColumn: Int
  private var rows: TableRows
  private let isCutOff: Bool
  /// The column of the document for each field; nil for those that are none.
  private var columns: [Int?] = []
  private var unreadTimes = UnreadTimes()

  /// Begins behind the header.
  init(
    _ shape: TableShape, idColumn: Int, _ text: Span<UInt8>, _ options: GraphReadingOptions,
    _ log: GraphLog
  ) {
    self.shape = shape
    self.idColumn = idColumn
    rows = shape.rows
    isCutOff = options.isCutOff
    builder = GraphBuilder(
      .edgeList, listsVertices: false, byteCount: text.count, limits: options.limits, log)
    shape.comments.describe(&builder)
    var places = RolePlaces(line: rows.line)
    for (place, word) in shape.header.words.enumerated() {
      let isTimes = HeaderWords.kind(word) == .times && places.isFirst(word, &builder)
      if place == idColumn || isTimes {
        builder.vertexColumns.take(word)
        columns.append(nil)
      } else {
        addColumn(word, at: place)
      }
    }
  }

  private mutating func addColumn(_ word: String, at place: Int) {
    let name = word.isEmpty ? "column_\(place + 1)" : word
    columns.append(builder.vertexColumns.addColumn(named: name))
  }

  /// Reads all rows.
  mutating func read(_ text: Span<UInt8>) {
    while builder.hasRoom, rows.next(in: text) {
      let fields = rows.fields
      if rows.row.isUnclosed {
        if isCutOff, fields.count < shape.header.words.count { break }
        builder.add(rows.openQuote(in: text), line: rows.line)
      }
      guard idColumn < fields.count, !fields[idColumn].isMissing else {
        builder.add(.graph(.vertexWithoutID), line: rows.line)
        continue
      }
      let vertex = builder.vertex(fields[idColumn], in: text)
      builder.list(vertex, line: rows.line)
      for place in fields.indices where place != idColumn && !fields[place].isMissing {
        readValue(fields[place], at: place, of: vertex, text)
      }
    }
    if rows.place < text.count, !builder.hasRoom { builder.addTooLarge(line: rows.nextLine) }
  }

  private mutating func readValue(
    _ field: TableField, at place: Int, of vertex: Int, _ text: Span<UInt8>
  ) {
    while columns.count <= place { addColumn("", at: columns.count) }
    guard let column = columns[place] else {
      readTimes(field.string(in: text), of: vertex)
      return
    }
    if shape.hasDecimalComma(field, at: place, in: text),
      let number = DecimalComma.pointed(text, field.range)
    {
      builder.set(number, vertex: vertex, column: column)
    } else if field.isTimed(in: text), let values = TimedTexts(field.string(in: text)) {
      values.add(to: &builder.vertexColumns[column], row: vertex, &builder.timeFormat)
    } else if field.isLiteral(in: text) {
      builder.set(text.extracting(field.range), vertex: vertex, column: column)
    } else {
      builder.set(field.string(in: text), vertex: vertex, column: column)
    }
  }

  private mutating func readTimes(_ text: String, of vertex: Int) {
    guard let times = TimedTexts(text) else {
      unreadTimes.add(text, line: rows.line)
      return
    }
    builder.timeFormat = times.format ?? builder.timeFormat
    for spell in times.spells { builder.vertices.spells.append(spell, row: vertex) }
  }

  /// Ends the table.
  consuming func finish() -> GraphReading {
    unreadTimes.report(to: &builder)
    var reading = builder.finish()
    reading.part = .vertices
    return reading
  }
}
