import CoterieReaders
import CoterieRecords
import Testing

/// How the cells of a column list authors.
@Suite struct AuthorColumnTests {
  private func authors(_ cells: [String], heading: String = "Authors") -> [AuthorList] {
    let rows = cells.enumerated().map { "Paper \($0),\"\($1.replacing("\"", with: "\"\""))\"" }
    let text = (["Title,\(heading)"] + rows).joined(separator: "\n")
    return DelimitedTextReader.table(of: text).records.map(\.authors)
  }

  private func parts(_ list: AuthorList) -> [String] {
    list.names.map { "\($0.given)|\($0.family)" + ($0.suffix.isEmpty ? "" : "|\($0.suffix)") }
  }

  @Test(
    arguments: [
      (["Lund, Asta; Li, Bo", "Ho, Cy"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (["Asta Lund; Bo Li", "Cy Ho"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (["Lund, Asta and Li, Bo", "Ho, Cy"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (["Lund, Asta & Li, Bo", "Ho, Cy"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (["Asta Lund and Bo Li and Cy Ho"], [["Asta|Lund", "Bo|Li", "Cy|Ho"]]),
      (["Asta Lund, Bo Li", "Cy Ho"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (["Asta Lund, Bo Li and Cy Ho", "Cy Ho"], [["Asta|Lund", "Bo|Li", "Cy|Ho"], ["Cy|Ho"]]),
      (["Lund A., Li B.C.", "Ho C."], [["A.|Lund", "B.C.|Li"], ["C.|Ho"]]),
      (["van den Berg J.H., Li B."], [["J.H.|van den Berg", "B.|Li"]]),
      (["Lund A; Li BC", "Ho C"], [["A|Lund", "BC|Li"], ["C|Ho"]]),
      (["A Lund, BC Li, M van der Zee"], [["A|Lund", "BC|Li", "M|van der Zee"]]),
      (["Lund, A., Li, B. C.", "Ho, C."], [["A.|Lund", "B. C.|Li"], ["C.|Ho"]]),
      (["Lund, Asta", "García Márquez, Gabriel"], [["Asta|Lund"], ["Gabriel|García Márquez"]]),
      (["Asta Lund|Bo Li", "Cy Ho"], [["Asta|Lund", "Bo|Li"], ["Cy|Ho"]]),
      (
        ["Vivek K. PalluramMohammad BhuiyanMelissa C. McSmith"],
        [["Vivek K.|Palluram", "Mohammad|Bhuiyan", "Melissa C.|McSmith"]]
      ),
      (["Ford, Jr., W. Kent; King, Martin, Jr."], [["W. Kent|Ford|Jr.", "Martin|King|Jr."]]),
      (["W. Kent Ford, Jr., Bo Li, Cy Ho"], [["W. Kent|Ford|Jr.", "Bo|Li", "Cy|Ho"]]),
      (["NASSIF, N; KALBE, G"], [["N|NASSIF", "G|KALBE"]]),
      (["Ostby, Karin; Okoye, Bem & Tan, Wei"], [["Karin|Ostby", "Bem|Okoye", "Wei|Tan"]]),
      (["Sand & Sons, Pia; Quist, Ada"], [["Pia|Sand & Sons", "Ada|Quist"]]),
      (["Lund, Asta (57900000001); Li, Bo (57900000002)"], [["Asta|Lund", "Bo|Li"]]),
      (["Erd&#337;s, P&aacute;l; Li, Bo"], [["Pál|Erdős", "Bo|Li"]]),
      (["李明; 王芳"], [["|李明", "|王芳"]]), (["[No author name available]"], [[]]),
      (
        ["Gore, Al; More, Thomas; Mas y Mas, Joan"], [["Al|Gore", "Thomas|More", "Joan|Mas y Mas"]]
      ),
    ] as [([String], [[String]])])
  func listsNames(cells: [String], names: [[String]]) {
    let found = authors(cells)
    #expect(found.map(parts) == names)
    #expect(found.allSatisfy { !$0.isTruncated })
  }

  @Test(
    arguments: [
      ("Lund, Asta; Li, Bo; et al.", .unknown), ("Lund, Asta; Li, Bo et al.", .unknown),
      ("Asta Lund, Bo Li, …", .unknown), ("Asta Lund, Bo Li, ...", .unknown),
      ("Lund, Asta and Li, Bo and others", .unknown), ("Lund, Asta; Li, Bo; 12 others", .count(12)),
      ("Asta Lund, Bo Li and 3 more", .count(3)), ("Lund, Asta; Li, Bo; ET AL", .unknown),
    ] as [(String, AuthorList.Hidden)])
  func isTruncatedAndNamesNobodyOthers(cell: String, hidden: AuthorList.Hidden) {
    let found = authors([cell])
    #expect(found.map { $0.names.map(\.full) } == [["Asta Lund", "Bo Li"]])
    #expect(found.map(\.hidden) == [hidden])
  }

  @Test func knowsGroups() {
    let found = authors(["Group, Stair Safety; Lund, Asta; ATLAS Collaboration"])[0]
    #expect(found.names.map(\.full) == ["Stair Safety Group", "Asta Lund", "ATLAS Collaboration"])
    #expect(found.contributors.map(\.isGroup) == [true, false, true])
    #expect(found.names.map(\.given) == ["", "Asta", ""])
  }

  @Test func isCutWhereASpreadsheetCutsIt() {
    let names = "Loo, A.; " + String(repeating: "Lee, A.; ", count: 5000).prefix(32_758)
    let found = authors([names, "Lee, B."])
    #expect(found.map(\.names.count) == [3640, 1])
    #expect(found.map(\.hidden) == [.unknown, .none])
  }

  @Test func countsTheHiddenWhereAColumnDoes() {
    let found = DelimitedTextReader.table(
      of: "Title,Authors,AuthorCount\nOn cuts,\"A Lund, B Li, …\",5\nOn trees,\"A Lund, B Li\",9\n")
    #expect(found.records.map(\.authors.hidden) == [.count(3), .none])
  }

  @Test func isDecidedOnceForAllPieces() {
    // The first cells show that commas separate authors; a later "Lund, Asta" is two then.
    let rows = (0..<3000).map { "Paper \($0),\"Asta Lund, Bo Li\"" }
    let text = (["Title,Authors"] + rows + ["Last,\"Plato, Socrates\""]).joined(separator: "\n")
    #expect(DelimitedTextReader.table(of: text).records.last?.names == ["Plato", "Socrates"])
  }
}
