import CoterieRecords
import Testing

/// Dates of which parts may be missing.
@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2027", "2027"), ("2027-06", "2027-06"), ("2027-06-01", "2027-06-01"),
    ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31"),
  ])
  func readsItsISOForm(text: String, description: String) {
    #expect(PartialDate(iso: text)?.description == description)
  }

  @Test(arguments: [
    "", "27", "2027-6", "2027-06-1", "2027-06-01-01", "2027-", "-2027", "2027/06/01", "2027-13",
    "2027-00", "2027-06-31", "2023-02-29", "1900-02-29", "0000", "+027", "２０２７", " 2027",
  ])
  func rejectsWhatIsNoISODate(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func knowsTheLengthsOfMonths() {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (place, length) in lengths.enumerated() {
      #expect(PartialDate(year: nil, month: place + 1, day: length) != nil)
      #expect(PartialDate(year: nil, month: place + 1, day: length + 1) == nil)
      #expect(PartialDate(year: 2024, month: place + 1, day: 0) == nil)
    }
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
  }

  @Test func needsAYearOrAMonth() {
    #expect(PartialDate(year: nil) == nil)
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
    #expect(PartialDate(year: nil, month: nil, day: 3) == nil)
  }

  @Test func showsAMissingYear() {
    #expect(PartialDate(year: nil, month: 4, day: 14)?.description == "--04-14")
    #expect(PartialDate(year: nil, month: 11)?.description == "--11")
    #expect(PartialDate(year: 33)?.description == "0033")
  }

  @Test func movesToAnotherYear() {
    let leapDay = PartialDate(year: nil, month: 2, day: 29)
    #expect(leapDay?.inYear(2028)?.description == "2028-02-29")
    #expect(leapDay?.inYear(2026) == nil)
    #expect(leapDay?.isLeapDay == true)
    #expect(
      [1900, 2000, 2023, 2024, 2100].map(PartialDate.isLeapYear) == [
        false, true, false, true, false,
      ])
    #expect(PartialDate(year: nil, month: 4, day: 3)?.inYear(10_000) == nil)
  }

  @Test(arguments: [
    ("Jan", 1), ("january", 1), ("MAR", 3), ("May", 5), ("Sept", 9), ("Febr", 2), ("Dec", 12),
  ])
  func namesMonths(name: String, number: Int) {
    #expect(PartialDate.month(named: name) == number)
  }

  @Test(arguments: ["", "Ma", "J", "Januar ", "Foo", "Decemberly"])
  func knowsNoOtherMonths(name: String) {
    #expect(PartialDate.month(named: name) == nil)
  }
}
