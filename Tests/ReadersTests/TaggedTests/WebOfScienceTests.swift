import CoterieReaders
import CoterieRecords
import CoterieText
import Foundation
import Testing

@Suite struct WebOfScienceTests {
  private func table(_ lines: String...) -> RecordTable {
    WebOfScienceReader.table(of: lines.joined(separator: "\n"), file: "page.txt")
  }

  @Test func hasTheseFields() throws {
    let found = table(
      "FN Clarivate Analytics Web of Science", "VR 1.0", "PT J", "AU Lund, A", "   Ek, BC",
      "   Roach, M", "AF Lund, Asta", "   Ek, Bo C.", "   Roach, Mack, III", "CA Cut Study Grp",
      "BE Moor, J", "TI On cuts", "   of graphs", "SO LETTERS", "LA English",
      "DT Article; Early Access", "DE cuts; graph", "   theory; trees", "ID TREES",
      "AB We cut.", "C1 [Lund, Asta; Roach, Mack, III] Univ X, Dept Y, Oslo, Norway.",
      "   [Ek, B. C.] Univ Z, Bergen, Norway.", "   [Ek, BC] Univ W, Paris, France.",
      "RP Ek, BC (corresponding author), Univ Z, Bergen, Norway.", "EM ek@example.org",
      "RI Lund, Asta/A-1009-2008; Nobody, N/B-1000-2009", "OI ek, bo c/0000-0002-1825-0097",
      "CR Tan W, 2001, LETTERS, V1, P1", "   Tan W, 2002, LETTERS, V2, P2", "NR 2", "TC 12",
      "Z9 15", "BP 1", "EP 9", "AR 77", "DI 10.5555/a.1", "PD MAR 16", "PY 2016", "VL 3", "IS 2",
      "PM 123", "UT WOS:000900000000001", "ER", "", "EF")
    let record = try #require(found.records.first)
    #expect(found.log.isEmpty)
    #expect(record.location.line == 3)
    #expect(record.title == "On cuts of graphs")
    #expect(record.names == ["Asta Lund", "Bo C. Ek", "Mack Roach III", "Cut Study Grp"])
    let authors = record.authors.contributors
    #expect(
      authors.map(\.rawAffiliations) == [
        ["Univ X, Dept Y, Oslo, Norway"],
        ["Univ Z, Bergen, Norway", "Univ W, Paris, France"], ["Univ X, Dept Y, Oslo, Norway"], [],
      ])
    #expect(authors.map(\.isCorresponding) == [false, true, false, false])
    #expect(
      authors.map { $0.identifiers.map(\.value) } == [
        ["A-1009-2008"], ["0000-0002-1825-0097", "ek@example.org"], [], [],
      ])
    #expect(record.otherContributors.map(\.name.full) == ["J Moor"])
    #expect(record.date?.description == "2016-03-16")
    #expect(record.kind == .article)
    #expect(record.venue == "LETTERS")
    #expect(record.identifiers.map(\.kind) == [.doi, .pubMed, .webOfScience])
    let fields = record.fields.map { "\($0.field) \($0.name)=\($0.value)" }
    #expect(fields.contains("key =WOS:000900000000001"))
    #expect(fields.contains("articleNumber =77"))
    #expect(fields.filter { $0.hasPrefix("keyword") }.count == 4)
    #expect(fields.contains("keyword =graph theory"))
    #expect(fields.filter { $0.hasPrefix("reference") }.count == 2)
    #expect(
      fields.filter { $0.hasPrefix("citations") } == ["citations wos:TC=12", "citations wos:Z9=15"])
  }

  @Test func givesAddressesWithoutNamesToThePaperAndToASoleAuthor() {
    let several = table(
      "PT J", "AU LUND, A", "   EK, B", "TI A", "C1 UNIV X,OSLO,NORWAY.",
      "   UNIV Y,BERGEN,NORWAY.", "ER", "EF")
    #expect(
      several.records.first?.organisations.map(\.name)
        == ["UNIV X,OSLO,NORWAY", "UNIV Y,BERGEN,NORWAY"])
    let sole = table("PT J", "AU LUND, A", "TI A", "C1 UNIV X,OSLO,NORWAY.", "ER", "EF")
    #expect(
      sole.records.first?.authors.contributors.map(\.rawAffiliations) == [["UNIV X,OSLO,NORWAY"]])
  }

  @Test func readsATagThatLostItsBlank() {
    let found = table("PT J", "AULund, A", "   Ek, B", "TI A", "ER", "EF")
    #expect(found.records.map(\.names) == [["A Lund", "B Ek"]])
    #expect(found.log.diagnostics == [Problem.tagged(.gluedTag("AULund, A")).onLine(2)])
  }

  @Test func saysWhenTheFileIsNotClosed() {
    let found = table("PT J", "AU Lund, A", "TI A", "ER", "")
    #expect(found.count == 1)
    #expect(found.log.diagnostics == [Problem.tagged(.unclosed(tag: "EF")).onLine(4)])
  }

  /// The bytes of a text in UTF-16.
  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  private func contents(_ bytes: [UInt8], pieceLength: Int) throws -> RecordTable {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    var formats = InputFormats()
    formats.pieceLength = pieceLength
    return InputContents(
      of: [InputFile(path: url.path, name: "f", isNamed: true)], formats: formats
    ).records
  }

  @Test(arguments: [true, false])
  func isReadInUTF16(isLittle: Bool) throws {
    let record =
      "PT J\nAU Müller, L\n   Ek, B\nAF Müller, Léa 😀\n   Ek, Bo\nTI On cuts\nAB We cut. 😀\nPY 2001\nER\n\n"
    let text = "FN Clarivate\nVR 1.0\n" + String(repeating: record, count: 4000) + "EF\n"
    let bytes = utf16(text, isLittle: isLittle)
    for length in [1 << 16, 99_999, 8 << 20] {
      let found = try contents(bytes, pieceLength: length)
      #expect(found.count == 4000)
      #expect(found.log.isEmpty)
      #expect(found.records.allSatisfy { $0.names == ["Léa 😀 Müller", "Bo Ek"] })
      #expect(found.records.last?.abstract == "We cut. 😀")
      #expect(found.records.last?.location.line == 3 + 3999 * 10)
    }
    let table = "Title,Authors\nOn cuts,\"Müller, Léa; Ek, Bo\"\n"
    #expect(
      try contents(utf16(table, isLittle: isLittle), pieceLength: 8 << 20).records.map(\.names)
        == [["Léa Müller", "Bo Ek"]])
  }
}
