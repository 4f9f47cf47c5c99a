import CoterieExchange
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords

/// A graph file that was read, in the form that suits its size: edge lists, which may be large, as
/// columns, all other formats as documents with their properties.
struct LoadedGraph {
  /// The file, as the user named it.
  let file: String
  private let contents: Contents

  private enum Contents {
    case table(EdgeListTable)
    case reading(GraphReading)
  }

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8], _ format: GraphFormat, of file: String) {
    self.file = file
    contents =
      format == .edgeList
      ? .table(EdgeListReader.readTable(bytes)) : .reading(format.read(bytes))
  }

  /// What the user should know of the file.
  var diagnostics: [Diagnostic] {
    switch contents {
    case .table(let table): table.diagnostics(of: file)
    case .reading(let reading): reading.diagnostics(of: file)
    }
  }

  /// What the file calls the graph; else the name of the file without its endings.
  var title: String {
    if case .reading(let reading) = contents, !reading.document.title.isEmpty {
      return reading.document.title
    }
    let name = file.split(separator: "/").last ?? ""
    return name == "-" ? "" : String(name.prefix { $0 != "." })
  }

  /// The file as a document, without what the options leave out.
  func document(_ group: NetworkOptionGroup) -> GraphDocument {
    let whole =
      switch contents {
      case .table(let table): table.reading.document
      case .reading(let reading): reading.document
      }
    let document = whole.keeping(edges: { $0.weight >= group.minWeight })
    guard group.largestComponent else { return document }
    let giant = Set(ConnectedComponents(of: CSRGraph(document)).giantComponent)
    return document.keeping(vertices: giant.contains)
  }

  /// The file as a network, without what the options leave out.
  func network(_ group: NetworkOptionGroup) -> Network {
    switch contents {
    case .reading:
      let document = document(group)
      return Network(
        CSRGraph(document), names: document.vertices.map { (id: $0.id, name: $0.label) })
    case .table(let table):
      let graph = table.graph.keepingEdges(ofAtLeast: group.minWeight)
      guard group.largestComponent else {
        return Network(graph, names: table.ids.map { (id: $0, name: $0) })
      }
      let giant = ConnectedComponents(of: graph).giantComponent
      return Network(
        graph.subgraph(of: giant), names: giant.map { (id: table.ids[$0], name: table.ids[$0]) })
    }
  }
}

extension CSRGraph {
  /// The graph of a document.
  fileprivate init(_ document: GraphDocument) {
    self.init(
      vertexCount: document.vertices.count,
      weightedEdges: document.edges.lazy.map { ($0.source, $0.target, $0.weight) })
  }
}
