import Foundation
import TestSupport
import Testing

/// Graph files as inputs of the command.
@Suite struct GraphInputTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func keepsOnlyWhatFiltersLeaveInAConvertedFile() throws {
    try scratch.write("g.tsv", "a\tb\t1\nb\tc\t5\nd\te\t7\nx\ty\t0\n")
    let run = try CommandRun(
      ["network", "g.tsv", "--to", "tsv", "--min-weight", "2", "--largest-component"],
      in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output.contains("b\tc\t5"))
    #expect(!run.output.contains("a\tb"))
    #expect(run.errors.contains("g.tsv:4: warning: the weight 0.0 is not between 1e-100 and 1e100"))
  }

  @Test func refusesOptionsThatNeedPapers() throws {
    try scratch.write("g.tsv", "a\tb\t1\n")
    let run = try CommandRun(["centrality", "g.tsv", "--counting", "paper"], in: scratch.url)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "coterie: error: g.tsv is a graph file and has no papers; --counting is for lists of "
        + "papers. Leave it out.\n")
    let owner = try CommandRun(["centrality", "g.tsv", "--as-of", "2027-01-01"], in: scratch.url)
    #expect(
      owner.errors
        == "coterie: error: g.tsv is a graph file; --as-of is for lists of papers. Leave it out.\n")
  }

  @Test func leavesAReportInsideTheInputFolderAside() throws {
    let page = try String(contentsOf: Seeds.ailon, encoding: .utf8)
    try scratch.write("page.txt", page)
    let first = try CommandRun(["report", ".", "--pictures", "none"], in: scratch.url)
    let second = try CommandRun(["report", ".", "--pictures", "none"], in: scratch.url)
    #expect(first.status == 0)
    #expect(second.status == 0)
    let check = try CommandRun(["check", "."], in: scratch.url)
    #expect(
      check.output.contains(
        "coterie-report/graphs/authors.gml: note: the file is a graph file in a folder with lists of "
          + "papers; it is left out. Name it alone to read it."))
  }
}
