package import CoterieClusters
import CoterieGraphCore
package import CoterieNetworks

extension Network {
  /// The vertices of a picture, `limit` at most, in their order: all, as many of the largest components as there
  /// is room for, or a connected part of the largest one.
  ///
  /// Of a component that is too large, vertices are taken by strength, each with the vertices that join it to
  /// the strongest one in the maximum spanning forest; one whose path does not fit is passed over. With
  /// clusters, the members of those that would have most vertices in the picture come first, as many clusters as
  /// there are hues: a picture of a small part shows a few clusters well. Ties: more papers, then the first.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*) for *n* vertices and *m* links.
  package func backboneVertices(_ limit: Int, of clustering: Clustering? = nil) -> [Int] {
    guard vertices.count > limit else { return Array(vertices.indices) }
    let whole = largestComponents(limit)
    if !whole.isEmpty { return whole }
    let order = giantComponentByStrength
    let forest = graph.maximumSpanningForest()
    let chosen = forest.connectedChoice(from: order, limit: limit)
    guard let clustering else { return chosen }
    var counts = [Int](repeating: 0, count: clustering.clusterCount)
    for vertex in chosen { counts[clustering.membership[vertex]] += 1 }
    let leading = Set(
      counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(ClusterHues.limit))
    let isLed = { leading.contains(clustering.membership[$0]) }
    return forest.connectedChoice(
      from: order.filter(isLed) + order.filter { !isLed($0) }, limit: limit)
  }

  /// The vertices of the largest components of two or more, down to the first that does not fit.
  private func largestComponents(_ limit: Int) -> [Int] {
    let components = ConnectedComponents(of: graph)
    var room = limit
    let count = components.sizes.prefix { size in
      room -= size
      return size > 1 && room >= 0
    }.count
    return vertices.indices.filter { components.membership[$0] < count }
  }

  /// The vertices of the largest component, the strongest first.
  private var giantComponentByStrength: [Int] {
    let strength = vertices.indices.map { graph.weights(of: $0).reduce(0, +) }
    return ConnectedComponents(of: graph).giantComponent.sorted {
      if strength[$0] != strength[$1] { return strength[$0] > strength[$1] }
      let (left, right) = (paperCount(of: $0), paperCount(of: $1))
      return left != right ? left > right : $0 < $1
    }
  }
}

extension CSRGraph {
  /// Takes vertices of a tree in an order, each with those between it and the first, while there is room;
  /// returns them ascending.
  fileprivate func connectedChoice(from order: [Int], limit: Int) -> [Int] {
    guard let root = order.first else { return [] }
    let parents = parents(from: root)
    var isTaken = [Bool](repeating: false, count: vertexCount)
    var taken = 0
    for vertex in order where taken < limit {
      var path: [Int] = []
      var next: Int? = vertex
      while let here = next, !isTaken[here] {
        path.append(here)
        next = parents[here]
      }
      guard taken + path.count <= limit else { continue }
      for here in path { isTaken[here] = true }
      taken += path.count
    }
    return vertices.filter { isTaken[$0] }
  }

  /// The vertex before each on its path from a root in a forest; nil for the root and for other components.
  fileprivate func parents(from root: Int) -> [Int?] {
    var parents = [Int?](repeating: nil, count: vertexCount)
    var open = [root]
    while let vertex = open.popLast() {
      for neighbor in neighbors(of: vertex)
      where neighbor != root && parents[neighbor] == nil {
        parents[neighbor] = vertex
        open.append(neighbor)
      }
    }
    return parents
  }
}
