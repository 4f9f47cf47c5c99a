import CoterieRecords
import CoterieText

/// Reads GDF, of GUESS, of Gephi, or anyone's: a table of vertices after `nodedef>`, and one of edges after
/// `edgedef>`.
///
/// - `name` is the id of a vertex, `width` its size; `node1` and `node2` are the ends of an edge, which has
///   a direction where `directed` says so.
/// - Edges may join only vertices that are listed, unless the file lists none.
/// - Complexity: O(*b*) for *b* bytes.
/// - SeeAlso: [Gephi, *GDF*](https://docs.gephi.org/desktop/User_Manual/Import/GDF_File_Format); E. Adar,
///   "GUESS: a language and interface for graph exploration", CHI (2006).
enum GDFReader {
  /// Whether a file that begins so is GDF, by the first of its headers.
  @Sendable static func recognises(_ prefix: [UInt8]) -> Bool {
    let text = FileBeginning(prefix).text
    let line = text.split(separator: "\n").first { !$0.hasPrefix("#") && !$0.isEmpty } ?? ""
    return line.hasPrefix("nodedef>") || line.hasPrefix("edgedef>")
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  @Sendable static func read(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions, _ log: GraphLog
  ) -> GraphReading {
    bytes.withText { text, isGuessed in
      var parser = GDFParser(
        log, listsVertices: GDFParser.listsVertices(text), byteCount: text.count,
        limits: options.limits)
      if isGuessed { parser.builder.add(.graphFile(.notUTF8)) }
      parser.read(text, isCutOff: options.isCutOff)
      return parser.builder.finish()
    }
  }
}

/// The state of reading one file of GDF.
struct GDFParser {
  /// What the lines describe.
  private enum Section {
    case none, vertices, edges
  }

  /// What a column means.
  private enum Role {
    case id, source, target, directed, edgeID
    case label(Int)
    case column(Int)
  }

  var builder: GraphBuilder
  private var section = Section.none
  private var roles: [Role] = []
  private var fields: [GDFField] = []
  private var separator = UInt8(ascii: ",")
  private var line = 0

  init(_ log: GraphLog, listsVertices: Bool, byteCount: Int, limits: GraphLimits) {
    builder = GraphBuilder(
      .gdf, listsVertices: listsVertices, byteCount: byteCount, limits: limits, log)
  }

  /// Whether the first header of a file is that of vertices.
  static func listsVertices(_ text: Span<UInt8>) -> Bool {
    var start = 0
    while start < text.count {
      if let header = header(text, start) { return header == .vertices }
      while start < text.count, text[start] != 0x0A { start += 1 }
      start += 1
    }
    return false
  }

  /// The section whose header begins at a place; nil where none does.
  private static func header(_ text: Span<UInt8>, _ start: Int) -> Section? {
    guard start + 8 <= text.count, text[start + 7] == UInt8(ascii: ">") else { return nil }
    switch String(copying: text.extracting(start..<(start + 8))).lowercased() {
    case "nodedef>": return .vertices
    case "edgedef>": return .edges
    default: return nil
    }
  }

  mutating func read(_ text: Span<UInt8>, isCutOff: Bool) {
    var end = text.count
    if isCutOff {
      let (rest, line) = text.lastLine
      builder.add(.graphFile(.cutOff(rest.excerpt)), line: line)
      end -= rest.utf8.count
    }
    var start = 0
    while start < end {
      line += 1
      var next = start
      while next < end, text[next] != 0x0A { next += 1 }
      if !read(line: start..<next, text) { return }
      start = next + 1
    }
  }

  /// Reads a line; returns whether the next one is to be read.
  private mutating func read(line range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let first = range.first { text[$0] > 0x20 }
    guard let first else { return true }
    if let section = Self.header(text, first) {
      readHeader(section, (first + 8)..<range.upperBound, text)
      return true
    }
    guard builder.hasRoom else {
      builder.addTooLarge(line: line)
      return false
    }
    if section == .none, text[first] == UInt8(ascii: "#") { return true }
    GDFFields.of(text, range, by: separator, into: &fields)
    switch section {
    case .vertices: addVertex(text)
    case .edges: addEdge(text)
    case .none:
      let found = String(copying: text.extracting(range)).excerpt
      builder.add(.graphFile(.unexpected(found, expected: "\"nodedef>\"")), line: line)
    }
    return true
  }

  private mutating func readHeader(
    _ section: Section, _ range: Range<Int>, _ text: Span<UInt8>
  ) {
    self.section = section
    roles.removeAll()
    findSeparator(range, text)
    for column in GDFColumn.list(text, range, separatedBy: separator) {
      roles.append(role(of: column))
    }
    let hasEnds =
      section == .vertices
      || hasRole { if case .source = $0 { true } else { false } }
        && hasRole { if case .target = $0 { true } else { false } }
    if !hasEnds {
      let problem = GraphFileProblem.unexpected(
        String(copying: text.extracting(range)).excerpt, expected: "the columns node1 and node2")
      builder.add(.graphFile(problem), line: line)
      self.section = .none
    }
  }

  /// Takes semicolons for what separates fields where a header has some, and no comma.
  private mutating func findSeparator(_ range: Range<Int>, _ text: Span<UInt8>) {
    let semicolon = UInt8(ascii: ";")
    guard separator != semicolon, range.contains(where: { text[$0] == semicolon }),
      !range.contains(where: { text[$0] == separator })
    else { return }
    separator = semicolon
    builder.add(
      .graphFile(
        .guessed(
          "semicolons separate the fields, and not commas",
          remedy: "Write commas, which other readers of GDF need")), line: line)
  }

  private func hasRole(_ isRole: (Role) -> Bool) -> Bool { roles.contains(where: isRole) }

  private mutating func role(of column: GDFColumn) -> Role {
    switch (section, column.name.lowercased()) {
    case (.vertices, "name") where !hasRole({ if case .id = $0 { true } else { false } }):
      return .id
    case (.edges, "node1"): return .source
    case (.edges, "node2"): return .target
    case (.edges, "directed"): return .directed
    case (.edges, "id") where !hasRole({ if case .edgeID = $0 { true } else { false } }):
      return .edgeID
    case (.vertices, "width"): return .column(addColumn(column, named: "size"))
    case (_, "label"): return .label(addColumn(column, named: column.name))
    default: return .column(addColumn(column, named: column.name))
    }
  }

  private mutating func addColumn(_ column: GDFColumn, named name: String) -> Int {
    let isVertices = section == .vertices
    var columns = isVertices ? builder.vertexColumns : builder.edgeColumns
    let number = columns.addColumn(named: name, type: column.type)
    columns[number].fallback = column.fallback
    if isVertices { builder.vertexColumns = columns } else { builder.edgeColumns = columns }
    return number
  }
}

// MARK: - Rows

extension GDFParser {
  private mutating func addVertex(_ text: Span<UInt8>) {
    let place = roles.firstIndex { if case .id = $0 { true } else { false } } ?? 0
    guard place < fields.count, !fields[place].isGap else {
      return builder.add(
        .graphFile(.unexpected("a line without a name", expected: "a name")), line: line)
    }
    let vertex = vertex(fields[place], text)
    builder.list(vertex, line: line)
    noteExtraFields()
    for (field, role) in zip(fields, roles) where !field.isGap {
      switch role {
      case .column(let column):
        if field.hasQuotes {
          builder.set(GDFFields.string(field, text), vertex: vertex, column: column)
        } else {
          builder.set(text.extracting(field.range), vertex: vertex, column: column)
        }
      case .label(let column):
        let label = GDFFields.string(field, text).resolvingEntities
        builder.set(label, vertex: vertex, column: column)
      default: break
      }
    }
  }

  private mutating func addEdge(_ text: Span<UInt8>) {
    var ends: (source: Int?, target: Int?) = (nil, nil)
    var isDirected = false
    for (field, role) in zip(fields, roles) where !field.isGap {
      switch role {
      case .source: ends.source = vertex(field, text)
      case .target: ends.target = vertex(field, text)
      case .directed:
        let word = GDFFields.string(field, text).lowercased()
        isDirected = ["true", "1", "t", "yes"].contains(word)
      default: break
      }
    }
    guard let source = ends.source, let target = ends.target else {
      return builder.add(.graph(.edgeWithoutEnd), line: line)
    }
    let edge = builder.addEdge(source, target, isDirected: isDirected, line: line)
    noteExtraFields()
    for (field, role) in zip(fields, roles) where !field.isGap {
      switch role {
      case .edgeID: builder.edges.ids.append(GDFFields.string(field, text), row: edge)
      case .column(let column):
        if field.hasQuotes {
          builder.set(GDFFields.string(field, text), edge: edge, column: column)
        } else {
          builder.set(text.extracting(field.range), edge: edge, column: column)
        }
      case .label(let column):
        let label = GDFFields.string(field, text).resolvingEntities
        builder.set(label, edge: edge, column: column)
      default: break
      }
    }
  }

  private mutating func vertex(_ field: GDFField, _ text: Span<UInt8>) -> Int {
    field.hasQuotes
      ? builder.vertex(named: GDFFields.string(field, text))
      : builder.vertex(named: text.extracting(field.range))
  }

  private mutating func noteExtraFields() {
    guard fields.count > roles.count else { return }
    builder.add(.graphFile(.extraFields(fields.count, columns: roles.count)), line: line)
  }
}
