import GraphvizShim

/// A graph inside Graphviz, owned by one holder of the lock. Vertices have synthetic names (`n0`,
/// `n1`, …), because some real names do not survive as DOT identifiers.
@safe
package struct GraphvizGraph: ~Copyable {
  /// Valid from creation to `deinit`, and only used while ``Graphviz`` holds its lock.
  private let handle: OpaquePointer
  private var declared: Set<String> = []
  /// What the library found doubtful, such as an unknown colour.
  package private(set) var warnings: [String] = []

  init(owning handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe coterie_gv_close(handle) }

  package var vertexCount: Int { unsafe coterie_gv_node_count(handle) }
  package var edgeCount: Int { unsafe coterie_gv_edge_count(handle) }
}

// MARK: - Building

extension GraphvizGraph {
  /// What an attribute belongs to.
  package enum Element {
    case graph
    case vertex(Int)
    case edge(Int)
  }

  /// Sets the default value of an attribute of vertices.
  package mutating func setVertexDefault(_ name: String, _ value: String) {
    declare(COTERIE_GV_NODE, name, value)
  }

  /// Sets the default value of an attribute of edges.
  package mutating func setEdgeDefault(_ name: String, _ value: String) {
    declare(COTERIE_GV_EDGE, name, value)
  }

  /// Adds a vertex and returns its number: 0, 1, 2, …
  package mutating func addVertex() throws(GraphvizError) -> Int {
    let vertex = unsafe "n\(vertexCount)".withCString { unsafe coterie_gv_add_node(handle, $0) }
    guard vertex >= 0 else { throw GraphvizError(.building, messages: takeMessages().errors) }
    return vertex
  }

  /// Adds an edge between two vertices and returns its number: 0, 1, 2, …
  package mutating func addEdge(_ tail: Int, _ head: Int) throws(GraphvizError) -> Int {
    let edge = unsafe coterie_gv_add_edge(handle, tail, head)
    guard edge >= 0 else { throw GraphvizError(.building, messages: takeMessages().errors) }
    return edge
  }

  /// Sets an attribute. The value is taken as it is: text shown to people goes through
  /// ``GraphvizText`` first. With `isHTML` it is an HTML-like label.
  package mutating func set(
    _ name: String, _ value: String, of element: Element, isHTML: Bool = false
  ) throws(GraphvizError) {
    let (kind, index) =
      switch element {
      case .graph: (COTERIE_GV_GRAPH, 0)
      case .vertex(let vertex): (COTERIE_GV_NODE, vertex)
      case .edge(let edge): (COTERIE_GV_EDGE, edge)
      }
    if !declared.contains(Self.key(kind, name)) { declare(kind, name, "") }
    let result = unsafe coterie_gv_set(handle, kind, index, name, value, isHTML ? 1 : 0)
    guard result == 0 else { throw GraphvizError(.building, messages: takeMessages().errors) }
  }

  private mutating func declare(_ kind: coterie_gv_kind, _ name: String, _ value: String) {
    declared.insert(Self.key(kind, name))
    _ = unsafe coterie_gv_declare(handle, kind, name, value)
  }

  private static func key(_ kind: coterie_gv_kind, _ name: String) -> String {
    "\(kind.rawValue) \(name)"
  }
}

// MARK: - Layout and rendering

extension GraphvizGraph {
  /// Computes positions. The generators of the C library are seeded before, so that the result
  /// does not depend on what ran earlier in the process.
  ///
  /// - Throws: ``GraphvizError`` with the engine and all messages.
  package mutating func layout(_ engine: GraphvizEngine, seed: Int = 1) throws(GraphvizError) {
    let result = unsafe coterie_gv_layout(handle, engine.name, seed)
    try check(.layout(engine: engine.name), hasSucceeded: result == 0)
  }

  /// x and y of every vertex, in points with y upwards.
  package var positions: [(x: Double, y: Double)] {
    var coordinates = [Double](repeating: 0, count: vertexCount * 2)
    unsafe coordinates.withUnsafeMutableBufferPointer { buffer in
      // Room for two numbers a vertex; a graph without vertices writes nothing.
      if let base = buffer.baseAddress { unsafe coterie_gv_positions(handle, base) }
    }
    return (0..<vertexCount).map { (coordinates[2 * $0], coordinates[2 * $0 + 1]) }
  }

  /// Draws the graph as laid out.
  ///
  /// - Throws: ``GraphvizError`` with the format and all messages.
  package mutating func render(_ format: GraphvizFormat) throws(GraphvizError) -> [UInt8] {
    var length = 0
    let data = unsafe coterie_gv_render(handle, format.rawValue, &length)
    defer { unsafe coterie_gv_free_data(data) }
    try check(.rendering(format: format.name), hasSucceeded: unsafe data != nil)
    guard let data = unsafe data else { return [] }
    // `length` bytes at `data` belong to us until they are freed.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: length))
  }

  private mutating func check(
    _ operation: GraphvizError.Operation, hasSucceeded: Bool
  ) throws(GraphvizError) {
    let messages = takeMessages()
    warnings += messages.warnings
    guard hasSucceeded, messages.errors.isEmpty else {
      throw GraphvizError(operation, messages: messages.errors + messages.warnings)
    }
  }
}

// MARK: - Reading

extension GraphvizGraph {
  /// Copies everything out, for use after the lock is given back.
  package borrowing func contents() -> ParsedGraph {
    let nodeNames = attributeNames(COTERIE_GV_NODE)
    let edgeNames = attributeNames(COTERIE_GV_EDGE)
    let graphNames = attributeNames(COTERIE_GV_GRAPH)
    var parsed = unsafe ParsedGraph(
      name: text(coterie_gv_name(handle)), isDirected: coterie_gv_is_directed(handle) != 0,
      isStrict: coterie_gv_is_strict(handle) != 0)
    parsed.attributes = values(COTERIE_GV_GRAPH, 0, graphNames)
    for node in 0..<vertexCount {
      parsed.nodes.append(
        unsafe .init(
          name: text(coterie_gv_node_name(handle, node)),
          attributes: values(COTERIE_GV_NODE, node, nodeNames)))
    }
    for edge in 0..<edgeCount {
      parsed.edges.append(
        unsafe .init(
          tail: coterie_gv_edge_tail(handle, edge), head: coterie_gv_edge_head(handle, edge),
          attributes: values(COTERIE_GV_EDGE, edge, edgeNames)))
    }
    for subgraph in 0..<(unsafe coterie_gv_subgraph_count(handle)) {
      var values: [String: String] = [:]
      for (place, name) in graphNames.enumerated() {
        values[name] = unsafe text(coterie_gv_subgraph_value(handle, subgraph, place))
      }
      let members = (0..<vertexCount).filter {
        unsafe coterie_gv_subgraph_contains(handle, subgraph, $0) != 0
      }
      parsed.subgraphs.append(
        unsafe .init(
          name: text(coterie_gv_subgraph_name(handle, subgraph)), nodes: members,
          attributes: values))
    }
    return parsed
  }

  private borrowing func attributeNames(_ kind: coterie_gv_kind) -> [String] {
    (0..<(unsafe coterie_gv_attribute_count(handle, kind))).map {
      unsafe text(coterie_gv_attribute_name(handle, kind, $0))
    }
  }

  private borrowing func values(
    _ kind: coterie_gv_kind, _ index: Int, _ names: [String]
  ) -> [String: String] {
    var values: [String: String] = [:]
    for (place, name) in names.enumerated() {
      values[name] = unsafe text(coterie_gv_attribute_value(handle, kind, index, place))
    }
    return values
  }

  private borrowing func text(_ pointer: UnsafePointer<CChar>?) -> String {
    // The library's strings end in zero and outlive the call.
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
