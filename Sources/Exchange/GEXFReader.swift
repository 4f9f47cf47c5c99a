public import CoterieRecords
import CoterieText

/// Reads GEXF, versions 1.1 to 1.3.
///
/// - Years are the first four digits of a time, or its whole part (`2019-03-01`, `2019.0`). What
///   exists at several times is read as one run from first to last.
/// - The dynamic attribute `weight` gives the weights by year; of other dynamic attributes the first
///   value is kept. An edge without a static weight weighs the sum of its years.
/// - A dashed or dotted line, or the attribute `inferred`, marks an inferred edge.
/// - Complexity: O(*b*) for *b* bytes.
public enum GEXFReader {
  /// Whether a file that begins so is GEXF.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    XMLEvents.beginning(prefix, isOf: "gexf")
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    GEXFState.read(bytes, file: file, log: log)
  }
}

/// The state of reading one file.
private final class GEXFState: XMLGraphState {
  var builder: DocumentBuilder
  private var declarations: [String: Declaration] = [:]
  private var order: [String] = []
  private var blockClass = "node"
  private var openDeclaration: String?
  private var isDirectedByDefault = false
  private var vertex: Int?
  private var edge: EdgeRecord?
  private var ends: (source: String?, target: String?) = (nil, nil)
  private var values: [String: String] = [:]
  private var years: ClosedRange<Int>?
  private var hasSpells = false
  private var edges: [(source: String?, target: String?, record: EdgeRecord)] = []
  private var dynamic: (names: Set<String>, line: Int?) = ([], nil)
  private var timesLeftOut = (count: 0, line: Int?.none)
  private var line = 1

  /// The vertices around the present element, from outside to inside, with what is known so far.
  private var enclosing: [Enclosing] = []

  private struct Enclosing {
    var vertex: Int?
    var values: [String: String]
    var years: ClosedRange<Int>?
    var hasSpells: Bool
  }

  private struct Declaration {
    var isOfNodes: Bool
    var title: String
    var type: String
    var fallback: String?
  }

  init(_ log: GraphLog) {
    builder = DocumentBuilder(.gexf, log)
  }

  func start(_ element: XMLEvents.Start) {
    let attributes = element.attributes
    line = element.line
    switch element.name {
    case "graph": isDirectedByDefault = attributes["defaultedgetype"] == "directed"
    case "attributes": blockClass = attributes["class"] ?? "node"
    case "attribute":
      guard let id = attributes["id"] else { return }
      let key = blockClass + " " + id
      if declarations[key] == nil { order.append(key) }
      openDeclaration = key
      declarations[key] = Declaration(
        isOfNodes: blockClass == "node", title: attributes["title"] ?? id,
        type: attributes["type"]?.lowercased() ?? "string")
    case "node": startVertex(attributes, line: element.line)
    case "edge": startEdge(attributes, line: element.line)
    case "attvalue": take(attributes)
    case "spell":
      if !hasSpells { years = nil }
      hasSpells = true
      widen(attributes)
    default: startLook(element.name, attributes)
    }
  }

  /// Begins a vertex or an edge; that which encloses it goes on after its end.
  private func begin() {
    enclosing.append(Enclosing(vertex: vertex, values: values, years: years, hasSpells: hasSpells))
    vertex = nil
  }

  private func resume() {
    guard let outer = enclosing.popLast() else { return }
    (vertex, values, years, hasSpells) =
      (outer.vertex, outer.values, outer.years, outer.hasSpells)
  }

  private func startVertex(_ attributes: [String: String], line: Int) {
    begin()
    guard let id = attributes["id"] else {
      builder.add(.graphFile(.unexpected("a node without id", expected: "an id")), line: line)
      return
    }
    if builder.vertex(named: id) != nil { builder.add(.graph(.repeatedVertex(id)), line: line) }
    let made = builder.makeVertex(named: id)
    if let label = attributes["label"] { builder.change(made) { $0.label = label } }
    vertex = made
    beginTimes(attributes)
  }

  private func startEdge(_ attributes: [String: String], line: Int) {
    begin()
    ends = (attributes["source"], attributes["target"])
    let directed = attributes["type"].map { $0 == "directed" } ?? isDirectedByDefault
    var record = EdgeRecord(isDirected: directed, line: line)
    if let weight = attributes["weight"] {
      record.weight = Double(weight).flatMap { $0.isFinite ? $0 : nil }
      if record.weight == nil {
        builder.add(.attribute(.badNumber(weight, of: "weight")), line: line)
      }
    }
    edge = record
    beginTimes(attributes)
  }

  private func beginTimes(_ attributes: [String: String]) {
    values = [:]
    years = nil
    hasSpells = false
    widen(attributes)
  }

  /// Widens the present element's years by those of some attributes.
  private func widen(_ attributes: [String: String]) {
    var times = ["start", "end", "timestamp"].compactMap { attributes[$0] }
    for name in ["intervals", "timestamps"] {
      times += attributes[name]?.split { "<>[](),; ".contains($0) }.map(String.init) ?? []
    }
    times.removeAll { Double($0)?.isInfinite == true }
    let found = times.compactMap(Self.year)
    if found.count < times.count {
      timesLeftOut = (timesLeftOut.count + times.count - found.count, timesLeftOut.line ?? line)
    }
    guard let first = found.min(), let last = found.max() else { return }
    let own = years ?? first...last
    years = min(own.lowerBound, first)...max(own.upperBound, last)
  }

  /// The year of a time; nil where it has none of at most four digits.
  private static func year(_ time: String) -> Int? {
    let digits = time.prefix(4)
    let year =
      Double(time).map { Int(exactly: $0.rounded(.down)) }
      ?? (digits.count == 4 ? Int(digits) : nil)
    return year.flatMap { GraphDocument.readableYears.contains($0) ? $0 : nil }
  }

  private func take(_ attributes: [String: String]) {
    guard let id = attributes["for"] ?? attributes["id"], let value = attributes["value"] else {
      return
    }
    let key = (edge == nil ? "node " : "edge ") + id
    let time = attributes["start"] ?? attributes["timestamp"] ?? attributes["end"]
    if let time {
      let title = declarations[key]?.title ?? id
      if edge != nil, title.lowercased() == "weight", let year = Self.year(time),
        let weight = Double(value), YearWeights.isReadable(year: year, weight: weight)
      {
        edge?.weightByYear.append(.init(year: year, weight: weight))
        return
      }
      dynamic = (dynamic.names.union([title]), dynamic.line ?? line)
    }
    if values[key] == nil { values[key] = value }
  }

  private func startLook(_ name: String, _ attributes: [String: String]) {
    let number = attributes["value"].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    switch name {
    case "color":
      let parts = attributes.compactMapValues { Int($0) }
      let color =
        GraphColor(parts: parts) ?? attributes["hex"].flatMap { GraphColor(hexadecimal: $0) }
      if edge != nil {
        edge?.color = color
      } else if let vertex {
        builder.change(vertex) { $0.color = color }
      }
    case "position":
      guard let vertex, let x = attributes["x"].flatMap({ Double($0) }),
        let y = attributes["y"].flatMap({ Double($0) }), x.isFinite, y.isFinite
      else { return }
      builder.change(vertex) { $0.position = .init(x: x, y: y) }
    case "size": if let vertex { builder.change(vertex) { $0.size = number } }
    case "thickness": edge?.width = number
    case "shape":
      if edge != nil, ["dashed", "dotted"].contains(attributes["value"]) {
        edge?.isInferred = true
      }
    default: break
    }
  }

  func end(_ name: String, _ text: String) {
    switch name {
    case "default": if let openDeclaration { declarations[openDeclaration]?.fallback = text }
    case "attribute": openDeclaration = nil
    case "description": (builder.title, builder.descriptionLines) = XMLText.divide(text)
    case "node":
      finishVertex()
      resume()
    case "edge":
      finishEdge()
      resume()
    default: break
    }
  }

  private func attributes(ofNodes isOfNodes: Bool) -> [(name: String, value: AttributeValue)] {
    order.compactMap { key in
      guard let declaration = declarations[key], declaration.isOfNodes == isOfNodes,
        let text = values[key] ?? declaration.fallback
      else { return nil }
      return (declaration.title, XMLText.value(text, type: declaration.type))
    }
  }

  private func finishVertex() {
    guard let vertex else { return }
    for (name, value) in attributes(ofNodes: true) {
      builder.add(value, named: name, vertex: vertex)
    }
    let years = years
    builder.change(vertex) { $0.years = years }
  }

  private func finishEdge() {
    guard var record = edge else { return }
    record.years = years
    record.attributes = attributes(ofNodes: false)
    record.weightByYear = YearWeights.summed(record.weightByYear)
    if record.weight == nil, !record.weightByYear.isEmpty {
      record.weight = record.weightByYear.reduce(0) { $0 + $1.weight }
    }
    edges.append((ends.source, ends.target, record))
    edge = nil
  }

  func finish(_ faults: [XMLFault]) -> GraphReading {
    while !enclosing.isEmpty {
      finishVertex()
      resume()
    }
    builder.add(faults)
    for (source, target, record) in edges { builder.addEdge(from: source, to: target, record) }
    if !dynamic.names.isEmpty {
      builder.add(.attribute(.dynamicValues(dynamic.names.sorted())), line: dynamic.line)
    }
    if timesLeftOut.count > 0 {
      builder.add(.attribute(.noYears(timesLeftOut.count)), line: timesLeftOut.line)
    }
    return builder.finish()
  }
}
