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
    #expect(run.errors.contains("g.tsv:4: warning: the weight 0 is not between 1e-100 and 1e100"))
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

  @Test(arguments: [("sum", "a\tb\t3"), ("max", "a\tb\t2"), ("mutual", "a\tb\t1")])
  func mergesTheDirectionsOfAPair(_ rule: String, _ line: String) throws {
    try scratch.write("g.dot", "digraph { a -> b [weight=2]; b -> a [weight=1]; b -> c }")
    let run = try CommandRun(
      ["network", "g.dot", "--to", "tsv", "--directed", rule], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output.contains(line))
    #expect(run.output.contains("b\tc") == (rule != "mutual"))
    #expect(run.errors.contains("3 edges have a direction"))
    #expect(run.errors.contains("of 1 pair") || run.errors.contains("1 pair in all"))
  }

  @Test func joinsTablesOfVerticesAndOfLinks() throws {
    try scratch.write("nodes.csv", "Id,Label,city\n1,Ann Lee,Oslo\n2,Bo Ek,Bergen\n3,Cy Ho,Oslo\n")
    try scratch.write("edges.csv", "Source,Target,Weight\n1,2,2\n")
    let run = try CommandRun(
      ["network", "nodes.csv", "edges.csv", "--to", "graphml"], in: scratch.url)
    #expect(run.status == 0)
    for text in ["Ann Lee", "Bergen", "Cy Ho", "attr.name=\"city\""] {
      #expect(run.output.contains(text))
    }
    let table = try CommandRun(
      ["centrality", "nodes.csv", "edges.csv", "--measure", "degree", "--format", "csv"],
      in: scratch.url)
    #expect(
      table.output
        == "id,name,degree,city\n1,Ann Lee,1,Oslo\n2,Bo Ek,1,Bergen\n3,Cy Ho,0,Oslo\n")
  }

  @Test func refusesTwoGraphs() throws {
    try scratch.write("g.tsv", "a\tb\t1\n")
    try scratch.write("h.dot", "graph { a -- b }")
    let run = try CommandRun(["centrality", "g.tsv", "h.dot"], in: scratch.url)
    #expect(run.status == 1)
    #expect(
      run.errors.contains("g.tsv and h.dot are graphs of their own; give one graph at a time"))
  }

  @Test func saysWhatAFormatCannotHold() throws {
    try scratch.write(
      "g.graphml",
      """
      <graphml><key id="c" for="node" attr.name="city" attr.type="string"/>
      <graph edgedefault="undirected"><node id="a"><data key="c">Oslo</data></node><node id="b"/>
      <edge source="a" target="b"/></graph></graphml>
      """)
    let run = try CommandRun(["network", "g.graphml", "--to", "tsv"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: an edge list can't hold \"city\""), "\(run.errors)")
  }

  @Test func drawsAtThePositionsAndByTheColumnsOfAFile() throws {
    try scratch.write(
      "g.graphml",
      """
      <graphml><key id="x" for="node" attr.name="x" attr.type="double"/>
      <key id="y" for="node" attr.name="y" attr.type="double"/>
      <key id="c" for="node" attr.name="city" attr.type="string"/>
      <key id="n" for="node" attr.name="age" attr.type="int"/>
      <graph edgedefault="undirected">
      <node id="a"><data key="x">0</data><data key="y">0</data><data key="c">Oslo</data>
      <data key="n">10</data></node>
      <node id="b"><data key="x">100</data><data key="y">0</data><data key="c">Bergen</data>
      <data key="n">40</data></node>
      <node id="c"><data key="x">200</data><data key="y">0</data><data key="c">Oslo</data>
      <data key="n">40</data></node>
      <edge source="a" target="b"/><edge source="b" target="c"/></graph></graphml>
      """)
    let run = try CommandRun(
      ["draw", "g.graphml", "-o", "g.svg", "--color-by", "city", "--size-by", "age"],
      in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    let svg = try String(contentsOf: scratch.url.appendingPathComponent("g.svg"), encoding: .utf8)
    let circles = svg.matches(
      of: /cx="([0-9.]+)" cy="([0-9.]+)" r="([0-9.]+)"[^>]* data-key="v([0-9])"/
    ).compactMap { match in Double(match.1).map { ($0, match.2, match.3, match.4) } }
      .sorted { $0.3 < $1.3 }
    try #require(circles.count == 3)
    #expect(Set(circles.map(\.1)).count == 1, "all on one line")
    #expect((circles[1].0 - circles[0].0 - (circles[2].0 - circles[1].0)).magnitude < 0.05)
    #expect(circles[1].2 == circles[2].2)
    #expect(circles[0].2 != circles[1].2)
    #expect(svg.contains("Oslo (2)") && svg.contains("Area: age"))
    let unknown = try CommandRun(
      ["draw", "g.graphml", "-o", "h.svg", "--color-by", "town"], in: scratch.url)
    #expect(unknown.errors.contains("There is no measure or column \"town\""))
    try scratch.write("h.tsv", "a\tb\t1\n")
    let placeless = try CommandRun(
      ["draw", "h.tsv", "-o", "h.svg", "--layout", "file"], in: scratch.url)
    #expect(placeless.errors.contains("--layout file needs a position of every vertex; 0 of 2"))
  }

  @Test func keepsNothingOfTheHalfLineBeforeADamage() throws {
    let lines = (0..<20_000).map { "n\($0)\tn\($0 + 1)\n" }.joined()
    try scratch.write("g.tsv", lines)
    let whole = try gzip("g.tsv")
    let half = whole.prefix(whole.count / 2)
    try half.write(to: scratch.url.appendingPathComponent("cut.tsv.gz"))
    let run = try CommandRun(["network", "cut.tsv.gz", "--to", "tsv", "-q"], in: scratch.url)
    #expect(run.status == 2)
    let links = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.count == 3 }
    #expect(links.count > 1_000)
    for link in links {
      let ends = link.prefix(2).compactMap { Int($0.dropFirst()) }
      #expect(ends.count == 2 && ends[0] + 1 == ends[1], "\(link)")
    }
  }

  /// The bytes of a file, compressed.
  private func gzip(_ name: String) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-c", scratch.url.appendingPathComponent(name).path]
    process.standardOutput = output
    try process.run()
    return output.fileHandleForReading.readDataToEndOfFile()
  }
}
