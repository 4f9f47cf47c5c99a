import CoterieAnalyses
import CoterieGraphCore
import CoterieNetworks
import CoterieText
import CoterieTimelines

/// The main results, in sentences.
struct BriefSection {
  let content: PageContent

  private var analysis: Analysis { content.analysis }
  private var facts: PageFacts { content.facts }

  var section: Section {
    let sentences = [leaders, strongestLink, clusters, inference, years].compactMap { $0 }
    let list: PageMarkup =
      "<ul class=\"findings\">\n\(sentences.markup { "<li>\($0)</li>\n" })</ul>\n"
    return Section(
      id: "brief", title: "In brief", body: sentences.isEmpty ? [] : [.markup(list)])
  }

  private func named(_ authors: some Sequence<Int>) -> PageMarkup {
    authors.map { PageMarkup.name(analysis.authors.vertices[$0].name) }.listed
  }
}

// MARK: - Authors and links

extension BriefSection {
  /// What is said of the authors with the largest value of a measure.
  private struct Claim: Sendable {
    let measure: Measure
    let verbs: (one: PageMarkup, several: PageMarkup)
    let text: @Sendable (Double) -> PageMarkup
  }

  private static let claims = [
    Claim(measure: .strength, verbs: ("has", "have")) {
      """
      the greatest strength, \($0, decimals: 2, as: "largest_strength") in all links together
      """
    },
    Claim(measure: .degree, verbs: ("has", "have")) {
      "the most co-authors, \($0, decimals: 2, as: "largest_degree")"
    },
    Claim(measure: .betweenness, verbs: ("lies", "lie")) {
      "on the most shortest paths (betweenness \($0, decimals: 1, as: "largest_betweenness"))"
    },
  ]

  /// The authors who lead, each named once.
  private var leaders: PageMarkup? {
    var text: PageMarkup = ""
    var subject: [Int] = []
    for claim in Self.claims {
      guard let (authors, value) = leaders(by: claim.measure) else { continue }
      if authors == subject {
        text += ", and "
      } else {
        text += "\(text.isEmpty ? "" : "; ")<b>\(named(authors))</b> "
        subject = authors
      }
      text += "\(authors.count == 1 ? claim.verbs.one : claim.verbs.several) \(claim.text(value))"
    }
    return text.isEmpty ? nil : text + "."
  }

  /// The authors with the largest value of a measure; none where all are 0 or many share it.
  private func leaders(by measure: Measure) -> (authors: [Int], value: Double)? {
    let values = (analysis.scores[measure] ?? []).map(\.value)
    guard let largest = values.max(), largest > 0 else { return nil }
    let authors = values.indices.filter { values[$0] >= largest * (1 - 1e-9) }
    return authors.count > 3 ? nil : (authors, largest)
  }

  private var strongestLink: PageMarkup? {
    let graph = analysis.authors.graph
    guard graph.edgeCount > 1 else { return nil }
    let least = graph.largestWeight * (1 - 1e-9)
    let strongest = graph.edges.map(\.weight).enumerated().filter { $0.element >= least }
    guard strongest.count <= 3 else { return nil }
    let top = strongest.map { analysis.authors.links[$0.offset] }
    guard let first = top.first else { return nil }
    let pairs = top.map { "<b>\(named([$0.source, $0.target]))</b>" as PageMarkup }
    let papers: PageMarkup =
      "\(first.papers, of: "joint paper", as: "strongest_link_papers")"
    if top.count > 1 {
      return "The strongest links join \(pairs.joined(separator: "; ")): \(papers) each."
    }
    let years: PageMarkup =
      first.years.map { ", \(text: $0.yearText, as: "strongest_link_years")" } ?? ""
    return "The strongest link joins \(pairs[0]): \(papers)\(years)."
  }
}

// MARK: - Groups and years

extension BriefSection {
  private var clusters: PageMarkup? {
    let clusters = analysis.clusters.filter { $0.members.count > 1 }
    guard let first = clusters.first, clusters.count > 1 else { return nil }
    return """
      The authors fall into <a href="#section-clusters">\(clusters.count, of: "cluster", as: "clusters")</a> \
      of two or more (modularity \(analysis.modularity, decimals: 3, as: "modularity")); the largest, around \
      <b>\(named(first.members.prefix(2)))</b>, has \
      \(first.members.count, of: "member", as: "largest_cluster").
      """
  }

  private var inference: PageMarkup? {
    guard facts.inferredAuthorships > 0, let shown = analysis.shownAuthors else { return nil }
    return """
      Without the <a href="#section-inference">\
      \(facts.inferredAuthorships, of: "inferred authorship", as: "inferred_authorships")</a>, \
      \(shown.links.count, of: "link", as: "shown_links") \
      \(shown.links.count == 1 ? "remains" : "remain") of \(facts.links, as: "links"), \
      \(groups(of: shown.componentSizes)).
      """
  }

  private func groups(of sizes: [Int]) -> PageMarkup {
    if sizes.count == facts.components.count { return "in the same number of components" }
    if sizes.count == 1 { return "in one component" }
    if sizes.count > 4 {
      return """
        in \(sizes.count, as: "shown_components") components, the largest of \
        \(sizes[0], of: "author", as: "shown_component_1")
        """
    }
    let list = sizes.enumerated().map { place, size -> PageMarkup in
      "\(size, as: "shown_component_\(place + 1)")"
    }
    return "in components of \(list.listed) authors"
  }

  private var years: PageMarkup? {
    let slices = analysis.series.slices
    guard slices.count > 2, let most = slices.map(\.papers).max() else { return nil }
    let busiest = slices.filter { $0.papers == most }.map { $0.years.lowerBound }
    guard busiest.count <= 3 else { return nil }
    let years = busiest.map { "\(text: "\($0)", as: "busiest_year")" as PageMarkup }.listed
    let text: PageMarkup = """
      The busiest \(busiest.count == 1 ? "year is" : "years are") \(years), with \
      \(most, of: "paper", as: "busiest_year_papers")\(busiest.count == 1 ? "" : " each")
      """
    return text + incompleteYear + "."
  }

  private var incompleteYear: PageMarkup {
    guard let partial = analysis.series.partialYear, let last = analysis.series.slices.last else {
      return ""
    }
    return """
      ; \(text: facts.yearText(partial), as: "partial_year"), with \
      \(last.papers, of: "paper", as: "partial_year_papers") so far, is incomplete
      """
  }
}
