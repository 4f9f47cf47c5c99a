import CoterieAnalyses
import CoterieRecords
import Foundation
import TestSupport
import Testing

@testable import CoteriePages

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
    """
}
