import CoterieAnalyses
import CoteriePages
import CoterieRecords
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The whole page of a few papers: its headings, ids, tables and sentences.
@Suite struct PageOutlineTests {
  private static let records = [
    SampleAnalyses.record(1, "On the growth of small graphs", ["Ada Stone", "Ben Wu"], year: 2018),
    SampleAnalyses.record(
      2, "Counting paths in $O(n^2)$ steps", ["Ada Stone", "Ben Wu", "Cy Abe"], year: 2019,
      hidden: .count(2)),
    SampleAnalyses.record(3, "A note on et al.", ["Dee Fox", "Eli Gray"], year: 2021),
  ]

  @Test func staysAsItIs() throws {
    let page = ReportPageSample.page(of: Self.records)
    let lines = try PageDocument(page.html).elements("//body").flatMap(Self.lines)
    #expect(lines.joined(separator: "\n") == Self.outline)
  }

  private static func lines(of element: XMLElement) -> [String] {
    let id = element["id"].map { " #\($0)" } ?? ""
    switch element.name {
    case "h1", "h2", "h3": return ["", "\(element.name ?? "")\(id): \(element.text)"]
    case "p", "li", "dt", "dd", "summary", "caption": return ["\(element.text)"]
    case "thead":
      let names = element.descendants("th").compactMap { $0["data-column"] }
      return ["columns: \(names.joined(separator: ", "))"]
    case "tbody": return element.descendants("tr").map { "row \($0["data-row"] ?? "")" }
    case "details" where element["class"] == "definitions": return []
    case "script", "nav": return []
    default:
      return (element.name == "table" ? ["table\(id)"] : [])
        + (element.children ?? []).compactMap { $0 as? XMLElement }.flatMap(lines)
    }
  }

  private static let outline = """
    Co-authorship report

    h1: Co-authorship in 3 papers, 2018–2021
    3 papers from 2018 to 2021 name 5 authors with 4 links among them, in 2 components; 1 of the papers shows only part of their author list, so most figures here are bounds.
    Papers
    3
    from 3 records; 1 with a truncated author list
    Authors
    5
    at least; truncated lists hide others
    Links
    4
    2 confirmed by complete author lists
    Components
    2
    3 authors in the largest
    Years
    2018–2021

    Inferred authorships
    0
    none: sources name every author

    h2 #heading-brief: In brief
    Ada Stone and Ben Wu have the greatest strength, 3 in all links together; Ada Stone, Ben Wu and Cy Abe have the most co-authors, 2.
    The strongest link joins Ada Stone and Ben Wu: 2 joint papers, 2018–2019.
    The authors fall into 2 clusters of two or more (modularity 0.32); the largest, around Ada Stone and Ben Wu, has 3 members.
    The busiest years are 2018, 2019 and 2021, with 1 paper each.

    h2 #heading-authors: Authors
    Since 1 of 3 author lists is truncated, figures may be bounds: ≥ at least, ≤ at most, ≈ may be off either way. Hidden authors could raise or lower any measure of the whole network.
    table #author-table
    Table 1. Authors by strength. Click a heading to sort.
    columns: name, cluster, papers, degree, strength, betweenness, closeness, harmonic, eigenvector, pagerank, core, clustering_coefficient, constraint
    row ada-stone
    row ben-wu
    row cy-abe
    row dee-fox
    row eli-gray

    h2 #heading-clusters: Clusters
    The Leiden method found them, maximising modularity at resolution 1: 100% of the weight of all links lies inside clusters. The modularity is 0.32.
    table #cluster-table
    Table 2. Clusters: groups of authors who write with one another more than with others. Colours are those of the diagrams; each cluster is named after its two strongest members.
    columns: cluster, size, label, papers, internal_weight, external_weight, members
    row 1
    row 2

    h2 #heading-links: Strongest links
    table #link-table
    Table 3. The strongest links between authors.
    columns: source, target, papers, weight, truncated_papers, inferred_papers, first_year, last_year
    row ada-stone ben-wu
    row ada-stone cy-abe
    row ben-wu cy-abe
    row dee-fox eli-gray

    h2 #heading-years: Years
    An author is first seen in the year of their first paper in this corpus. Their first paper elsewhere may be older.
    table #year-table
    Table 4. Papers and authors of each year, and the growth of the network.
    columns: year, papers, authors, first_seen_authors, links, first_seen_links, components, giant_share, cumulative_components, cumulative_giant_share, mean_authors_per_paper
    row 2018
    row 2019
    row 2020
    row 2021

    h2 #heading-careers: Careers
    table #career-table
    Table 5. Authors with two or more papers: their positions in author lists and their years in this corpus.
    columns: name, papers, fractional_papers, first_author_papers, last_author_papers, solo_papers, inferred_papers, first_year, last_year, average_year, active_years, gaps, papers_by_year
    row ada-stone
    row ben-wu

    h2 #heading-papers: Papers
    table #paper-table
    Table 6. Papers, newest first.
    columns: paper, year, venue, source
    row a-note-on-et-al-8cg283hx
    row counting-paths-in-o-n2-steps-r3ypacz4
    row on-the-growth-of-small-graphs-09bgnjzp

    h2 #heading-limits: What the data does not say
    Truncated author lists
    1 of 3 papers shows only part of their author list (“et al.”). All of them say how many authors are hidden. So the numbers of authors, links and co-authors are lower bounds. Shares of a paper are upper bounds, because a paper has at least as many authors as are known. Sums over several papers may be off either way. Last-author and solo papers are counted on complete lists only.
    Links
    Of 4 links, 2 are confirmed by at least one complete author list; the others come from truncated lists only.
    Organisations
    No paper names an organisation.
    Author identity
    Authors are identified by full name, ignoring case and accents (exact): people who share a name count as one author, and one person publishing under two names counts as two. The corpus holds what the inputs list, not everything that an author wrote.

    h2 #heading-method: How this was made
    Counting
    Full: a paper adds 1 to the weight of the link of each pair of its authors.
    Distances
    Betweenness and closeness count links: every link has length 1.
    Weights
    Eigenvector centrality, PageRank, constraint and clusters use the weights of links.
    Scores
    Scores are not normalized.
    Clusters
    Leiden with modularity, resolution 1, seed 0.
    Papers
    1 of 3 papers hides authors behind "et al.": links are lower bounds.
    Inputs
    made.txt, made up, 3 records
    To repeat
    coterie report INPUT... The same inputs and options give the same page, byte for byte.
    Made with Coterie 0.1.0.
    """
}
