public import CoterieAnalyses
public import CoterieGraphviz
import CoterieNetworks
import CoteriePages
import CoterieRecords
import CoterieRendering
import CoterieText
public import CoterieViews

extension Analysis {
  /// The files of a report, but for the list of them. Diagrams are laid out here; all else is made when a
  /// file is written.
  ///
  /// - Parameters:
  ///   - pictures: The forms in which diagrams are written beside the page, which holds them anyway.
  ///   - width: How many pixels a row of a PNG has; fewer where it would be too high.
  ///   - command: The command that makes the report again.
  ///   - graphviz: Where Graphviz draws its own pictures of the networks.
  ///   - log: Learns what the user should know of the pictures when they are written.
  ///   - progress: Called with the name of what is being made.
  public func reportFiles(
    pictures: Set<PictureFormat>, width: Int = 1_600, command: String,
    graphviz: GraphvizRenderer = .inThisProcess, log: PictureLog = PictureLog(),
    progress: (String) -> Void = { _ in }
  ) throws(ViewFailure) -> [OutputFile] {
    var (scenes, papers): ([String: Scene], [String: Scene]) = ([:], [:])
    for picture in Picture.ofReport {
      progress("diagram of \(picture.name)")
      let scene = try picture.drawing(of: self).scene
      scenes[picture.name] = scene
      papers[picture.name] = try picture.paperDrawing(of: self, for: scene)
    }
    let diagrams = Picture.ofReport.compactMap { picture in
      scenes[picture.name].map {
        ReportDiagram(
          name: picture.name, scene: $0, paper: papers[picture.name], formats: pictures,
          width: width, log: log)
      }
    }
    progress("graph files")
    let graphvizPictures = GraphvizPictures(graphviz, beside: pictures)
    let tables = tableFiles
    var graphs: [OutputFile] = []
    for graph in graphsOfReport {
      graphs += graph.files
      graphs += try graphvizPictures.files(of: graph, log: log)
    }
    let data = (tables + graphs).map(\.path) + [OutputFolder.listName]
    let page = OutputFile(path: "index.html") { sink in
      sink.append(
        ReportPage(self, diagrams: diagrams.map(\.onPage), files: data, command: command).html)
    }
    return [page] + tables + diagrams.flatMap(\.files) + graphs
  }

  /// The paths of all pictures that a report may have.
  public static var pictureFiles: [String] {
    Picture.ofReport.flatMap { picture in
      PictureFormat.allCases.map { ReportDiagram.path(of: picture.name, as: $0) }
    } + GraphvizPictures.paths
  }

  private var tableFiles: [OutputFile] {
    [
      .table("papers.csv") { corpus.paperTable(authors.papers) },
      OutputFile(path: "papers.jsonl") { corpus.writePaperLines(authors.papers, to: &$0) },
      .table("authors.csv") { authorTable },
      .table("coauthorships.csv") { authors.linkTable(corpus) },
      .table("affiliations.csv") { affiliations.organisationTable(corpus) },
      .table("affiliation-links.csv") { affiliations.linkTable(corpus) },
      .table("clusters.csv") { .clusters(clusters, of: authors) },
      .table("timeline.csv") { series.table() },
    ]
  }
}

extension OutputFile {
  fileprivate static func table(
    _ path: String, _ table: @escaping @Sendable () -> Table
  ) -> OutputFile {
    OutputFile(path: path) { table().writeCSV(to: &$0) }
  }
}

/// A diagram of a report, and the files that it is written to.
private struct ReportDiagram: Sendable {
  let name: String
  let scene: Scene
  let paper: Scene?
  let formats: Set<PictureFormat>
  let width: Int
  let log: PictureLog

  static func path(of name: String, as format: PictureFormat) -> String {
    "diagrams/\(name).\(format.rawValue)"
  }

  var files: [OutputFile] {
    PictureFormat.allCases.filter(formats.contains).map { format in
      OutputFile(path: Self.path(of: name, as: format), isTextual: format == .svg) { sink in
        let rendered = try scene.picture(as: format, width: scene.pixelWidth(upTo: width))
        log.add(rendered.textsWithoutFont)
        sink.append(rendered.bytes)
      }
    }
  }

  var onPage: ReportPage.Diagram {
    ReportPage.Diagram(id: name, scene: scene, paper: paper, files: files.map(\.path))
  }
}
