import CoterieAnalyses
import CoterieCentrality
import CoterieGraphCore
import CoteriePages
import CoterieText
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every cell of a page's tables is the cell of the file beside it.
@Suite struct PageTableTests {
  @Test(arguments: SamplePages.allCases)
  func cellsAreThoseOfTheFiles(sample: SamplePages) throws {
    let made = try sample.made()
    let data = try ReportData(made.analysis)
    let tables = try PageDocument(made.html).tables()
    for (id, table) in tables where !["network-comparison", "ranking-comparison"].contains(id) {
      #expect(!table.rows.isEmpty, "\(id)")
      for row in table.rows {
        let found = data.row(of: row.id, in: id)
        #expect(found != nil, "no row \(row.id) for \(id)")
        for (column, cell) in zip(table.columns, row.cells) {
          let expected = data.cell(column, of: found ?? [:], in: id)
          #expect(
            Self.shows(cell, expected),
            "\(id), \(row.id), \(column): \(cell.text), not \(expected ?? "nothing")")
        }
      }
    }
  }

  /// Whether a cell of the page shows that of a file: figures rounded to the decimals that are shown, years
  /// with their bound, lists cut.
  private static func shows(_ cell: XMLElement, _ expected: String?) -> Bool {
    guard let expected else { return false }
    let text = cell.descendants("svg").isEmpty ? cell.text : cell.descendants("title")[0].text
    if expected.isEmpty { return text == "–" }
    if text == Self.text(expected) { return true }
    guard let value = Double(expected),
      let number = text.firstMatch(of: /^-?[0-9]+(\.[0-9]+)?/)?.output
    else { return false }
    let rest = text.dropFirst(number.0.count)
    let decimals = (number.1?.count ?? 1) - 1
    let allowed = /^[*‡]?( \([0-9]+†\))?( or later)?(–[0-9]+)?( incomplete)?$/
    return abs(value - (Double(number.0) ?? .nan)) <= 0.5 * pow(10, -Double(decimals)) + 1e-9
      && rest.wholeMatch(of: allowed) != nil
  }

  /// A text as pages show it.
  private static func text(_ text: String) -> String {
    text.withVisibleControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The network without inferred authorships, worked out again from the links of the files.
  @Test func comparisonsAreThoseOfTheFiles() throws {
    let made = try SamplePages.seeds.made()
    let data = try ReportData(made.analysis)
    let tables = try PageDocument(made.html).tables()
    let networks = try #require(tables["network-comparison"])
    for (column, network) in [("with", data.network), ("without", data.shownNetwork)] {
      let figures: [Double] = [
        Double(network.vertices.count), Double(network.links.count),
        network.links.reduce(0) { $0 + $1.weight }, Double(network.components.count),
        Double(network.components[0]),
      ]
      #expect(networks[column].compactMap { Double($0) } == figures)
    }
    let ranking = try #require(tables["ranking-comparison"])
    #expect(ranking.rows.count == 25)
    for (column, network) in [("with", data.network), ("without", data.shownNetwork)] {
      let graph = network.graph
      let measures: [(String, [Double])] = [
        ("strength", graph.strength()),
        ("degree", (0..<graph.vertexCount).map { Double(graph.degree(of: $0)) }),
        ("betweenness", graph.betweenness()), ("pagerank", graph.pageRank()),
      ]
      for (name, scores) in measures {
        for (row, shown) in zip(ranking.rows, ranking["\(name)-\(column)"]) {
          let place = try #require(network.vertices.firstIndex(of: row.id))
          let decimals = shown.split(separator: ".").dropFirst().first?.count ?? 0
          #expect(
            abs(scores[place] - (Double(shown) ?? .nan)) <= 0.5 * pow(10, -Double(decimals)) + 1e-9,
            "\(name) \(column) of \(row.id)")
          let rank = 1 + scores.count { $0 > scores[place] * (1 + 1e-9) + 1e-18 }
          let ranks = ranking["\(name)-rank"][ranking.rows.firstIndex { $0.id == row.id } ?? 0]
            .split(separator: " ")
          #expect(ranks[column == "with" ? 2 : 0] == "\(rank)")
        }
      }
    }
  }

  /// The clusters in the key of a drawing have the sizes of the file.
  @Test func keysSayTheSizesOfTheFile() throws {
    let made = try SamplePages.seeds.made()
    let data = try ReportData(made.analysis)
    let page = try PageDocument(made.html)
    let labels = try page.texts("//figure[@id='figure-authors']/dl/div[1]/dd/span")
    #expect(
      labels
        == data.clusters.rows.map {
          "\($0["cluster"] ?? ""): \($0["label"] ?? "") (\($0["size"] ?? ""))"
        })
  }
}

extension ReportData.FileNetwork {
  /// The network as a graph.
  fileprivate var graph: CSRGraph {
    let places = Dictionary(
      vertices.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return CSRGraph(
      vertexCount: vertices.count,
      weightedEdges: links.compactMap { link in
        guard let one = places[link.source], let other = places[link.target] else { return nil }
        return (one, other, link.weight)
      })
  }
}
