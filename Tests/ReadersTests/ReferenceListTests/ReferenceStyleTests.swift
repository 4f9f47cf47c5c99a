import CoterieReaders
import CoterieRecords
import Testing

/// One entry in the styles that people use.
@Suite struct ReferenceStyleTests {
  private func entry(_ text: String) throws -> Record {
    let table = ReferenceListReader.table(of: text)
    #expect(table.count == 1)
    return try #require(table.count == 1 ? table[0] : nil)
  }

  private func field(_ field: RecordField, of record: Record) -> String? {
    record.values(of: field).first?.value
  }

  @Test(arguments: [
    // APA.
    "Lund, A., Li, B. C., & Ek, Å. (2019). Doors: A survey of hinges. Journal of Doors, 12(3), 45–67. https://doi.org/10.5555/abc.1",
    // Harvard.
    "Lund, A., Li, B.C. and Ek, Å. (2019) ‘Doors: A survey of hinges’, Journal of Doors, 12(3), pp. 45–67. doi: 10.5555/abc.1.",
    // Vancouver, and its variant with stops.
    "Lund A, Li BC, Ek Å. Doors: A survey of hinges. Journal of Doors. 2019;12(3):45–67. doi:10.5555/abc.1",
    "Lund A., Li B.C., Ek Å. Doors: A survey of hinges. Journal of Doors. 2019;12(3):45-67. doi:10.5555/abc.1",
    // IEEE.
    "A. Lund, B. C. Li, and Å. Ek, “Doors: A survey of hinges,” Journal of Doors, vol. 12, no. 3, pp. 45–67, Jul. 2019, doi: 10.5555/abc.1.",
    // ACM, as its old and its new form.
    "A. Lund, B. C. Li, and Å. Ek. 2019. Doors: A survey of hinges. Journal of Doors 12, 3 (2019), 45–67. https://doi.org/10.5555/abc.1",
    "Lund, A., Li, B.C. and Ek, Å. 2019. Doors: A survey of hinges. Journal of Doors. 12, 3 (Jul. 2019), 45–67. https://doi.org/10.5555/abc.1",
    // Chicago.
    "Lund, A., B. C. Li, and Å. Ek. 2019. “Doors: A survey of hinges.” Journal of Doors 12 (3): 45–67. https://doi.org/10.5555/abc.1.",
    // MLA.
    "Lund, A., B. C. Li, and Å. Ek. “Doors: A survey of hinges.” Journal of Doors, vol. 12, no. 3, 2019, pp. 45–67, https://doi.org/10.5555/abc.1.",
    // Straight quotes, and a number before it.
    "[7] A. Lund, B. C. Li, Å. Ek, \"Doors: A survey of hinges\", Journal of Doors, vol. 12, no. 3, pp. 45-67, 2019. doi:10.5555/abc.1",
  ])
  func isReadInEveryStyle(text: String) throws {
    let record = try entry(text)
    #expect(
      record.authors.names.map { "\($0.family)/\($0.given.filter { $0 != "." && $0 != " " })" }
        == ["Lund/A", "Li/BC", "Ek/Å"])
    #expect(record.authors.hidden == .none)
    #expect(record.title == "Doors: A survey of hinges")
    #expect(record.date?.year == 2019)
    #expect(record.venue == "Journal of Doors")
    #expect(record.identifiers == [Identifier(.doi, "10.5555/abc.1")].compactMap { $0 })
    #expect(field(.volume, of: record) == "12")
    #expect(field(.firstPage, of: record) == "45")
    #expect(field(.lastPage, of: record) == "67")
  }

  @Test(arguments: [
    (
      "Asta Lund, Bo Li: Latches and Bolts. DOORS 2017: 12-19", ["Asta Lund", "Bo Li"],
      "Latches and Bolts"
    ),
    (
      "Lund, Asta, and Bo van der Li. 2017. Latches and bolts. Oxford: Door Press.",
      ["Asta Lund", "Bo van der Li"], "Latches and bolts"
    ),
    (
      "LUND, A., & O'BRIEN, B. (2017). Latches and bolts. Door Press.", ["A. LUND", "B. O'BRIEN"],
      "Latches and bolts"
    ),
    (
      "Ståhl, J.-P., d'Ovidio, F., & de la Cruz, M. (2017). Latches and bolts. Door Press.",
      ["J.-P. Ståhl", "F. d'Ovidio", "M. de la Cruz"], "Latches and bolts"
    ),
    (
      "ATLAS Collaboration. (2017). Latches and bolts. Physics Letters B, 716, 1–29.",
      ["ATLAS Collaboration"], "Latches and bolts"
    ),
    (
      "World Health Organization. (2017). Latches and bolts (2nd ed.). Geneva: WHO.",
      ["World Health Organization"], "Latches and bolts"
    ),
    (
      "Farrell, S., Prabhat, Anderson, D., & Li, B. (2017). Latches and bolts. Letters, 1, 2–3.",
      ["S. Farrell", "Prabhat", "D. Anderson", "B. Li"], "Latches and bolts"
    ),
    (
      "King, M. L., Jr., & Lund, A. (2017). Latches and bolts. Letters, 1, 2–3.",
      ["M. L. King Jr.", "A. Lund"], "Latches and bolts"
    ),
    (
      "Lund*, A., & Li, B. (2017). What is a latch? Letters, 1, 2–3.", ["A. Lund", "B. Li"],
      "What is a latch?"
    ),
    (
      "An C, Do TH. Latches in E. coli. Lancet. 2017;1:2-3.", ["C An", "TH Do"],
      "Latches in E. coli"
    ),
    ("E. Bach, Syntactic Locks. New York: Door Press, 2017.", ["E. Bach"], "Syntactic Locks"),
  ])
  func readsNamesOfEveryForm(text: String, names: [String], title: String) throws {
    let record = try entry(text)
    #expect(record.authors.names.map(\.full) == names)
    #expect(record.title == title)
    #expect(record.date?.year == 2017)
  }

  @Test(arguments: [
    "Lund, A., Li, B., et al. (2019). On doors. Letters, 1, 2–3.",
    "Lund A, Li B, et al. On doors. Letters. 2019;1:2-3.",
    "A. Lund, B. Li et al., “On doors,” Letters, vol. 1, 2019.",
    "Asta Lund, Bo Li, and others. 2019. On doors. Letters 1, 2 (2019), 3–4.",
  ])
  func marksAListThatLeavesAuthorsOut(text: String) throws {
    let record = try entry(text)
    #expect(record.authors.hidden == .unknown)
    #expect(record.authors.names.map(\.family) == ["Lund", "Li"])
    #expect(record.title == "On doors")
  }

  @Test func readsTheLastAuthorBehindDots() throws {
    let record = try entry("Lund, A., Li, B., … Ek, Å. (2019). On doors. Letters, 1, 2–3.")
    #expect(record.authors.names.map(\.family) == ["Lund", "Li", "Ek"])
    #expect(record.authors.isTruncated)
  }

  @Test func keepsEditorsApart() throws {
    let chapter = try entry(
      "Lund, A. (2019). A theory of doors. In Q. Moor & T. Sand (Eds.), Handbook of doors (pp. 1–20). Sage."
    )
    #expect(chapter.authors.names.map(\.full) == ["A. Lund"])
    #expect(chapter.otherContributors.map(\.name.full) == ["Q. Moor", "T. Sand"])
    #expect(chapter.otherContributors.allSatisfy { $0.role == .editor })
    #expect(chapter.venue == "Handbook of doors")
    let book = try entry("Moor, Q., & Sand, T. (Eds.). (2019). Handbook of doors. Sage.")
    #expect(book.authors.contributors.isEmpty)
    #expect(book.otherContributors.map(\.name.full) == ["Q. Moor", "T. Sand"])
    #expect(book.title == "Handbook of doors")
  }

  @Test func readsEntriesWithoutAuthorsOrYear() throws {
    let nameless = try entry("“On doors without names.” Letters, vol. 1, 2019, pp. 2–3.")
    #expect(nameless.authors.contributors.isEmpty)
    #expect(nameless.title == "On doors without names")
    #expect(nameless.date?.year == 2019)
    for text in ["(n.d.)", "(in press)", "(forthcoming)"] {
      let record = try entry("Lund, A., & Li, B. \(text). On doors. Letters, 1, 2–3.")
      #expect(record.title == "On doors")
      #expect(record.date == nil)
    }
    #expect(try entry("Lund, A. (2019b). On doors. Letters, 1, 2–3.").date?.year == 2019)
  }

  @Test func takesNoOtherNumberForTheYear() throws {
    let record = try entry(
      "A. Lund, “Doors of 1984,” Letters, vol. 2010, pp. 1999–2005, 2012. Accessed: May 5, 2020.")
    #expect(record.title == "Doors of 1984")
    #expect(record.date?.year == 2012)
  }

  @Test func takesThesisAndPreprintForWhatTheyAre() throws {
    let thesis = try entry(
      "Lund, A. (2019). On doors [Doctoral dissertation, University of Oslund]. Archive.")
    #expect(thesis.title == "On doors")
    let preprint = try entry("A. Lund and B. Li. On doors. arXiv:1706.99999 [cs.LG], 2017.")
    #expect(preprint.identifiers.map(\.value) == ["1706.99999"])
  }
}
