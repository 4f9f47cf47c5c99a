import CoterieAnalyses
import CoterieText
import CoterieTimelines

extension ReportPage {
  /// The years, one by one.
  func years(_ numbers: inout PageNumbers) -> PageMarkup {
    let series = analysis.series
    let slices = Array(series.slices.suffix(Self.rowLimit))
    if slices.isEmpty { return "" }
    let all = series.table()
    let table = all.taking((0..<all.rowCount).suffix(slices.count))
    var page = PageTable(
      table, id: "year-table",
      caption: "Papers and authors of each year, and the growth of the network.",
      marksBounds: facts.hasTruncatedPapers)
    page.setCells(of: "year") { row in
      let year = slices[row].years.lowerBound
      guard let text = facts.inferredYears[year] else { return PageTable.Cell("\(year)") }
      let partial: PageMarkup =
        year == series.partialYear ? " <em class=\"partial\">incomplete</em>" : ""
      return PageTable.Cell("\(text)\(partial)", sortKey: "\(year)")
    }
    page.setColumn("year") {
      $0.isNumeric = false
      $0.definition = ""
    }
    page.setColumn("first_seen_authors") { $0.label = "First seen in this corpus" }
    page.remark = remark(
      shown: slices.count, of: all.rowCount, "years", file: "timeline.csv")
    if slices.count < all.rowCount {
      page.remark =
        "The last \(slices.count.grouped) of \(all.rowCount.grouped) years. " + page.remark
    }
    return yearIntroduction + page.markup(&numbers)
  }

  private var yearIntroduction: PageMarkup {
    var text: PageMarkup = ""
    if let partial = analysis.series.partialYear {
      text += """
        The last year, \(facts.yearText(partial)), is incomplete: its papers have no printed year, and \
        more may follow. 
        """
    }
    text += """
      An author is first seen in the year of their first paper in this corpus. Their first paper \
      elsewhere may be older.
      """
    if let sentence = analysis.series.outlierSentence { text += " \(sentence)" }
    if facts.undatedPapers > 0 {
      text +=
        " \(facts.undatedPapers.of("paper")) without a year "
        + "\(facts.undatedPapers == 1 ? "is" : "are") left out."
    }
    return .paragraph(text)
  }
}
