import CoterieAnalyses

/// The end of the page: the data files, and what made the page.
struct PageFooter {
  let files: [String]

  var markup: PageMarkup {
    "\(data)<p class=\"colophon\">Made with Coterie \(text: coterieVersion, as: "version").</p>\n"
  }

  private var data: PageMarkup {
    if files.isEmpty { return "" }
    let links = files.markup { "<li><a href=\"\($0)\">\($0)</a></li>\n" }
    return """
      <h2>Data</h2>
      <p>All of this as files beside this page:</p>
      <ul>
      \(links)</ul>

      """
  }
}
