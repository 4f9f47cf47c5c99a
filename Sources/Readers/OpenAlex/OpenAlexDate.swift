import CoterieRecords

extension OpenAlexWork {
  /// The date of publication, or its year where there is no date: OpenAlex has none before 1900.
  var publicationDate: PartialDate? {
    self[.date].flatMap { $0.isoDate } ?? PartialDate(year: self[.year]?.integer)
  }

  /// What was given as the date, where it is none.
  var invalidDate: String? {
    publicationDate == nil ? (self[.date] ?? self[.year])?.string : nil
  }
}

extension JSONText {
  /// The date in ISO 8601 that it is; nil where it is none.
  fileprivate var isoDate: PartialDate? {
    let dash = UInt8(ascii: "-")
    guard unsafe bytes.count == 10, unsafe bytes[4] == dash, unsafe bytes[7] == dash,
      let year = part(0..<4).integer, let month = part(5..<7).integer,
      let day = part(8..<10).integer
    else { return PartialDate(iso: string) }
    return PartialDate(year: year, month: month, day: day)
  }
}
