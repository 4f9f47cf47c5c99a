import Foundation
import TestSupport
import Testing

/// `coterie papers`: the lists that it shows in place of the papers.
@Suite struct PapersCommandTests {
  private let scratch: ScratchFolder

  /// Two tables with one paper in common, about whose venue and year they disagree.
  init() throws {
    scratch = try ScratchFolder()
    try scratch.write(
      "a.csv",
      """
      Title,Authors,Year,Journal,DOI,Volume,Pages,Cited by
      A long title of a paper,"Lund, Asta; Open Coast Collaboration",2020,Waves,10.5555/a,7,1-9,12
      Another title of a paper,"Tan, Wei; et al.",,,,,,

      """)
    try scratch.write(
      "b.csv",
      """
      Title,Authors,Year,Journal,DOI
      A Long Title of a Paper,"Lund, Asta",2021,Journal of Waves,10.5555/A

      """)
    try scratch.write("junk.txt", "nothing\n")
  }

  private struct Listing<Row: Decodable>: Decodable {
    let rows: [Row]
  }

  private struct RecordRow: Decodable {
    let file: String
    let line: Int
    let title: String
    let authors: [String]
    let groups: [String]
    let truncated: Bool
    let hidden_authors: Int?
    let year: Int?
    let volume: String?
    let pages: String?
    let identifiers: [String: String]
    let cited_by: [String: Int]
    let organisations: [[String]]
  }

  private func rows<Row: Decodable>(_ arguments: String...) throws -> [Row] {
    let run = try CommandRun(["papers", "--format", "json", "-q"] + arguments, in: scratch.url)
    return try JSONDecoder().decode(Listing<Row>.self, from: run.bytes).rows
  }

  @Test func showsEachRecordAsItWasRead() throws {
    let rows: [RecordRow] = try rows("--records", "a.csv", "b.csv")
    #expect(rows.map(\.file) == ["a.csv", "a.csv", "b.csv"])
    #expect(rows.map(\.line) == [2, 3, 2])
    #expect(rows[0].authors == ["Asta Lund"])
    #expect(rows[0].groups == ["Open Coast Collaboration"])
    #expect(rows[0].organisations == [[]])
    #expect(rows[0].volume == "7" && rows[0].pages == "1-9")
    #expect(rows[0].identifiers == ["doi": "10.5555/a"])
    #expect(rows[0].cited_by.values.sorted() == [12])
    #expect(rows[0].hidden_authors == 0)
    #expect(rows[1].truncated && rows[1].hidden_authors == nil && rows[1].year == nil)
    #expect(rows[2].title == "A Long Title of a Paper")
  }

  private struct FileRow: Decodable, Equatable {
    var file: String
    var format: String?
    var records = 0
    var authorships = 0
    var groups = 0
    var truncated = 0
    var without_authors = 0
    var without_year = 0
    var merged = 0
  }

  @Test func sumsUpEachFile() throws {
    let rows: [FileRow] = try rows("--summary", "a.csv", "b.csv", "junk.txt")
    #expect(
      rows == [
        FileRow(
          file: "a.csv", format: "delimited", records: 2, authorships: 3, groups: 1, truncated: 1,
          without_year: 1),
        FileRow(file: "b.csv", format: "delimited", records: 1, authorships: 1, merged: 1),
        FileRow(file: "junk.txt"),
      ])
  }

  @Test func countsTheProblemsOfEachFileByKind() throws {
    struct Row: Decodable { let problems: [String: Int] }
    let rows: [Row] = try rows("--summary", "a.csv", "b.csv", "junk.txt")
    #expect(rows[2].problems == ["unknownFormat": 1])
    #expect(rows[0].problems["unknownFormat"] == nil)
  }

  private struct Claim: Decodable, Equatable {
    let field: String
    let chosen: Bool
    let value: String
    let record: String
  }

  @Test func listsWhatRecordsOfAPaperDisagreeAbout() throws {
    let claims: [Claim] = try rows("--conflicts", "a.csv", "b.csv")
    #expect(Set(claims.map(\.field)) == ["authors", "date", "venue"])
    for field in ["authors", "date", "venue"] {
      #expect(claims.filter { $0.field == field }.map(\.chosen) == [true, false])
    }
    #expect(claims.contains { $0.field == "venue" && $0.value == "Waves" })
    // Letter case is no disagreement.
    #expect(!claims.contains { $0.field == "title" })
  }

  @Test func explainsAPaperByItsIDAndByItsDOI() throws {
    struct Row: Decodable { let id: String }
    let papers: [Row] = try rows("a.csv", "b.csv")
    let byID: [Claim] = try rows("--explain", papers[0].id, "a.csv", "b.csv")
    let byDOI: [Claim] = try rows("--explain", "https://doi.org/10.5555/A", "a.csv", "b.csv")
    #expect(byID == byDOI)
    #expect(byID.filter { $0.field == "doi" }.count == 2)
    #expect(byID.filter { $0.field == "title" }.map(\.chosen) == [true, false])
    let run = try CommandRun(["papers", "--explain", "none", "a.csv"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no paper \"none\"."))
  }

  @Test func writesWhichRecordsAreOfOnePaper() throws {
    let run = try CommandRun(
      ["papers", "a.csv", "b.csv", "--dedup-report", "same.csv", "-q"], in: scratch.url)
    #expect(run.status == 0)
    let lines = try String(contentsOf: scratch.url.appending(path: "same.csv"), encoding: .utf8)
      .split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains(",2,true,,"))
    #expect(lines[2].contains(",2,false,doi 10.5555/a,"))
    #expect(lines[3].contains(",1,true,,a.csv,3,"))
  }

  @Test func printsAnEmptyListWhereNothingWasRead() throws {
    let run = try CommandRun(["papers", "junk.txt", "--format", "json"], in: scratch.url)
    #expect(run.status == 2)
    #expect(run.output.hasSuffix("\"rows\": []\n}\n"))
    #expect(run.errors.contains("junk.txt: error: "))
    #expect(run.errors.hasSuffix("coterie: error: nothing was read.\n"))
  }

  @Test func refusesTwoListsAtOnce() throws {
    let run = try CommandRun(["papers", "a.csv", "--records", "--summary"], in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("--records and --summary are two lists"))
  }
}
