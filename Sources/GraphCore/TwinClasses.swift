import CoterieParallel

/// The classes of true twins: vertices that are tied to one another and to the same others.
///
/// The authors of one paper who wrote nothing else are true twins: their *closed neighbourhoods*
/// (the neighbours and the vertex itself) are equal. Twins have the same distance to every other
/// vertex, so that one search serves a whole class.
///
///     // Two triangles that share vertex 2.
///     let graph = CSRGraph(
///       vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)])
///     let twins = TwinClasses(of: graph)
///     twins.membership        // [0, 0, 1, 2, 2]
///     twins.representatives   // [0, 2, 3]
///     twins.sizes             // [2, 1, 2]
///
/// Classes are numbered from 0 in the order of their first vertices. An isolated vertex is a class of
/// its own.
///
/// - SeeAlso: A. E. Sarıyüce, E. Saule, K. Kaya, Ü. V. Çatalyürek, "Shattering and compressing
///   networks for betweenness centrality", *Proceedings of the 2013 SIAM International Conference
///   on Data Mining*, 686–694,
///   [doi:10.1137/1.9781611972832.76](https://doi.org/10.1137/1.9781611972832.76).
public struct TwinClasses: Sendable, Equatable {
  /// The class of every vertex, in vertex order.
  public let membership: [UInt32]

  /// The first vertex of every class, in class order, and so in ascending order.
  public let representatives: [UInt32]

  /// The number of vertices of every class, in class order.
  public let sizes: [UInt32]

  /// Finds the classes of a graph.
  ///
  /// Vertices meet in a table by the hashes of their closed neighbourhoods. A hash is no proof: a
  /// vertex joins a class only when its row was found equal to that of the class's first vertex.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - distances: With `.hops` weights play no part. With `.inverseWeights` twins also have edges
  ///     of equal weight to each other vertex, and the one between them is their only shortest path.
  ///   - margin: By how much a path has to be longer so as not to be a tie: `tieMargin()`.
  /// - Complexity: O(*n* + *m*) expected for *n* vertices and *m* edges.
  public init(of graph: CSRGraph, distances: EdgeDistance = .hops, margin: Double = 0) {
    let comparesWeights = distances == .inverseWeights && graph.isWeighted
    let hashes = graph.closedNeighborhoodHashes(withWeights: comparesWeights)
    var table = RepresentativeTable(capacity: graph.vertexCount)
    var membership: [UInt32] = []
    var representatives: [UInt32] = []
    var sizes: [UInt32] = []
    membership.reserveCapacity(graph.vertexCount)
    for vertex in graph.vertices {
      let found = table.find(hash: hashes[vertex]) { number in
        let first = Int(representatives[Int(number)])
        return hashes[first] == hashes[vertex]
          && (!comparesWeights || graph.haveEqualWeights(first, vertex, margin: margin))
          && graph.areTrueTwins(first, vertex)
      }
      switch found {
      case .number(let number):
        membership.append(number)
        sizes[Int(number)] += 1
      case .freePlace(let place):
        let number = UInt32(truncatingIfNeeded: representatives.count)
        table.put(number, at: place)
        membership.append(number)
        representatives.append(UInt32(truncatingIfNeeded: vertex))
        sizes.append(1)
      }
    }
    self.membership = membership
    self.representatives = representatives
    self.sizes = sizes
  }

  /// The number of classes.
  public var count: Int { representatives.count }

  /// Returns the graph that has a vertex for every class: the part of the graph, without weights,
  /// on the representatives.
  ///
  /// - Precondition: The classes are those of the graph.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  package func quotient(of graph: CSRGraph) -> CSRGraph {
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    offsets.reserveCapacity(count + 1)
    for representative in representatives {
      // Classes are in the order of their first vertices: the new row is ascending too.
      for target in graph.targets[graph.row(of: Int(representative))] {
        let number = membership[Int(target)]
        if representatives[Int(number)] == target { targets.append(number) }
      }
      offsets.append(UInt32(truncatingIfNeeded: targets.count))
    }
    return CSRGraph(offsets: offsets, targets: targets, arcWeights: nil)
  }
}

extension CSRGraph {
  /// A sum of one random-looking number for each vertex of the closed neighbourhood, and for each
  /// weight of an edge to one: twins of equal weights have the same of both.
  fileprivate func closedNeighborhoodHashes(withWeights: Bool) -> [UInt64] {
    let offsets = offsets.span
    let targets = targets.span
    var hashes = vertices.map { vertex in
      var hash = RepeatableGenerator.mixed(UInt64(vertex))
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        hash &+= RepeatableGenerator.mixed(UInt64(targets[arc]))
      }
      return hash
    }
    guard withWeights else { return hashes }
    for vertex in vertices {
      for weight in weights(of: vertex) {
        hashes[vertex] &+= RepeatableGenerator.mixed(weight.bitPattern)
      }
    }
    return hashes
  }

  /// Whether two different vertices are neighbours and have all other neighbours in common.
  fileprivate func areTrueTwins(_ first: Int, _ second: Int) -> Bool {
    let row = row(of: first)
    let otherRow = self.row(of: second)
    guard row.count == otherRow.count else { return false }
    var place = row.lowerBound
    var otherPlace = otherRow.lowerBound
    var areTied = false
    while place < row.upperBound || otherPlace < otherRow.upperBound {
      if place < row.upperBound, targets[place] == second {
        areTied = true
        place += 1
      } else if otherPlace < otherRow.upperBound, targets[otherPlace] == first {
        otherPlace += 1
      } else {
        guard place < row.upperBound, otherPlace < otherRow.upperBound,
          targets[place] == targets[otherPlace]
        else { return false }
        place += 1
        otherPlace += 1
      }
    }
    return areTied
  }
}

extension CSRGraph {
  /// Whether the edges of two vertices to all others have equal weights, in order, and the edge
  /// between the two is shorter than the way through any other, and no tie with none at all.
  ///
  /// Two that differ mostly differ at once, so that this is asked before whether they are twins.
  fileprivate func haveEqualWeights(_ first: Int, _ second: Int, margin: Double) -> Bool {
    var otherWeights = zip(neighbors(of: second), weights(of: second)).lazy
      .filter { $0.0 != first }.makeIterator()
    var between = 0.0
    var largest = 0.0
    for (neighbor, weight) in zip(neighbors(of: first), weights(of: first)) {
      if neighbor == second {
        between = weight
      } else {
        guard otherWeights.next()?.1 == weight else { return false }
        largest = max(largest, weight)
      }
    }
    return 1 / between > margin && 1 / between + margin < 2 / largest
  }
}
