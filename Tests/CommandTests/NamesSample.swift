import Foundation
import TestSupport

/// A small list in which a name is common and a spelling short: Wei Tan on three papers, W. Tan on one.
struct NamesSample {
  static let papers = """
    Title,Authors,Year,DOI
    Cuts of sparse graphs,Wei Tan; Ann Lee,2010,10.5555/cuts.1
    Flows on a grid,Bo Ek; W. Tan,2012,10.5555/flows.2
    Cells under stress,Wei Tan; Ines Roy,2015,10.5555/cells.3
    A survey of cuts,Wei Tan; Bo Ek; Upload Robot,2016,

    """

  /// As many papers again. One record is of a paper of the first file, with its authors turned round.
  static let more = """
    Title,Authors,Year,DOI
    Bridges of sparse graphs,Wei Tan; Ann Lee,2018,10.5555/bridges.5
    Grids that leak,Bo Ek; Cleo Nys,2019,10.5555/grids.6
    Cells at rest,Wei Tan; Ines Roy,2020,10.5555/cells.7
    Cuts of sparse graphs,Ann Lee; Wei Tan,2010,10.5555/cuts.1

    """

  /// A question of `coterie names`.
  struct Question: Decodable {
    let question: String
    let name: String
    let author: String
    let other: String?
    let probability: Double
    let mentions: String
    let reasons: String
    let change: String
    let value: Double
    let answer: String
    let subject: String
    let object: String
  }

  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("papers.csv", Self.papers)
    try scratch.write("more.csv", Self.more)
  }

  /// Runs `coterie names` beside the files.
  func names(_ arguments: String..., keys: String = "") throws -> CommandRun {
    try CommandRun(["names"] + arguments, input: Data(keys.utf8), in: scratch.url)
  }

  /// The questions about the files and options.
  func questions(_ arguments: String...) throws -> [Question] {
    struct Listing: Decodable {
      let rows: [Question]
    }
    let run = try CommandRun(
      ["names", "--format", "json", "-q"] + arguments, in: scratch.url)
    return try JSONDecoder().decode(Listing.self, from: run.bytes).rows
  }

  /// The author of each mention: `papers.csv 2 1` is the first name of the record in line 2.
  func authors(_ arguments: String...) throws -> [String: String] {
    try authors(arguments)
  }

  /// The author of each mention.
  func authors(_ arguments: [String]) throws -> [String: String] {
    let run = try CommandRun(["names", "--assignments", "-q"] + arguments, in: scratch.url)
    var authors: [String: String] = [:]
    for line in run.output.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      authors[cells.prefix(3).joined(separator: " ")] = cells.count > 4 ? String(cells[4]) : nil
    }
    return authors
  }

  /// The text of a file; empty where there is none.
  func text(of name: String) -> String {
    let data = FileManager.default.contents(atPath: "\(scratch.path)/\(name)") ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
