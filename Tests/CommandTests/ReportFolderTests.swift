import CoterieAnalyses
import Foundation
import TestSupport
import Testing

/// A report folder that has a `summary.json` is whole, whatever happened to the command that wrote it.
@Suite(.serialized) struct ReportFolderTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.copySeeds()
  }

  private func report(_ options: String..., pictures: String = "none") throws -> CommandRun {
    try CommandRun(
      ["report", "seeds", "-o", "out", "--pictures", pictures] + options, in: scratch.url)
  }

  private func left() throws -> [String] { try scratch.files(in: "out").keys.sorted() }

  @Test func removesWhatAnyEarlierRunLeft() throws {
    _ = try report(pictures: "svg")
    // As a kill leaves it: files being replaced, the list set aside, others half-written.
    let folder = scratch.url.appendingPathComponent("out")
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("summary.json"),
      to: folder.appendingPathComponent(".summary.json.previous"))
    for name in [
      "diagrams/.authors.png.partial", ".papers.csv.partial", "graphs/.authors.gml.partial",
    ] {
      try scratch.write("out/\(name)", "half")
    }
    try scratch.write("out/.mine.partial", "mine")
    let run = try report()
    #expect(run.status == 0)
    let left = try left()
    #expect(left.filter { $0.contains(".partial") || $0.contains("previous") } == [".mine.partial"])
    #expect(!left.contains { $0.hasPrefix("diagrams") })
  }

  @Test func removesWhatAKilledRunBroughtIn() throws {
    _ = try report()
    let folder = scratch.url.appendingPathComponent("out")
    let list = try Data(contentsOf: folder.appendingPathComponent("summary.json"))
    _ = try report(pictures: "svg")
    // The kill came after the pictures, which only the staged list names.
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("summary.json"),
      to: folder.appendingPathComponent(".summary.json.partial"))
    try list.write(to: folder.appendingPathComponent(".summary.json.previous"))
    #expect(try report().status == 0)
    #expect(try !left().contains { $0.hasPrefix("diagrams") || $0.hasPrefix(".") })
  }

  @Test func changesNothingWhereAFolderIsInTheWay() throws {
    _ = try report()
    let old = try scratch.files(in: "out")
    try FileManager.default.removeItem(atPath: scratch.path + "/out/papers.csv")
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/out/papers.csv", withIntermediateDirectories: false)
    let run = try report("--counting", "paper")
    #expect(
      run.errors.hasSuffix(
        "out/papers.csv: error: there is a folder where the file belongs; nothing was replaced. Move the "
          + "folder away, or write to another place.\n"))
    #expect(run.status == 1)
    let new = try scratch.files(in: "out")
    #expect(new.keys.sorted() == old.keys.filter { $0 != "papers.csv" }.sorted())
    for (path, data) in new { #expect(old[path] == data, "\(path)") }
  }

  @Test func namesTheFileThatIsInTheWayOfAFolder() throws {
    try scratch.write("file", "")
    let below = try CommandRun(["report", "seeds", "-o", "file/below"], in: scratch.url)
    #expect(below.errors.hasPrefix("file: error: there is a file where the folder belongs;"))
    #expect(below.status == 1)
    try scratch.write("out/graphs", "")
    let inside = try report()
    #expect(inside.errors.contains("out/graphs: error: there is a file where the folder belongs;"))
    #expect(try left() == ["graphs"])
  }

  @Test func leavesNoNewFolderBehindAFailure() throws {
    let run = try CommandRun(["report", "none", "-o", "new/folder"], in: scratch.url)
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/new"))
  }

  @Test func letsOneCommandWriteAtATime() throws {
    let run = try CommandRun(
      shell: """
        mkfifo pipe
        coterie report pipe -o out --pictures none & first=$!
        exec 3> pipe
        until [ -d out ]; do sleep 0.01; done
        sleep 0.2
        coterie report seeds -o out --pictures none; echo second $?
        ls -A out
        cat seeds/000*.txt >&3; exec 3>&-
        wait $first; echo first $?
        """, in: scratch.url)
    #expect(run.output == "second 1\nfirst 0\n")
    #expect(
      run.errors.hasPrefix(
        "out: error: another command is writing here; nothing was replaced. Wait until it has ended, "
          + "or write to another place.\n"))
  }

  @Test func removesANewFolderAtASignal() throws {
    let run = try CommandRun(
      shell: """
        mkfifo pipe
        "$COTERIE" report pipe -o new/out & first=$!
        exec 3> pipe
        until [ -d new/out ]; do sleep 0.01; done
        kill -HUP $first; wait $first; echo $?; ls
        """, in: scratch.url, environment: ["COTERIE": CommandRun.executable.path])
    #expect(run.output == "129\npipe\nseeds\n")
  }

  @Test func refusesANameThatIsNotUTF8() throws {
    for command in ["network seeds -o $'o\\xe9.gexf'", "report seeds -o $'o\\xe9'"] {
      let run = try CommandRun(shell: "coterie \(command)", in: scratch.url)
      #expect(run.errors.hasPrefix("Error: The name that -o gives is not UTF-8; give another one."))
      #expect(run.status == 64)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["seeds"])
  }
}
