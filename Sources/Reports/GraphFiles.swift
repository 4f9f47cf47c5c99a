import CoterieClusters
import CoterieCorpora
public import CoterieExchange
import CoterieGraphCore
import CoterieLayouts
import CoterieNetworks
public import CoterieRendering

extension Analysis {
  /// The graph files of both networks, in every format that a report writes.
  ///
  /// - Parameter scenes: The drawings, whose positions and colours the files take over.
  func graphFiles(_ scenes: [DiagramView: Scene]) -> [OutputFile] {
    let networks = [
      (DiagramView.authors, authorDocument(scenes[.authors])),
      (
        .affiliations,
        GraphDocument(
          affiliations, title: "Organisations that share papers",
          threads: options.convention.threads)
      ),
    ]
    return networks.flatMap { view, document in
      [GraphFormat.dot, .gephiDOT, .graphML, .gexf, .gml, .pajek].map { format in
        OutputFile(
          path: "graphs/\(view.rawValue).\(format.rawValue)", bytes: format.bytes(of: document))
      }
    }
  }

  /// The co-authorship network with its clusters, measures and looks.
  public func authorDocument(_ scene: Scene?) -> GraphDocument {
    var document = GraphDocument(
      authors, title: "Co-authorship network", threads: options.convention.threads)
    document.descriptionLines = remarks
    document.clusterLabels = clusters.map(\.label)
    for vertex in document.vertices.indices {
      document.vertices[vertex].cluster = clustering.membership[vertex] + 1
    }
    for measure in Measure.standard {
      document.vertexAttributes.append(
        AttributeColumn(name: measure.name, values: .double(measureValues(measure))))
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
  /// them. Positions count upwards in graph files, downwards on a page.
  fileprivate mutating func takeLooks(from scene: Scene) {
    let marks = scene[.marks].marks
    guard marks.count == vertices.count else { return }
    for mark in marks {
      guard case .vertex(let vertex) = mark.key, vertices.indices.contains(vertex),
        case .disc(let center, let radius) = mark.shape
      else { continue }
      vertices[vertex].position = Position(
        x: center.x.toHundredths, y: (scene.size.height - center.y).toHundredths)
      vertices[vertex].size = (2 * radius).toHundredths
      vertices[vertex].color = GraphColor(
        hexadecimal: Theme.light[mark.fill?.paint.color ?? .other])
    }
  }
}

extension Double {
  /// The number rounded to two decimals, which is finer than any drawing.
  fileprivate var toHundredths: Double { (self * 100).rounded() / 100 }
}
