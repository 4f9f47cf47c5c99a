import CoterieReaders
import CoterieRecords
import CoterieText
import Testing

/// Reads a table whose rows are separated by `\n` in the tests.
private func table(_ rows: String..., columns: [String: String] = [:]) -> RecordTable {
  var options = ReadingOptions()
  options.columns = columns
  return DelimitedTextReader.table(
    of: rows.joined(separator: "\n"), file: "papers.csv", options: options)
}

extension RecordTable {
  /// The messages but the one of the columns.
  fileprivate var warnings: [String] { messages.filter { !$0.contains("columns are read so") } }
}

/// Tables of papers with a header.
@Suite struct DelimitedTextTests {
  private let sample = """
    Title,Authors,Year,Journal,DOI
    "On graphs, and cuts","Lund, Asta; Ek, Åsa",2019,Letters,10.5555/a.1
    On trees,"Li, Bo",2020,Letters,https://doi.org/10.5555/A.2

    """

  private func expectSample(_ bytes: [UInt8]) {
    let found = DelimitedTextReader.table(of: bytes, file: "papers.csv")
    #expect(found.records.map(\.title) == ["On graphs, and cuts", "On trees"])
    #expect(found.records.map(\.names) == [["Asta Lund", "Åsa Ek"], ["Bo Li"]])
    #expect(found.records.map { $0.date?.year } == [2019, 2020])
    #expect(found.records.map(\.location.line) == [2, 3])
    #expect(
      found.records.flatMap(\.identifiers)
        == [Identifier(.doi, "10.5555/a.1"), Identifier(.doi, "10.5555/a.2")].compactMap { $0 })
    // The engine decodes text of two bytes a character before it asks for the format.
    let text = WideText.utf8(ofFile: bytes) ?? bytes
    #expect(DelimitedTextReader.signature.recognises(text[...]))
  }

  @Test func readsACellOfSeparatorsThatASpreadsheetCut() {
    let found = table(
      "Title,Authors,Year", "On the one,\"\(String(repeating: ";", count: 32_767))\",2020",
      "On the two,Ann Lee; Bo Li,2020")
    #expect(found.records.map(\.names) == [[], ["Ann Lee", "Bo Li"]])
    #expect(found.records.map(\.authors.hidden) == [.unknown, .none])
  }

  @Test func believesNoCountOfMoreThanAMillionAuthors() {
    let found = table(
      "Title,Authors,AuthorCount", "On the one,Ann Lee; et al.,12",
      "On the two,Ann Lee; et al.,4294967296")
    #expect(found.records.map(\.authors.hidden) == [.count(11), .unknown])
  }

  @Test func takesNoSignForPartOfAYear() {
    let found = table("Title,Authors,Year", "On the one,Ann Lee,+123", "On the two,Ann Lee,-123")
    #expect(found.records.map { $0.date?.year } == [nil, nil])
  }

  @Test func knowsAPreprintByItsIdentifiers() {
    let found = table(
      "Title,Authors,Journal,DOI,arXiv", "On one,Ann Lee,,,1706.03762",
      "On two,Ann Lee,,10.5555/a,1706.03762", "On three,Ann Lee,NeurIPS,,1706.03762",
      "On four,Ann Lee,bioRxiv,10.1101/2020.01.01.123456,", "On five,Ann Lee,,,")
    #expect(found.records.map(\.isPreprint) == [true, false, false, true, false])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func hasAnyLineEnds(end: String) {
    expectSample(Array(sample.replacing("\n", with: end).utf8))
  }

  @Test(arguments: [";", "\t", "|"])
  func hasAnySeparator(separator: String) {
    let rows = [
      ["Title", "Authors", "Year", "Journal", "DOI"],
      ["\"On graphs, and cuts\"", "\"Lund, Asta; Ek, Åsa\"", "2019", "Letters", "10.5555/a.1"],
      ["On trees", "\"Li, Bo\"", "2020", "Letters", "10.5555/a.2"],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    expectSample(Array(text.utf8))
  }

  @Test func hasAnyEncoding() {
    expectSample([0xEF, 0xBB, 0xBF] + Array(sample.utf8))
    let units = Array(sample.utf16)
    expectSample([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    expectSample([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    // Å is C5 in Windows-1252.
    let latin = Array(sample.utf8).filter { $0 != 0xC3 }.map { $0 == 0x85 ? 0xC5 : $0 }
    expectSample(latin)
    #expect(
      DelimitedTextReader.table(of: latin, file: "papers.csv").warnings == [
        "papers.csv:2: warning: the line is not UTF-8; it and others like it are read as "
          + "Windows-1252. Save the file as UTF-8 if names look wrong."
      ])
  }

  @Test func saysWhatItsColumnsMean() {
    let found = table("Title,Author(s),Score,My note", "On cuts,Bo Li,7,read", "On trees,Bo Li,,")
    #expect(found.records[0].siteValue("Score") == "7")
    #expect(found.records[0].siteValue("My note") == "read")
    #expect(found.records[1].fields == [])
    #expect(
      found.messages == [
        "papers.csv:1: note: the table's columns are read so: \"Title\" as title, \"Author(s)\" as "
          + "authors; \"Score\", \"My note\" are kept as written. "
          + "Pass --map \"HEADING=FIELD\" to read one in another way."
      ])
  }

  @Test func isReadAsTheUserSays() {
    let found = table(
      "Paper name,Who,Year,Title", "On cuts,Bo Li,1999,A",
      columns: ["Paper name": "title", "Who": "Authors", "Year": "-", "Title": "venue"])
    #expect(found.records.map(\.title) == ["On cuts"])
    #expect(found.records.map(\.names) == [["Bo Li"]])
    #expect(found.records.map(\.date) == [nil])
    #expect(found.records.map(\.venue) == ["A"])
  }

  @Test(arguments: [
    "Source,Target,Weight\nAnn,Bo,1", "Id,Label,Authors\n1,Ann,2", "id\tlabel\tx\ty\n1\tAnn\t0\t0",
    "Title,Year\nOn cuts,2020", "Title,Inventors,Applicants\nA clip,Bo Li,Quay AG",
    "Authors and Title\nBo Li", "year,papers,authors\n2019,1,2",
    "@article{a, title={A}, author={B}}",
    "[{\"title\": \"A\", \"authors\": [\"B\"]}]", "", "\n\n", "TI  - A\nAU  - B\nER  - ",
    "LGApr 14\nTitle, Authors\n",
  ])
  func isNoOtherText(text: String) {
    #expect(
      RecordFormats.all.first { $0.signature.recognises(Array(text.utf8)[...]) }?.signature.name
        != "delimited")
  }

  @Test func mayHaveLinesAboveItsHeader() {
    let found = table("sep=,", "\"About: 2 papers, exported\"", "Title,Authors", "On cuts,Bo Li")
    #expect(found.records.map(\.title) == ["On cuts"])
    #expect(found.records.map(\.location.line) == [4])
  }

  @Test func keepsOddRowsWithAMessage() {
    let found = table(
      "Title,Authors,Year", "On cuts,Bo Li", "On trees,Bo Li,2020,extra,", "On sets,Bo Li,2021,,",
      "Title,Authors,Year", "\"On \"open\" sets\",Bo Li,2022", ",,2023", "On rings,,20l9")
    #expect(
      found.records.map(\.title) == [
        "On cuts", "On trees", "On sets", "On \"open\" sets", "On rings",
      ])
    #expect(found.records.map { $0.date?.year } == [nil, 2020, 2021, 2022, nil])
    #expect(
      found.warnings == [
        "papers.csv:2: warning: the row has 2 fields where the header has 3; the missing ones are "
          + "taken as empty. Check its quotes and separators.",
        "papers.csv:3: warning: the row has 5 fields where the header has 3; those without a heading "
          + "are left out. Check its quotes and separators.",
        "papers.csv:5: note: the row repeats the header; it is left out.",
        "papers.csv:6: warning: a quote inside a quoted field is not doubled; it is read as a part of "
          + "the text. Check where the field ends.",
        "papers.csv:7: warning: the row has neither a title nor authors; it is left out.",
        "papers.csv:8: warning: \"20l9\" in the column \"Year\" is not a date; the paper is kept "
          + "without a date. Correct the field.",
      ])
  }

  @Test func isNotReadWithoutItsColumns() {
    #expect(
      table("Name,Year", "A,2020").messages == [
        "papers.csv: error: no row has headings of a title and of authors; the table is not read. "
          + "Pass --map \"HEADING=title\" and --map \"HEADING=authors\"."
      ])
  }
}

/// The fields of a paper in a table.
@Suite struct TableFieldTests {
  private func record(_ headings: String, _ cells: String) -> Record? {
    table("Title;Authors;" + headings, "On cuts;Bo Li;" + cells).records.first
  }

  @Test(
    arguments: [
      ("Year", "2019", "2019"), ("Year", "2019.0", "2019"), ("Date", "2020-11-22", "2020-11-22"),
      ("Date", "28 Jul 2020", "2020-07-28"), ("Year;Month", "2016;MAR 16", "2016-03-16"),
      ("Year;Month;Day", "2016;3;9", "2016-03-09"), ("PY;Month", "2016;", nil),
      ("Year;Month", "2016;mar", "2016-03"),
      ("Year;Publication Date", "2019;2019-05-01", "2019-05-01"),
      ("Year;Publication Date", "2019;2018-05-01", "2019"), ("Year", "in 2019", "2019"),
      ("Date", "2020 Nov 3", "2020-11-03"), ("Year", "", nil),
    ] as [(String, String, String?)])
  func includeItsDate(headings: String, cells: String, date: String?) {
    #expect(record(headings, cells)?.date?.description == date)
  }

  @Test(
    arguments: [
      ("Pages", "21--24", ["21", "24"]), ("Pages", "7", ["7"]),
      ("Page start;Page end", "1;9", ["1", "9"]),
      ("Start Page", "e12", ["e12"]), ("Pages", "S1–S9", ["S1", "S9"]), ("Pages", "", []),
    ] as [(String, String, [String])])
  func includeItsPages(headings: String, cells: String, pages: [String]) {
    let fields = record(headings, cells)?.fields.filter {
      [.firstPage, .lastPage].contains($0.field)
    }
    #expect(fields?.map(\.value) == pages)
  }

  @Test(
    arguments: [
      ("Journal Article", .article), ("inproceedings", .conferencePaper),
      ("Conference paper", .conferencePaper), ("Book chapter", .bookChapter), ("Review", .review),
      ("Posted Content", .preprint), ("Erratum", .correction), ("PDF", .unknown), ("", .unknown),
      ("Tune", .other),
    ] as [(String, WorkKind)])
  func includeItsKind(type: String, kind: WorkKind) {
    #expect(record("Document Type", type)?.kind == kind)
  }

  @Test func includeAllElse() {
    let paper = record(
      "Editors;Journal;Volume;Issue;Art. No.;PubMed ID;arXiv;ISBN;Abstract;Author Keywords;"
        + "Index Keywords;Language of Original Document;Cited by;Link;Affiliations",
      "Wu, Di and Ho, Cy;Letters;12;3;e7;0123456;1706.03762v2;0306406152;Text.;"
        + "\"cuts; trees\";\"trees; rings\";English;1,204;https://x.example;\"Uni A; Uni B\"")
    #expect(paper?.otherContributors.map(\.name.full) == ["Di Wu", "Cy Ho"])
    #expect(paper?.otherContributors.map(\.role) == [.editor, .editor])
    #expect(paper?.venue == "Letters")
    #expect(paper?.identifiers.map(\.value) == ["123456", "1706.03762", "9780306406157"])
    #expect(paper?.abstract == "Text.")
    #expect(paper?.organisations.map(\.name) == ["Uni A", "Uni B"])
    #expect(paper?.values(of: .keyword).map(\.value) == ["cuts", "trees", "rings"])
    for (field, value) in [
      (RecordField.volume, "12"), (.issue, "3"), (.articleNumber, "e7"), (.language, "en"),
      (.citations, "1204"), (.url, "https://x.example"),
    ] {
      #expect(paper?.values(of: field).map(\.value) == [value])
    }
  }

  @Test func leaveOutWhatTheUserDoesNotWant() {
    var options = ReadingOptions()
    options.keepsAbstracts = false
    options.keepsDetails = false
    let found = DelimitedTextReader.table(
      of: "Title,Authors,Abstract,Keywords,Volume,Mine\nOn cuts,Bo Li,Text.,cuts,7,x",
      options: options)
    #expect(found.records.map(\.abstract) == [nil])
    #expect(found.records[0].fields == [FieldValue(.volume, "7")])
  }

  @Test func keepAnOddIdentifierAsWritten() {
    let found = table("Title,Authors,DOI,PMID", "On cuts,Bo Li,see text,NA")
    #expect(found.records[0].identifiers == [])
    #expect(found.records[0].siteValue("DOI") == "see text")
    #expect(
      found.warnings == [
        "papers.csv:2: warning: \"see text\" in the column \"DOI\" is no such identifier; it is kept "
          + "as written. Correct the field."
      ])
  }

  @Test func giveAuthorsTheirAddressesAndNumbers() {
    let found = DelimitedTextReader.table(
      of: "Document Title,Authors,Author Affiliations,PDF Link,ORCID\n"
        + "On cuts,A. Lee; B. Li,Uni A; Uni B,x,; 0000-0002-1825-0097\nOn trees,A. Lee; B. Li,Uni A,x,"
    )
    let authors = found.records.flatMap(\.authors.contributors)
    #expect(authors.map(\.rawAffiliations) == [["Uni A"], ["Uni B"], [], []])
    #expect(authors.flatMap(\.identifiers).map(\.value) == ["0000-0002-1825-0097"])
    #expect(authors[1].identifiers.count == 1)
    #expect(found.records[1].organisations == [Organisation("Uni A")])
  }
}
