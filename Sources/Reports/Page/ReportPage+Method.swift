import CoterieCorpora
import CoterieNetworks
import CoterieRecords

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
    let remarks = analysis.authors.remarks.map { "<li>\($0)</li>\n" as PageMarkup }
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

  /// The command that makes the report again: the inputs and the options that are not the defaults.
  private var command: String {
    let options = analysis.options
    let network = options.network
    var words = ["coterie", "report"]
    let files = analysis.corpus.sources.map(\.file)
    words += files.count > 12 ? ["INPUT..."] : files.map(\.quotedForShell)
    for source in analysis.corpus.sources where source.owner?.evidence == .given {
      let owner = "\(source.file)=\(source.owner?.name.full ?? "")"
      words += ["--owner", owner.quotedForShell]
    }
    if let asOf = analysis.corpus.options.asOf { words += ["--as-of", asOf.description] }
    if !analysis.corpus.options.infersOwners { words.append("--no-infer-owners") }
    if network.counting != .full { words += ["--counting", network.counting.rawValue] }
    if let cap = network.filter.maxAuthors { words += ["--max-authors", "\(cap)"] }
    if network.minPapers > 1 { words += ["--min-papers", "\(network.minPapers)"] }
    if network.minWeight > 0 { words += ["--min-weight", network.minWeight.shortest] }
    if network.isGiantComponentOnly { words.append("--largest-component") }
    if network.filter.truncated == .drop { words += ["--truncated", "drop"] }
    if let year = network.filter.since { words += ["--since", "\(year)"] }
    if let year = network.filter.until { words += ["--until", "\(year)"] }
    if network.filter.keepsUndated { words.append("--keep-undated") }
    if options.convention.usesLengths { words.append("--weighted") }
    if options.convention.ignoresWeights { words.append("--unweighted") }
    if options.convention.isNormalized { words.append("--normalized") }
    if options.resolution != 1 { words += ["--resolution", options.resolution.shortest] }
    if options.seed != 0 { words += ["--seed", "\(options.seed)"] }
    return words.joined(separator: " ")
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

extension String {
  /// The text as one word of a command line.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/._-=+:@%,".utf8.contains(byte)
      }
    }
    return isPlain && !isEmpty
      ? self
      : "'" + unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }
}
