import CoterieExchange
import CoterieGraphCore
import CoterieNetworks
import CoterieReaders
import CoterieRecords

/// A graph file that was read.
struct GraphInput {
  /// The file.
  let file: InputFile
  /// Its format.
  let format: GraphFormat
  /// What it says.
  let reading: GraphReading
}

/// The graph of one file, or of a file of edges and the tables that go with it, without directions.
struct LoadedGraph {
  /// The first file, as the user named it.
  let file: String
  /// The graph with all that the files say of it.
  let document: GraphDocument
  /// What the user should know of the files.
  let log: ProblemLog

  /// Joins what files say, and leaves out directions.
  ///
  /// - Parameters:
  ///   - inputs: One file of a graph, and tables of its vertices.
  ///   - rule: How the two directions of a pair become one link.
  init(_ inputs: [GraphInput], _ rule: DirectionRule) throws {
    let graphs = inputs.filter { $0.reading.part == .graph }.map(\.file.name)
    if graphs.count > 1 {
      throw CommandFailure(
        "\(graphs.formatted) are graphs of their own; give one graph at a time, with tables of its "
          + "vertices if there are some.")
    }
    file = graphs.first ?? inputs[0].file.name
    var log = inputs[0].reading.log
    for input in inputs.dropFirst() { log.append(contentsOf: input.reading.log) }
    var joined = inputs[0].reading
    if inputs.count > 1 {
      joined = GraphReading.joined(inputs.map(\.reading), log: log.emptied)
      log.append(contentsOf: joined.log)
    }
    var pairs = 0
    var loss: AttributeProblem?
    let arcs = joined.document.edges.indices.count { joined.document.edges.isDirected($0) }
    document = joined.document.undirected(rule, mergedPairs: &pairs, loss: &loss)
    if arcs > 0 {
      if rule == .mutual { pairs = document.edges.count }
      log.append(
        Diagnostic(
          .graph(.directed(arcs, pairs: pairs, rule: rule.rawValue)),
          at: SourceLocation(file: file)))
    }
    if let loss { log.append(Diagnostic(.attribute(loss), at: SourceLocation(file: file))) }
    self.log = log
  }

  /// The title in the file; else the name of the file without its endings.
  var title: String {
    if !document.title.isEmpty { return document.title }
    let name = file.split(separator: "/").last ?? ""
    return name == "-" ? "" : String(name.prefix { $0 != "." })
  }

  /// The graph as a network, without lighter links; vertices have the numbers that they have in the
  /// document.
  func network(_ options: NetworkOptions) -> Network {
    let vertices = document.vertices
    return Network(
      CSRGraph(document).keepingEdges(ofAtLeast: options.minWeight),
      names: NameTable(count: vertices.count) {
        vertices.id($0)
      } name: {
        vertices.label($0)
      })
  }

  /// The document with the vertices and links that are left in a network.
  func document(of network: Network) -> GraphDocument {
    var places = [Int](repeating: -1, count: document.vertices.count)
    for (place, vertex) in network.vertices.enumerated() { places[vertex.number] = place }
    let edges = document.edges
    return document.keeping(vertices: { places[$0] >= 0 }) { edge in
      network.graph.arc(
        from: places[Int(edges.sources[edge])], to: places[Int(edges.targets[edge])]) != nil
    }
  }
}

extension [String] {
  /// `a.csv and b.csv`.
  fileprivate var formatted: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
