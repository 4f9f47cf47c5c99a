import CoterieLayouts

/// Which vertices of a network have names beside them, and what is written there.
struct NetworkNames {
  /// The vertex of the largest value in a cluster with a hue.
  struct Leader: Equatable {
    /// The place of the cluster.
    var cluster: Int
    /// The place of the vertex.
    var vertex: Int
    /// Whether the number of the cluster is before its name, since its circle is too small for it.
    var bearsNumberInName: Bool
  }

  /// The name of each vertex as it is written.
  let shown: [String]
  /// The clusters with a hue that have members in the picture, in their order.
  let leaders: [Leader]
  /// The vertices in the order of their importance: those in focus, one of each cluster, then by value; ties
  /// in their order.
  let order: [Int]
  /// The vertices in focus and the leaders, which have names wherever there is a way.
  let required: Set<Int>
  /// How many names there are at most.
  let limit: Int

  init(
    _ diagram: NetworkDiagram, _ contents: NetworkContents, _ scale: NetworkScale,
    limit: LabelLimit
  ) {
    let vertices = contents.vertices
    let values = vertices.map { $0.value.isNaN ? -Double.infinity : $0.value }
    let ranked = vertices.indices.sorted {
      values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1
    }
    leaders = Self.leaders(diagram, vertices, ranked, scale)
    let first =
      diagram.focus.compactMap { contents.place(of: $0) } + leaders.map(\.vertex)
    var seen: Set<Int> = []
    order = (first + ranked).filter { seen.insert($0).inserted }
    required = Set(first)
    self.limit = limit.limit(of: vertices.count)
    var shown = Self.short(vertices.map(\.label), hasGivenNames: diagram.kind == .authors)
    for leader in leaders where leader.bearsNumberInName {
      let number = diagram.clusters.number(leader.cluster)
      shown[leader.vertex] = "\(number): \(shown[leader.vertex].isolated)"
    }
    self.shown = shown
  }

  /// The names as pictures show them, with a number behind all but the first of several that are equal.
  private static func short(_ names: [String], hasGivenNames: Bool) -> [String] {
    var counts: [String: Int] = [:]
    return names.map { name in
      counts[name, default: 0] += 1
      let (short, number) = (name.shortName(hasGivenNames: hasGivenNames), counts[name] ?? 1)
      return number > 1 && !short.isEmpty ? "\(short.isolated) (\(number))" : short
    }
  }

  private static func leaders(
    _ diagram: NetworkDiagram, _ vertices: [NetworkDiagram.Vertex], _ ranked: [Int],
    _ scale: NetworkScale
  ) -> [Leader] {
    let count = min(diagram.clusters.count, Color.hueCount)
    var tops = [Int?](repeating: nil, count: count)
    for vertex in ranked.reversed() {
      if let cluster = vertices[vertex].cluster, tops.indices.contains(cluster) {
        tops[cluster] = vertex
      }
    }
    return tops.enumerated().compactMap { cluster, top in
      top.map { vertex in
        let value = vertices[vertex].value
        return Leader(
          cluster: cluster, vertex: vertex,
          bearsNumberInName: scale.isHollow(value)
            || scale.place(
              ofNumber: "\(diagram.clusters.number(cluster))", radius: scale.radius(of: value))
              == nil
        )
      }
    }
  }

  /// What asks for a place, the most important first.
  ///
  /// - Parameter requiresAll: Whether all names are wanted wherever there is a way.
  func requests(
    _ scale: NetworkScale, _ vertices: [NetworkDiagram.Vertex], requiresAll: Bool
  ) -> [LabelRequest] {
    order.prefix(LabelPlacement.requestLimit(limit)).compactMap { vertex in
      size(of: vertex, scale.fontSize(of: vertices[vertex].value)).map {
        LabelRequest(
          disc: vertex, size: $0,
          isRequired: requiresAll || required.contains(vertex))
      }
    }
  }

  /// What the name of a vertex needs; nil where there is nothing to write.
  func size(of vertex: Int, _ fontSize: Double) -> Size? {
    guard !shown[vertex].isEmpty else { return nil }
    return Size(
      width: TextMeasure.width(of: shown[vertex], size: fontSize), height: fontSize * 0.98)
  }
}
