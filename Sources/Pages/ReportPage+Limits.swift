import CoterieAnalyses
import CoterieCorpora
import CoterieIdentities
import CoterieIndicators
import CoterieNetworks
import CoterieRecords
import CoterieText

extension ReportPage {
  /// The most diagnostics of one severity that the page shows.
  private static let diagnosticLimit = 40

  /// What is missing, inferred or doubtful.
  func limits(_ numbers: inout PageNumbers) -> PageMarkup {
    let items = [truncation, linkBounds, owners, inferredYears, order, coverage, identity].filter {
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
      ? "All of them say how many authors are hidden."
      : unknown == facts.truncatedPapers
        ? "None of them says how many authors are hidden."
        : "\(unknown.grouped) of them do not say how many authors are hidden."
    return item(
      "Truncated author lists",
      """
      \(facts.truncatedPapers.grouped) of \(facts.papers.count.of("paper")) show only part of their \
      author list (“et al.”). \(hidden) \
      So the numbers of authors, links and co-authors are lower bounds. Shares of a paper are upper \
      bounds, because a paper has at least as many authors as are known. Sums over several papers may \
      be off either way. Last-author and solo papers are counted on complete lists only.
      """)
  }

  private var linkBounds: PageMarkup {
    guard facts.hasTruncatedPapers, facts.links > 0 else { return "" }
    let inferred: PageMarkup =
      facts.inferredLinks > 0
      ? " \(facts.inferredLinks.grouped) \(facts.inferredLinks == 1 ? "rests" : "rest") on inferred authorships "
        + "alone and \(facts.inferredLinks == 1 ? "is" : "are") dashed in the diagrams."
      : ""
    return item(
      "Links",
      """
      Of \(facts.links.of("link")), \(facts.completeLinks.grouped) \
      \(facts.completeLinks == 1 ? "is" : "are") confirmed by at least one complete author list; the \
      others come from truncated lists only.\(inferred)
      """)
  }

  private var order: PageMarkup {
    let lists = AlphabeticalLists(of: analysis.corpus, papers: analysis.authors.papers)
    return lists.areMost ? item("Alphabetical lists", "\(lists.sentence)") : ""
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
      "<p>The owner of each profile page, and the evidence:</p>\n"
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
        \(inferred.of("paper")) \(inferred == 1 ? "has" : "have") no printed year, because profile \
        pages omit the current year: \(bounds.listed). Figures use the earliest possible year.
        """
    }
    if undated > 0 {
      text +=
        " \(undated.of("paper")) \(undated == 1 ? "has" : "have") no year at all and "
        + "\(undated == 1 ? "is" : "are") in no figure by year."
    }
    return item("Years", text)
  }

  private var coverage: PageMarkup {
    let named = analysis.papersNamingOrganisations
    return item(
      "Organisations",
      named == 0
        ? "No paper names an organisation."
        : "\(named.grouped) of \(facts.papers.count.of("paper")) \(named == 1 ? "names" : "name") an "
          + "organisation, for the paper and not for each author.")
  }

  private var identity: PageMarkup {
    let method: PageMarkup =
      switch analysis.corpus.options.identity {
      case .exact:
        """
        Authors are identified by full name, ignoring case and accents (exact): people who share a name \
        count as one author, and one person publishing under two names counts as two.
        """
      case .initials:
        """
        Authors are identified by family name and first initial (initials): all who share both count as \
        one author.
        """
      case .resolve:
        """
        Which names are one person was decided by evidence (resolve): identifiers, how rare a name is, \
        shared co-authors, organisations, venues and titles. \(doubts)
        """
      }
    return item(
      "Author identity",
      """
      \(method) The corpus holds what the inputs list, not everything that an author wrote.
      """)
  }

  private var doubts: PageMarkup {
    let count = analysis.corpus.identityProposals(least: 0.1).count
    return count == 0
      ? "No decision is doubtful."
      : "\(count.of("decision is", plural: "decisions are")) doubtful, with a probability of error of "
        + "at least 0.1; “coterie names” lists them."

  }
}

// MARK: - Diagnostics

extension ReportPage {
  /// The problems and inferences found while reading, the most serious first.
  private var diagnostics: PageMarkup {
    let log = analysis.corpus.log
    let topics = Diagnostic.Topic.ofResults
    let all = log.diagnostics.filter { topics.contains($0.topic) }
    if all.isEmpty { return "" }
    let groups = Diagnostic.Severity.allCases.sorted(by: >).map { severity -> PageMarkup in
      let found = all.filter { $0.severity == severity }
      return found.isEmpty
        ? "" : group(found, severity, count: log.count(of: severity, about: topics))
    }
    return """
      <div class="noticed">
      <h3>Reading notes</h3>
      <div>
      \(groups.joined())</div>
      </div>

      """
  }

  /// - Parameters:
  ///   - found: Those that are kept, and what closes them.
  ///   - count: How many there are.
  private func group(
    _ found: [Diagnostic], _ severity: Diagnostic.Severity, count: Int
  ) -> PageMarkup {
    let lines = found.prefix(Self.diagnosticLimit).map { diagnostic -> PageMarkup in
      """
      <li>\(diagnostic.message.capitalizedFirst) \
      <code>\(diagnostic.location.description)</code></li>

      """
    }
    let others = count - lines.count
    let areAllListed = !found.contains { $0.problem.kind == .unshown }
    let place: PageMarkup =
      files.contains("summary.json")
      ? ", \(areAllListed ? "" : "some of them ")in <a href=\"summary.json\">summary.json</a>" : ""
    let rest: PageMarkup = others > 0 ? "<li>and \(others.of("other"))\(place).</li>\n" : ""
    return """
      <details class="diagnostics \(severity.rawValue)" open="">\
      <summary>\(count.of(severity.rawValue).capitalizedFirst)</summary>
      <ul>
      \(lines.joined())\(rest)</ul>
      </details>

      """
  }
}
