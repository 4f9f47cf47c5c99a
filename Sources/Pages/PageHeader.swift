import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieText

/// The beginning of the page: its title, the report in a sentence, and the headline figures.
struct PageHeader {
  let content: PageContent

  private var facts: PageFacts { content.facts }

  /// The title of the page.
  var title: String {
    if let title = content.title { return title }
    let sources = content.analysis.corpus.sources
    let owners = sources.compactMap(\.owner?.name.full)
    var names: [String] = []
    for name in owners where !names.contains(name) { names.append(name) }
    if owners.count == sources.count, (1...3).contains(names.count) {
      return "The co-authors of \(names.listed)"
    }
    let years = facts.years.map { ", \($0.yearText)" } ?? ""
    return "Co-authorship in \(facts.papers.count.of("paper"))\(years)"
  }

  /// The report in one sentence, for search engines and previews of a shared folder.
  var description: String {
    "\(facts.papers.count.of("paper")), \(facts.authors.of("author")), "
      + "\(facts.links.of("link")), \(facts.components.count.of("component"))."
  }

  var markup: PageMarkup {
    """
    <p class="kicker">Co-authorship report</p>
    <h1>\(PageMarkup.name(title))</h1>
    <p class="summary">\(summary)</p>
    \(filterNote)\
    <dl class="headline">
    \(headline.markup(\.markup))</dl>

    """
  }

  /// The filters of the network, in a sentence.
  private var filterNote: PageMarkup {
    let phrases = content.analysis.options.network.filterPhrases()
      .map { "\(text: $0, as: "filter")" as PageMarkup }
    guard !phrases.isEmpty else { return "" }
    return "<p class=\"summary\">Filters: \(phrases.joined(separator: "; ")).</p>\n"
  }
}

// MARK: - The report in a sentence

extension PageHeader {
  private var summary: PageMarkup {
    guard !facts.papers.isEmpty else { return "The inputs hold no paper to report on." }
    return "\(papersAndAuthors)\(network)\(truncation)."
  }

  private var papersAndAuthors: PageMarkup {
    let isOne = facts.papers.count == 1
    let papers: PageMarkup = isOne ? "One paper" : "\(facts.papers.count, as: "papers") papers"
    let kept: PageMarkup =
      facts.authors < facts.listedAuthors
      ? "; the network keeps \(facts.authors, as: "authors") of them" : ""
    return """
      \(papers)\(span) \(isOne ? "names" : "name") \
      \(facts.listedAuthors, of: "author", as: "listed_authors")\(kept)
      """
  }

  private var span: PageMarkup {
    guard let years = facts.years else { return "" }
    let last: PageMarkup = "\(text: facts.yearText(years.upperBound), as: "last_year")"
    return years.count == 1
      ? " of \(last)" : " from \(text: "\(years.lowerBound)", as: "first_year") to \(last)"
  }

  private var network: PageMarkup {
    switch (facts.links, facts.components.count) {
    case (0, _): ", none of them linked to another"
    case (_, 1): ", joined by \(facts.links, of: "link", as: "links") into one network"
    case (_, let count):
      " with \(facts.links, of: "link", as: "links") among them, in "
        + "\(count, of: "component", as: "components")"
    }
  }

  private var truncation: PageMarkup {
    guard facts.hasTruncatedPapers else { return "" }
    return """
      ; \(facts.truncatedPapers, as: "truncated_papers") of the papers \
      show\(facts.truncatedPapers == 1 ? "s" : "") only part of their author list, so most figures here \
      are bounds
      """
  }
}

// MARK: - Headline figures

extension PageHeader {
  private struct Figure {
    let label: PageMarkup
    let value: PageMarkup
    let note: PageMarkup

    var markup: PageMarkup {
      "<div><dt>\(label)</dt><dd>\(value)</dd><dd class=\"note\">\(note)</dd></div>\n"
    }
  }

  private var headline: [Figure] {
    let years = facts.years.map { years in
      Figure(label: "Years", value: "\(text: years.yearText, as: "years")", note: yearNote(years))
    }
    return [
      Figure(label: "Papers", value: "\(facts.papers.count, as: "papers")", note: paperNote),
      Figure(label: "Authors", value: "\(facts.authors, as: "authors")", note: authorNote),
      Figure(label: "Links", value: "\(facts.links, as: "links")", note: linkNote),
      Figure(
        label: facts.components.count == 1 ? "Component" : "Components",
        value: "\(facts.components.count, as: "components")", note: componentNote),
    ] + [years].compactMap { $0 } + [
      Figure(
        label: "Inferred authorships",
        value: "\(facts.inferredAuthorships, as: "inferred_authorships")", note: inferenceNote)
    ]
  }

  private var paperNote: PageMarkup {
    let lists: PageMarkup =
      facts.hasTruncatedPapers
      ? "; \(facts.truncatedPapers, as: "truncated_papers") with a truncated author list"
      : facts.papers.isEmpty ? "" : "; all author lists complete"
    return "from \(content.analysis.corpus.recordCount, of: "record", as: "records")\(lists)"
  }

  /// What is known of the number of authors beside the one that is shown.
  private var authorNote: PageMarkup {
    if facts.authors < facts.listedAuthors {
      return """
        of \(facts.listedAuthors, as: "listed_authors") on these papers; filters leave out the others
        """
    }
    return facts.hasTruncatedPapers ? "at least; truncated lists hide others" : ""
  }

  private var linkNote: PageMarkup {
    facts.hasTruncatedPapers
      ? "\(facts.completeLinks, as: "links_from_complete_lists") confirmed by complete author lists"
      : ""
  }

  private var componentNote: PageMarkup {
    guard let largest = facts.components.first, largest > 1 else { return "" }
    return facts.components.count > 1
      ? "\(largest, of: "author", as: "largest_component") in the largest"
      : "every author is connected"
  }

  private func yearNote(_ years: ClosedRange<Int>) -> PageMarkup {
    guard let last = facts.inferredYears[years.upperBound] else { return "" }
    return "the last year is inferred: \(text: last, as: "last_year")"
  }

  private var inferenceNote: PageMarkup {
    if facts.inferredAuthorships == 0 { return "none: sources name every author" }
    let comparison: PageMarkup =
      content.analysis.shownAuthors == nil
      ? "" : "; <a href=\"#section-inference\">with and without</a>"
    return "of \(facts.authorships, as: "authorships")\(comparison)"
  }
}

extension Array where Element == String {
  /// The texts as an enumeration: `A, B and C`.
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
