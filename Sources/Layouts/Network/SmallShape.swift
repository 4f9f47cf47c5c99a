/// A component of a few vertices whose best layout is known: a segment, a polygon, or a star.
struct SmallShape {
  private let component: LayoutComponent
  /// The largest number of corners of a polygon.
  static let cornerLimit = 15

  init(_ component: LayoutComponent) { self.component = component }

  /// The positions up to scale, in the order of the component's vertices, or nil where the component has
  /// no such shape.
  func positions() -> [SIMD2<Float>]? {
    let count = component.count
    let edgeCount = component.targets.count / 2
    if count == 1 { return [SIMD2()] }
    if count == 2 { return [SIMD2(0, 0), SIMD2(1, 0)] }
    // The first vertex has most neighbours.
    if count == 3, edgeCount == 2 { return [SIMD2(0, 0), SIMD2(-1, 0), SIMD2(1, 0)] }
    if edgeCount == count * (count - 1) / 2 { return polygon(of: byMember(0..<count)) }
    if edgeCount == count - 1, component.degree(of: 0) == count - 1 {
      return polygon(of: byMember(1..<count))
    }
    let isCycle = edgeCount == count && (0..<count).allSatisfy { component.degree(of: $0) == 2 }
    return isCycle ? polygon(of: around()) : nil
  }

  /// The vertices in the order of their numbers in the graph.
  private func byMember(_ vertices: Range<Int>) -> [Int] {
    vertices.sorted { component.members[$0] < component.members[$1] }
  }

  /// The vertices of a cycle, one after another.
  private func around() -> [Int] {
    var vertices = [0]
    var last = -1
    while vertices.count < component.count, let vertex = vertices.last {
      let next = component.row(of: vertex).map { Int(component.targets[$0]) }
        .first { $0 != last && $0 != 0 }
      guard let next else { break }
      last = vertex
      vertices.append(next)
    }
    return vertices
  }

  /// Some vertices as the corners of a regular polygon, all others in the middle.
  private func polygon(of corners: [Int]) -> [SIMD2<Float>]? {
    guard let turn = Self.turns[corners.count] else { return nil }
    var positions = [SIMD2<Float>](repeating: SIMD2(), count: component.count)
    var corner = SIMD2(1.0, 0.0)
    for vertex in corners {
      positions[vertex] = SIMD2(Float(corner.x), Float(corner.y))
      corner = SIMD2(
        corner.x * turn.cosine - corner.y * turn.sine,
        corner.x * turn.sine + corner.y * turn.cosine)
    }
    return positions
  }

  /// The cosine and the sine of the angle between two corners, by the number of corners: as literals,
  /// since no two machines need agree on what they compute for them.
  private static let turns: [Int: (cosine: Double, sine: Double)] = [
    3: (-0.5, 0.8660254037844387),
    4: (0.0, 1.0),
    5: (0.30901699437494745, 0.9510565162951535),
    6: (0.5, 0.8660254037844386),
    7: (0.6234898018587336, 0.7818314824680298),
    8: (0.7071067811865476, 0.7071067811865475),
    9: (0.766044443118978, 0.6427876096865393),
    10: (0.8090169943749475, 0.5877852522924731),
    11: (0.8412535328311812, 0.5406408174555976),
    12: (0.8660254037844387, 0.5),
    13: (0.8854560256532099, 0.4647231720437685),
    14: (0.9009688679024191, 0.4338837391175581),
    15: (0.9135454576426009, 0.40673664307580015),
  ]
}
