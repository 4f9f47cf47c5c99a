import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieText

/// The conventions of all figures, and the command that repeats them.
struct MethodSection {
  let content: PageContent

  private var options: Analysis.Options { content.analysis.options }

  var section: Section {
    Section(
      id: "method", title: "How this was made", shortTitle: "Method",
      body: [.markup(.terms(conventions + filters + [inputs, repetition]))])
  }

  private var conventions: [PageTerm] {
    let convention = options.convention
    return [
      PageTerm("Counting", "\(Self.definition(of: options.network.counting))"),
      PageTerm(
        "Distances",
        convention.usesLengths
          ? "Betweenness and closeness use lengths: a link of weight w has length 1/w."
          : "Betweenness and closeness count links: every link has length 1."),
      PageTerm(
        "Weights",
        convention.ignoresWeights
          ? "Eigenvector centrality, PageRank and constraint ignore the weights of links."
          : "Eigenvector centrality, PageRank, constraint and clusters use the weights of links."),
      PageTerm(
        "Scores",
        convention.isNormalized
          ? "Degree, betweenness and harmonic closeness are divided by the stated maximum."
          : "Scores are not normalized."),
      PageTerm(
        "Clusters",
        """
        Leiden with modularity, resolution \(text: options.resolution.shortest, as: "resolution"), \
        seed \(text: "\(options.seed)", as: "seed").
        """),
    ]
  }

  private var filters: [PageTerm] {
    let phrases = options.network.filterPhrases().map { "\($0.capitalizedFirst)." }
    return Self.list("Filters", phrases, as: "filter")
      + Self.list("Papers", content.analysis.remarks, as: "remark")
  }

  private static func list(
    _ term: PageMarkup, _ sentences: [String], as name: String
  ) -> [PageTerm] {
    if sentences.isEmpty { return [] }
    let lines = sentences.markup { "<li>\(text: $0, as: name)</li>\n" }
    return [PageTerm(term, "<ul>\n\(lines)</ul>")]
  }

  private var inputs: PageTerm {
    let sources = content.analysis.corpus.sources
    let lines = sources.prefix(PageContent.nameLimit).enumerated().map { place, source in
      """
      <li><code>\(source.file)</code>, \(source.format), \
      \(source.recordCount, of: "record", as: "inputs.\(place).records")</li>

      """ as PageMarkup
    }
    let others = sources.count - lines.count
    let rest: PageMarkup =
      others > 0 ? "<li>and \(others, of: "other", as: "other_inputs")</li>\n" : ""
    return PageTerm("Inputs", "<ul>\n\(lines.joined())\(rest)</ul>")
  }

  private var repetition: PageTerm {
    PageTerm(
      "To repeat",
      """
      <pre tabindex="0"><code>\(content.command)</code></pre>
      The same inputs and options give the same page, byte for byte.
      """)
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
}
