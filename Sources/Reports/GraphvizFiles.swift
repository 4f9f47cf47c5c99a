import CoterieExchange
import CoterieGraphviz
import CoterieNetworks
import CoterieRecords
import CoterieRendering
import CoterieText
import CoterieViews

/// Graphviz' own pictures of the networks of a report.
struct GraphvizPictures {
  let renderer: GraphvizRenderer
  /// The forms in which pictures are written.
  let formats: [GraphvizFormat]

  /// SVG where a report has pictures, and PDF where it has those in PDF.
  init(_ renderer: GraphvizRenderer, beside pictures: Set<PictureFormat>) {
    self.renderer = renderer
    formats = pictures.isEmpty ? [] : pictures.contains(.pdf) ? [.svg, .pdf] : [.svg]
  }

  /// The pictures of a network, drawn of the text in its file of DOT.
  ///
  /// What Graphviz fails at costs one picture.
  func files(
    of graph: GraphOfReport, log: PictureLog
  ) throws(ViewFailure) -> [OutputFile] {
    let (vertices, links) = (graph.network.vertices.count, graph.network.links.count)
    guard !formats.isEmpty, vertices > 0 else { return [] }
    let limit = GraphvizEngine.nop2.limit
    guard limit.allows(vertices: vertices, links: links) else {
      let problem = PictureProblem.tooLarge(
        vertices: vertices, links: links, mostVertices: limit.vertices, mostLinks: limit.links)
      log.add(Diagnostic(.picture(problem), at: SourceLocation(file: "graphs/\(graph.name).dot")))
      return []
    }
    // Controls of the direction of writing stay in the file, and would turn what is beside a name.
    let document = try graph.document()
    let dot = String(decoding: GraphFormat.dot.bytes(of: document), as: UTF8.self).drawable
    if formats.contains(where: \.usesFonts) {
      log.add(InstalledFonts.textsWithoutFont(document.vertices.names))
    }
    return formats.compactMap { format in
      let path = Self.path(of: graph.name, as: format)
      do throws(GraphvizError) {
        let rendering = try renderer.rendering(of: dot, by: .nop2, as: format)
        return OutputFile(path: path, isTextual: false) { $0.append(rendering.bytes) }
      } catch {
        log.add(
          Diagnostic(
            .picture(.graphviz(reason: error.description)), at: SourceLocation(file: path)))
        return nil
      }
    }
  }

  static func path(of name: String, as format: GraphvizFormat) -> String {
    "graphs/\(name).graphviz.\(format.name)"
  }

  /// The paths of all such pictures that a report may have.
  static let paths = ["authors", "affiliations", "author-papers"].flatMap { name in
    [GraphvizFormat.svg, .pdf].map { path(of: name, as: $0) }
  }
}
