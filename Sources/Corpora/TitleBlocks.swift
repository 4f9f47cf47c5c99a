import CoterieIdentities
import CoterieRecords
import CoterieText

/// A title and a name on its records, by their numbers.
struct BlockName: Hashable {
  let title: Int32
  let name: Int32
}

/// The titles that several records share, and the names on these records.
///
/// A title of fewer than 4 words counts together with its venue and year; without these, and without
/// letters and digits, it is shared with no other record.
struct SharedTitles {
  private var names: [[BlockName]]

  /// - Complexity: O(*n*) for *n* names on records.
  init(_ records: [DatedRecord]) {
    let texts = records.map(\.sharedTitle)
    let counts = Dictionary(texts.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    var titleNumbers: [String: Int32] = [:]
    var nameNumbers: [NameKey: Int32] = [:]
    names = zip(records, texts).map { record, text in
      guard let text, counts[text, default: 0] > 1 else { return [] }
      let title = titleNumbers.number(of: text)
      return Set(record.nameKeys.map { nameNumbers.number(of: $0) }).sorted().map {
        BlockName(title: title, name: $0)
      }
    }
  }

  /// The title of a record with each of its names; empty where no other record shares the title.
  func blocks(of record: Int) -> [BlockName] { names[record] }
}

extension DatedRecord {
  /// The text that a record must share with another of the same paper; nil where nothing will do.
  fileprivate var sharedTitle: String? {
    guard !titleKey.isEmpty else { return nil }
    if titleKey.split(separator: " ").count >= 4 { return titleKey }
    guard let venue = record.venue?.folded, let year = record.date?.year else { return nil }
    return "\(titleKey)\n\(venue)\n\(year)"
  }
}

extension Dictionary where Value == Int32 {
  /// The number of a key, a new one where it has none.
  fileprivate mutating func number(of key: Key) -> Int32 {
    let number = self[key] ?? Int32(truncatingIfNeeded: count)
    self[key] = number
    return number
  }
}

/// What records have in common that may be of one paper.
struct BlockKey: Hashable {
  let name: BlockName
  let year: RecordYear
  let kinds: IdentifierKinds
}

/// The year of a record, as another one of the same paper must have it.
enum RecordYear: Hashable {
  /// No printed year.
  case none
  case printed(Int)
  /// The year of a preprint, from which others may be up to 2 apart.
  case preprint(Int)
  /// Whatever year.
  case any

  init(_ record: Record) {
    guard let year = record.date?.year else {
      self = .none
      return
    }
    self = record.isPreprint ? .preprint(year) : .printed(year)
  }

  /// The years of records that may be of the same paper.
  var compatibleYears: [RecordYear] {
    switch self {
    case .none, .any: [.any]
    case .printed(let year):
      [.none, .printed(year)] + (year - 2...year + 2).map { .preprint($0) }
    case .preprint(let year):
      [.none] + (year - 2...year + 2).flatMap { [.printed($0), .preprint($0)] }
    }
  }
}

/// Groups of records that have a block's key in common.
struct Block {
  /// Groups, each by the index of one of its records, in the order in which they came.
  private(set) var entries: [Int] = []
  private var known: Set<Int> = []

  /// How many groups of a block a record is compared with. More than one or two have the same title, a
  /// name in common, years that agree and no identifiers only where years contradict one another.
  static let limit = 64

  mutating func add(_ group: Int) {
    if known.insert(group).inserted { entries.append(group) }
  }

  mutating func remove(_ group: Int) {
    known.remove(group)
    if let place = entries.firstIndex(of: group) { entries.remove(at: place) }
  }
}
