import CoterieLayouts
import CoterieParallel
import CoterieRendering

/// Networks drawn from a seed: clusters of different sizes, values and weights that are missing, equal or far
/// apart, vertices without links, and names of all scripts.
enum RandomNetwork {
  static func diagram(seed: UInt64, count: Int, hasPositions: Bool = false) -> NetworkDiagram {
    var generator = RepeatableGenerator(seed: seed)
    let clusterCount = 1 + generator.below(16)
    let vertices = (0..<count).map { place in
      let share = generator.fraction()
      let odd: [Double] = [0, .nan, -2, .infinity]
      let value = generator.below(12) == 0 ? odd[place % 4] : (1 + 300 * share * share * share)
      let cluster =
        generator.below(9) == 0
        ? nil
        : min(
          generator.below(clusterCount), generator.below(clusterCount))
      return NetworkDiagram.Vertex(
        label: name(place, &generator), value: value.rounded(), cluster: cluster)
    }
    var links: [NetworkDiagram.Link] = []
    for target in vertices.indices where generator.below(7) > 0 {
      for _ in 0..<(1 + generator.below(4)) {
        let source = generator.below(max(1, generator.below(target + 1) + 1))
        let weight =
          generator.below(20) == 0 ? 0 : Double(1 + generator.below(3) * generator.below(30))
        links.append(
          .init(source: source, target: target, weight: weight, isInferred: generator.below(6) == 0)
        )
      }
    }
    var diagram = NetworkDiagram(
      text: DiagramText(title: "A field", subtitle: "Some authors", footer: ["A filter."]),
      vertices: vertices, links: links,
      clusters: (0..<clusterCount).map { ClusterMark("Group \($0)") })
    if count > 9 { diagram.focus = [count / 2, count / 3, count + 5] }
    if hasPositions {
      diagram.positions = vertices.map { _ in
        Point(x: generator.fraction() * generator.fraction(), y: generator.fraction())
      }
    }
    return diagram
  }

  private static let families = [
    "Tanaka", "Sørensen", "Hohenlohe-Waldenburg-Schillingsfürst", "O'Neil", "Иванова", "李",
    "محمد علي",
    "de la Cruz y Fernández de Córdoba", "Ng\u{302}o\u{301}", "<&\">",
  ]

  private static func name(_ place: Int, _ generator: inout RepeatableGenerator) -> String {
    "Maria \(families[generator.below(families.count)]) \(place)"
  }
}
