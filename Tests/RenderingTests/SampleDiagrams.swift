import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieReaders
import CoterieRecords
import CoterieRendering
import CoterieViews
import Foundation
import TestSupport
import Testing

/// Diagrams of the seeds, as the report draws them, and made-up ones.
enum SampleDiagrams {
  static let analysis = SampleAnalyses.seeds()
  static let authorNames = analysis.authors.vertices.map(\.name)

  static func scene(
    named name: String, _ settings: PictureSettings = PictureSettings()
  ) throws -> Scene {
    var options = ViewOptions()
    options.settings = settings
    return switch name {
    case "large": large(400).scene(settings)
    default: try #require(Picture.named(name)).drawing(of: analysis, options).scene
    }
  }

  /// A synthetic network: groups of very different sizes around a core, and some on their own.
  static func large(_ count: Int) -> NetworkDiagram {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(bound, 1)))
    }
    let clusterCount = 14
    let clusters = (0..<count).map { _ in min(next(clusterCount), next(clusterCount)) }
    var links: [NetworkDiagram.Link] = []
    var seen: Set<[Int]> = []
    var strength = [Int](repeating: 1, count: count)
    var groups: [[Int]] = Array(repeating: [], count: clusterCount)
    for vertex in 0..<count {
      let own = groups[clusters[vertex]]
      groups[clusters[vertex]].append(vertex)
      guard vertex % 25 != 7 else { continue }
      for tie in 0..<(1 + next(5)) {
        let isOutside = tie > 0 && next(6) == 0
        let other = isOutside ? next(vertex) : own.isEmpty ? 0 : own[next(next(own.count) + 1)]
        guard other != vertex, seen.insert([other, vertex]).inserted else { continue }
        let weight = 1 + next(3) * next(3)
        strength[vertex] += weight
        strength[other] += weight
        links.append(.init(source: other, target: vertex, weight: Double(weight)))
      }
    }
    let given = [
      "Maya", "Zofia", "Ren", "Luis", "Élodie", "Ingrid", "Kofi", "Yuki", "Тома", "Paul",
    ]
    let family = [
      "Tanaka", "Sørensen", "Castillo", "Weiss", "Duarte", "Rahman", "Ricci", "Иванова",
    ]
    return NetworkDiagram(
      text: DiagramText(title: "A field", subtitle: "\(count) authors, \(links.count) links"),
      vertices: (0..<count).map {
        .init(
          label: "\(given[next(given.count)]) \(family[next(family.count)])",
          value: Double(strength[$0]), cluster: clusters[$0])
      }, links: links, clusters: (0..<clusterCount).map { ClusterMark("Group \($0 + 1)") })
  }
}
