/// A ``PartialDate`` in four bytes; no date is 0.
package struct PackedDate: Hashable, Sendable {
  package let rawValue: UInt32

  package init(_ date: PartialDate?) {
    guard let date else {
      rawValue = 0
      return
    }
    let year = UInt32(date.year ?? 0)
    rawValue = year << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
  }

  /// The date; nil where there is none.
  package var date: PartialDate? {
    let (year, month, day) = (rawValue >> 9, rawValue >> 5 & 15, rawValue & 31)
    return PartialDate(
      year: year == 0 ? nil : Int(year), month: month == 0 ? nil : Int(month),
      day: day == 0 ? nil : Int(day))
  }

  /// The year; nil where it is missing.
  package var year: Int? { rawValue >> 9 == 0 ? nil : Int(rawValue >> 9) }
}
