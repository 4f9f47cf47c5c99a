import CoterieText
import Foundation

extension ReportData {
  /// The row of a file that a row of a table of the page shows.
  func row(of id: String, in table: String) -> DataFile.Row? {
    switch table {
    case "author-table", "career-table": return authors.row(where: ["id": id])
    case "affiliation-table": return organisations.row(where: ["id": id])
    case "paper-table": return papers.row(where: ["id": id])
    case "cluster-table": return clusters.row(where: ["cluster": id])
    case "year-table": return years.row(where: ["year": id])
    case "link-table":
      let ends = id.split(separator: " ").map { String($0) }
      return ends.count == 2 ? links.row(where: ["source": ends[0], "target": ends[1]]) : nil
    default: return nil
    }
  }

  /// What a cell of the page should show; nil where no file says it.
  func cell(_ column: String, of row: DataFile.Row, in table: String) -> String? {
    switch (table, column) {
    case ("link-table", "source"), ("link-table", "target"):
      return row[column].flatMap { authors.row(where: ["id": $0])?["name"] }
    case ("cluster-table", "members"):
      let members = row.list(column)
      let others = members.count - 30
      return members.prefix(30).joined(separator: ", ")
        + (others > 0 ? " and \(others) other\(others == 1 ? "" : "s")" : "")
    case ("career-table", "active_years"), ("career-table", "gaps"),
      ("career-table", "papers_by_year"):
      return career(column, of: row["id"] ?? "")
    case ("paper-table", "paper"): return entry(of: row["id"] ?? "")
    case ("paper-table", "venue"):
      return ["venue", "area"].compactMap { row[$0] }.first { !$0.isEmpty }?.readable ?? ""
    case ("paper-table", "source"):
      return row.list("sources").compactMap { $0.split(separator: "/").last }.joined()
    default: return row[column]
    }
  }

  /// The years of an author, from the papers.
  private func career(_ column: String, of author: String) -> String {
    var papers: [Int: Int] = [:]
    for paper in paperObjects {
      guard let year = paper["year"] as? Int,
        (paper["authors"] as? [[String: Any]])?.contains(where: { $0["id"] as? String == author })
          == true
      else { continue }
      papers[year, default: 0] += 1
    }
    let years = papers.keys.sorted()
    switch column {
    case "active_years": return "\(years.count)"
    case "gaps":
      return zip(years, years.dropFirst()).filter { $1 > $0 + 1 }
        .map { Self.span($0 + 1, $1 - 1) }.joined(separator: ", ")
    default: return years.map { "\($0): \(papers[$0] ?? 0)" }.joined(separator: ", ")
    }
  }

  /// Title and authors of a paper as a list shows them.
  private func entry(of id: String) -> String? {
    guard let paper = paperObjects.first(where: { $0["id"] as? String == id }) else { return nil }
    let authors = paper["authors"] as? [[String: Any]] ?? []
    let names = { (isInferred: Bool) in
      authors.filter { $0["inferred"] as? Bool == isInferred }
        .compactMap { ($0["name"] as? String)?.readable }
    }
    var list = names(false)
    if paper["truncated"] as? Bool == true {
      list.append((paper["hidden_authors"] as? Int).map { "\($0) more" } ?? "et al.")
    }
    let inferred = names(true).map { "\($0)†" }.joined(separator: " and ")
    return (paper["title"] as? String ?? "").readable + list.joined(separator: ", ")
      + (inferred.isEmpty ? "" : " with \(inferred)")
  }
}
