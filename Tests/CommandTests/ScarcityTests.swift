import Foundation
import TestSupport
import Testing

/// Little memory and no threads: a sentence or a result, and no hang.
@Suite struct ScarcityTests {
  @Test func endsWithASentenceWhereMemoryRunsOut() throws {
    let scratch = try ScratchFolder()
    try scratch.write("g.tsv", (0..<300_000).map { "a\($0 % 250_000)\tb\($0)\n" }.joined())
    let run = try CommandRun(
      shell: "ulimit -v 140000; coterie network g.tsv --to gexf -o g.gexf", in: scratch.url)
    #expect(run.errors.hasSuffix("\ncoterie: error: there is not enough memory for this.\n"))
    #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)")
    #expect(run.status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["g.tsv"])
  }

  // The limit counts all processes of a user, so the user has to have no others.
  @Test(.enabled(if: getuid() == 0 && Unprivileged.isPossible, "only the superuser can be another"))
  func worksOnOneThreadWhereTheSystemGivesNoOther() throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    let arguments = "centrality seeds --format csv --threads 8"
    let free = try CommandRun(shell: "coterie \(arguments)", in: scratch.url)
    let user = Unprivileged.prefix.replacing("65534", with: "61234")
    let run = try CommandRun(
      shell: "ulimit -u 1; exec timeout -s KILL 60 \(user) \(arguments)",
      in: scratch.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == free.output)
  }
}
