public import CoterieAnalyses
public import CoterieRendering

/// The report page, `index.html`: one file that needs no network, no font and no script.
///
/// It reads like a report: results in words and figures, the diagrams, tables of authors, clusters,
/// links, years and papers with the definition of every column, and what the data does not say. It is
/// well-formed XML, follows the light or dark setting of the system, and fits phones and paper. The
/// same analysis gives the same bytes.
///
/// Tables show at most ``rowLimit`` rows and name the file with the others, so that a page of many
/// authors stays small.
public struct ReportPage: Sendable {
  /// A diagram of the page.
  public struct Diagram: Sendable {
    /// Its name on the page and in file names: `authors`, `affiliations`, `author-papers`,
    /// `timeline` or `growth` go into the section that they belong to.
    public var id: String
    /// The drawing. The page has its title, key and words in its own text.
    public var scene: Scene
    /// The drawing as sheets of paper show it, with letters that can be read there; nil for the same.
    public var paper: Scene?
    /// Links to the drawing as files, relative to the page: `diagrams/authors.svg`.
    public var files: [String]

    /// A diagram by its parts.
    public init(id: String, scene: Scene, paper: Scene? = nil, files: [String] = []) {
      self.id = id
      self.scene = scene
      self.paper = paper
      self.files = files
    }
  }

  /// How many rows a table shows at most.
  public static let rowLimit = 100
  /// The largest drawing that is put into the page, in bytes; of a larger one there are links only.
  public static let diagramLimit = 3_000_000

  /// The analysis that the page reports.
  public let analysis: Analysis
  /// The diagrams.
  public let diagrams: [Diagram]
  /// Links to the data, relative to the page: `authors.csv`.
  public let files: [String]
  /// The command that makes the report again.
  public let command: String
  /// The heading; nil for one that names whose co-authors or how many papers the page is about.
  public let title: String?

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - analysis: The analysis to report.
  ///   - diagrams: The diagrams.
  ///   - files: Links to the data, relative to the page.
  ///   - command: The command that makes the report again.
  ///   - title: The heading; nil for one made of the analysis.
  public init(
    _ analysis: Analysis, diagrams: [Diagram], files: [String],
    command: String = "coterie report INPUT...", title: String? = nil
  ) {
    self.analysis = analysis
    self.diagrams = diagrams
    self.files = files
    self.command = command
    self.title = title
  }

  /// The page.
  public var html: String { page.html }
}

extension ReportPage {
  private var page: PageMarkup {
    let content = PageContent(self)
    let header = PageHeader(content: content)
    let sections = Section.all(content).filter(\.isShown)
    var numbers = PageNumbers()
    return """
      <!DOCTYPE html>
      <html lang="en">
      \(head(header))<body>
      <a class="skip" href="#report">Skip to the report</a>
      <div class="page">
      <header>
      \(header.markup)</header>
      <nav aria-label="Contents">
      <ol>
      \(sections.markup(\.entry))</ol>
      </nav>
      <main id="report">
      \(sections.markup { $0.markup(&numbers) })</main>
      <footer>
      \(PageFooter(files: files).markup)</footer>
      </div>
      <script>
      \(PageMarkup(trusted: PageAssets.script))</script>
      </body>
      </html>

      """
  }

  private func head(_ header: PageHeader) -> PageMarkup {
    """
    <head>
    <meta charset="utf-8"/>
    <title>\(header.title)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="description" content="\(header.description)"/>
    <meta name="generator" content="Coterie"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
    form-action 'none'"/>
    <link rel="icon" href="data:,"/>
    <style>
    \(PageMarkup(trusted: SVGWriter.themeCSS))
    \(PageMarkup(trusted: PageAssets.styleSheet))\
    @page{@bottom-left{content:\(PageMarkup(trusted: header.title.quotedForStyle))}}
    </style>
    </head>

    """
  }
}
