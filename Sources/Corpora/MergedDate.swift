import CoterieRecords

/// The date of a paper, by its records and the pages that they are on.
struct MergedDate {
  let date: PartialDate?
  let inferredYear: InferredYear?

  /// A printed year beats an inferred one. Undated records of one paper share the largest of their
  /// pages' years.
  ///
  /// - Parameters:
  ///   - records: The records of the paper, the preferred one first.
  ///   - sources: The sources of the table.
  init(_ records: [Int], of table: RecordTable, _ sources: [CorpusSource]) {
    let dated =
      records.first { table.dates[$0].year != nil }
      ?? records.first { table.dates[$0].date != nil }
    let printed = dated.flatMap { table.dates[$0].date }
    guard printed?.year == nil else {
      date = printed
      inferredYear = nil
      return
    }
    let undated = records.filter { table.dates[$0].date != nil && table.dates[$0].year == nil }
    let pageYears = undated.compactMap { sources[Int(table.sourceNumbers[$0])].inferredYear }
    let year = InferredYear(largestOf: pageYears)?.fitting(printed)
    inferredYear = year
    date =
      year.flatMap { inferred in
        printed?.inYear(inferred.year) ?? PartialDate(year: inferred.year)
      } ?? printed
  }
}
