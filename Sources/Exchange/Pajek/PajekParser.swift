import CoterieRecords

/// The state of reading one file: sections one after the other.
struct PajekParser {
  var builder: GraphBuilder
  var scanner = WordScanner()
  /// The vertices of the network.
  var vertices = PajekVertices()
  /// The relation of the lines that are read; nil where it has none.
  var kind: String?
  /// The names of relations by their numbers.
  var relations: [String: String] = [:]
  /// Partitions and vectors.
  var values: [PajekValues] = []
  let byteCount: Int
  private var part = Part.network
  private var section = Section.none
  private var hasNetwork = false

  /// What the sections belong to.
  private enum Part {
    /// The network that is read.
    case network
    /// The last one of the partitions and vectors.
    case values
    /// Something that is left out.
    case other
  }

  /// What the lines of a section are.
  private enum Section {
    case none, vertices, values, other
    case lines(isDirected: Bool)
    case lists(isDirected: Bool)
    case matrix(PajekMatrix)
    case events(PajekEvents)
  }

  init(byteCount: Int, _ limits: GraphLimits, _ log: GraphLog) {
    self.byteCount = byteCount
    builder = GraphBuilder(.pajek, listsVertices: true, byteCount: byteCount, limits: limits, log)
  }

  /// Reads all lines.
  mutating func read(_ text: Span<UInt8>) {
    while scanner.place < text.count {
      guard builder.hasRoom else { return builder.addTooLarge(line: scanner.line) }
      guard !scanner.endsLine(text) else {
        scanner.nextLine(text)
        continue
      }
      switch text[scanner.place] {
      case UInt8(ascii: "*"): if !beginSection(text) { return }
      case UInt8(ascii: "%"): readComment(text)
      default: readLine(text)
      }
    }
  }

  private mutating func readLine(_ text: Span<UInt8>) {
    switch section {
    case .vertices: readVertex(text)
    case .values: readValue(text)
    case .lines(let isDirected): readEdges(text, isDirected: isDirected)
    case .lists(let isDirected): readList(text, isDirected: isDirected)
    case .matrix(var matrix):
      section = .none
      readRow(text, of: &matrix)
      section = .matrix(matrix)
    case .events(var events):
      section = .none
      readEvent(text, of: &events)
      section = .events(events)
    case .none: skipLine(text, expected: "*Vertices")
    case .other: scanner.nextLine(text)
    }
  }

  /// Leaves a line out, with a warning.
  mutating func skipLine(_ text: Span<UInt8>, expected: String) {
    let found = String(copying: text.extracting(scanner.rest(text))).excerpt
    builder.add(.graphFile(.unexpected(found, expected: expected)), line: scanner.line)
    scanner.nextLine(text)
  }

  private mutating func readComment(_ text: Span<UInt8>) {
    defer { scanner.nextLine(text) }
    guard case .none = section, !vertices.areAnnounced else { return }
    let line = String(copying: text.extracting(scanner.rest(text))).drop { $0 == "%" }
    builder.descriptionLines.append(
      line.hasPrefix(" ") ? String(line.dropFirst()) : String(line))
  }

  // MARK: Sections

  /// Begins a section; false where nothing more can be read.
  private mutating func beginSection(_ text: Span<UInt8>) -> Bool {
    endSection()
    let line = scanner.line
    let head = PajekHead(&scanner, text)
    scanner.nextLine(text)
    switch head.section {
    case .network: beginNetwork(head, line: line)
    case .vertices: return beginVertices(head, text, line: line)
    case .partition, .vector, .permutation: beginValues(head, line: line)
    case .cluster, .hierarchy:
      (part, section) = (.other, .other)
      builder.add(.graphFile(.leftOut(Self.title(head), count: 1)), line: line)
    case .arcs, .edges, .arcslist, .edgeslist, .matrix, .events: beginLines(head)
    case nil:
      section = .other
      builder.add(.graphFile(.unknownSection(head.keyword.excerpt)), line: line)
    }
    return true
  }

  private mutating func endSection() {
    if case .vertices = section {
      makeVertices()
      reportUnannounced()
    }
    if case .matrix(let matrix) = section { finish(matrix) }
    if case .events(let events) = section { finish(events) }
  }

  /// How messages call a part of the file: `network "Ties"`.
  private static func title(_ head: PajekHead) -> String {
    let word = head.keyword.dropFirst().lowercased()
    return head.rest.isEmpty ? word : "\(word) \"\(head.rest.excerpt)\""
  }

  private mutating func beginNetwork(_ head: PajekHead, line: Int) {
    section = .none
    if hasNetwork {
      part = .other
      section = .other
      builder.add(.graphFile(.leftOut(Self.title(head), count: 1)), line: line)
    } else {
      part = .network
      hasNetwork = true
      let title = head.rest.hasPrefix("\"") ? head.rest.withoutQuotes : head.rest
      builder.title = title == "coterie" ? "" : PajekLabel.resolved(title)
    }
  }

  private mutating func beginValues(_ head: PajekHead, line: Int) {
    part = .values
    section = .values
    values.append(PajekValues(head, line: line))
  }

  private mutating func beginVertices(
    _ head: PajekHead, _ text: Span<UInt8>, line: Int
  ) -> Bool {
    switch part {
    case .other: return true
    case .values where values.last?.count == nil:
      section = .values
      values[values.count - 1].count = Int(head.rest.prefix { !$0.isWhitespace })
      return true
    case .network, .values: break
    }
    if vertices.areAnnounced {
      (part, section) = (.other, .other)
      builder.add(.graphFile(.leftOut("network", count: 1)), line: line)
      return true
    }
    if !hasNetwork, let values = PajekValues.list(text, from: scanner, line: line) {
      self.values.append(values)
      self.values[self.values.count - 1].count = Int(head.rest.prefix { !$0.isWhitespace })
      (part, section) = (.values, .values)
      return true
    }
    (part, section, hasNetwork) = (.network, .vertices, true)
    return announceVertices(head, line: line)
  }

  private mutating func beginLines(_ head: PajekHead) {
    guard part != .other else { return section = .other }
    part = .network
    hasNetwork = true
    makeVertices()
    kind = head.relation.map { relation in
      let name =
        relation.name.isEmpty ? relations[relation.number] ?? relation.number : relation.name
      relations[relation.number] = name
      return name
    }
    switch head.section {
    case .arcs: section = .lines(isDirected: true)
    case .edges: section = .lines(isDirected: false)
    case .arcslist: section = .lists(isDirected: true)
    case .edgeslist: section = .lists(isDirected: false)
    case .events: section = .events(PajekEvents())
    default: section = .matrix(PajekMatrix(vertices, firstEdge: builder.edges.count))
    }
  }

  // MARK: The end

  /// Ends the file.
  consuming func finish() -> GraphReading {
    endSection()
    let isGraph = hasNetwork
    assignValues(isGraph: isGraph)
    var reading = builder.finish()
    if !isGraph, !reading.document.vertices.isEmpty { reading.part = .vertexValues }
    return reading
  }
}
