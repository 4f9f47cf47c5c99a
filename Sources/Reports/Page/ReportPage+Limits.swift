import CoterieCorpora
import CoterieRecords

extension ReportPage {
  /// How many diagnostics of one severity the page shows.
  private static let diagnosticLimit = 40

  /// What is missing, inferred or doubtful.
  func limits(_ numbers: inout PageNumbers) -> PageMarkup {
    let items = [truncation, linkBounds, owners, inferredYears, coverage, identity].filter {
      !$0.isEmpty
    }
    return "<dl class=\"limits\">\n\(items.joined())</dl>\n" + diagnostics
  }

  private func item(_ term: PageMarkup, _ definition: PageMarkup) -> PageMarkup {
    "<div><dt>\(term)</dt>\n<dd>\(definition)</dd></div>\n"
  }

  private var truncation: PageMarkup {
    guard facts.hasTruncatedPapers else {
      return item("Author lists", "All \(facts.papers.count.of("author list")) are complete.")
    }
    let unknown = facts.truncatedPapers - facts.countedTruncatedPapers
    let hidden: PageMarkup =
      unknown == 0
      ? "All of them say how many they leave out."
      : unknown == facts.truncatedPapers
        ? "None of them says how many authors it leaves out."
        : "\(unknown.grouped) of them do not say how many authors they leave out."
    return item(
      "Truncated author lists",
      """
      \(facts.truncatedPapers.grouped) of \(facts.papers.count.of("paper")) show only part of their \
      author list (“et al.”). \(hidden) \
      So the numbers of authors, links and co-authors are lower bounds; shares of a paper are upper \
      bounds, since there are at least as many authors as are known; sums over several papers may be \
      off either way. Last places and solo papers are counted on complete lists only.
      """)
  }

  private var linkBounds: PageMarkup {
    guard facts.hasTruncatedPapers, facts.links > 0 else { return "" }
    let inferred: PageMarkup =
      facts.inferredLinks > 0
      ? " \(facts.inferredLinks.grouped) rest on inferred authorships alone; diagrams draw them dashed."
      : ""
    return item(
      "Links",
      """
      Of \(facts.links.of("link")), \(facts.completeLinks.grouped) \
      \(facts.completeLinks == 1 ? "is" : "are") shown by at least one complete author list; the \
      others are seen through truncated lists only.\(inferred)
      """)
  }

  private var owners: PageMarkup {
    let pages = analysis.corpus.sources.filter { $0.profile != nil }
    if pages.isEmpty { return "" }
    let lines = pages.prefix(Self.nameLimit).map { page -> PageMarkup in
      guard let owner = page.owner else {
        return "<li><code>\(page.file)</code>: no owner is inferred.</li>\n"
      }
      let count = inferredAuthorships(of: owner, on: page)
      return """
        <li><code>\(page.file)</code>: <b>\(PageMarkup.name(owner.name.full))</b>, \
        \(owner.evidence.description); added to \(count.of("paper")).</li>

        """
    }
    let others = pages.count - lines.count
    let rest: PageMarkup = others > 0 ? "<li>and \(others.of("other page")).</li>\n" : ""
    return item(
      "Inferred authorships",
      "<p>Whose page a profile page is, and on what evidence:</p>\n"
        + "<ul>\n\(lines.joined())\(rest)</ul>\n")
  }

  private func inferredAuthorships(of owner: PageOwner, on page: CorpusSource) -> Int {
    let key = owner.name.full.folded
    return facts.papers.count { number in
      let paper = analysis.corpus.papers[number]
      return paper.records.contains { $0.file == page.file }
        && paper.authorships.contains { $0.isInferred && $0.name.full.folded == key }
    }
  }

  private var inferredYears: PageMarkup {
    let inferred = facts.inferredYearPapers
    let undated = facts.undatedPapers
    if inferred + undated == 0 { return "" }
    var text: PageMarkup = ""
    if inferred > 0 {
      let bounds = facts.inferredYears.sorted { $0.key < $1.key }.map {
        "\($0.value)" as PageMarkup
      }
      text += """
        \(inferred.of("paper")) \(inferred == 1 ? "bears" : "bear") no printed year, since a profile \
        page leaves out the year of its own: \(bounds.listed). Figures use the year itself.
        """
    }
    if undated > 0 {
      text +=
        " \(undated.of("paper")) \(undated == 1 ? "has" : "have") no year at all and "
        + "\(undated == 1 ? "stands" : "stand") in no figure by year."
    }
    return item("Years", text)
  }

  private var coverage: PageMarkup {
    let named = analysis.papersNamingOrganisations
    return item(
      "Affiliations",
      named == 0
        ? "No paper names an organisation."
        : "\(named.grouped) of \(facts.papers.count.of("paper")) \(named == 1 ? "names" : "name") an "
          + "organisation, for the paper and not for each author.")
  }

  private var identity: PageMarkup {
    item(
      "Who is who",
      """
      Authors are told apart by their full names, folded in case and accents: two persons of one name \
      are one author here, and a person who writes under two names is two. The corpus holds what the \
      inputs list, not all that an author wrote.
      """)
  }
}

// MARK: - Diagnostics

extension ReportPage {
  /// What was noticed while reading, the gravest first.
  private var diagnostics: PageMarkup {
    let all = analysis.corpus.diagnostics
    if all.isEmpty { return "" }
    let groups = Diagnostic.Severity.allCases.sorted(by: >).map { severity -> PageMarkup in
      let found = all.filter { $0.severity == severity }
      return found.isEmpty ? "" : group(found, severity)
    }
    return """
      <div class="noticed">
      <h3>Noticed while reading</h3>
      <div>
      \(groups.joined())</div>
      </div>

      """
  }

  private func group(_ found: [Diagnostic], _ severity: Diagnostic.Severity) -> PageMarkup {
    let lines = found.prefix(Self.diagnosticLimit).map { diagnostic -> PageMarkup in
      """
      <li>\(diagnostic.message.capitalizedFirst) \
      <code>\(diagnostic.location.description)</code></li>

      """
    }
    let others = found.count - lines.count
    let place: PageMarkup =
      files.contains("summary.json") ? ", in <a href=\"summary.json\">summary.json</a>" : ""
    let rest: PageMarkup = others > 0 ? "<li>and \(others.of("other"))\(place).</li>\n" : ""
    return """
      <details class="diagnostics \(severity.rawValue)" open="">\
      <summary>\(found.count.of(severity.rawValue).capitalizedFirst)</summary>
      <ul>
      \(lines.joined())\(rest)</ul>
      </details>

      """
  }
}
