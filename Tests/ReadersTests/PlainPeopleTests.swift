import CoterieReaders
import CoterieRecords
import Testing

/// People of plain names are read in a short way where a record has no others. Another person must not
/// change who they are.
@Suite struct PlainPeopleTests {
  private static let families = [
    "Lund", "Ek", "Grace", "Sjöström", "O'Neil", "van der Berg", "Lund Jr.", "Ek III", "de", "Co.",
    "Berg-Lund", "Li", "Society", "Institute of Cuts", "Çelik", "Orgs", "Anders", "MD",
  ]
  private static let givenNames = [
    "Asta", "A.", "A. M.", "AM", "J.-P.", "Jan van", "Bo Jr", "Élise", "Alvaro", "Ann Mary", "II",
    "Ph.D.", "B.V.", "et al.", "Group", "M", "Inc.", "Martin",
  ]

  private func names(using generator: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      let family = Self.families.randomElement(using: &generator) ?? ""
      let given = Self.givenNames.randomElement(using: &generator) ?? ""
      return Int.random(in: 0..<12, using: &generator) == 0 ? family : "\(family), \(given)"
    }
  }

  /// Reads each of many lists alone and with an editor, and compares the authors.
  private func expectTheSameAuthors(
    alone: ([String]) -> RecordTable, withEditor: ([String]) -> RecordTable
  ) {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let names = names(using: &generator)
      let (first, second) = (alone(names), withEditor(names))
      #expect(first.records.map(\.authors) == second.records.map(\.authors), "\(names)")
      #expect(first.log.diagnostics == second.log.diagnostics)
    }
  }

  @Test func areTheSameInRIS() {
    func table(_ names: [String], _ editor: String) -> RecordTable {
      let authors = names.map { "AU  - \($0)\n" }.joined()
      return RISReader.table(of: "TY  - JOUR\nTI  - A\n\(authors)\(editor)ER  - \n")
    }
    expectTheSameAuthors {
      table($0, "")
    } withEditor: {
      table($0, "ED  - 王伟\n")
    }
  }

  @Test func areTheSameInMEDLINE() {
    func table(_ names: [String], _ editor: String) -> RecordTable {
      let authors = names.map { "FAU - \($0)\nAU  - Lund A\n" }.joined()
      return MEDLINEReader.table(of: "PMID- 1\nTI  - A\n\(authors)\(editor)")
    }
    expectTheSameAuthors {
      table($0, "")
    } withEditor: {
      table($0, "FED - 王伟\n")
    }
  }

  @Test func areTheSameInBibTeX() {
    func table(_ names: [String], _ editor: String) -> RecordTable {
      let authors = names.joined(separator: " and ")
      return BibTeXReader.table(of: "@article{a, title = {A}, author = {\(authors)},\(editor)}")
    }
    expectTheSameAuthors {
      table($0, "")
    } withEditor: {
      table($0, " editor = {Wang, Wei}")
    }
  }
}
