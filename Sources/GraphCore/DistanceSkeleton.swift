/// A graph as a search for distances between all its vertices sees it.
///
/// True twins have the same distance to every other vertex: one *place* represents a class of
/// them, and counts as often as the class has vertices. Places are numbered component by component
/// in the order of a breadth-first search, so that what a search needs together lies together.
///
/// The neighbours of a place that no vertex dominates are its *lasting* neighbours and stand first
/// in its row. From the second step on a shortest path needs them only: an inner vertex *x* of a
/// path that is dominated by *u* can be replaced by *u*, which is tied to the vertices before and
/// behind *x* too; and what dominates most is itself not dominated.
package struct DistanceSkeleton: Sendable {
  /// The place of every vertex, in vertex order.
  package let places: [UInt32]

  /// The number of vertices at every place.
  package let sizes: [UInt32]

  /// Where the row of each place begins in `targets`, and where the last one ends.
  package let offsets: [UInt32]
  /// Where the lasting neighbours of each place end in `targets`.
  let lastingEnds: [UInt32]
  package let targets: [UInt32]
  /// Whether no vertex dominates a place: whether it is a lasting neighbour.
  package let isLasting: [Bool]

  /// The places of every component.
  package let components: [Range<Int>]

  /// Sets of at most 512 sources, which together are all places of components with more than one.
  package let passes: [Pass]

  /// Sources in one component that are searched from together.
  package struct Pass: Sendable {
    /// The places of the component.
    package let component: Range<Int>
    /// The sources: places of the component, by size.
    package let sources: ArraySlice<UInt32>
  }

  /// Prepares a graph; weights play no part.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *k*) for *n* vertices, *m* edges and the largest
  ///   degree *k*.
  package init(of graph: CSRGraph) {
    let twins = TwinClasses(of: graph)
    let quotient = twins.quotient(of: graph)
    let isDominated = quotient.dominatedVertices()
    let order: [UInt32]
    (order, components) = quotient.breadthFirstOrder()
    var placeOfClass = [UInt32](repeating: 0, count: quotient.vertexCount)
    for (place, number) in order.enumerated() {
      placeOfClass[Int(number)] = UInt32(truncatingIfNeeded: place)
    }
    places = twins.membership.map { placeOfClass[Int($0)] }
    sizes = order.map { twins.sizes[Int($0)] }
    (offsets, lastingEnds, targets) = quotient.rows(
      inOrder: order, places: placeOfClass, isDominated: isDominated)
    isLasting = order.map { !isDominated[Int($0)] }
    passes = Self.passes(over: components, sizes: sizes)
  }

  /// The number of places.
  package var count: Int { sizes.count }

  /// Cuts every component into passes of sources that stand near one another and, but for a few
  /// passes, have one size.
  private static func passes(over components: [Range<Int>], sizes: [UInt32]) -> [Pass] {
    components.filter { $0.count > 1 }.flatMap { component in
      let sources = component.map { UInt32(truncatingIfNeeded: $0) }.sorted {
        (sizes[Int($0)], $0) < (sizes[Int($1)], $1)
      }
      return stride(from: 0, to: sources.count, by: ManySourceSearch.sourceLimit).map { start in
        let end = min(start + ManySourceSearch.sourceLimit, sources.count)
        return Pass(component: component, sources: sources[start..<end])
      }
    }
  }
}

extension CSRGraph {
  /// The rows in another order and numbering, in each row the neighbours that are not dominated
  /// first.
  ///
  /// Each vertex in turn is written into the rows of its neighbours: first those that are not
  /// dominated, then the others. So both parts of a row come out in ascending order.
  fileprivate func rows(
    inOrder order: [UInt32], places: [UInt32], isDominated: [Bool]
  ) -> (offsets: [UInt32], lastingEnds: [UInt32], targets: [UInt32]) {
    var next: [UInt32] = [0]
    next.reserveCapacity(vertexCount + 1)
    for vertex in order {
      next.append(next[next.count - 1] + UInt32(truncatingIfNeeded: degree(of: Int(vertex))))
    }
    let offsets = next
    var written = [UInt32](repeating: 0, count: targets.count)
    func write(_ place: Int, _ vertex: Int) {
      for arc in row(of: vertex) {
        let neighbor = Int(places[Int(targets[arc])])
        written[Int(next[neighbor])] = UInt32(truncatingIfNeeded: place)
        next[neighbor] += 1
      }
    }
    for (place, vertex) in order.enumerated() where !isDominated[Int(vertex)] {
      write(place, Int(vertex))
    }
    let lastingEnds = Array(next.dropLast())
    for (place, vertex) in order.enumerated() where isDominated[Int(vertex)] {
      write(place, Int(vertex))
    }
    return (offsets, lastingEnds, written)
  }
}
