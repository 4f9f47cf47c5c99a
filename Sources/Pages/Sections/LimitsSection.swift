import CoterieAnalyses
import CoterieCorpora
import CoterieIdentities
import CoterieIndicators
import CoterieNetworks
import CoterieRecords
import CoterieText

/// What is missing, inferred or doubtful.
struct LimitsSection {
  let content: PageContent

  private var analysis: Analysis { content.analysis }
  private var facts: PageFacts { content.facts }

  var section: Section {
    let items = [truncation, links, owners, years, order, coverage, identity].compactMap { $0 }
    let notes = ReadingNotes(log: analysis.corpus.log, file: content.file("summary.json")).markup
    return Section(
      id: "limits", title: "What the data does not say",
      body: [.markup(.terms(items)), .markup(notes)])
  }
}

// MARK: - Author lists

extension LimitsSection {
  private var truncation: PageTerm? {
    guard facts.hasTruncatedPapers else {
      return PageTerm(
        "Author lists",
        "All \(facts.papers.count, of: "author list", as: "papers") are complete.")
    }
    return PageTerm(
      "Truncated author lists",
      """
      \(facts.truncatedPapers, as: "truncated_papers") of \
      \(facts.papers.count, of: "paper", as: "papers") \
      \(facts.truncatedPapers == 1 ? "shows" : "show") only part of their author list (“et al.”). \
      \(hidden) So the numbers of authors, links and co-authors are lower bounds. Shares of a paper are \
      upper bounds, because a paper has at least as many authors as are known. Sums over several papers \
      may be off either way. Last-author and solo papers are counted on complete lists only.
      """)
  }

  private var hidden: PageMarkup {
    let unknown = facts.truncatedPapers - facts.countedTruncatedPapers
    if unknown == 0 { return "All of them say how many authors are hidden." }
    if unknown == facts.truncatedPapers { return "None of them says how many authors are hidden." }
    return """
      \(unknown, as: "uncounted_truncated_papers") of them \(unknown == 1 ? "does" : "do") not say how \
      many authors are hidden.
      """
  }

  private var links: PageTerm? {
    guard facts.hasTruncatedPapers, facts.links > 0 else { return nil }
    return PageTerm(
      "Links",
      """
      Of \(facts.links, of: "link", as: "links"), \
      \(facts.completeLinks, as: "links_from_complete_lists") \
      \(facts.completeLinks == 1 ? "is" : "are") confirmed by at least one complete author list; the \
      others come from truncated lists only.\(inferredLinks)
      """)
  }

  private var inferredLinks: PageMarkup {
    let count = facts.inferredLinks
    if count == 0 { return "" }
    return " "
      + """
      \(count, as: "inferred_links") \(count == 1 ? "rests" : "rest") on inferred authorships alone and \
      \(count == 1 ? "is" : "are") dashed in the diagrams.
      """
  }

  private var order: PageTerm? {
    let lists = AlphabeticalLists(of: analysis.corpus, papers: analysis.authors.papers)
    guard lists.areMost else { return nil }
    return PageTerm("Alphabetical lists", "\(text: lists.sentence, as: "alphabetical_lists")")
  }
}

// MARK: - Owners, years and organisations

extension LimitsSection {
  private var owners: PageTerm? {
    let pages = analysis.corpus.sources.enumerated().filter { $0.element.profile != nil }
    if pages.isEmpty { return nil }
    let others = pages.count - PageContent.nameLimit
    let rest: PageMarkup =
      others > 0 ? "<li>and \(others, of: "other page", as: "other_pages").</li>\n" : ""
    let lines = pages.prefix(PageContent.nameLimit).markup { owner(of: $0.element, at: $0.offset) }
    return PageTerm(
      "Inferred authorships",
      """
      <p>The owner of each profile page, and the evidence:</p>
      <ul>
      \(lines)\(rest)</ul>

      """)
  }

  private func owner(of page: CorpusSource, at place: Int) -> PageMarkup {
    guard let owner = page.owner else {
      return "<li><code>\(page.file)</code>: no owner is inferred.</li>\n"
    }
    let evidence: PageMarkup =
      "\(text: owner.evidence.description, as: "inputs.\(place).owner_evidence")"
    let count = inferredAuthorships(of: owner, on: page)
    return """
      <li><code>\(page.file)</code>: <b>\(PageMarkup.name(owner.name.full))</b>, \
      \(evidence); added to \(count, of: "paper", as: "inputs.\(place).owner_papers").</li>

      """
  }

  private func inferredAuthorships(of owner: PageOwner, on page: CorpusSource) -> Int {
    let key = owner.name.full.folded
    return facts.papers.count { number in
      let paper = analysis.corpus.papers[number]
      return paper.records.contains { $0.file == page.file }
        && paper.authorships.contains { $0.isInferred && $0.name.full.folded == key }
    }
  }

  private var years: PageTerm? {
    let (inferred, undated) = (facts.inferredYearPapers, facts.undatedPapers)
    if inferred + undated == 0 { return nil }
    var sentences: [PageMarkup] = []
    if inferred > 0 {
      sentences.append(
        """
        \(inferred, of: "paper", as: "inferred_year_papers") \(inferred == 1 ? "has" : "have") no \
        printed year, because profile pages omit the current \
        year: \(facts.inferredYearTexts.listed). Figures use the earliest possible year.
        """)
    }
    if undated > 0 {
      sentences.append(
        """
        \(undated, of: "paper", as: "undated_papers") \(undated == 1 ? "has" : "have") no year at all and \
        \(undated == 1 ? "is" : "are") in no figure by year.
        """)
    }
    return PageTerm("Years", sentences.joined(separator: " "))
  }

  private var coverage: PageTerm? {
    let named = analysis.papersNamingOrganisations
    if named == 0 { return PageTerm("Organisations", "No paper names an organisation.") }
    return PageTerm(
      "Organisations",
      """
      \(named, as: "papers_naming_organisations") of \
      \(facts.papers.count, of: "paper", as: "papers") \(named == 1 ? "names" : "name") an \
      organisation, for the paper and not for each author.
      """)
  }
}

// MARK: - Identity

extension LimitsSection {
  private var identity: PageTerm? {
    PageTerm(
      "Author identity",
      "\(method) The corpus holds what the inputs list, not everything that an author wrote.")
  }

  private var method: PageMarkup {
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
  }

  /// The probability of error from which a decision is doubtful.
  private static let doubt = 0.1

  private var doubts: PageMarkup {
    let count = analysis.corpus.identityProposals(least: Self.doubt).count
    if count == 0 { return "No decision is doubtful." }
    return """
      \(count, of: "decision is", plural: "decisions are", as: "doubtful_decisions") doubtful, with a \
      probability of error of at least \(Self.doubt, decimals: 2, as: "doubt"); “coterie names” lists them.
      """
  }
}
