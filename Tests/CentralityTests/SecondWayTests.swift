import CoterieCentrality
import CoterieGraphCore
import TestSupport
import Testing

/// Every measure once more, from its definition and on matrices: slow, and in another way than the
/// library on purpose.
struct MatrixMeasures {
  let weights: [[Double]]
  var range: Range<Int> { weights.indices }

  init(of graph: CSRGraph) {
    weights = graph.vertices.map { source in
      graph.vertices.map { graph.weight(from: source, to: $0) ?? 0 }
    }
  }

  func degree(_ vertex: Int) -> Int { weights[vertex].count { $0 > 0 } }
  func strength(_ vertex: Int) -> Double { weights[vertex].reduce(0, +) }

  /// All distances, by Floyd and Warshall.
  func distances(length: (Double) -> Double) -> [[Double]] {
    var distances = range.map { source in
      range.map { target in
        let weight = weights[source][target]
        return source == target ? 0 : weight > 0 ? length(weight) : Double.infinity
      }
    }
    for middle in range {
      for source in range {
        for target in range {
          distances[source][target] = min(
            distances[source][target], distances[source][middle] + distances[middle][target])
        }
      }
    }
    return distances
  }

  /// Counts the shortest paths between all pairs, and then, for each vertex, those through it.
  func betweenness(length: (Double) -> Double) -> [Double] {
    let distances = distances(length: length)
    func isTie(_ first: Double, _ second: Double) -> Bool { abs(first - second) < 1e-9 }
    var counts = range.map { source in range.map { source == $0 ? 1.0 : 0.0 } }
    for source in range {
      for target in range.sorted(by: { distances[source][$0] < distances[source][$1] })
      where target != source && distances[source][target] < .infinity {
        for last in range where weights[last][target] > 0 {
          let detour = distances[source][last] + length(weights[last][target])
          if isTie(detour, distances[source][target]) {
            counts[source][target] += counts[source][last]
          }
        }
      }
    }
    return range.map { vertex in
      var sum = 0.0
      for source in range where source != vertex {
        for target in (source + 1)..<weights.count
        where target != vertex && distances[source][target] < .infinity {
          if isTie(
            distances[source][vertex] + distances[vertex][target], distances[source][target])
          {
            sum += counts[source][vertex] * counts[vertex][target] / counts[source][target]
          }
        }
      }
      return sum
    }
  }

  func closeness(length: (Double) -> Double) -> [Double] {
    distances(length: length).map { row in
      let reached = row.filter { $0 > 0 && $0 < .infinity }
      guard !reached.isEmpty else { return 0 }
      let count = Double(reached.count)
      return count * count / (Double(row.count - 1) * reached.reduce(0, +))
    }
  }

  func harmonicCloseness(length: (Double) -> Double) -> [Double] {
    distances(length: length).map { row in
      row.reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) }
    }
  }

  /// Solves the linear equations of PageRank by Gaussian elimination.
  func pageRank(damping: Double) -> [Double] {
    let count = Double(weights.count)
    var rows = range.map { row in
      range.map { column in
        let strength = strength(column)
        let step = strength > 0 ? weights[row][column] / strength : 1 / count
        return (row == column ? 1 : 0) - damping * step
      } + [(1 - damping) / count]
    }
    for pivot in range {
      let largest = range[pivot...].max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, largest)
      for row in range where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in rows[row].indices { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return range.map { rows[$0][weights.count] / rows[$0][$0] }
  }

  /// Raises the matrix, shifted, to a high power by squaring; its columns become the eigenvector.
  func eigenvector(within component: [Int]) -> [Double] {
    let shift = component.map(strength).max() ?? 0
    var power = component.map { row in
      component.map { weights[row][$0] + (row == $0 ? shift + 1 : 0) }
    }
    for _ in 0..<24 {
      let squared = power.map { row in
        component.indices.map { column in
          component.indices.reduce(0) { $0 + row[$1] * power[$1][column] }
        }
      }
      let largest = squared.joined().max() ?? 1
      power = squared.map { $0.map { $0 / largest } }
    }
    let column = power.map { $0[0] }
    let largest = column.max() ?? 1
    var scores = range.map { _ in 0.0 }
    for (place, vertex) in component.enumerated() { scores[vertex] = column[place] / largest }
    return scores
  }

  /// The largest k for which the vertex survives taking away all vertices of lower degree.
  func coreNumber() -> [Int] {
    var cores = range.map { _ in 0 }
    for k in 1...max(1, weights.count) {
      var remaining = Set(range)
      while let weak = remaining.first(where: { vertex in
        remaining.count { weights[vertex][$0] > 0 } < k
      }) {
        remaining.remove(weak)
      }
      for vertex in remaining { cores[vertex] = k }
    }
    return cores
  }

  func clusteringCoefficient() -> [Double] {
    range.map { vertex in
      let neighbors = range.filter { weights[vertex][$0] > 0 }
      guard neighbors.count > 1 else { return 0 }
      var closed = 0
      for first in neighbors { closed += neighbors.count { weights[first][$0] > 0 } }
      return Double(closed) / Double(neighbors.count * (neighbors.count - 1))
    }
  }

  func transitivity() -> Double {
    var triples = 0
    var closed = 0
    for middle in range {
      for first in range where weights[middle][first] > 0 {
        for last in range where last != first && weights[middle][last] > 0 {
          triples += 1
          closed += weights[first][last] > 0 ? 1 : 0
        }
      }
    }
    return triples == 0 ? 0 : Double(closed) / Double(triples)
  }

  func constraint() -> [Double?] {
    range.map { vertex in
      let contacts = range.filter { weights[vertex][$0] > 0 }
      guard !contacts.isEmpty else { return nil }
      func share(_ source: Int, _ target: Int) -> Double {
        weights[source][target] / strength(source)
      }
      return contacts.reduce(0) { sum, contact in
        let indirect = contacts.filter { $0 != contact }.reduce(0) {
          $0 + share(vertex, $1) * share($1, contact)
        }
        let investment = share(vertex, contact) + indirect
        return sum + investment * investment
      }
    }
  }
}

@Suite("Every measure by a second way")
struct SecondWayTests {
  @Test("Random graphs score alike", arguments: RandomGraphs.small)
  func randomGraphs(_ graph: CSRGraph) {
    check(graph)
  }

  @Test("All graphs of up to five vertices score alike", arguments: 0...5)
  func allGraphs(_ vertexCount: Int) {
    let pairs = (0..<vertexCount).flatMap { target in (0..<target).map { ($0, target) } }
    for chosen in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] }
      check(CSRGraph(vertexCount: vertexCount, edges: edges))
    }
  }

  private func check(_ graph: CSRGraph) {
    let second = MatrixMeasures(of: graph)
    #expect(graph.degree() == second.range.map(second.degree))
    #expect(isClose(graph.strength(), second.range.map(second.strength)))
    #expect(isClose(graph.betweenness(), second.betweenness { _ in 1 }, tolerance: 1e-9))
    #expect(isClose(graph.closeness(), second.closeness { _ in 1 }))
    #expect(isClose(graph.harmonicCloseness(), second.harmonicCloseness { _ in 1 }))
    if graph.isWeighted {
      #expect(
        isClose(
          graph.betweenness(distances: .inverseWeights), second.betweenness { 1 / $0 },
          tolerance: 1e-9))
      #expect(
        isClose(graph.closeness(distances: .inverseWeights), second.closeness { 1 / $0 }))
      #expect(
        isClose(
          graph.harmonicCloseness(distances: .inverseWeights),
          second.harmonicCloseness { 1 / $0 }))
    }
    #expect(isClose(graph.pageRank(), second.pageRank(damping: 0.85)))
    #expect(isClose(graph.pageRank(damping: 0.99), second.pageRank(damping: 0.99)))
    #expect(
      isClose(
        graph.eigenvectorCentrality().scores,
        second.eigenvector(within: ConnectedComponents(of: graph).giantComponent),
        tolerance: 1e-9))
    #expect(graph.coreNumber() == second.coreNumber())
    #expect(isClose(graph.clusteringCoefficient(), second.clusteringCoefficient()))
    #expect(isClose([graph.transitivity()], [second.transitivity()]))
    #expect(isClose(graph.constraint(), second.constraint()))
  }
}
