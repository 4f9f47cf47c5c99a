import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoterieRecords
import CoterieReports
import CoterieText
import Foundation

/// The data files of a report, and what follows from them: a second way to every number of its page.
struct ReportData {
  let authors: DataFile
  let links: DataFile
  let clusters: DataFile
  let years: DataFile
  let papers: DataFile
  let organisations: DataFile
  let organisationLinks: DataFile
  /// The objects of `papers.jsonl`.
  let paperObjects: [[String: Any]]
  let summary: [String: Any]

  init(_ analysis: Analysis) throws {
    authors = DataFile(analysis.authorTable.csv)
    links = DataFile(analysis.authors.linkTable(analysis.corpus).csv)
    clusters = DataFile(Table.clusters(analysis.clusters, of: analysis.authors).csv)
    years = DataFile(analysis.series.table().csv)
    papers = DataFile(analysis.corpus.paperTable(analysis.authors.papers).csv)
    organisations = DataFile(analysis.affiliations.organisationTable(analysis.corpus).csv)
    organisationLinks = DataFile(analysis.affiliations.linkTable(analysis.corpus).csv)
    let lines = ByteSink.bytes { sink in
      analysis.corpus.writePaperLines(analysis.authors.papers, to: &sink)
    }
    paperObjects = try String(decoding: lines, as: UTF8.self)
      .split(separator: "\n").compactMap { try Self.object($0) }
    summary =
      try Self.object(
        analysis.summary(
          command: "coterie report INPUT...", parameters: .object([:]), logs: [analysis.corpus.log],
          files: [])) ?? [:]
  }

  private static func object(_ text: some StringProtocol) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  }

  /// An object of `summary.json`.
  func object(_ name: String) -> [String: Any] { summary[name] as? [String: Any] ?? [:] }
  /// The inputs as `summary.json` lists them.
  var inputs: [[String: Any]] { summary["inputs"] as? [[String: Any]] ?? [] }
}

// MARK: - Networks

extension ReportData {
  /// A network as its files say.
  struct FileNetwork {
    /// The ids of the vertices.
    let vertices: [String]
    let links: [(source: String, target: String, weight: Double)]

    /// The sizes of its components, the largest first.
    var components: [Int] {
      var groups = Dictionary(
        vertices.map { ($0, [$0]) }, uniquingKeysWith: { first, _ in first })
      var group = Dictionary(vertices.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
      for link in links {
        guard let one = group[link.source], let other = group[link.target], one != other
        else { continue }
        for member in groups[other] ?? [] { group[member] = one }
        groups[one, default: []] += groups.removeValue(forKey: other) ?? []
      }
      return groups.values.map(\.count).sorted(by: >)
    }
  }

  var network: FileNetwork {
    FileNetwork(
      vertices: authors.rows.compactMap { $0["id"] },
      links: links.rows.map {
        ($0["source"] ?? "", $0["target"] ?? "", $0.number("weight") ?? 0)
      })
  }

  /// The network without inferred authorships, under full counting.
  var shownNetwork: FileNetwork {
    FileNetwork(
      vertices: authors.rows.filter { $0.count("papers") > $0.count("inferred_papers") }
        .compactMap { $0["id"] },
      links: links.rows.compactMap { row in
        let shown = row.count("papers") - row.count("inferred_papers")
        return shown == 0 ? nil : (row["source"] ?? "", row["target"] ?? "", Double(shown))
      })
  }
}
