import CoteriePages
import Foundation
import TestSupport
import Testing

/// The page on paper, as the Chromium that `COTERIE_BROWSER` names prints it.
@Suite(
  .enabled(
    if: Browser.path != nil && ForeignReader.isAvailable,
    "COTERIE_BROWSER names no Chromium, or there is no Python with MuPDF"))
struct PrintedPageTests {
  private struct Sheet: Decodable {
    var filled: Double
    var letters: Double
    var smallest: String
    var margin: String
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("read_sheets.py")

  private static func sheets(_ page: ReportPage) throws -> [Sheet] {
    try ForeignReader.finding(of: script, in: Browser.printed(page.html), ending: "pdf")
  }

  @Test func aPageOfSheetsIsFullNumberedAndLegible() throws {
    let sheets = try Self.sheets(ReportPageSample.seedsPage())
    #expect(sheets.count > 3)
    for (place, sheet) in sheets.enumerated() {
      #expect(sheet.filled >= 0.5 || place == sheets.count - 1, "\(place + 1): \(sheet.filled)")
      #expect(sheet.letters >= 6.95, "\(place + 1): \(sheet.smallest)")
      #expect(sheet.margin.contains("\(place + 1) / \(sheets.count)"))
    }
  }
}
