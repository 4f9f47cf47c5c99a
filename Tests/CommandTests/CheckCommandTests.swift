import Foundation
import TestSupport
import Testing

/// `coterie check`, and what other commands print of it.
@Suite struct CheckCommandTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.copySeeds()
    try scratch.write("graph.tsv", "a\tb\nb\ta\nc\tc\nd\te\n")
    try scratch.write("odd.bin", [0, 1, 2, 3])
  }

  private struct Listing: Decodable {
    struct File: Decodable, Equatable {
      var file: String
      var format: String
      var records: Int?
      var papers: Int?
      var vertices: Int?
      var edges: Int?
    }
    struct Row: Decodable {
      let file: String
      let line: Int?
      let severity: String
      let what: String
    }
    let files: [File]
    let rows: [Row]
  }

  private func listing(_ inputs: String...) throws -> (Listing, CommandRun) {
    let run = try CommandRun(["check", "--format", "json"] + inputs, in: scratch.url)
    return (try JSONDecoder().decode(Listing.self, from: run.bytes), run)
  }

  @Test func listsWhatEachFileHeld() throws {
    let (listing, run) = try listing("graph.tsv", "seeds", "odd.bin")
    #expect(
      listing.files == [
        .init(file: "seeds/000_204961236b4fde2f.txt", format: "profile", records: 15, papers: 15),
        .init(file: "seeds/002_75d47cee07a03009.txt", format: "profile", records: 17, papers: 17),
        .init(file: "graph.tsv", format: "tsv", vertices: 5, edges: 2),
      ])
    #expect(run.status == 2)
    #expect(run.errors == "")
    #expect(listing.rows.contains { $0.file == "odd.bin" && $0.severity == "error" })
    #expect(listing.rows.contains { $0.file == "graph.tsv" && $0.severity == "note" })
    #expect(listing.rows.count { $0.what.hasPrefix("the record is of the same paper as") } == 4)
  }

  @Test func showsHowColumnsAreUnderstoodWhereOtherCommandsDoNot() throws {
    try scratch.write("papers.csv", "Title,Authors,Price\nOn the cuts of graphs,Ann Lee; Bo Li,3\n")
    let (listing, _) = try listing("papers.csv")
    #expect(listing.rows.map(\.severity).filter { $0 != "read" } == ["note"])
    #expect(listing.rows.contains { $0.what.hasPrefix("the table's columns are read so") })
    for command in ["papers", "network", "centrality"] {
      let run = try CommandRun([command, "papers.csv"], in: scratch.url)
      #expect(run.status == 0)
      #expect(!run.errors.contains("columns are read so"), "\(command)")
    }
  }

  @Test func printsTheSameInEveryFormat() throws {
    let (listing, _) = try listing("seeds")
    let csv = try CommandRun(["check", "seeds", "--format", "csv"], in: scratch.url)
    #expect(csv.output.hasPrefix("file,line,severity,what,outcome,remedy\n"))
    #expect(csv.output.split(separator: "\n").count == listing.rows.count + 1)
    let table = try CommandRun(["check", "seeds"], in: scratch.url)
    #expect(table.status == 0)
    // A line for the sum.
    #expect(table.output.split(separator: "\n").count == listing.rows.count + 1)
    #expect(table.output.hasSuffix("0 errors, 2 warnings, \(listing.rows.count - 4) notes.\n"))
  }

  @Test func listsEverythingHoweverLongTheListIs() throws {
    let lines = (1...300).map { "LGFebr 31, 2020\nOn the cuts of graphs \($0)\n\nAnn Lee, Bo Li\n" }
    try scratch.write("page.txt", lines.joined(separator: "\nText.\n\n"))
    let (listing, run) = try listing("page.txt")
    // Two more say that nobody writes 300 papers in a year.
    #expect(listing.rows.count { $0.severity == "warning" } == 302)
    #expect(run.status == 0)
    let papers = try CommandRun(["papers", "page.txt"], in: scratch.url)
    #expect(papers.errors.split(separator: "\n").count { $0.contains(": warning: ") } == 40)
    #expect(papers.errors.contains("… and 262 more warnings and errors"))
    #expect(papers.errors.contains("; 'coterie check page.txt' lists them.\n"))
  }

  @Test func printsEachMessageAsItIsFoundAndTheFilesLast() throws {
    let table = try CommandRun(["check", "odd.bin", "graph.tsv"], in: scratch.url)
    let lines = table.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("odd.bin: error: ") == true)
    #expect(lines.dropFirst().prefix(2).allSatisfy { $0.hasPrefix("graph.tsv:") })
    #expect(lines.dropLast().last == "graph.tsv: read as tsv: 5 vertices, 2 edges.")
    #expect(lines.last == "1 error, 0 warnings, 2 notes.")
    let clean = try CommandRun(
      ["check", "-", "--format", "json"], input: Data("a\tb\n".utf8), in: scratch.url)
    let listing = try JSONDecoder().decode(Listing.self, from: clean.bytes)
    #expect(listing.rows.map(\.severity) == ["read"])
  }

  @Test func shortensNoListAndOtherCommandsKeepTheFirst() throws {
    let bad = String(repeating: "a\tb\tx\n", count: 1000)
    try scratch.write("bad.tsv", "a\tb\t1\n" + bad)
    let check = try CommandRun(
      ["check", "bad.tsv", "--input-format", "tsv"], in: scratch.url)
    #expect(check.output.split(separator: "\n").count { $0.contains(": warning: ") } == 1000)
    #expect(check.output.hasSuffix("0 errors, 1,000 warnings, 1 note.\n"))
    let other = try CommandRun(
      ["centrality", "bad.tsv", "--input-format", "tsv"], in: scratch.url)
    #expect(other.errors.split(separator: "\n").count { $0.contains(": warning: ") } == 40)
    #expect(other.errors.contains("… and 960 more warnings and errors; "))
  }

  @Test func isNamedWithTheInputsAsGiven() throws {
    try FileManager.default.moveItem(
      atPath: scratch.path + "/seeds", toPath: scratch.path + "/my seeds")
    let run = try CommandRun(
      ["centrality", "my seeds", "--as-of", "2027-01-01", "--top", "1"], in: scratch.url)
    let notes = run.errors.split(separator: "\n")
    #expect(notes.count { $0.contains(": note: ") } == 3)
    #expect(
      notes.last?.hasSuffix(
        " more notes; 'coterie check 'my seeds' --as-of 2027-01-01' lists them.") == true)
  }

  @Test func namesACommandThatTakesGraphFiles() throws {
    // Loops, repeats, weights of 0: one note or warning of each kind.
    try scratch.write(
      "graph.gml",
      """
      graph [ directed 1 node [ id 1 ] node [ id 2 ] node [ id 3 ]
      edge [ source 1 target 2 ] edge [ source 2 target 1 ] edge [ source 3 target 3 ]
      edge [ source 1 target 3 weight "x" ] edge [ source 1 target 9 ] ]
      """)
    let run = try CommandRun(["centrality", "graph.gml"], in: scratch.url)
    #expect(!run.errors.contains("papers"))
    let check = try CommandRun(["check", "graph.gml"], in: scratch.url)
    #expect(check.output.contains("\ngraph.gml: read as gml: "))
    for line in run.errors.split(separator: "\n") where !line.hasPrefix("…") {
      #expect(check.output.contains(line))
    }
  }

  @Test func keepsFiguresThatNoResultRestsOnToThreeCommands() throws {
    let commands = [
      ["papers"], ["check"], ["report", "--pictures", "none"], ["network"], ["centrality"],
      ["clusters"], ["timeline"], ["author", "Nir Ailon"], ["path", "Nir Ailon", "Elad Hoffer"],
      ["draw", "-o", "x.svg"],
    ]
    for command in commands {
      let run = try CommandRun(command + ["seeds"], in: scratch.url)
      #expect(run.status == 0)
      #expect(
        (run.output + run.errors).contains("h-index of")
          == ["papers", "check", "report"].contains(command[0]), "\(command)")
    }
  }

  @Test func printsWarningsAlsoWhereItIsQuiet() throws {
    let page = SamplePage.both.replacing("Mar 17", with: "Febr 31")
    try scratch.write("page.txt", page)
    for command in ["papers", "network", "centrality", "clusters", "timeline"] {
      let run = try CommandRun([command, "page.txt", "--quiet"], in: scratch.url)
      #expect(run.errors.hasPrefix("page.txt:1: warning: the date \"Febr 31, 2022\" is not a day"))
      #expect(run.errors.split(separator: "\n").count == 1, "\(command)")
    }
  }
}
