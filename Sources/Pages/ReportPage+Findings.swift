import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText
import CoterieTimelines

extension ReportPage {
  /// The main results, in sentences.
  var findings: PageMarkup {
    let sentences = [leaders, strongestLink, clusterSentence, inferenceSentence, yearSentence]
      .compactMap { $0 }
    if sentences.isEmpty { return "" }
    return "<ul class=\"findings\">\n\(sentences.markup { "<li>\($0)</li>\n" })</ul>\n"
  }

  /// The authors with the largest value of a measure; none where all are 0 or many share it.
  private func leaders(by measure: Measure) -> (authors: [Int], value: Double)? {
    let values = (analysis.scores[measure] ?? []).map(\.value)
    guard let largest = values.max(), largest > 0 else { return nil }
    let authors = values.indices.filter { values[$0] >= largest * (1 - 1e-9) }
    return authors.count > 3 ? nil : (authors, largest)
  }

  private func named(_ authors: [Int]) -> PageMarkup {
    authors.map { PageMarkup.name(analysis.authors.vertices[$0].name) }.listed
  }

  /// The authors who lead, each named once.
  private var leaders: PageMarkup? {
    let claims: [(measure: Measure, verbs: (String, String), claim: (Double) -> String)] = [
      (
        .strength, ("has", "have"),
        { "the greatest strength, \($0.rounded(decimals: 2)) in all links together" }
      ),
      (.degree, ("has", "have"), { "the most co-authors, \($0.rounded(decimals: 2))" }),
      (
        .betweenness, ("lies", "lie"),
        { "on the most shortest paths (betweenness \($0.rounded(decimals: 1)))" }
      ),
    ]
    var text: PageMarkup = ""
    var subject: [Int] = []
    for (measure, verbs, claim) in claims {
      guard let (authors, value) = leaders(by: measure) else { continue }
      if authors == subject {
        text += ", and "
      } else {
        text += "\(text.isEmpty ? "" : "; ")<b>\(named(authors))</b> "
        subject = authors
      }
      text += "\(authors.count == 1 ? verbs.0 : verbs.1) \(claim(value))"
    }
    return text.isEmpty ? nil : text + "."
  }

  private var strongestLink: PageMarkup? {
    let graph = analysis.authors.graph
    guard graph.edgeCount > 1 else { return nil }
    let weights = graph.edges.map(\.weight)
    let least = graph.largestWeight * (1 - 1e-9)
    let strongest = weights.indices.filter { weights[$0] >= least }
    guard strongest.count <= 3 else { return nil }
    let top = strongest.map { analysis.authors.links[$0] }
    guard let first = top.first else { return nil }
    let pairs = top.map { link -> PageMarkup in
      let ends = [link.source, link.target].map { analysis.authors.vertices[$0].name }
      return "<b>\(PageMarkup.name(ends[0])) and \(PageMarkup.name(ends[1]))</b>"
    }
    let years = top.count == 1 ? first.years.map { ", \($0.yearText)" } ?? "" : ""
    let papers = first.papers.of("joint paper")
    return top.count == 1
      ? "The strongest link joins \(pairs[0]): \(papers)\(years)."
      : "The strongest links join \(pairs.joined(separator: "; ")): \(papers) each."
  }

  private var clusterSentence: PageMarkup? {
    let clusters = analysis.clusters.filter { $0.members.count > 1 }
    guard let first = clusters.first, clusters.count > 1 else { return nil }
    return """
      The authors fall into <a href="#section-clusters">\(clusters.count.of("cluster"))</a> of two or more \
      (modularity \(analysis.modularity.rounded(decimals: 3))); the largest, around \
      <b>\(named(Array(first.members.prefix(2))))</b>, has \(first.members.count.of("member")).
      """
  }

  private var inferenceSentence: PageMarkup? {
    guard facts.inferredAuthorships > 0, let shown = analysis.shownAuthors else { return nil }
    let sizes = shown.componentSizes
    let groups: PageMarkup =
      sizes.count == facts.components.count
      ? "in the same number of components"
      : sizes.count > 4
        ? "in \(sizes.count.grouped) components, the largest of \(sizes[0].of("author"))"
        : sizes.count == 1
          ? "in one component"
          : "in components of \(sizes.map { "\($0.grouped)" as PageMarkup }.listed) authors"
    return """
      Without the <a href="#section-inference">\(facts.inferredAuthorships.of("inferred authorship"))</a>, \
      \(shown.links.count.of("link")) \(shown.links.count == 1 ? "remains" : "remain") of \
      \(facts.links.grouped), \(groups).
      """
  }

  private var yearSentence: PageMarkup? {
    let slices = analysis.series.slices
    guard slices.count > 2, let most = slices.map(\.papers).max() else { return nil }
    let busiest = slices.filter { $0.papers == most }.map { $0.years.lowerBound }
    guard busiest.count <= 3 else { return nil }
    let years = busiest.map { "\($0)" as PageMarkup }.listed
    var text: PageMarkup =
      "The busiest \(busiest.count == 1 ? "year is" : "years are") \(years), with \(most.of("paper"))"
      + "\(busiest.count == 1 ? "" : " each")"
    if let partial = analysis.series.partialYear, let last = slices.last {
      text += "; \(facts.yearText(partial)), with \(last.papers.of("paper")) so far, is incomplete"
    }
    return text + "."
  }
}
