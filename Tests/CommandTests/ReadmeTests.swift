import Coterie
import Foundation
import TestSupport
import Testing

/// The examples in the README, compiled and run.
@Suite struct ReadmeTests {
  @Test func showsLinesThatCompileAndRun() throws {
    // README: begin
    let files = InputFile.find(["seeds"]).files
    let corpus = Corpus(InputContents(of: files).records)
    let network = Network(corpus, kind: .authors)
    let betweenness = network.graph.betweenness()
    let clusters = network.graph.leiden()
    for (vertex, author) in network.vertices.enumerated() {
      print(author.name, betweenness[vertex], clusters.cluster(of: vertex) + 1)
    }
    let gexf = GraphFormat.gexf.bytes(of: GraphDocument(network, title: "Seeds"))
    // README: end
    #expect(betweenness.count == network.vertices.count)
    #expect(!gexf.isEmpty)

    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let readme = try String(
      contentsOf: packageRoot.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// README: begin") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// README: end") })
    #expect(readme.contains(lines[(begin + 1)..<end].joined(separator: "\n")))
  }

  @Test func showsWhatTheCommandPrints() throws {
    let readme = try String(
      contentsOf: packageRoot.appendingPathComponent("README.md"), encoding: .utf8)
    let prompt = "    $ .build/release/coterie"
    let examples = readme.components(separatedBy: "\n\n").filter { $0.hasPrefix(prompt) }
    #expect(!examples.isEmpty)
    for example in examples {
      let lines = example.split(separator: "\n").map { $0.dropFirst(4) }
      let command = lines[0].dropFirst("$ .build/release/".count)
      let run = try CommandRun(shell: String(command), in: packageRoot)
      #expect(run.output == lines.dropFirst().map { $0 + "\n" }.joined(), "\(command)")
    }
  }
}
