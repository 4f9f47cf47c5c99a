public import CoterieAnalyses
import CoterieClusters
import CoterieCorpora
public import CoterieExchange
import CoterieGraphCore
import CoterieLayouts
import CoterieNetworks
import CoterieParallel
public import CoterieRendering
import CoterieViews

extension Analysis {
  /// The graph files of both networks, in every format that a report writes.
  ///
  /// - Parameter scenes: The drawings, whose positions and colours the files take over.
  func graphFiles(_ scenes: [String: Scene]) -> [OutputFile] {
    let scene = scenes["authors"]
    return graphFiles("authors") { authorDocument(scene) }
      + graphFiles("affiliations") {
        GraphDocument(
          affiliations, title: "Organisations that share papers",
          threads: options.convention.threads)
      }
  }

  /// The files of one network, whose document is made when the first of them is written.
  private func graphFiles(
    _ name: String, _ document: @escaping @Sendable () -> GraphDocument
  ) -> [OutputFile] {
    let shared = Once<GraphDocument>()
    return [GraphFormat.dot, .gephiDOT, .graphML, .gexf, .gml, .pajek].map { format in
      OutputFile(path: "graphs/\(name).\(format.name)") { sink in
        format.write(shared(document), to: &sink)
      }
    }
  }

  /// The co-authorship network with its clusters, measures and looks.
  public func authorDocument(_ scene: Scene?) -> GraphDocument {
    var document = GraphDocument(
      authors, title: "Co-authorship network", threads: options.convention.threads)
    document.descriptionLines = remarks
    document.clusterLabels = clusters.map(\.label)
    document.vertices.clusters = SparseColumn(clustering.membership.map { $0 + 1 })
    for measure in Measure.standard {
      document.vertexAttributes.append(
        AttributeColumn(name: measure.name, values: .double(SparseColumn(measureValues(measure)))))
    }
    if let scene { document.takeLooks(from: scene) }
    return document
  }

  private func measureValues(_ measure: Measure) -> [Double?] {
    (scores[measure] ?? []).map { cell in
      switch cell {
      case .integer(let integer): Double(integer)
      case .number(let number), .marked(let number): number
      case .text, .flag, .list, .empty: nil
      }
    }
  }
}

extension GraphDocument {
  /// Takes over where a drawing puts each vertex, how large and in which colour, where it draws all of
  /// them, or all that have an edge. Positions count upwards in graph files, downwards on a page.
  fileprivate mutating func takeLooks(from scene: Scene) {
    let marks = scene[.marks].marks
    let linked = Set(edges.sources).union(edges.targets).count
    guard marks.count == vertices.count || marks.count == linked else { return }
    var positions = [Position?](repeating: nil, count: vertices.count)
    var sizes = [Double?](repeating: nil, count: vertices.count)
    var colors = [GraphColor?](repeating: nil, count: vertices.count)
    for mark in marks {
      guard case .vertex(let vertex) = mark.key, vertices.indices.contains(vertex),
        case .disc(let center, let radius) = mark.shape
      else { continue }
      positions[vertex] = Position(
        x: center.x.toHundredths, y: (scene.size.height - center.y).toHundredths)
      sizes[vertex] = (2 * radius).toHundredths
      colors[vertex] = GraphColor(hexadecimal: Theme.light[mark.fill?.paint.color ?? .other])
    }
    vertices.positions = SparseColumn(positions)
    vertices.sizes = SparseColumn(sizes)
    vertices.colors = SparseColumn(colors)
  }
}
