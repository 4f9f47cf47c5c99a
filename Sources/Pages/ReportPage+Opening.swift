import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieText

extension ReportPage {
  /// The heading of the page.
  var heading: String {
    if let title { return title }
    let owners = analysis.corpus.sources.compactMap(\.owner?.name.full)
    var names: [String] = []
    for name in owners where !names.contains(name) { names.append(name) }
    if owners.count == analysis.corpus.sources.count, (1...3).contains(names.count) {
      return "The co-authors of \(names.listed)"
    }
    let years = facts.years.map { ", \($0.yearText)" } ?? ""
    return "Co-authorship in \(facts.papers.count.of("paper"))\(years)"
  }

  /// The report in one sentence, for search engines and previews of a shared folder.
  var description: String {
    "\(facts.papers.count.of("paper")), \(analysis.authors.vertices.count.of("author")), "
      + "\(facts.links.of("link")), \(facts.components.count.of("component"))."
  }

  /// The heading, the report in a sentence, and the headline figures.
  var opening: PageMarkup {
    """
    <p class="kicker">Co-authorship report</p>
    <h1>\(PageMarkup.name(heading))</h1>
    <p class="summary">\(summary)</p>
    \(filterNote)\
    <dl class="headline">
    \(headline.map(\.markup).joined())</dl>

    """
  }

  /// The filters of the network, in a sentence.
  private var filterNote: PageMarkup {
    let phrases = analysis.options.network.filterPhrases()
    guard !phrases.isEmpty else { return "" }
    return "<p class=\"summary\">Filters: \(phrases.joined(separator: "; ")).</p>\n"
  }

  /// What is known of the number of authors beside the one that is shown.
  private var authorNote: PageMarkup {
    if analysis.authors.vertices.count < facts.listedAuthors {
      return "of \(facts.listedAuthors.grouped) on these papers; filters leave out the others"
    }
    return facts.hasTruncatedPapers ? "at least; truncated lists hide others" : ""
  }

  private var summary: PageMarkup {
    let authors = analysis.authors.vertices.count
    guard !facts.papers.isEmpty else { return "The inputs hold no paper to report on." }
    var text: PageMarkup =
      "\(facts.papers.count == 1 ? "One paper" : facts.papers.count.grouped + " papers")"
    if let years = facts.years {
      let last = facts.yearText(years.upperBound)
      text +=
        years.count == 1 ? " of \(last)" : " from \(years.lowerBound) to \(last)"
    }
    text += facts.papers.count == 1 ? " names" : " name"
    text += " \(facts.listedAuthors.of("author"))"
    if authors < facts.listedAuthors {
      text += "; the network keeps \(authors.grouped) of them"
    }
    switch (facts.links, facts.components.count) {
    case (0, _): text += ", none of them linked to another"
    case (_, 1): text += ", joined by \(facts.links.of("link")) into one network"
    case (_, let count):
      text += " with \(facts.links.of("link")) among them, in \(count.of("component"))"
    }
    guard facts.hasTruncatedPapers else { return text + "." }
    return text
      + "; \(facts.truncatedPapers.grouped) of the papers show\(facts.truncatedPapers == 1 ? "s" : "") "
      + "only part of their author list, so most figures here are bounds."
  }

  private var inferenceNote: PageMarkup {
    if facts.inferredAuthorships == 0 { return "none: sources name every author" }
    let comparison: PageMarkup =
      analysis.shownAuthors == nil
      ? "" : "; <a href=\"#section-inference\">with and without</a>"
    return "of \(facts.authorships.grouped)\(comparison)"
  }

  private var componentNote: PageMarkup {
    guard let largest = facts.components.first, largest > 1 else { return "" }
    return facts.components.count > 1
      ? "\(largest.of("author")) in the largest" : "every author is connected"
  }

  private struct Figure {
    let label: PageMarkup
    let value: PageMarkup
    let note: PageMarkup

    var markup: PageMarkup {
      "<div><dt>\(label)</dt><dd>\(value)</dd><dd class=\"note\">\(note)</dd></div>\n"
    }
  }

  private var headline: [Figure] {
    let corpus = analysis.corpus
    let truncated: PageMarkup =
      facts.hasTruncatedPapers
      ? "; \(facts.truncatedPapers.grouped) with a truncated author list"
      : facts.papers.isEmpty ? "" : "; all author lists complete"
    let records: PageMarkup = "from \(corpus.recordCount.of("record"))\(truncated)"
    var figures = [
      Figure(label: "Papers", value: "\(facts.papers.count.grouped)", note: records),
      Figure(
        label: "Authors", value: "\(analysis.authors.vertices.count.grouped)", note: authorNote),
      Figure(
        label: "Links", value: "\(facts.links.grouped)",
        note: facts.hasTruncatedPapers
          ? "\(facts.completeLinks.grouped) confirmed by complete author lists" : ""),
      Figure(
        label: facts.components.count == 1 ? "Component" : "Components",
        value: "\(facts.components.count.grouped)",
        note: componentNote),
    ]
    if let years = facts.years {
      let last = facts.inferredYears[years.upperBound]
      figures.append(
        Figure(
          label: "Years", value: "\(years.yearText)",
          note: last.map { "the last year is inferred: \($0)" } ?? ""))
    }
    figures.append(
      Figure(
        label: "Inferred authorships", value: "\(facts.inferredAuthorships.grouped)",
        note: inferenceNote))
    return figures
  }
}

extension Array where Element == String {
  /// The texts as an enumeration: `A, B and C`.
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
