import CoterieIdentities
import CoterieRecords

/// The papers of a corpus as columns.
struct PaperTable: Sendable {
  /// The records of each paper, the preferred one first.
  private(set) var records = Jagged<UInt32>()
  /// The authors of each paper: those shown, in order, then those inferred.
  var authorships = Jagged<AuthorshipRow>()
  /// The number of the author whose name the sources print last; `none` where they print none.
  var lastShownAuthors: [UInt32] = []
  /// How many authors the sources leave out.
  private(set) var hidden: [HiddenCount] = []
  /// The date, its year printed or inferred.
  private(set) var dates: [PackedDate] = []
  /// The years that were inferred, by paper.
  private(set) var inferredYears: [Int: InferredYear] = [:]

  static let none = UInt32.max

  /// The number of papers.
  var count: Int { dates.count }

  /// Adds a paper without its authors.
  mutating func append(
    records own: [Int], hidden count: AuthorList.Hidden, date: PartialDate?,
    inferredYear: InferredYear?
  ) {
    for record in own { records.append(UInt32(record)) }
    records.endRow()
    hidden.append(HiddenCount(count))
    if let inferredYear { inferredYears[dates.count] = inferredYear }
    dates.append(PackedDate(date))
  }
}

/// One author on one paper, in a table.
struct AuthorshipRow: Sendable {
  /// The number of the author.
  let author: UInt32
  /// The number of the mention among those of the table of records; `PaperTable.none` for an inferred
  /// author.
  let mention: UInt32
  /// The place in the list; `PaperTable.none` for an inferred author.
  let place: UInt32

  var isInferred: Bool { place == PaperTable.none }
}
