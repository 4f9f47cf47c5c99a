public import CoterieAnalyses
public import CoterieGraphviz
import CoterieNetworks
import CoteriePages
public import CoterieRecords
import CoterieRendering
public import CoterieViews

extension Analysis {
  /// The files of a report, but for the list of them.
  ///
  /// - Parameters:
  ///   - pictures: The forms in which diagrams are written beside the page, which holds them anyway.
  ///   - command: The command that makes the report again.
  ///   - graphviz: Where Graphviz draws its own pictures of the networks.
  ///   - progress: Called with the name of what is being made.
  ///   - diagnose: Called with what the user should know of the pictures.
  public func reportFiles(
    pictures: Set<PictureFormat>, command: String,
    graphviz: GraphvizRenderer = .inThisProcess, progress: (String) -> Void = { _ in },
    diagnose: (Diagnostic) -> Void = { _ in }
  ) throws -> [OutputFile] {
    progress("tables")
    let tables = tableFiles
    var drawings: [OutputFile] = []
    var diagrams: [ReportPage.Diagram] = []
    for picture in Picture.ofReport {
      progress("diagram of \(picture.name)")
      let scene = try picture.drawing(of: self).scene
      let files = try scene.pictureFiles(named: picture.name, as: pictures)
      drawings += files
      diagrams.append(
        ReportPage.Diagram(id: picture.name, scene: scene, files: files.map(\.path)))
    }
    let drawn = diagrams.map(\.scene)
    if let missing = try Diagnostic.missingFonts(for: drawn, as: pictures, in: "diagrams") {
      diagnose(missing)
    }
    progress("graph files")
    let graphvizPictures = GraphvizPictures(graphviz, beside: pictures)
    let graphs = try graphsOfReport().flatMap { graph in
      graph.files + graphvizPictures.files(of: graph, diagnose: diagnose)
    }
    progress("page")
    let page = ReportPage(
      self, diagrams: diagrams, files: (tables + graphs).map(\.path) + [OutputFolder.listName],
      command: command)
    return [OutputFile(path: "index.html", text: page.html)] + tables + drawings + graphs
  }

  /// The paths of all pictures that a report may have.
  public static var pictureFiles: [String] {
    Picture.ofReport.flatMap { picture in
      PictureFormat.allCases.map { Scene.picturePath(named: picture.name, as: $0) }
    } + GraphvizPictures.paths
  }

  private var tableFiles: [OutputFile] {
    [
      OutputFile(path: "papers.csv", text: corpus.paperTable(authors.papers).csv),
      OutputFile(path: "papers.jsonl", text: corpus.paperLines(authors.papers)),
      OutputFile(path: "authors.csv", text: authorTable.csv),
      OutputFile(path: "coauthorships.csv", text: authors.linkTable(corpus).csv),
      OutputFile(path: "affiliations.csv", text: affiliations.organisationTable(corpus).csv),
      OutputFile(path: "affiliation-links.csv", text: affiliations.linkTable(corpus).csv),
      OutputFile(path: "clusters.csv", text: Table.clusters(clusters, of: authors).csv),
      OutputFile(path: "timeline.csv", text: series.table().csv),
    ]
  }
}

extension Scene {
  fileprivate static func picturePath(named name: String, as format: PictureFormat) -> String {
    "diagrams/\(name).\(format.rawValue)"
  }

  fileprivate func pictureFiles(
    named name: String, as formats: Set<PictureFormat>
  ) throws(GraphvizError) -> [OutputFile] {
    var files: [OutputFile] = []
    for format in PictureFormat.allCases where formats.contains(format) {
      files.append(
        OutputFile(
          path: Self.picturePath(named: name, as: format), bytes: try bytes(as: format),
          isTextual: format == .svg))
    }
    return files
  }
}
