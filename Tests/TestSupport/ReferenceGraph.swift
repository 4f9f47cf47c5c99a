package import CoterieGraphCore
import Foundation

/// A real graph of the test data, with the scores that other tools gave it.
///
/// `graphs/SOURCES.md` there says where each graph comes from; the reference files state the
/// convention of every score.
package struct ReferenceGraph {
  package let graph: CSRGraph
  package let isWeighted: Bool
  /// The best modularity that Leiden found elsewhere, resolution 1, without and with weights.
  package let bestModularity: Double?
  package let bestWeightedModularity: Double?
  /// The cluster that each vertex was planted in, in vertex order, where the graph was made of some.
  package let plantedClusters: [Int]?
  private let values: [String: [Double?]]

  /// The names of all graphs, and of those on which slow measures take well under a second.
  package static let names =
    smallNames + [
      "hep-th", "cond-mat", "ca-HepTh", "ca-CondMat", "ca-AstroPh-cc1", "dblp-sub",
      "lfr-10000-mu30", "lfr-10000-mu60", "synth-records",
    ]
  package static let smallNames = [
    "karate", "dolphins", "football", "polbooks", "lesmis", "netscience", "ca-GrQc",
    "lfr-1000-mu10", "lfr-1000-mu30", "lfr-1000-mu50",
  ]

  package enum Failure: Error {
    case noFolder
    case unreadable(String)
  }

  package init(named name: String) throws {
    guard let folder = TestData.folder?.appendingPathComponent("graphs") else {
      throw Failure.noFolder
    }
    let reference = folder.appendingPathComponent("reference/\(name).json.gz")
    guard
      let object = try JSONSerialization.jsonObject(with: Self.unpacked(reference))
        as? [String: Any],
      let ids = object["ids"] as? [Any],
      let scalars = object["scalars"] as? [String: Any],
      let columns = object["values"] as? [String: [Any]]
    else { throw Failure.unreadable(name) }
    isWeighted = scalars["weighted"] as? Bool ?? false
    let communities = object["communities"] as? [String: Any]
    bestModularity = communities?["best_modularity"] as? Double
    bestWeightedModularity = communities?["best_modularity_w"] as? Double
    values = columns.mapValues { $0.map { $0 as? Double } }
    var vertices: [String: Int] = [:]
    for (vertex, id) in ids.enumerated() { vertices["\(id)"] = vertex }

    plantedClusters =
      name.hasPrefix("lfr")
      ? try Self.labels(
        of: vertices,
        in: Self.unpacked(folder.appendingPathComponent("\(name).communities.txt.gz")))
      : nil

    let file = ["txt", "gml", "tsv"].map { folder.appendingPathComponent("\(name).\($0).gz") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    guard let file else { throw Failure.unreadable(name) }
    let text = String(decoding: try Self.unpacked(file), as: UTF8.self)
    let edges =
      switch file.deletingPathExtension().pathExtension {
      case "gml": Self.edges(ofGML: text)
      case "tsv": Self.edges(ofPapers: text)
      default: Self.edges(ofList: text)
      }
    let numbered = edges.compactMap { edge -> (Int, Int, Double)? in
      guard let source = vertices[edge.0], let target = vertices[edge.1] else { return nil }
      return (source, target, edge.2)
    }
    graph =
      isWeighted
      ? CSRGraph(vertexCount: ids.count, weightedEdges: numbered)
      : CSRGraph(vertexCount: ids.count, edges: numbered.lazy.map { ($0.0, $0.1) })
  }

  /// The reference scores of a measure, or nil where there are none.
  package func scores(_ measure: String) -> [Double?]? { values[measure] }

  private static func unpacked(_ file: URL) throws -> Data {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", file.path]
    let output = Pipe()
    gzip.standardOutput = output
    try gzip.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else { throw Failure.unreadable(file.path) }
    return data
  }
}

extension ReferenceGraph {
  /// Lines of a vertex and its label, a tab between them.
  private static func labels(of vertices: [String: Int], in text: Data) -> [Int] {
    var labels = [Int](repeating: -1, count: vertices.count)
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t").map { String($0) }
      if let vertex = vertices[fields[0]] { labels[vertex] = Int(fields[1]) ?? -1 }
    }
    return labels
  }

  private typealias Edge = (String, String, Double)

  /// Lines of two vertices and perhaps a weight, tabs between them.
  private static func edges(ofList text: String) -> [Edge] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let fields = line.split(separator: UInt8(ascii: "\t")).map { String(Substring($0)) }
      return (fields[0], fields[1], fields.count > 2 ? Double(fields[2]) ?? 1 : 1)
    }
  }

  /// Lines of a paper, its year and its authors, semicolons between them.
  private static func edges(ofPapers text: String) -> [Edge] {
    text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line in
      let fields = line.split(separator: UInt8(ascii: "\t"))
      let authors = fields[2].split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
      return authors.indices.flatMap { place in
        authors[(place + 1)...].map { (authors[place], $0, 1.0) }
      }
    }
  }

  /// The edges of Newman's files: `edge [ source 0 target 1 value 0.5 ]` over several lines.
  private static func edges(ofGML text: String) -> [Edge] {
    var edges: [Edge] = []
    var source: String?
    var target: String?
    var weight = 1.0
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard let key = words.first, let value = words.last else { continue }
      switch String(Substring(key)) {
      case "source": source = String(Substring(value))
      case "target": target = String(Substring(value))
      case "value", "weight": weight = Double(Substring(value)) ?? 1
      case "]":
        if let source, let target { edges.append((source, target, weight)) }
        source = nil
        target = nil
        weight = 1
      default: break
      }
    }
    return edges
  }
}
