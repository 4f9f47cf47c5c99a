import CoterieExchange
import CoterieGraphCore
import CoterieNetworks
import CoterieRecords

/// A graph file that was read, in the form that suits its size: edge lists, which may be large, as
/// columns, all other formats as documents with their properties.
struct LoadedGraph {
  /// The file, as the user named it.
  let file: String
  /// Its format.
  let format: GraphFormat
  private let contents: Contents

  private enum Contents {
    case table(EdgeListTable)
    case reading(GraphReading)
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameter log: An empty log, which takes what is noticed.
  init(_ bytes: [UInt8], _ format: GraphFormat, of file: String, log: ProblemLog) {
    self.file = file
    self.format = format
    contents =
      format == .edgeList
      ? .table(EdgeListReader.readTable(bytes, file: file, log: log))
      : .reading(format.read(bytes, file: file, log: log))
  }

  /// What the user should know of the file.
  var log: ProblemLog {
    switch contents {
    case .table(let table): table.log
    case .reading(let reading): reading.log
    }
  }

  /// The title in the file; else the name of the file without its endings.
  var title: String {
    if case .reading(let reading) = contents, !reading.document.title.isEmpty {
      return reading.document.title
    }
    let name = file.split(separator: "/").last ?? ""
    return name == "-" ? "" : String(name.prefix { $0 != "." })
  }

  /// How many vertices and edges were read.
  var size: (vertices: Int, edges: Int) {
    switch contents {
    case .table(let table): (table.ids.count, table.graph.edgeCount)
    case .reading(let reading): (reading.document.vertices.count, reading.document.edges.count)
    }
  }

  /// The file as a document, without lighter edges.
  func document(minWeight: Double) -> GraphDocument {
    let whole =
      switch contents {
      case .table(let table): table.reading.document
      case .reading(let reading): reading.document
      }
    return whole.keeping(edges: { $0.weight >= minWeight })
  }

  /// The file as a network, without lighter links; vertices have the numbers that they have in the file.
  func network(_ options: NetworkOptions) -> Network {
    switch contents {
    case .reading:
      let document = document(minWeight: options.minWeight)
      return Network(
        CSRGraph(document),
        names: NameTable(
          ids: document.vertices.map(\.id), names: document.vertices.map(\.label)))
    case .table(let table):
      let graph = table.graph.keepingEdges(ofAtLeast: options.minWeight)
      return Network(graph, names: NameTable(ids: table.ids, names: table.ids))
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
