public import CoterieAnalyses
public import CoterieGraphviz
import CoterieNetworks
import CoteriePages
public import CoterieRecords
import CoterieRendering
import CoterieText
public import CoterieViews

extension Analysis {
  /// The files of a report, but for the list of them. Diagrams are laid out here; all else is made when a
  /// file is written.
  ///
  /// - Parameters:
  ///   - pictures: The forms in which diagrams are written beside the page, which holds them anyway.
  ///   - command: The command that makes the report again.
  ///   - progress: Called with the name of what is being made.
  ///   - diagnose: Called with what the user should know of the pictures.
  public func reportFiles(
    pictures: Set<PictureFormat>, command: String, progress: (String) -> Void = { _ in },
    diagnose: (Diagnostic) -> Void = { _ in }
  ) throws(GraphvizError) -> [OutputFile] {
    var scenes: [DiagramView: Scene] = [:]
    for view in DiagramView.allCases {
      progress("diagram of \(view.rawValue)")
      scenes[view] = try scene(view)
    }
    let drawn = DiagramView.allCases.compactMap { scenes[$0] }
    if let missing = try Diagnostic.missingFonts(for: drawn, as: pictures, in: "diagrams") {
      diagnose(missing)
    }
    let diagrams = DiagramView.allCases.compactMap { view in
      scenes[view].map { ReportDiagram(name: view.rawValue, scene: $0, formats: pictures) }
    }
    let (tables, graphs) = (tableFiles, graphFiles(scenes))
    let data = (tables + graphs).map(\.path) + [OutputFolder.listName]
    let page = OutputFile(path: "index.html") { sink in
      sink.append(
        ReportPage(self, diagrams: diagrams.map(\.onPage), files: data, command: command).html)
    }
    return [page] + tables + diagrams.flatMap(\.files) + graphs
  }

  /// The paths of all pictures that a report may have.
  public static var pictureFiles: [String] {
    DiagramView.allCases.flatMap { view in
      PictureFormat.allCases.map { ReportDiagram.path(of: view.rawValue, as: $0) }
    }
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
  let formats: Set<PictureFormat>

  static func path(of name: String, as format: PictureFormat) -> String {
    "diagrams/\(name).\(format.rawValue)"
  }

  var files: [OutputFile] {
    PictureFormat.allCases.filter(formats.contains).map { format in
      OutputFile(path: Self.path(of: name, as: format), isTextual: format == .svg) { sink in
        sink.append(try scene.bytes(as: format))
      }
    }
  }

  var onPage: ReportPage.Diagram {
    ReportPage.Diagram(id: name, scene: scene, files: files.map(\.path))
  }
}
