import CoterieCentrality
import CoterieGraphCore
import CoterieParallel
import TestSupport
import Testing

@Suite("Current-flow closeness and betweenness")
struct CurrentFlowTests {
  @Test("A square, a triangle, and graphs without a path of two edges")
  func byHand() {
    let square = CSRGraph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    // Of 3/4, 1 and 3/4 ohm; the two ways between opposite corners share the current, and so do a
    // way of one and one of three edges, 3 to 1.
    #expect(isClose(square.currentFlowCloseness(), [1.2, 1.2, 1.2, 1.2]))
    #expect(isClose(square.currentFlowBetweenness(), [1, 1, 1, 1]))
    let triangle = CSRGraph(
      vertexCount: 4, weightedEdges: [(0, 1, 2), (1, 2, 2), (2, 0, 2)])
    #expect(isClose(triangle.currentFlowCloseness(), [2, 2, 2, 0]))
    let thirds: [Double] = [1 / 3, 1 / 3, 1 / 3, 0]
    #expect(isClose(triangle.currentFlowBetweenness(), thirds))
    for count in 0...2 {
      let graph = CSRGraph(vertexCount: count, edges: count == 2 ? [(0, 1)] : [])
      let ones = [Double](repeating: 1, count: count)
      let zeros = [Double](repeating: 0, count: count)
      #expect(graph.currentFlowCloseness() == (count == 2 ? ones : zeros))
      #expect(graph.currentFlowBetweenness() == zeros)
    }
  }

  @Test("In a forest the only path carries all current")
  func forests() {
    for graph in SmallGraphs.all + randomForests {
      guard graph.edgeCount == graph.vertexCount - ConnectedComponents(of: graph).count else {
        continue
      }
      #expect(
        isClose(graph.currentFlowCloseness(), graph.closeness(distances: .inverseWeights)))
      #expect(isClose(graph.currentFlowBetweenness(), graph.betweenness(), tolerance: 1e-11))
    }
  }

  private var randomForests: [CSRGraph] {
    (0..<20).map { seed in
      var generator = RepeatableGenerator(seed: UInt64(seed))
      let edges = (1..<40).filter { _ in generator.below(10) > 0 }.map { vertex in
        (vertex, generator.below(vertex), Double(1 + generator.below(4)))
      }
      return CSRGraph(vertexCount: 40, weightedEdges: edges)
    }
  }

  @Test("Scores follow from the inverse of the Laplacian matrix, pair by pair")
  func byInverse() {
    let graphs = [RandomGraphs.coauthorship(authors: 90, papers: 60, seed: 4)]
    for graph in SmallGraphs.all + RandomGraphs.small + graphs {
      let expected = scoresByInverse(of: graph)
      #expect(isClose(graph.currentFlowCloseness(), expected.closeness, tolerance: 1e-11))
      #expect(isClose(graph.currentFlowBetweenness(), expected.betweenness, tolerance: 1e-10))
    }
  }

  @Test("The bits do not depend on the number of threads")
  func threads() {
    let graph = RandomGraphs.coauthorship(authors: 400, papers: 500, seed: 9)
    let one = graph.currentFlowBetweenness(threads: 1)
    #expect(one == graph.currentFlowBetweenness(threads: 2))
    #expect(one == graph.currentFlowBetweenness(threads: 7))
  }

  /// Adds 1 to every entry of the Laplacian matrix of a component, which makes it regular and changes
  /// no difference of potentials, inverts it, and sums over all pairs.
  private func scoresByInverse(of graph: CSRGraph) -> (closeness: [Double], betweenness: [Double]) {
    var closeness = [Double](repeating: 0, count: graph.vertexCount)
    var betweenness = closeness
    let components = ConnectedComponents(of: graph)
    for component in 0..<components.count {
      let members = components.members(of: component)
      guard members.count > 1 else { continue }
      let part = graph.subgraph(of: members)
      let potentials = inverse(
        part.vertices.map { row in
          part.vertices.map { column in
            (row == column ? part.weights(of: row).reduce(0, +) : 0)
              - (part.weight(from: row, to: column) ?? 0) + 1
          }
        })
      for vertex in part.vertices {
        var resistances = 0.0
        for other in part.vertices {
          resistances +=
            potentials[vertex][vertex] + potentials[other][other] - 2 * potentials[vertex][other]
        }
        let reached = Double(members.count - 1)
        closeness[members[vertex]] =
          reached * reached / Double(graph.vertexCount - 1) / resistances
        betweenness[members[vertex]] = throughput(of: vertex, in: part, potentials)
      }
    }
    return (closeness, betweenness)
  }

  private func throughput(of vertex: Int, in graph: CSRGraph, _ potentials: [[Double]]) -> Double {
    var sum = 0.0
    for source in graph.vertices where source != vertex {
      for target in 0..<source where target != vertex {
        for (neighbor, weight) in zip(graph.neighbors(of: vertex), graph.weights(of: vertex)) {
          let here = potentials[vertex][source] - potentials[vertex][target]
          let there = potentials[neighbor][source] - potentials[neighbor][target]
          sum += abs(weight * (here - there)) / 2
        }
      }
    }
    return sum
  }

  /// By Gauss and Jordan's elimination.
  private func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var rows = matrix.enumerated().map { number, row in
      row + (0..<size).map { $0 == number ? 1.0 : 0.0 }
    }
    for column in 0..<size {
      var best = column
      for row in column..<size where abs(rows[row][column]) > abs(rows[best][column]) { best = row }
      rows.swapAt(column, best)
      let pivot = rows[column][column]
      rows[column] = rows[column].map { $0 / pivot }
      for row in 0..<size where row != column && rows[row][column] != 0 {
        let factor = rows[row][column]
        for place in column..<(2 * size) { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return rows.map { Array($0[size...]) }
  }
}
