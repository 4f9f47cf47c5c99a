import Foundation
import TestSupport
import Testing

/// `--min-core` and `--backbone` on graph files and lists of papers.
@Suite struct BackboneCommandTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    // A triangle with a heavy tail, and a square of equal links.
    try scratch.write(
      "g.tsv", "a\tb\t1\nb\tc\t2\nc\ta\t3\nc\td\t9\nw\tx\t1\nx\ty\t1\ny\tz\t1\nz\tw\t1\n")
  }

  /// The links that a command prints as an edge list, sorted.
  private func links(_ options: String...) throws -> [String] { try links(options) }

  private func links(_ options: [String]) throws -> [String] {
    let run = try CommandRun(["network", "g.tsv", "--to", "tsv"] + options, in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").prefix(2).sorted().joined() }.filter { $0.count == 2 }
      .sorted()
  }

  @Test func keepTheLinksOfAGraphFile() throws {
    let forest = ["ac", "bc", "cd", "wx", "wz", "xy"]
    let triangle = ["ab", "ac", "bc"]
    #expect(try links("--backbone", "forest") == forest)
    #expect(try links("--backbone", "strongest", "--strongest", "1") == forest)
    #expect(try links("--backbone", "both").count == 8)
    #expect(try links("--backbone", "disparity", "--alpha", "0.2") == ["cd"])
    #expect(try links("--backbone", "disparity", "--alpha", "0.3") == ["ac", "cd"])
    #expect(try links("--backbone", "simmelian") == triangle)
    #expect(
      try links("--backbone", "simmelian", "--tie-strength", "weight", "--overlap", "0.6") == ["ab"]
    )
    #expect(try links("--min-core", "2") == triangle + ["wx", "wz", "xy", "yz"])
  }

  @Test func followEachOther() throws {
    #expect(
      try links("--min-core", "2", "--backbone", "forest") == ["ac", "bc", "wx", "wz", "xy"])
    #expect(
      try links("--exclude", "c", "--backbone", "forest", "--largest-component")
        == ["wx", "wz", "xy"])
    #expect(
      try links("--min-weight", "2", "--min-core", "1", "--backbone", "forest") == [
        "ac", "bc", "cd",
      ])
    #expect(
      try links("--ego", "a", "--backbone", "disparity", "--alpha", "0.3") == ["ac"])
  }

  /// Ties go by ids, so that a file says the same in any order of its lines and ends.
  @Test func doNotDependOnTheOrderOfLines() throws {
    let kinds = [
      ["forest"], ["strongest", "--strongest", "1"], ["both", "--strongest", "1"],
      ["disparity", "--alpha", "0.3"], ["simmelian"],
    ]
    let before = try kinds.map { try links(["--backbone"] + $0) }
    try scratch.write(
      "g.tsv", "w\tz\t1\nd\tc\t9\nz\ty\t1\nb\ta\t1\na\tc\t3\ny\tx\t1\nc\tb\t2\nx\tw\t1\n")
    #expect(try kinds.map { try links(["--backbone"] + $0) } == before)
  }

  @Test func keepThePropertiesOfAGraphFile() throws {
    try scratch.write(
      "g.dot",
      "graph { a [size=3]; a -- b [weight=2, color=red]; b -- c [weight=3]; c -- a; d }")
    let run = try CommandRun(
      ["network", "g.dot", "--backbone", "forest", "--to", "tsv"], in: scratch.url)
    #expect(run.output.contains("a\tb\t2") && run.output.contains("b\tc\t3"))
    #expect(!run.output.contains("c\ta") && run.output.contains("\nd"))
  }

  @Test func sayWhatIsLeftOut() throws {
    let run = try CommandRun(
      ["network", "g.tsv", "--min-core", "2", "--backbone", "forest", "--format", "json"],
      in: scratch.url)
    #expect(
      run.errors.hasPrefix(
        """
        note: 1 of 8 vertices outside the 2-core left out.
        note: 2 of 7 links outside the backbone left out.

        """), "\(run.errors)")
    #expect(run.output.contains("\"min_core\": 2,\n    \"backbone\": \"forest\",\n"))
    #expect(!run.output.contains("\"alpha\""))
    let disparity = try CommandRun(
      ["network", "g.tsv", "--backbone", "disparity", "--format", "json"], in: scratch.url)
    #expect(disparity.output.contains("\"backbone\": \"disparity\",\n    \"alpha\": 0.05,\n"))
    let path = try CommandRun(["path", "a", "d", "g.tsv", "--min-core", "2"], in: scratch.url)
    #expect(path.errors.hasSuffix("\"d\" is left out by --min-core 2.\n"))
    let ego = try CommandRun(
      ["path", "a", "w", "g.tsv", "--backbone", "forest", "--largest-component"], in: scratch.url)
    #expect(ego.errors.hasSuffix("by --largest-component with --backbone.\n"), "\(ego.errors)")
  }

  @Test func areColumnsOfLinks() throws {
    let run = try CommandRun(
      [
        "centrality", "g.tsv", "--measure", "disparity,simmelian_overlap", "--format", "csv",
      ], in: scratch.url)
    #expect(
      run.output.hasPrefix(
        """
        source,target,source_name,target_name,disparity,simmelian_overlap
        a,b,a,b,0.6666666666666666,1
        a,c,a,c,0.25,1

        """), "\(run.output)")
  }

  @Test func areFiltersOfAReport() throws {
    let run = try CommandRun(
      [
        "report", Seeds.folder.path, "--pictures", "svg", "-o", "out", "--min-core", "2",
        "--backbone", "both", "--strongest", "1",
      ], in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let files = try scratch.files(in: "out").mapValues { String(decoding: $0, as: UTF8.self) }
    let filters = "the 2-core; the maximum spanning forest and the 1 strongest link of each author"
    #expect((files["index.html"] ?? "").contains("Filters: \(filters)."))
    #expect((files["diagrams/growth.svg"] ?? "").contains("Not applied here: the 2-core;"))
    #expect(
      (files["summary.json"] ?? "").contains("--min-core 2 --backbone both --strongest 1"))
  }
}
