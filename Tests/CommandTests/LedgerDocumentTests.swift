import Foundation
import TestSupport
import Testing

/// The page about ledgers: its files and its commands.
@Suite struct LedgerDocumentTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/ledger")

  private let text: String

  init() throws {
    text = try DocumentTests.text(of: "docs/ledger.md")
  }

  @Test(arguments: ["papers.csv", "who.tsv"])
  func showsTheFile(name: String) throws {
    let file = Self.fixtures.appendingPathComponent(name)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(text.contains("\n\n\(lines.map { "    \($0)\n" }.joined())\n"))
  }

  @Test func showsWhatEachCommandPrints() throws {
    let steps = DocumentStep.all(in: text)
    #expect(steps.count == 2)
    for step in steps {
      let run = try CommandRun(shell: "{ \(step.command); } 2>&1", in: Self.fixtures)
      #expect(run.output == step.output, "\(step.command)")
      #expect(run.status == 0, "\(step.command)")
    }
  }
}
