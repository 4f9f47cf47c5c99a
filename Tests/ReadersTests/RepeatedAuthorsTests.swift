import CoterieReaders
import CoterieRecords
import Testing

/// Authors whom a list names again, whatever its format.
@Suite struct RepeatedAuthorsTests {
  private let orcids = ["0000-0002-1825-0097", "0000-0001-5109-3700"]

  /// A list of names, each of which may have the number of an ORCID after it: `Ann Lee 0`.
  private func list(_ names: String) -> AuthorList {
    AuthorList(
      names.split(separator: ", ").compactMap { text in
        let number = text.last?.wholeNumberValue
        let name = number == nil ? String(text) : String(text.dropLast(2))
        let identifier = number.flatMap { PersonIdentifier(.orcid, orcids[$0]) }
        return PersonName(full: name).map {
          Contributor($0, identifiers: identifier.map { [$0] } ?? [])
        }
      })
  }

  private func table(_ authors: AuthorList) -> RecordTable {
    ListReader.$authors.withValue(authors) { ListReader.table(of: "x\n") }
  }

  @Test(arguments: [
    ("Ann Lee 0, Bo Li 1, Ann Lee 0", "Ann Lee, Bo Li"),
    ("Ann Lee 0, Bo Li, A. B. Lee 0, Cy Ho", "Ann Lee, Bo Li, Cy Ho"),
    ("Ann Lee 0, Ann Lee 0, ANN LEE 0", "Ann Lee"),
    ("Ann Lee, Bo Li, Ann Lee, Bo Li", "Ann Lee, Bo Li"),
    ("Ann Lee, Bo Li, Cy Ho, Ann Lee, BO LI, Cy Ho", "Ann Lee, Bo Li, Cy Ho"),
    ("Ann Lee, Bo Li 1, Ann Lee, B. Li 1, Ann Lee", "Ann Lee, Bo Li"),
    ("Ann Lee 0, Bo Li, Cy Ho, A. Lee 0, Bo Li", "Ann Lee, Bo Li, Cy Ho"),
  ])
  func areLeftOut(names: String, left: String) {
    let found = table(list(names))
    #expect(found[0].authors.names.map(\.full).joined(separator: ", ") == left)
    #expect(!found.log.isEmpty && found.log.diagnostics.allSatisfy { $0.severity == .note })
    #expect(found.log.diagnostics.allSatisfy { $0.location.line == 1 })
  }

  @Test(arguments: [
    "Ann Lee, Bo Li, Ann Lee", "Ann Lee 0, Bo Li 0", "Ann Lee 0, Ann Lee 1", "A. Lee 0, B. Lee 0",
    "Ann Lee, Ann Lee", "Ann Lee, Bo Li, Ann Lee, Cy Ho", "Ann Lee, Bo Li, Cy Ho, Bo Li, Cy Ho",
    "Ann Lee 0, Bo Li, Ann Lee 1, Bo Li", "Ann Lee", "",
  ])
  func stayOtherwise(names: String) {
    let found = table(list(names))
    #expect(found[0].authors == list(names))
    #expect(found.log.isEmpty)
  }

  @Test func leaveWhatIsSaidOfThemAtTheLaterPlace() {
    var authors = list("Ann Lee 0, Bo Li, Ann Lee 0")
    authors.hidden = .unknown
    authors.contributors[0].affiliations = [Organisation("North")]
    authors.contributors[2].affiliations = [Organisation("North"), Organisation("South")]
    authors.contributors[2].rawAffiliations = ["South, Norway"]
    authors.contributors[2].isCorresponding = true
    let found = table(authors)[0].authors
    #expect(found.hidden == .unknown)
    #expect(found.contributors[0].affiliations == [Organisation("North"), Organisation("South")])
    #expect(found.contributors[0].rawAffiliations == ["South, Norway"])
    #expect(found.contributors[0].isCorresponding && found.contributors[0].identifiers.count == 1)
  }

  @Test func ofATableWithNumbersOfScopusAreLeftOut() {
    let header =
      "\"Authors\",\"Author full names\",\"Author(s) ID\",\"Title\",\"EID\",\"Source title\"\n"
    let row =
      "\"Corrin C.; Tan W.; Corrin C.E.\",\"Corrin, Clara (57900000011); Tan, Wei (57900000012); "
      + "Corrin, Clara E. (57900000011)\",\"57900000011; 57900000012; 57900000011\",\"An author who "
      + "signed twice\",\"2-s2.0-99000000111\",\"Signatures\"\n"
    let found = DelimitedTextReader.table(of: header + row)
    #expect(found[0].authors.names.map(\.full) == ["Clara Corrin", "Wei Tan"])
    #expect(
      found.log.problems.filter { $0.kind != .tableColumns } == [
        .authors(.repeated("Clara E. Corrin", id: "57900000011"))
      ])
  }
}

/// A reader of one record, with a list of authors that a test gives.
private struct ListReader: RecordReader {
  @TaskLocal static var authors = AuthorList()

  static let signature = FormatSignature(name: "list", summary: "a test") { _ in false }
  static let framing = RecordFraming.whole

  init(beginning: Span<UInt8>, _ context: ReadingContext) {}

  func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    sink.append(Record(location: sink.location(line: 1), title: "On cuts", authors: Self.authors))
    sink.endPiece(length: 1)
  }
}
