import CoterieAnalyses
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

  @Test func findsLeadersWithoutTakingTheMeasureOfAll() throws {
    #expect(
      try lines("--measure", "harmonic", "--top", "2", "--format", "csv") == [
        "id,name,harmonic", "c,c,3", "a,a,2.5",
      ])
    let all = try lines("--measure", "closeness", "--format", "csv")
    #expect(try lines("--measure", "closeness", "--top", "9", "--format", "csv").count == all.count)
  }

  @Test(arguments: Measure.all)
  func takesEveryMeasureOfTheSeeds(measure: Measure) throws {
    var arguments = ["centrality", "seeds", "--measure", measure.name, "--format", "csv"]
    if measure.settings.contains(.twoModes) { arguments += ["--kind", "author-papers"] }
    if measure.settings.contains(.origins) { arguments += ["--from", "nir-ailon"] }
    let run = try CommandRun(arguments)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n")
    switch measure.scope {
    case .vertex: #expect(rows.first ?? "" == "id,name,\(measure.name)")
    case .edge: #expect(rows.first ?? "" == "source,target,source_name,target_name,\(measure.name)")
    case .graph: #expect(rows.first ?? "" == "measure,value")
    case .distribution: #expect(rows.count > 2)
    }
    #expect(rows.count > 1 && rows.dropFirst().allSatisfy { !$0.hasSuffix(",") || $0.count > 2 })
  }

  @Test func saysWhatMeasuresOfTwoKindsNeed() throws {
    let run = try CommandRun(
      ["centrality", "graph.txt", "--measure", "bipartite_degree"], in: scratch.url)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "bipartite_degree is a measure of networks of two kinds of vertices; add --kind "
          + "author-papers to a list of papers."))
  }

  @Test func saysWhenTheAttenuationIsTooLarge() throws {
    let run = try CommandRun(
      ["centrality", "graph.txt", "--measure", "katz", "--attenuation", "0.9"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("katz has no value with --attenuation 0.9"))
  }

  @Test func sharesALineOfTimeAmongMeasuresOfOnePass() throws {
    let run = try CommandRun(
      [
        "centrality", "graph.txt", "--timings",
        "--measure", "betweenness,degree,closeness,harmonic,eccentricity",
      ], in: scratch.url)
    #expect(run.errors.contains("timing\tbetweenness+closeness+harmonic+eccentricity\t"))
  }

  @Test func printsTheTimeOfEveryStage() throws {
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
    // It may have ended before the signal came.
    #expect(["143\n", "0\n"].contains(run.output))
  }

  @Test func printsTimesInEverySubcommandThatComputes() throws {
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
