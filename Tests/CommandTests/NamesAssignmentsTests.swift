import Foundation
import TestSupport
import Testing

/// `coterie names --assignments`: the author of each mention of each record.
@Suite struct NamesAssignmentsTests {
  private let sample: NamesSample

  init() throws {
    sample = try NamesSample()
    try sample.scratch.write(
      "keys.bib",
      """
      @article{cuts, title = {Cuts of sparse graphs}, author = {Tan, W. and Lee, A.}, year = 2010,
        doi = {10.5555/cuts.1}}
      @article{reefs, title = {Reefs in the shade}, author = {{The Reef Group} and
        Lúa, Ana and others}, year = 2014}

      """)
  }

  @Test func hasARowForEachMentionOfEachRecord() throws {
    let run = try sample.names("papers.csv", "keys.bib", "--assignments", "-q")
    let lines = run.output.components(separatedBy: "\n")
    #expect(lines[0] == "file,record,place,mention,author,probability,paper")
    let cells = lines.dropFirst().filter { !$0.isEmpty }.map { $0.components(separatedBy: ",") }
    #expect(cells.allSatisfy { $0.count == 7 })
    #expect(
      Set(cells.map { $0.prefix(4).joined(separator: " ") }) == [
        "papers.csv 2 1 Wei Tan", "papers.csv 2 2 Ann Lee", "papers.csv 3 1 Bo Ek",
        "papers.csv 3 2 W. Tan", "papers.csv 4 1 Wei Tan", "papers.csv 4 2 Ines Roy",
        "papers.csv 5 1 Wei Tan", "papers.csv 5 2 Bo Ek", "papers.csv 5 3 Upload Robot",
        "keys.bib cuts 1 W. Tan", "keys.bib cuts 2 A. Lee", "keys.bib reefs 1 Ana Lúa",
      ])
    #expect(cells.count == 12)
    // Both records of one paper have its authors, whatever they call them.
    let merged = cells.filter { $0[6].hasPrefix("cuts-of-sparse-graphs-") }
    #expect(merged.map { $0[4] } == ["wei-tan", "ann-lee", "wei-tan", "ann-lee"])
    #expect(Set(merged.map { $0[6] }).count == 1)
    for row in cells {
      let probability = try #require(Double(row[5]))
      #expect((0...1).contains(probability) && row[5].count <= 8, "\(row)")
    }
  }

  private struct Listing<Row: Decodable>: Decodable {
    let rows: [Row]
  }

  private struct Record: Decodable {
    let file: String
    let line: Int
    let key: String?
    let authors: [String]
  }

  private struct Mention: Decodable {
    let file: String
    let record: String
    let place: Int
    let mention: String
  }

  private func rows<Row: Decodable>(of files: [String], _ arguments: String...) throws -> [Row] {
    let run = try CommandRun(
      arguments + files + ["--format", "json", "-q"], in: sample.scratch.url)
    return try JSONDecoder().decode(Listing<Row>.self, from: run.bytes).rows
  }

  /// The names of the rows are those of `papers --records`, at their places, and no row is missing.
  @Test(arguments: [["papers.csv", "more.csv", "keys.bib"], ["seeds"]])
  func namesAuthorsAsTheRecordsDo(files: [String]) throws {
    try sample.scratch.copySeeds()
    let records: [Record] = try rows(of: files, "papers", "--records")
    let wanted = records.flatMap { record in
      record.authors.enumerated().map { place, name in
        "\(record.file) \(record.key ?? "\(record.line)") \(place + 1) \(name)"
      }
    }
    let found: [Mention] = try rows(of: files, "names", "--assignments")
    #expect(wanted.count > 15)
    #expect(
      found.map { "\($0.file) \($0.record) \($0.place) \($0.mention)" }.sorted() == wanted.sorted())
  }

  @Test func isTheSameOnAnyNumberOfThreads() throws {
    let one = try sample.names("papers.csv", "more.csv", "--assignments", "--threads", "1")
    let two = try sample.names("papers.csv", "more.csv", "--assignments", "--threads", "2")
    #expect(one.output == two.output)
  }
}
