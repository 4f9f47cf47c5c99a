/// The vertices that a search may visit next, the one with the smallest length first.
///
/// A heap with four children a node, which knows where each vertex stands, so that a vertex whose
/// length falls moves up instead of entering a second time. Equal lengths come out by vertex, so
/// that the order depends on nothing else.
package struct VertexHeap: ~Copyable {
  private var vertices: [UInt32] = []
  private var places: [Int32]
  /// The smallest length found so far for every vertex; infinite where none was.
  package private(set) var lengths: [Double]

  package init(vertexCount: Int) {
    places = Array(repeating: -1, count: vertexCount)
    lengths = Array(repeating: .infinity, count: vertexCount)
  }

  package var isEmpty: Bool { vertices.isEmpty }

  /// Gives a vertex a length that is smaller than the one it has.
  package mutating func lower(_ vertex: Int, to length: Double) {
    lengths[vertex] = length
    if places[vertex] < 0 {
      places[vertex] = Int32(truncatingIfNeeded: vertices.count)
      vertices.append(UInt32(truncatingIfNeeded: vertex))
    }
    rise(from: Int(places[vertex]))
  }

  /// Removes the vertex with the smallest length and returns it.
  package mutating func popNearest() -> Int? {
    guard let nearest = vertices.first, let last = vertices.popLast() else { return nil }
    places[Int(nearest)] = -1
    if nearest != last {
      vertices[0] = last
      places[Int(last)] = 0
      sink()
    }
    return Int(nearest)
  }

  /// Forgets the lengths of some vertices, none of which is waiting.
  package mutating func forget(_ visited: [UInt32]) {
    for vertex in visited { lengths[Int(vertex)] = .infinity }
  }

  private func isNearer(_ vertex: UInt32, than other: UInt32) -> Bool {
    let length = lengths[Int(vertex)]
    let otherLength = lengths[Int(other)]
    return length < otherLength || (length == otherLength && vertex < other)
  }

  private mutating func rise(from start: Int) {
    var place = start
    let vertex = vertices[place]
    while place > 0 {
      let parent = (place - 1) / 4
      guard isNearer(vertex, than: vertices[parent]) else { break }
      move(vertices[parent], to: place)
      place = parent
    }
    move(vertex, to: place)
  }

  private mutating func sink() {
    var place = 0
    let vertex = vertices[0]
    while true {
      let firstChild = 4 * place + 1
      guard firstChild < vertices.count else { break }
      var child = firstChild
      for other in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, vertices.count))
      where isNearer(vertices[other], than: vertices[child]) {
        child = other
      }
      guard isNearer(vertices[child], than: vertex) else { break }
      move(vertices[child], to: place)
      place = child
    }
    move(vertex, to: place)
  }

  private mutating func move(_ vertex: UInt32, to place: Int) {
    vertices[place] = vertex
    places[Int(vertex)] = Int32(truncatingIfNeeded: place)
  }
}
