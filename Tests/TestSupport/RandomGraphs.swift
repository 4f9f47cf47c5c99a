package import CoterieGraphCore
import CoterieParallel

/// Graphs drawn from a seed, for laws that hold for every graph.
package enum RandomGraphs {
  /// Graphs of 0 to 24 vertices, from nearly empty to nearly complete, every other one weighted
  /// with few different weights, so that ties occur.
  package static let small: [CSRGraph] = (0..<60).map { number in
    var generator = RepeatableGenerator(seed: UInt64(number))
    let vertexCount = number < 4 ? number : 4 + generator.below(21)
    let density = generator.fraction() * generator.fraction()
    var edges: [(Int, Int, Double)] = []
    for source in 0..<vertexCount {
      for target in 0..<source where generator.fraction() < density {
        edges.append((source, target, number % 2 == 0 ? 1 : Double(1 + generator.below(4))))
      }
    }
    return CSRGraph(vertexCount: vertexCount, weightedEdges: edges)
  }

  /// Graphs of 2 to 31 vertices whose weights lie orders of magnitude apart, over a hundredth of the
  /// range of weights, a tenth, and all of it; every third one with powers of 2 alone, so that ties and
  /// sums that rounding swallows occur.
  package static let wide: [CSRGraph] = (0..<90).map { number in
    var generator = RepeatableGenerator(seed: UInt64(1000 + number))
    let vertexCount = 2 + generator.below(30)
    let density = 0.1 + 0.6 * generator.fraction() * generator.fraction()
    let span = [4, 16, 33, 60, 120, 310][number % 6]
    var edges: [(Int, Int, Double)] = []
    for source in 0..<vertexCount {
      for target in 0..<source where target == source - 1 || generator.fraction() < density {
        if target == source - 1, generator.below(8) == 0 { continue }
        let significand = number % 3 == 0 ? 1 : 1 + generator.fraction()
        let exponent = generator.below(2 * span + 1) - span
        edges.append(
          (source, target, Double(sign: .plus, exponent: exponent, significand: significand)))
      }
    }
    return CSRGraph(vertexCount: vertexCount, weightedEdges: edges)
  }

  /// A co-authorship network of papers with one to six authors, weighted by joint papers; some
  /// authors write much more than others.
  package static func coauthorship(authors: Int, papers: Int, seed: UInt64) -> CSRGraph {
    var generator = RepeatableGenerator(seed: seed)
    let lists = (0..<papers).map { _ in
      (0..<(1 + generator.below(6))).map { _ in
        let share = generator.fraction()
        return Int(share * share * Double(authors))
      }
    }
    return IncidenceTable(memberCount: authors, sets: lists).coMembershipGraph { _, _ in 1 }
  }

  /// The vertices of a graph in a random order: where each vertex goes.
  package static func relabelling(of graph: CSRGraph, seed: UInt64) -> [Int] {
    var generator = RepeatableGenerator(seed: seed)
    var places = Array(graph.vertices)
    generator.shuffle(&places)
    return places
  }
}

extension CSRGraph {
  /// The same graph with all weights multiplied.
  package func multiplied(by factor: Double) -> CSRGraph {
    CSRGraph(
      vertexCount: vertexCount,
      weightedEdges: edges.lazy.map { ($0.source, $0.target, $0.weight * factor) })
  }

  /// The same graph with every vertex moved to its place.
  package func relabelled(_ places: [Int]) -> CSRGraph {
    CSRGraph(
      vertexCount: vertexCount,
      weightedEdges: edges.lazy.map { (places[$0.source], places[$0.target], $0.weight) })
  }
}
