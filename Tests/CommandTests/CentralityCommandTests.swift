import Foundation
import TestSupport
import Testing

/// `coterie centrality`: every measure, its scope, its times and its cost.
@Suite struct CentralityCommandTests {
  private let scratch: ScratchFolder

  /// A triangle a, b, c with a tail c – d, an isolated pair e – f, a repeat and a loop.
  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("graph.txt", "a\tb\nb\tc\nc\ta\nc\td\ne\tf\nb\ta\nd\td\n")
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let run = try CommandRun(["centrality", "graph.txt"] + arguments, in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func printsOneMeasureOfEveryVertexInVertexOrder() throws {
    #expect(
      try lines("--measure", "betweenness", "--format", "csv") == [
        "id,name,betweenness", "a,a,0", "b,b,0", "c,c,2", "d,d,0", "e,e,0", "f,f,0",
      ])
  }

  @Test func keepsTheOrderInWhichMeasuresAreAskedFor() throws {
    #expect(
      try lines("--measure", "core,degree,core", "--format", "csv").first == "id,name,core,degree")
  }

  @Test func printsFiguresOfTheNetworkARowEach() throws {
    #expect(
      try lines("--measure", "transitivity", "--format", "csv") == [
        "measure,value", "transitivity,0.6",
      ])
  }

  @Test func tellsTheTimeOfEveryStage() throws {
    let run = try CommandRun(
      ["centrality", "graph.txt", "--measure", "degree,betweenness", "--timings"], in: scratch.url)
    let timings = run.errors.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.first == "timing" }
    #expect(timings.map { $0[1] } == ["read", "build", "degree", "betweenness"])
    #expect(timings.allSatisfy { $0.count == 3 && Double($0[2]).map { $0 >= 0 } == true })
    #expect(!run.output.contains("timing"))
  }

  @Test func estimatesWithoutComputing() throws {
    let run = try CommandRun(
      [
        "centrality", "graph.txt", "--measure", "betweenness", "--estimate", "--timings",
        "--format", "csv",
      ], in: scratch.url)
    #expect(run.output.hasPrefix("stage,seconds\nbetweenness,"))
    #expect(!run.errors.contains("timing\tbetweenness"))
  }

  @Test func endsAtOnceWhenInterruptedAndLeavesNoHalfFile() throws {
    try scratch.copySeeds()
    let run = try CommandRun(
      shell: "\"$COTERIE\" report seeds -o out >/dev/null 2>&1 & "
        + "until [ -n \"$(ls -A out 2>/dev/null)\" ] || ! kill -0 $!; do sleep 0.01; done; "
        + "kill -TERM $!; wait $!; echo $?; find out -name '.*.partial'",
      in: scratch.url, environment: ["COTERIE": CommandRun.executable.path])
    // It may have been done before it was told to end.
    #expect(["143\n", "0\n"].contains(run.output))
  }

  @Test func tellsTimesInEverySubcommandThatComputes() throws {
    let commands = [
      ["network"], ["clusters"], ["timeline"], ["author", "Nir Ailon"],
      ["path", "Nir Ailon", "Elad Hoffer"],
    ]
    for command in commands {
      let run = try CommandRun(command + ["seeds", "--timings"])
      #expect(run.errors.contains("timing\tread\t"), "\(command)")
    }
  }
}
