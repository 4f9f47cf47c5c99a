import CoterieGraphCore
import Foundation

/// Backbones by their definitions, slowly.
struct PlainBackbone {
  typealias Edge = (source: Int, target: Int, weight: Double)

  let graph: CSRGraph
  let edges: [Edge]

  init(of graph: CSRGraph) {
    self.graph = graph
    edges = Array(graph.edges)
  }

  /// The graph of some of the edges.
  func keeping(_ isKept: (Edge) -> Bool) -> CSRGraph {
    CSRGraph(
      vertexCount: graph.vertexCount,
      weightedEdges: edges.filter(isKept).map { ($0.source, $0.target, $0.weight) })
  }

  /// The maximum spanning forest: edges are deleted from the lightest to the heaviest, the last of equal
  /// ones first, where that parts nothing.
  var forest: CSRGraph {
    let order = edges.indices.sorted {
      (edges[$0].weight, -$0) < (edges[$1].weight, -$1)
    }
    var kept = Set(edges.indices)
    let componentCount = components(Set(edges.indices))
    for edge in order where components(kept.subtracting([edge])) == componentCount {
      kept.remove(edge)
    }
    let ends = Set(kept.map { [edges[$0].source, edges[$0].target] })
    return keeping { ends.contains([$0.source, $0.target]) }
  }

  private func components(_ kept: Set<Int>) -> Int {
    let part = CSRGraph(
      vertexCount: graph.vertexCount, edges: kept.map { (edges[$0].source, edges[$0].target) })
    return ConnectedComponents(of: part).count
  }

  /// Every edge with fewer than `count` stronger ones at either end.
  func strongest(_ count: Int) -> CSRGraph {
    keeping { edge in
      [(edge.source, edge.target), (edge.target, edge.source)].contains { vertex, other in
        let stronger = graph.neighbors(of: vertex).filter { rival in
          let weight = graph.weight(from: vertex, to: rival) ?? 0
          return weight > edge.weight || weight == edge.weight && rival < other
        }
        return stronger.count < count
      }
    }
  }

  /// The disparity *p* of every edge, by a library's power.
  var disparities: [Double] {
    edges.map { edge in
      [edge.source, edge.target].map { vertex in
        let strength = graph.weights(of: vertex).reduce(0, +)
        return pow(1 - edge.weight / strength, Double(graph.degree(of: vertex) - 1))
      }.reduce(1, min)
    }
  }

  /// The Simmelian overlap of every edge, by sets at every rank.
  func overlaps(_ tieStrength: Backbone.TieStrength) -> [Double] {
    let neighborhoods = graph.vertices.map { Set(graph.neighbors(of: $0)) }
    let strengths = graph.vertices.map { vertex in
      graph.vertices.map { other in
        switch tieStrength {
        case .triangles:
          Double(neighborhoods[vertex].intersection(neighborhoods[other]).count)
        case .weight: graph.weight(from: vertex, to: other) ?? 0
        }
      }
    }
    func best(_ vertex: Int, _ rank: Int) -> Set<Int> {
      neighborhoods[vertex].filter { other in
        let stronger = neighborhoods[vertex].filter {
          strengths[vertex][$0] > strengths[vertex][other]
        }
        return stronger.count < rank
      }
    }
    return edges.map { edge in
      graph.vertices.map { number in
        let first = best(edge.source, number + 1).subtracting([edge.target])
        let second = best(edge.target, number + 1).subtracting([edge.source])
        let all = first.union(second)
        return all.isEmpty ? 0 : Double(first.intersection(second).count) / Double(all.count)
      }.max() ?? 0
    }
  }
}
