import CoterieRecords

/// The date of a paper, by its records and the pages that they are on.
struct MergedDate {
  let date: PartialDate?
  let inferredYear: InferredYear?

  /// A printed year beats an inferred one. Undated records of one paper share the largest of their
  /// pages' years.
  ///
  /// - Parameters:
  ///   - own: The records of the paper, the preferred one first.
  ///   - sources: The sources of the records.table.
  init(_ own: [Int], of records: FoldedRecords, _ sources: [CorpusSource]) {
    let dated =
      own.first { records.table.dates[$0].year != nil }
      ?? own.first { records.table.dates[$0].date != nil }
    let printed = dated.flatMap { records.table.dates[$0].date }
    guard printed?.year == nil else {
      date = printed
      inferredYear = nil
      return
    }
    let undated = own.filter {
      records.table.dates[$0].date != nil && records.table.dates[$0].year == nil
    }
    let pageYears = undated.compactMap {
      sources[Int(records.table.sourceNumbers[$0])].inferredYear
    }
    let year = InferredYear(largestOf: pageYears)?.fitting(printed)
    inferredYear = year
    date =
      year.flatMap { inferred in
        printed?.inYear(inferred.year) ?? PartialDate(year: inferred.year)
      } ?? printed
  }
}
