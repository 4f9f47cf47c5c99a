import CoterieExchange
import CoterieGraphCore
import Foundation

/// Files of edges.
enum GraphFile {
  /// The graph of an edge list.
  static func graph(at path: String) -> CSRGraph {
    let url = URL(fileURLWithPath: path)
    let data = (try? Data(contentsOf: url, options: .alwaysMapped)) ?? Data()
    let document = GraphFormat.edgeList.read(data.span).document
    return CSRGraph(
      vertexCount: document.vertices.count,
      weightedEdges: document.edges.indices.lazy.map { edge in
        let (source, target) = (document.edges.sources[edge], document.edges.targets[edge])
        return (Int(source), Int(target), document.edges.weight(edge))
      })
  }

  /// Writes edges as text: two numbers a line.
  static func write(_ edges: [(Int, Int)], to path: String) throws {
    var text: [UInt8] = []
    text.reserveCapacity(edges.count * 14)
    for (source, target) in edges {
      text.append(contentsOf: "\(source) \(target)\n".utf8)
    }
    try Data(text).write(to: URL(fileURLWithPath: path))
  }
}

extension CSRGraph {
  /// The graph with weights 1, 2 and 4, by the numbers of an edge's ends.
  var withPowersOfTwo: CSRGraph {
    CSRGraph(
      vertexCount: vertexCount,
      weightedEdges: edges.lazy.map { edge in
        let draw = (7 * edge.source + 13 * edge.target) % 3
        return (edge.source, edge.target, draw == 0 ? 1 : draw == 1 ? 2 : 4)
      })
  }
}
