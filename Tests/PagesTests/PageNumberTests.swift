import CoterieAnalyses
import CoterieCorpora
import CoterieGraphCore
import CoterieIndicators
import CoterieNetworks
import CoteriePages
import CoterieRecords
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every number of a page is that of the files beside it.
@Suite struct PageNumberTests {
  /// What follows from the files under another name, or from the options.
  private static func values(
    of value: PageDocument.Value, _ data: ReportData, _ analysis: Analysis
  ) -> [String] {
    let options = analysis.options
    let topics = Diagnostic.Topic.ofResults
    switch value.name {
    case "resolution": return ["\(options.resolution)"]
    case "seed": return ["\(options.seed)"]
    case "doubt": return ["0.1"]
    case "doubtful_decisions":
      return ["\(analysis.corpus.identityProposals(least: 0.1).count)"]
    case "filter":
      let phrases = options.network.filterPhrases()
      return phrases + phrases.map { "\($0.capitalizedFirst)." }
    case "remark": return analysis.authors.remarks(analysis.corpus)
    case "outlying_years": return [analysis.series.outlierSentence].compactMap { $0 }
    case "alphabetical_lists":
      let lists = AlphabeticalLists(of: analysis.corpus, papers: analysis.authors.papers)
      return [lists.sentence]
    case "reading_notes", "reading_warnings", "reading_errors":
      return Diagnostic.Severity.allCases.filter { value.name == "reading_\($0.rawValue)s" }
        .map { "\(analysis.corpus.log.count(of: $0, about: topics))" }
    default: return data.values(of: value.name)
    }
  }

  @Test(arguments: SamplePages.allCases)
  func sentencesSayWhatFollowsFromTheFiles(sample: SamplePages) throws {
    let made = try sample.made()
    let analysis = made.analysis
    let data = try ReportData(analysis)
    let page = try PageDocument(made.html)
    let tables = try page.tables()
    for value in try page.values() {
      if value.name.hasSuffix("_shown") {
        #expect(tables[String(value.name.dropLast(6))]?.rows.count == Int(value.exact))
        continue
      }
      let expected = Self.values(of: value, data, analysis)
      #expect(
        expected.contains { Self.isEqual(value.exact, $0) }, "\(value) is not among \(expected)")
      #expect(Self.isShown(value.exact, as: value.shown), "\(value)")
    }
  }

  private static func isEqual(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let first = Double(one), let second = Double(other) else { return false }
    return abs(first - second) <= 1e-9 * max(1, abs(first))
  }

  /// Whether a text is the value, rounded and with commas between thousands.
  private static func isShown(_ exact: String, as shown: String) -> Bool {
    if exact == shown { return true }
    let plain = shown.replacing(",", with: "")
    guard let value = Double(exact), let text = Double(plain) else { return false }
    let decimals = plain.split(separator: ".").dropFirst().first?.count ?? 0
    return abs(value - text) <= 0.5 * pow(10, -Double(decimals)) + 1e-9
  }

  /// All digits in sentences are those of names, of files, or of numbers under a name.
  @Test(arguments: SamplePages.allCases)
  func everyNumberInASentenceHasAName(sample: SamplePages) throws {
    let page = try PageDocument(sample.made().html)
    let formulas = ["Counting", "Distances"]
    let prose = try page.elements("//body").first?.text { element in
      let isFormula =
        element.name == "div"
        && formulas.contains(element.descendants("dt").first?.text ?? "")
      return ["data", "bdi", "code", "svg", "table", "script", "a", "figcaption", "option"]
        .contains(element.name ?? "") || isFormula
        || ["definitions", "key", "message"].contains(element["class"] ?? "")
    }
    let numbers = prose?.matches(of: /[0-9][0-9,.]*/).map { String($0.output) }
    #expect(numbers == [])
  }

  @Test(arguments: SamplePages.allCases)
  func figuresAndTablesAreNumberedInOrder(sample: SamplePages) throws {
    let page = try PageDocument(sample.made().html)
    for (path, word) in [("//figcaption/b", "Figure"), ("//caption/div/b", "Table")] {
      for (place, text) in try page.texts(path).enumerated() {
        #expect(text.hasPrefix("\(word) \(place + 1)."))
      }
    }
  }

  /// The first sentence of a caption counts what is drawn, as a part of all or as all.
  @Test(arguments: SamplePages.allCases)
  func captionsSayTheCounts(sample: SamplePages) throws {
    let made = try sample.made()
    let data = try ReportData(made.analysis)
    let papers = ["author": "authors", "link": "links", "paper": "papers"]
    let affiliations = ["organisation": "affiliations", "link": "affiliation_links"]
    let counts = /(?:([0-9,]+) of )?([0-9,]+) (author|link|paper|organisation)s?\b/
    for figure in try PageDocument(made.html).elements("//figure") {
      let names = figure["id"] == "figure-affiliations" ? affiliations : papers
      let sentences = figure.descendants("figcaption").first?.text.split(separator: ". ") ?? []
      for match in sentences.dropFirst(2).first?.matches(of: counts) ?? [] {
        let all = Int(match.output.2.filter(\.isNumber))
        #expect(
          data.values(of: names[String(match.output.3)] ?? "").compactMap { Int($0) } == [all])
        if let part = match.output.1 {
          #expect(Int(part.filter(\.isNumber)) ?? .max < all ?? 0)
        }
      }
    }
  }

  @Test(arguments: SamplePages.allCases)
  func readingNotesAreThoseOfTheSummary(sample: SamplePages) throws {
    let made = try sample.made()
    let data = try ReportData(made.analysis)
    let page = try PageDocument(made.html)
    let known = (data.summary["diagnostics"] as? [[String: Any]] ?? []).compactMap {
      ($0["message"] as? String)?.capitalizedFirst
    }.map(\.escapedForPage)
    for message in try page.elements("//span[@class='message']") {
      #expect(known.contains((message.stringValue ?? "").escapedForPage))
    }
  }
}
