/// The biconnected components of a graph: its largest sets of edges any two of which lie on a
/// common cycle, and the vertices at which they hang together.
///
/// A component is a *bridge*, an edge on no cycle, or at least three vertices that stay connected
/// when any one of them is taken away. Two components share at most one vertex, which is an
/// *articulation point*: without it the graph has more connected components. Joined where they
/// share vertices, the components of a connected graph form a tree.
///
///     let bowTie = CSRGraph(
///       vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
///     let components = BiconnectedComponents(of: bowTie)
///     components.count                     // 3
///     Array(components.vertices(of: 1))    // [2, 3, 4]
///     components.isArticulationPoint       // [false, false, true, false, true, false]
///     components.bridges                   // [(source: 4, target: 5)]
///
/// Components are numbered from 0 by their smallest vertex, and those with the same one by their
/// second smallest vertex: no two components share both. An isolated vertex is in no component, and
/// weights play no part.
///
/// - SeeAlso: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
///   *Communications of the ACM* 16 (1973) 372–378,
///   [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
public struct BiconnectedComponents: Sendable, Equatable {
  /// Where each component begins in `componentVertices`, and where the last one ends.
  package let componentOffsets: [UInt32]

  /// The vertices of every component, component after component, in ascending order.
  package let componentVertices: [UInt32]

  /// For every entry of `componentVertices`: how many vertices hang at that vertex outside the
  /// component, the vertex included.
  ///
  /// It is the size of the vertex's connected component once the edges of the biconnected component
  /// are taken away: 1 where the vertex is no articulation point. Over the entries of a component
  /// the counts add up to the size of the connected component around it.
  package let separatedCounts: [UInt32]

  /// Whether taking each vertex away leaves more connected components, in vertex order.
  public let isArticulationPoint: [Bool]

  /// Finds the components of a graph.
  ///
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public init(of graph: CSRGraph) {
    let found = BiconnectedSearch(of: graph)
    let byVertex = Buckets(found.entries, count: graph.vertexCount) { Int($0.vertex) }
    isArticulationPoint = graph.vertices.map { byVertex.count(of: $0) > 1 }

    // Where a component shows its second vertex is its place by that vertex.
    var firstVertices = [UInt32](repeating: .max, count: found.count)
    var hasSecondVertex = [Bool](repeating: false, count: found.count)
    var bySecondVertex: [UInt32] = []
    bySecondVertex.reserveCapacity(found.count)
    for entry in byVertex.elements {
      let component = Int(entry.component)
      if firstVertices[component] == .max {
        firstVertices[component] = entry.vertex
      } else if !hasSecondVertex[component] {
        hasSecondVertex[component] = true
        bySecondVertex.append(entry.component)
      }
    }
    let order = Buckets(bySecondVertex, count: graph.vertexCount) { Int(firstVertices[Int($0)]) }
    var numbers = [UInt32](repeating: 0, count: found.count)
    for (number, component) in order.elements.enumerated() {
      numbers[Int(component)] = UInt32(truncatingIfNeeded: number)
    }
    // The buckets keep the order of their elements, which is that of the vertices.
    let byComponent = Buckets(byVertex.elements, count: found.count) {
      Int(numbers[Int($0.component)])
    }
    componentOffsets = byComponent.offsets
    componentVertices = byComponent.elements.map(\.vertex)
    separatedCounts = byComponent.elements.map(\.separatedCount)
  }
}

extension BiconnectedComponents {
  /// The number of components; 0 for a graph without edges.
  public var count: Int { componentOffsets.count - 1 }

  /// Returns the vertices of a component in ascending order.
  ///
  /// - Precondition: `component` lies in `0 ..< count`.
  /// - Complexity: O(1); the collection shares the storage of the components.
  public func vertices(of component: Int) -> CSRGraph.Neighbors {
    CSRGraph.Neighbors(targets: componentVertices, row: entries(of: component))
  }

  /// The places of a component's vertices in the columns of entries.
  package func entries(of component: Int) -> Range<Int> {
    precondition(
      component >= 0 && component < count, "there is no component \(component) among \(count)")
    return Int(componentOffsets[component])..<Int(componentOffsets[component + 1])
  }

  /// The bridges, each with its smaller vertex as the source, in the order of the graph's `edges`:
  /// the edges that lie on no cycle, without which the graph has more connected components.
  ///
  /// - Complexity: O(*c*) for *c* components.
  public var bridges: [(source: Int, target: Int)] {
    (0..<count).lazy.map { self.entries(of: $0) }.filter { $0.count == 2 }.map { entries in
      (
        source: Int(componentVertices[entries.lowerBound]),
        target: Int(componentVertices[entries.lowerBound + 1])
      )
    }
  }
}

/// The components in the order in which a depth-first search completes them.
///
/// The search numbers the vertices as it discovers them. The *low point* of a vertex is the
/// earliest vertex that an edge reaches from it or from a vertex discovered beneath it. Where that
/// is the vertex's parent in the search, parent and vertex are in a component of which all other
/// vertices were discovered beneath the vertex, and belong to no component found before.
private struct BiconnectedSearch {
  /// A vertex of a component, and how many vertices hang at it outside of the component.
  struct Entry {
    let vertex: UInt32
    let component: UInt32
    var separatedCount: UInt32
  }

  private(set) var entries: [Entry] = []
  private(set) var count = 0

  /// When each vertex was discovered; `.max` before.
  private var discoveries: [UInt32]
  private var discoveredCount: UInt32 = 0
  /// The earliest discovery that an edge was seen to reach from each vertex or from beneath it.
  private var lowPoints: [UInt32]
  /// The arc of each vertex at which the search goes on.
  private var nextArcs: [UInt32]
  /// The vertices not yet in a component with their parent, the latest discovered last.
  private var pending: [UInt32] = []
  /// For every vertex, itself and all that hangs at it in the components found beneath it.
  private var hangingCounts: [UInt32]

  init(of graph: CSRGraph) {
    discoveries = Array(repeating: .max, count: graph.vertexCount)
    lowPoints = discoveries
    nextArcs = graph.offsets
    hangingCounts = Array(repeating: 1, count: graph.vertexCount)
    for root in graph.vertices where discoveries[root] == .max {
      let firstEntry = entries.count
      let firstDiscovery = discoveredCount
      search(from: root, in: graph)
      countAboveTops(from: firstEntry, vertexCount: discoveredCount - firstDiscovery)
    }
  }

  /// Discovers the connected component of a vertex.
  private mutating func search(from root: Int, in graph: CSRGraph) {
    var path = [root]
    discover(root)
    while let vertex = path.last {
      if let child = nextUndiscovered(from: vertex, in: graph) {
        path.append(child)
        discover(child)
        pending.append(UInt32(truncatingIfNeeded: child))
      } else {
        path.removeLast()
        guard let parent = path.last else { return }
        lowPoints[parent] = min(lowPoints[parent], lowPoints[vertex])
        if lowPoints[vertex] == discoveries[parent] { complete(at: parent, with: vertex) }
      }
    }
  }

  private mutating func discover(_ vertex: Int) {
    discoveries[vertex] = discoveredCount
    lowPoints[vertex] = discoveredCount
    discoveredCount += 1
  }

  /// Walks on along the row of a vertex until an arc leads to a vertex not yet discovered.
  ///
  /// The arc back to the parent counts too: it reaches nothing before the parent.
  private mutating func nextUndiscovered(from vertex: Int, in graph: CSRGraph) -> Int? {
    let targets = graph.targets.span
    var lowPoint = lowPoints[vertex]
    var found: Int?
    var arc = Int(nextArcs[vertex])
    let end = Int(graph.offsets[vertex + 1])
    while arc < end, found == nil {
      let target = Int(targets[arc])
      if discoveries[target] == .max { found = target }
      lowPoint = min(lowPoint, discoveries[target])
      arc += 1
    }
    lowPoints[vertex] = lowPoint
    nextArcs[vertex] = UInt32(truncatingIfNeeded: arc)
    return found
  }

  /// Makes a component of a top vertex, a vertex right beneath it, and all that still waits there.
  private mutating func complete(at top: Int, with child: Int) {
    let component = UInt32(truncatingIfNeeded: count)
    count += 1
    while let vertex = pending.popLast() {
      let hanging = hangingCounts[Int(vertex)]
      entries.append(Entry(vertex: vertex, component: component, separatedCount: hanging))
      if Int(vertex) == child { break }
    }
    // All that was discovered since the child is beneath it.
    let beneath = discoveredCount - discoveries[child]
    hangingCounts[top] += beneath
    entries.append(
      Entry(
        vertex: UInt32(truncatingIfNeeded: top), component: component, separatedCount: beneath))
  }

  /// Turns the counts beneath the tops, known at once, into those of all the rest of the connected
  /// component, known at its end.
  private mutating func countAboveTops(from firstEntry: Int, vertexCount: UInt32) {
    for entry in firstEntry..<entries.count {
      let isTop =
        entry + 1 == entries.count || entries[entry + 1].component != entries[entry].component
      if isTop { entries[entry].separatedCount = vertexCount - entries[entry].separatedCount }
    }
  }
}

/// Elements sorted by a number each, equal ones in the order in which they came.
private struct Buckets<Element> {
  /// Where the elements of each number begin, and where the last ones end.
  let offsets: [UInt32]
  let elements: [Element]

  /// Sorts elements whose numbers lie in `0 ..< count`.
  init(_ unsorted: [Element], count: Int, number: (Element) -> Int) {
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for element in unsorted { offsets[number(element) + 1] += 1 }
    for bucket in 0..<count { offsets[bucket + 1] += offsets[bucket] }
    self.offsets = offsets
    var sorted = unsorted
    for element in unsorted {
      let bucket = number(element)
      sorted[Int(offsets[bucket])] = element
      offsets[bucket] += 1
    }
    elements = sorted
  }

  func count(of bucket: Int) -> Int { Int(offsets[bucket + 1] - offsets[bucket]) }
}
