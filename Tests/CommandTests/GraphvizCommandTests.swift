import Foundation
import TestSupport
import Testing

/// Pictures in Graphviz' own way, from the command.
@Suite struct GraphvizCommandTests {
  private func draw(_ arguments: String..., in folder: URL = packageRoot) throws -> CommandRun {
    try CommandRun(["draw"] + arguments + ["--renderer", "graphviz"], in: folder)
  }

  private func count(_ name: String, in svg: String) -> Int {
    svg.components(separatedBy: "class=\"\(name)\"").count - 1
  }

  @Test(arguments: [("authors", 34, 68), ("affiliations", 3, 1), ("author-papers", 62, 86)])
  func showsTheWholeNetwork(kind: String, vertices: Int, links: Int) throws {
    let run = try draw("seeds", "-q", "--kind", kind, "--to", "svg")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(count("node", in: run.output) == vertices)
    #expect(count("edge", in: run.output) == links)
  }

  @Test(arguments: ["svg", "pdf", "png", "eps", "json", "plain", "xdot", "dot"])
  func writesEveryFormatToAFileOrToStandardOutput(format: String) throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    let named = try draw("seeds", "-q", "-o", "x.\(format)", "--engine", "sfdp", in: scratch.url)
    #expect(named.status == 0 && named.bytes.isEmpty)
    let printed = try draw("seeds", "-q", "--to", format, "--engine", "sfdp", in: scratch.url)
    let file = scratch.url.appendingPathComponent("x.\(format)")
    #expect(printed.bytes.count > 500)
    // Pages may state when they were made.
    if !["pdf", "eps"].contains(format) { #expect(try Data(contentsOf: file) == printed.bytes) }
  }

  @Test func refusesWhatAnEngineIsNotGiven() throws {
    let scratch = try ScratchFolder()
    let lines = (0..<400).map { "a\($0) a\($0 + 1)\n" }
    try scratch.write("path.edgelist", lines.joined())
    let run = try draw("path.edgelist", "--to", "svg", "--engine", "circo", in: scratch.url)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(
      run.errors.hasSuffix(
        "coterie: error: the network has 401 vertices and 400 links, and circo is given up to 300 vertices "
          + "and 1,000 links. Use --engine neato or --engine twopi or --engine osage or --engine patchwork "
          + "(up to 1,500 vertices and 5,000 links), or draw a part of it: --max-vertices 300, --min-weight, "
          + "--largest-component.\n"))
    let part = try draw(
      "path.edgelist", "--to", "svg", "--engine", "circo", "--max-vertices", "20", in: scratch.url)
    #expect(count("node", in: part.output) == 20)
  }

  /// What a graph file says of vertices is no attribute of Graphviz.
  @Test func makesNoLinksOfColumns() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "hostile.dot",
      """
      graph { a [label="Ann & <b>", URL="javascript:alert(1)", image="/etc/hostname", shape=epsf,
        shapefile="/etc/hostname", tooltip="\\N"]; b [label="]]> \\\\N"]; a -- b [URL="javascript:alert(2)"] }
      """)
    let run = try draw("hostile.dot", "-q", "--to", "svg", in: scratch.url)
    #expect(run.status == 0)
    #expect(!run.output.contains("javascript") && !run.output.contains("hostname"))
    #expect(run.output.contains("Ann &amp; &lt;b&gt;") && run.output.contains("]]&gt; \\N"))
  }

  @Test func takesPositionsOfAnEngineIntoOurPicture() throws {
    let usual = try CommandRun(["draw", "seeds", "-q", "--to", "svg"])
    let engine = try CommandRun(["draw", "seeds", "-q", "--to", "svg", "--engine", "neato"])
    #expect(engine.status == 0 && engine.output != usual.output)
    let repeated = try CommandRun(["draw", "seeds", "-q", "--to", "svg", "--engine", "neato"])
    #expect(engine.output == repeated.output)
  }

  @Test func reportsHaveThePicturesByNameAlone() throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    let run = try CommandRun(
      ["report", "seeds", "-o", "out", "--pictures", "svg,pdf"], in: scratch.url)
    #expect(run.status == 0)
    let files = try scratch.files(in: "out")
    let list = try JSONSerialization.jsonObject(with: files["summary.json"] ?? Data())
    let entries = (list as? [String: Any])?["files"] as? [[String: Any]] ?? []
    for name in ["authors", "affiliations", "author-papers"] {
      #expect(files["graphs/\(name).dot"] != nil)
      for format in ["svg", "pdf"] {
        let path = "graphs/\(name).graphviz.\(format)"
        #expect(files[path] != nil)
        #expect(entries.filter { $0["path"] as? String == path }.map(\.count) == [1])
        #expect(String(decoding: files["index.html"] ?? Data(), as: UTF8.self).contains(path))
      }
    }
  }

  @Test func isNoSubcommandOfAPerson() throws {
    let run = try CommandRun(["__graphviz", "neato"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(!(try CommandRun(["--help"]).output.contains("__graphviz")))
  }
}
