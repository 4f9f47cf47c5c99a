internal import CoterieGraphCore

/// The vertices of every component, the largest component first.
struct ComponentMembers: Sendable {
  /// Vertices, component after component, ascending in each.
  private let vertices: [UInt32]
  private let starts: [Int]

  /// - Complexity: O(*n*).
  init(_ components: ConnectedComponents) {
    var starts = [0]
    for size in components.sizes { starts.append(starts[starts.count - 1] + size) }
    var vertices = [UInt32](repeating: 0, count: components.membership.count)
    var ends = starts
    for (vertex, component) in components.membership.enumerated() {
      vertices[ends[component]] = UInt32(truncatingIfNeeded: vertex)
      ends[component] += 1
    }
    self.vertices = vertices
    self.starts = starts
  }

  /// The number of components.
  var count: Int { starts.count - 1 }

  /// The vertices of a component.
  subscript(component: Int) -> ArraySlice<UInt32> {
    vertices[starts[component]..<starts[component + 1]]
  }
}
