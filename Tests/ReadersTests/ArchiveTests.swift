import CoterieReaders
import CoterieRecords
import Foundation
import Testing

/// Zip archives and workbooks among the inputs.
@Suite struct ArchiveTests {
  private let table = "Title,Authors\nA title of a paper,Ann Lee\n"

  private func read(
    _ bytes: [UInt8], named name: String = "a.zip"
  ) throws -> (files: [String], table: RecordTable) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let found = InputFile.find([path])
    let contents = InputContents(of: found.files, log: found.log)
    let prefix = folder.path.count + 1
    return (found.files.map { String($0.name.dropFirst(prefix)) }, contents.records)
  }

  private func titles(_ table: RecordTable) -> [String] { table.indices.map { table[$0].title } }

  @Test func readsEachMemberAsAFileOfItsOwn() throws {
    let zip = ZipFile([
      "b/two.csv": "Title,Authors\nSecond title,Bo Li\n", "one.csv": table, "b/": "",
      "__MACOSX/._one.csv": "x", ".hidden.csv": table,
    ])
    let (files, records) = try read(zip.bytes)
    #expect(files == ["a.zip/b/two.csv", "a.zip/one.csv"])
    #expect(titles(records) == ["Second title", "A title of a paper"])
    #expect(records[1].location.line == 2)
    #expect(!records.log.hasErrors)
  }

  @Test(arguments: ["../../etc/x.csv", "/x.csv"])
  func writesNothingWhereAPathLeadsOutside(path: String) throws {
    let zip = ZipFile([path: table, "y.csv": table.replacing("A title", with: "Other title")])
    let (files, records) = try read(zip.bytes)
    #expect(
      files.contains(
        "a.zip/" + path.split(separator: "/").filter { $0 != ".." }.joined(separator: "/")))
    #expect(records.count == 2)
    #expect(records.log.count(of: .memberPathOutside) == 1)
  }

  @Test func reportsWhatItCannotOpen() throws {
    let whole = ZipFile(["one.csv": table]).bytes
    let cut = try read(Array(whole.dropLast(30)))
    #expect(cut.files.isEmpty && cut.table.log.count(of: .damagedArchive) == 1)
    let empty = try read(ZipFile([:]).bytes)
    #expect(empty.table.log.count(of: .emptyArchive) == 1)
    let hidden = try read(ZipFile([".one.csv": table]).bytes)
    #expect(hidden.files.isEmpty && hidden.table.log.count(of: .emptyArchive) == 1)
    let encrypted = try read(ZipFile(["one.csv": table], isEncrypted: true).bytes)
    #expect(encrypted.files.isEmpty && encrypted.table.log.count(of: .encryptedMember) == 1)
  }

  @Test func reportsAMemberWhoseBytesAreDamaged() throws {
    var bytes = ZipFile(["one.csv": table, "two.csv": table.replacing("A title", with: "O title")])
      .bytes
    let place = try #require(bytes.firstRange(of: Array("Ann Lee".utf8))?.lowerBound)
    bytes[place] = UInt8(ascii: "X")
    let (_, records) = try read(bytes)
    #expect(records.log.count(of: .brokenCompression) == 1)
    #expect(titles(records).contains("O title of a paper"))
  }

  // MARK: Workbooks

  /// A workbook of sheets, each given as the content of its `sheetData`.
  private func workbook(_ sheets: [String], strings: String = "", is1904: Bool = false) -> [UInt8] {
    let list = sheets.indices.map {
      "<sheet name=\"S\($0 + 1)\" sheetId=\"\($0 + 1)\" r:id=\"i\($0)\"/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id=\"i\($0)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let bodies = sheets + [""]
    return ZipFile([
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml":
        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>",
      "xl/_rels/workbook.xml.rels": "<Relationships>\(relations.joined())</Relationships>",
      "xl/sharedStrings.xml": "<sst>\(strings)</sst>",
      "xl/styles.xml":
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\"/>"
        + "<numFmt numFmtId=\"171\" formatCode=\"&quot;day&quot;0\"/></numFmts><cellXfs>"
        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
        + "</cellXfs></styleSheet>",
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(bodies[0])</sheetData></worksheet>",
      "xl/worksheets/sheet2.xml": "<worksheet><sheetData>\(bodies[1])</sheetData></worksheet>",
    ]).bytes
  }

  private let header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Title</t></is></c>"
    + "<c r=\"B1\" t=\"inlineStr\"><is><t>Authors</t></is></c>"
    + "<c r=\"C1\" t=\"inlineStr\"><is><t>Publication Date</t></is></c></row>"

  @Test func readsASheetWithTheNumbersOfItsRows() throws {
    let strings =
      "<si><t>One \"long\" title,\nof a paper</t></si><si><r><t>Lee, </t></r><r><rPr/><t>Ann</t></r>"
      + "<rPh><t>reading</t></rPh></si><si><t>_x0041_sta Lund</t></si>"
    let rows =
      header + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"s\"><v>1</v></c>"
      + "<c r=\"C4\" s=\"1\"><v>43529</v></c></row>"
      + "<row><c t=\"str\"><f>A4</f><v>Second title</v></c><c t=\"s\"><v>2</v></c>"
      + "<c s=\"2\"><v>36525</v></c></row>"
    let (files, records) = try read(workbook([rows], strings: strings), named: "a.xlsx")
    #expect(files == ["a.xlsx"])
    #expect(titles(records) == ["One \"long\" title, of a paper", "Second title"])
    #expect(records.indices.map { records[$0].location.line } == [4, 5])
    #expect(
      records.indices.map { records[$0].authors.names.map(\.full) } == [["Ann Lee"], ["Asta Lund"]])
    #expect(records.indices.map { records[$0].date?.description } == ["2019-03-05", "1999-12-31"])
  }

  @Test func countsDaysFrom1904WhereTheWorkbookSaysSo() throws {
    let rows =
      header + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Title</v></c>"
      + "<c r=\"B2\" t=\"str\"><v>Ann Lee</v></c><c r=\"C2\" s=\"1\"><v>42067</v></c></row>"
    let (_, records) = try read(workbook([rows], is1904: true), named: "a.xlsx")
    #expect(records[0].date?.description == "2019-03-05")
  }

  @Test func isNamedWhereItIsAWordDocument() throws {
    let (files, records) = try read(
      ZipFile(["word/document.xml": "<w:document/>"]).bytes, named: "cv.docx")
    #expect(files.isEmpty)
    #expect(records.log.problems.map(\.kind) == [.foreignContent])
    #expect(records.log.hasErrors)
  }

  @Test func takesTheSheetThatTheWorkbookNames() throws {
    func row(_ title: String) -> String {
      "<worksheet><sheetData>\(header)<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\(title)</v></c>"
        + "<c r=\"B2\" t=\"str\"><v>Ann Lee</v></c></row></sheetData></worksheet>"
    }
    let zip = ZipFile([
      "xl/workbook.xml":
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"B\" r:id=\"i2\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"i1\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"i2\" Target=\"/xl/worksheets/other.xml\"/></Relationships>",
      "xl/worksheets/sheet1.xml": row("Wrong"), "xl/worksheets/other.xml": row("Right"),
    ])
    let (_, records) = try read(zip.bytes, named: "a.xlsx")
    #expect(titles(records) == ["Right"])
  }

  @Test func readsEverySheetAsAFile() throws {
    let (files, records) = try read(workbook([header + row, header + row]), named: "a.xlsx")
    #expect(files == ["a.xlsx/S1", "a.xlsx/S2"])
    #expect(records.count == 2)
  }

  @Test func readsTheRowsBeforeTheDamageOfASheet() throws {
    let (_, records) = try read(workbook([header + row + "<row><c></row>"]), named: "a.xlsx")
    #expect(titles(records) == ["T"])
  }

  private let row =
    "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>T</v></c><c r=\"B2\" t=\"str\"><v>Ann Lee</v></c></row>"

  @Test(arguments: ["", "<workbook>", "<workbook/>", "<work\u{8}book>"])
  func reportsAWorkbookWithoutSheets(text: String) throws {
    let bytes = ZipFile(members: [("xl/workbook.xml", Array(text.utf8))]).bytes
    let (files, records) = try read(bytes, named: "a.xlsx")
    #expect(files.isEmpty)
    #expect(records.log.count(of: .damagedArchive) == 1)
  }

  @Test(arguments: ["0", "-1", "-9223372036854775808", "9223372036854775807", "x"])
  func readsRowsWhoseNumberIsOutOfRange(number: String) throws {
    let odd = "<row r=\"\(number)\"><c r=\"A3\" t=\"str\"><v>Odd</v></c></row>"
    let (_, records) = try read(workbook([header + row + odd]), named: "a.xlsx")
    #expect(titles(records) == ["T", "Odd"])
  }

  @Test(arguments: ["9223372036854774784", "-9223372036854775808", "1e300", "-1", "2958466"])
  func takesNoNumberOutOfRangeForADate(number: String) throws {
    let late = row.replacing("</row>", with: "<c r=\"C2\" s=\"1\"><v>\(number)</v></c></row>")
    let (_, records) = try read(workbook([header + late], is1904: true), named: "a.xlsx")
    #expect(titles(records) == ["T"])
  }

  @Test func endsASheetWhoseCellsShowOneLongTextTooOften() throws {
    let long = String(repeating: "long ", count: 40_000)
    let cell = "<c t=\"s\"><v>0</v></c>"
    let rows = header + row + "<row>\(String(repeating: cell, count: 1000))</row>"
    let (_, records) = try read(
      workbook([rows], strings: "<si><t>\(long)</t></si>"), named: "a.xlsx")
    #expect(titles(records).first == "T")
    #expect(records.log.count(of: .tooMuchInflated) == 1)
  }
}
