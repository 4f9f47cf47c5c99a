import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieText

extension ReportPage {
  /// The conventions of all figures, and the command that repeats them.
  var method: PageMarkup {
    let options = analysis.options
    let conventions: [(PageMarkup, PageMarkup)] = [
      ("Counting", "\(Self.definition(of: options.network.counting))"),
      (
        "Distances",
        options.convention.usesLengths
          ? "Betweenness and closeness use lengths: a link of weight w has length 1/w."
          : "Betweenness and closeness count links: every link has length 1."
      ),
      (
        "Weights",
        options.convention.ignoresWeights
          ? "Eigenvector centrality, PageRank and constraint ignore the weights of links."
          : "Eigenvector centrality, PageRank, constraint and clusters use the weights of links."
      ),
      (
        "Scores",
        options.convention.isNormalized
          ? "Degree, betweenness and harmonic closeness are divided by the stated maximum."
          : "Scores are not normalized."
      ),
      (
        "Clusters",
        "Leiden with modularity, resolution \(options.resolution.shortest), "
          + "seed \("\(options.seed)")."
      ),
    ]
    let phrases = options.network.filterPhrases().map { "\($0.capitalizedFirst)." }
    let remarks = (phrases + analysis.authors.remarks).map { "<li>\($0)</li>\n" as PageMarkup }
    let filters: PageMarkup =
      remarks.isEmpty ? "" : "<div><dt>Filters</dt><dd><ul>\n\(remarks.joined())</ul></dd></div>\n"
    return """
      <dl class="limits">
      \(conventions.markup { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" })\(filters)\
      <div><dt>Inputs</dt><dd><ul>
      \(inputs)</ul></dd></div>
      <div><dt>To repeat</dt><dd><pre tabindex="0"><code>\(command)</code></pre>
      The same inputs and options give the same page, byte for byte.</dd></div>
      </dl>

      """
  }

  private var inputs: PageMarkup {
    let sources = analysis.corpus.sources
    let lines = sources.prefix(Self.nameLimit).map { source -> PageMarkup in
      "<li><code>\(source.file)</code>, \(source.format), \(source.recordCount.of("record"))</li>\n"
    }
    let others = sources.count - lines.count
    return lines.joined() + (others > 0 ? "<li>and \(others.of("other"))</li>\n" : "")
  }

  private static func definition(of counting: CountingMethod) -> String {
    switch counting {
    case .full: "Full: a paper adds 1 to the weight of the link of each pair of its authors."
    case .fractional:
      "Fractional: a paper of n authors adds 1/(n − 1) to the link of each pair. An author’s "
        + "strength is then the number of papers written with others."
    case .paper:
      "By paper: a paper of n authors adds 2/(n(n − 1)) to the link of each pair, 1 in all."
    case .harmonic:
      "Harmonic: a paper adds the product of their credits to the link of each pair. Credits fall "
        + "with the position in the author list: 1, 1/2, 1/3, …"
    }
  }

  /// The data files, and what made the page.
  var closing: PageMarkup {
    let links = files.map { "<li><a href=\"\($0)\">\($0)</a></li>\n" as PageMarkup }
    let data: PageMarkup =
      links.isEmpty
      ? ""
      : "<h2>Data</h2>\n<p>All of this as files beside this page:</p>\n<ul>\n\(links.joined())</ul>\n"
    return "\(data)<p class=\"colophon\">Made with Coterie \(coterieVersion).</p>\n"
  }
}
