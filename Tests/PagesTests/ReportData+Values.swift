import CoterieAnalyses
import CoterieNetworks
import Foundation

extension ReportData {
  /// What the values of a name may be; several where sentences list them.
  func values(of name: String) -> [String] {
    let parts = name.split(separator: ".").map { String($0) }
    if parts.count == 3, parts[0] == "inputs", let place = Int(parts[1]) {
      return [input(place, parts[2])]
    }
    return counts(name) ?? paperValues(name) ?? authorValues(name) ?? shownValues(name)
      ?? yearValues(name) ?? tableRows(name) ?? []
  }

  /// What `summary.json` counts.
  private func counts(_ name: String) -> [String]? {
    switch name {
    case "papers", "records", "authors", "links", "truncated_papers", "components",
      "inferred_authorships", "links_from_complete_lists", "inferred_links", "affiliations",
      "affiliation_links":
      (object("counts")[name] as? Int).map { ["\($0)"] }
    case "modularity": (object("clustering")[name] as? Double).map { ["\($0)"] }
    case "version": (summary["coterie"] as? String).map { [$0] }
    default: nil
    }
  }

  private func input(_ place: Int, _ name: String) -> String {
    let input = inputs.indices.contains(place) ? inputs[place] : [:]
    guard name == "owner_papers" else { return "\(input[name] ?? "")" }
    let (file, owner) = (input["file"] as? String ?? "", input["owner"] as? String ?? "")
    let found = papers.rows.filter { row in
      row.list("inferred_authors").contains(owner)
        && row.list("sources").contains { $0.hasPrefix("\(file):") }
    }
    return "\(found.count)"
  }

  private func paperValues(_ name: String) -> [String]? {
    let authors = paperObjects.flatMap { $0["authors"] as? [[String: Any]] ?? [] }
    let count: Int? =
      switch name {
      case "listed_authors": Set(authors.compactMap { $0["id"] as? String }).count
      case "authorships": authors.count
      case "uncounted_truncated_papers":
        paperObjects.count { $0["truncated"] as? Bool == true && $0["hidden_authors"] is NSNull }
      case "papers_naming_organisations":
        papers.rows.count { !$0.list("affiliations").isEmpty }
      case "inferred_year_papers": papers.rows.count { $0["inferred_year"] != "" }
      case "undated_papers": papers.rows.count { $0["year"] == "" }
      default: nil
      }
    return count.map { ["\($0)"] }
  }

  private func authorValues(_ name: String) -> [String]? {
    let sizes = clusters.rows.map { $0.count("size") }
    let strongest = links.rows.filter { $0.number("weight") == links.numbers("weight").max() }
    switch name {
    case "largest_component": return ["\(network.components.first ?? 0)"]
    case "largest_strength", "largest_degree", "largest_betweenness":
      return authors.numbers(String(name.dropFirst(8))).max().map { ["\($0)"] }
    case "strongest_link_papers": return strongest.map { "\($0.count("papers"))" }
    case "strongest_link_years":
      return strongest.map { Self.span($0.count("first_year"), $0.count("last_year")) }
    case "clusters": return ["\(sizes.count { $0 > 1 })"]
    case "unclustered_authors": return ["\(sizes.count { $0 == 1 })"]
    case "largest_cluster": return sizes.max().map { ["\($0)"] }
    case "inner_weight_percent":
      let inner = clusters.numbers("internal_weight").reduce(0, +)
      return ["\(100 * inner / links.numbers("weight").reduce(0, +))"]
    default: return nil
    }
  }

  /// The network without inferred authorships.
  private func shownValues(_ name: String) -> [String]? {
    let components = shownNetwork.components
    if name == "shown_links" { return ["\(shownNetwork.links.count)"] }
    if name == "shown_components" { return ["\(components.count)"] }
    guard name.hasPrefix("shown_component_"), let place = Int(name.dropFirst(16)) else {
      return nil
    }
    return components.indices.contains(place - 1) ? ["\(components[place - 1])"] : []
  }

  private func yearValues(_ name: String) -> [String]? {
    let found = papers.rows.compactMap { $0["year"].flatMap { Int($0) } }
    let inferred = Set(papers.rows.compactMap { $0["inferred_year"] }.filter { !$0.isEmpty })
    let most = years.numbers("papers").max() ?? 0
    switch name {
    case "first_year": return found.min().map { ["\($0)"] }
    case "last_year": return found.max().map { ["\($0)"] + inferred }
    case "years": return [Self.span(found.min() ?? 0, found.max() ?? 0)]
    case "inferred_year", "partial_year": return Array(inferred)
    case "busiest_year":
      return years.rows.filter { $0.number("papers") == most }.compactMap { $0["year"] }
    case "busiest_year_papers": return ["\(Int(most))"]
    case "partial_year_papers": return years.rows.last.map { ["\($0.count("papers"))"] }
    default: return nil
    }
  }

  /// How many rows the table would have without a limit.
  private func tableRows(_ name: String) -> [String]? {
    let count: Int? =
      switch name {
      case "author-table_rows": authors.rows.count
      case "link-table_rows": links.rows.count
      case "cluster-table_rows": clusters.rows.count { $0.count("size") > 1 }
      case "year-table_rows": years.rows.count
      case "career-table_rows": authors.rows.count { $0.count("papers") > 1 }
      case "paper-table_rows": papers.rows.count
      case "affiliation-table_rows": organisations.rows.count
      default: nil
      }
    return count.map { ["\($0)"] }
  }

  static func span(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : "\(first)–\(last)"
  }
}
