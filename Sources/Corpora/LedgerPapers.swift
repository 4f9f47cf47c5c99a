import CoterieIdentities
import CoterieRecords

/// The papers that a ledger names.
struct LedgerPapers {
  private var numbers: [LedgerPaper: [Int]] = [:]

  /// Finds papers by their identifiers and titles.
  ///
  /// - Complexity: O(*n*) for *n* records and identifiers, and nothing where no paper is wanted.
  init(
    _ wanted: Set<LedgerPaper>, _ papers: PaperTable, _ records: FoldedRecords,
    years: (Int) -> Int
  ) {
    guard !wanted.isEmpty else { return }
    var titles: [TextID: [LedgerPaper]] = [:]
    var values: Set<String> = []
    for paper in wanted {
      switch paper {
      case .identifier(let identifier): values.insert(identifier.value)
      case .title(let key, _):
        if let id = records.folded.keys.id(of: key), !id.isNone {
          titles[id, default: []].append(paper)
        }
      }
    }
    for paper in 0..<papers.count {
      var own: Set<LedgerPaper> = []
      for record in papers.records[paper].map({ Int($0) }) {
        let named = titles[records.titleKey(of: record), default: []]
        own.formUnion(named.filter { $0.year == nil || $0.year == years(paper) })
        guard !values.isEmpty else { continue }
        for row in records.table.identifiers[record] {
          let identifier = records.table.identifier(row)
          if values.contains(identifier.value) { own.insert(.identifier(identifier)) }
        }
      }
      for key in own { numbers[key, default: []].append(paper) }
    }
  }

  /// The papers, by their numbers.
  subscript(paper: LedgerPaper) -> [Int] { numbers[paper, default: []] }
}

extension LedgerPaper {
  /// The year that is meant; nil for any.
  fileprivate var year: Int? {
    if case .title(_, let year) = self { year } else { nil }
  }
}
