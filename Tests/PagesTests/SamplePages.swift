import CoterieAnalyses
import CoterieCorpora
import CoterieNetworks
import CoteriePages
import CoterieRecords
import CoterieViews
import TestSupport
import Testing

/// Pages that hold all kinds of numbers.
enum SamplePages: String, CaseIterable {
  case seeds, filtered, fractional, hostile, many, covered, one, none

  /// A page and what it was made of.
  struct Made: Sendable {
    let analysis: Analysis
    let html: String
  }

  /// The page, made once for all tests.
  func made() throws -> Made { try #require(try Self.all.get()[self]) }

  private static let all = Result {
    try Dictionary(
      uniqueKeysWithValues: allCases.map { sample in
        let analysis = sample.analysis
        return (sample, Made(analysis: analysis, html: try sample.page(analysis).html))
      })
  }

  /// Whether its page has drawings, which take long to make.
  private var isDrawn: Bool { ![.filtered, .fractional, .many].contains(self) }

  private var analysis: Analysis {
    switch self {
    case .seeds: SampleAnalyses.seeds()
    case .filtered: Self.seeds { $0.network.minPapers = 3 }
    case .fractional: Self.seeds { $0.network.counting = .fractional }
    case .hostile: Self.analysis(of: Self.hostileRecords)
    case .many: Self.analysis(of: Self.manyRecords)
    case .covered: Self.analysis(of: Self.coveredRecords)
    case .one:
      Self.analysis(of: [SampleAnalyses.record(1, "A paper of one author alone", ["Ada Stone"])])
    case .none: Self.analysis(of: [])
    }
  }

  private func page(_ analysis: Analysis) throws -> ReportPage {
    let names = ["authors", "coauthorships", "clusters", "papers", "timeline", "affiliations"]
    return ReportPage(
      analysis,
      diagrams: try (isDrawn ? Picture.ofReport : []).map { picture in
        let scene = try picture.drawing(of: analysis).scene
        return ReportPage.Diagram(
          id: picture.name, scene: scene,
          paper: try picture.paperDrawing(of: analysis, for: scene))
      }, files: names.map { "\($0).csv" } + ["summary.json"])
  }

  private static func seeds(_ change: (inout Analysis.Options) -> Void) -> Analysis {
    var options = Analysis.Options()
    change(&options)
    return Analysis(SampleAnalyses.seeds().corpus, options: options)
  }

  private static func analysis(of records: [Record]) -> Analysis {
    let source = RecordSource(file: "made.txt", format: "made up")
    return Analysis(Corpus(RecordTable(source: source, records: records)))
  }
}

// MARK: - Records

extension SamplePages {
  /// Names and titles with digits, markup and other scripts; lists of which some authors are hidden.
  static let hostileRecords: [Record] = {
    let names = [
      "R2 D2", "<b>7</b> & \"8\"", "=1+1", "山田 太郎", "محمد علي", "a\u{202E}b 99", "O'Brien 3rd",
    ]
    return (0..<14).map { number in
      SampleAnalyses.record(
        number + 1, "Title \(number) with $\\alpha^2$ and <i>1,000</i> things in it",
        (0...(number % 4)).map { names[(number + 3 * $0) % names.count] },
        year: number == 5 ? nil : 1999 + number % 6,
        hidden: number % 5 == 0 ? .count(number + 1) : number % 7 == 3 ? .unknown : .none)
    }
  }()

  /// More authors, links and papers than tables show.
  static let manyRecords: [Record] = (0..<260).map { number in
    let names = [number, number / 2 * 2 + 1, number / 7 * 7, number % 11].map { "Author \($0)" }
    return SampleAnalyses.record(
      number + 1, "A paper of number \(number) in a long list", names, year: 1880 + number % 130)
  }

  /// Papers of which most name an organisation.
  static let coveredRecords: [Record] = (0..<12).map { number in
    var record = SampleAnalyses.record(
      number + 1, "A paper of number \(number) by some institute",
      ["Author \(number % 5)", "Author \(number % 3 + 5)"], year: 2010 + number % 4)
    if number % 4 != 3 {
      record.organisations = [0, number % 3].map { Organisation("Institute \($0)") }
    }
    return record
  }
}
