public import CoterieRecords
import CoterieText

/// Reads GraphML, of our writer, of Gephi, NetworkX, igraph, or yEd's labels.
///
/// - The columns `label`, `x`, `y`, `size`, `r`, `g`, `b`, `weight` and those that our writer names
///   are properties; the others stay columns. Defaults of keys apply.
/// - Nested graphs are read as one; hyperedges and ports are not kept.
/// - Complexity: O(*b*) for *b* bytes.
public enum GraphMLReader {
  /// Whether a file that begins so is GraphML.
  public static func recognises(_ prefix: [UInt8]) -> Bool {
    XMLEvents.beginning(prefix, isOf: "graphml")
  }

  /// Returns the graph of a file. No error ends the reading: the log says what can't be read.
  ///
  /// - Parameters:
  ///   - file: The file, as the user named it.
  ///   - log: An empty log, which takes what is noticed and is returned.
  public static func read(
    _ bytes: [UInt8], file: String = "-", log: ProblemLog = ProblemLog()
  ) -> GraphReading {
    GraphMLState.read(bytes, file: file, log: log)
  }
}

/// The state of reading one file.
private final class GraphMLState: XMLGraphState {
  var builder: DocumentBuilder
  private var keys: [String: Key] = [:]
  private var keyOrder: [String] = []
  private var openKey: String?
  private var isDirectedByDefault = false
  private var vertex: Int?
  private var edge: Ends?
  private var values: [String: String] = [:]
  /// The vertices around the present element, from outside to inside, with their values so far.
  private var enclosing: [(vertex: Int?, values: [String: String])] = []
  private var dataKey: String?
  private var itemLine = 1
  private var edges: [(Ends, EdgeRecord)] = []
  private var dropped: (names: Set<String>, line: Int?) = ([], nil)

  private struct Key {
    var domain: String
    var name: String
    var type: String
    var fallback: String?
    var isLabel = false
  }

  private struct Ends {
    var source: String?
    var target: String?
    var isDirected: Bool
  }

  init(_ log: GraphLog) {
    builder = DocumentBuilder(.graphML, log)
  }

  func start(_ element: XMLEvents.Start) {
    let attributes = element.attributes
    switch element.name {
    case "key":
      guard let id = attributes["id"] else { return }
      keyOrder.append(id)
      openKey = id
      keys[id] = Key(
        domain: attributes["for"] ?? "all", name: attributes["attr.name"] ?? id,
        type: attributes["attr.type"] ?? "string", fallback: nil,
        isLabel: attributes["yfiles.type"] == "nodegraphics")
    case "graph": isDirectedByDefault = attributes["edgedefault"] == "directed"
    case "node": startVertex(attributes, line: element.line)
    case "edge":
      begin(line: element.line)
      let directed = attributes["directed"].map { $0 == "true" } ?? isDirectedByDefault
      edge = Ends(
        source: attributes["source"], target: attributes["target"], isDirected: directed)
    case "data": dataKey = attributes["key"]
    case "hyperedge", "port":
      dropped = (dropped.names.union([element.name + "s"]), dropped.line ?? element.line)
    default: break
    }
  }

  /// Begins a vertex or an edge; that which encloses it goes on after its end.
  private func begin(line: Int) {
    enclosing.append((vertex, values))
    (vertex, values) = (nil, [:])
    itemLine = line
  }

  private func resume() { (vertex, values) = enclosing.popLast() ?? (nil, [:]) }

  private func startVertex(_ attributes: [String: String], line: Int) {
    begin(line: line)
    guard let id = attributes["id"] else {
      builder.add(.graphFile(.unexpected("a node without id", expected: "an id")), line: line)
      return
    }
    if builder.vertex(named: id) != nil { builder.add(.graph(.repeatedVertex(id)), line: line) }
    vertex = builder.makeVertex(named: id)
  }

  func end(_ name: String, _ text: String) {
    switch name {
    case "default": if let openKey { keys[openKey]?.fallback = text }
    case "key": openKey = nil
    case "data":
      if let dataKey, values[dataKey] == nil { values[dataKey] = text }
      dataKey = nil
    case "NodeLabel": if let dataKey { values[dataKey] = text }
    case "node":
      finishVertex()
      resume()
    case "edge":
      finishEdge()
      resume()
    case "desc":
      if enclosing.isEmpty, builder.title.isEmpty, builder.descriptionLines.isEmpty {
        (builder.title, builder.descriptionLines) = XMLText.divide(text)
      }
    default: break
    }
  }

  /// The values of the present element in the order of the keys, with defaults.
  private func attributes(of domain: String) -> [(name: String, value: AttributeValue)] {
    keyOrder.compactMap { id in
      guard let key = keys[id], key.domain == domain || key.domain == "all",
        let text = values[id] ?? key.fallback
      else { return nil }
      let name = key.isLabel ? "label" : key.name
      if key.type != "string", text.isEmpty { return nil }
      return (name, XMLText.value(text, type: key.type))
    }
  }

  private func finishVertex() {
    guard let vertex else { return }
    for (name, value) in attributes(of: "node") { builder.add(value, named: name, vertex: vertex) }
  }

  private func finishEdge() {
    guard let edge else { return }
    var record = EdgeRecord(isDirected: edge.isDirected, line: itemLine)
    record.attributes = attributes(of: "edge")
    edges.append((edge, record))
    self.edge = nil
  }

  func finish(_ faults: [XMLFault]) -> GraphReading {
    while !enclosing.isEmpty {
      finishVertex()
      resume()
    }
    builder.add(faults)
    for (ends, record) in edges {
      builder.addEdge(from: ends.source, to: ends.target, record)
    }
    if !dropped.names.isEmpty {
      builder.add(.attribute(.hyperedges(dropped.names.sorted())), line: dropped.line)
    }
    return builder.finish()
  }
}
