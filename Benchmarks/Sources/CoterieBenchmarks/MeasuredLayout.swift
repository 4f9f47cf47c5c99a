import CoterieClusters
import CoterieGraphCore
import CoterieLayouts
import Foundation

/// A layout of ours, and what it took.
struct MeasuredLayout: Encodable {
  let wall: Double
  let cpu: Double
  /// How many bytes of memory were added for each vertex.
  let bytesPerVertex: Double
  private let positions: String

  private enum CodingKeys: CodingKey { case wall, cpu, bytesPerVertex }

  /// Lays out a graph, whose components and clusters are found before; nil where no method has this name.
  init?(method name: String, threads: Int, path: String) {
    let graph = GraphFile.graph(at: path)
    let components = ConnectedComponents(of: graph)
    guard let method = Self.method(named: name, for: graph, threads: threads) else { return nil }
    ResidentMemory.resetPeak()
    let before = ResidentMemory.now
    let (layout, sample) = Sample.of {
      graph.layout(method, components: components, threads: threads)
    }
    wall = sample.wall
    cpu = sample.cpu
    bytesPerVertex =
      Double(ResidentMemory.peak - before) / Double(max(1, graph.vertexCount))
    positions = layout.positions.map { $0.map { "\($0.x) \($0.y)" } ?? "" }
      .joined(separator: "\n")
  }

  private static func method(
    named name: String, for graph: CSRGraph, threads: Int
  ) -> LayoutMethod? {
    switch name {
    case "quick": .quick
    case "distances": .distances
    case "default": .default
    case "best": .best
    case "clusters":
      .clusters(graph.leiden(threads: threads).membership.map { Int32(truncatingIfNeeded: $0) })
    default: nil
    }
  }

  /// Writes a line with the coordinates of each vertex, empty where it has no place.
  func write(to path: String) throws {
    try Data(positions.utf8).write(to: URL(fileURLWithPath: path))
  }
}

/// How well a picture shows a graph.
struct MeasuredPicture: Encodable {
  let stress: Double?
  let neighborhoodPreservation: Double?

  /// Reads a line with the coordinates of each vertex.
  init(graph path: String, positions: String) throws {
    let graph = GraphFile.graph(at: path)
    let text = try String(contentsOfFile: positions, encoding: .utf8)
    let places = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      return numbers.count == 2 ? Point(x: numbers[0], y: numbers[1]) : nil
    }
    let layout = NetworkLayout(
      positions: graph.vertices.map { $0 < places.count ? places[$0] : nil })
    stress = layout.stress(in: graph, pairLimit: 1_000_000)
    neighborhoodPreservation = layout.neighborhoodPreservation(in: graph, vertexLimit: 20_000)
  }
}
