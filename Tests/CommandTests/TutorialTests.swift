import Foundation
import TestSupport
import Testing

/// The tutorial: its files, its commands in their order, and its picture.
@Suite struct TutorialTests {
  private let text: String
  private let scratch: ScratchFolder

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/tutorial")

  init() throws {
    let document = packageRoot.appendingPathComponent("docs/tutorial.md")
    text = try String(contentsOf: document, encoding: .utf8)
    scratch = try ScratchFolder()
    try FileManager.default.copyItem(
      at: Self.fixtures, to: scratch.url.appendingPathComponent("locks"))
  }

  @Test(arguments: ["ours.bib", "database.ris", "openalex.json"])
  func showsTheFile(name: String) throws {
    let file = Self.fixtures.appendingPathComponent(name)
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let shown = lines.dropLast().map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    #expect(text.contains("\n\n\(shown)\n\n"))
  }

  @Test func showsWhatEachCommandPrints() throws {
    let steps = DocumentStep.all(in: text)
    #expect(steps.count > 10)
    for step in steps {
      let run = try CommandRun(shell: "{ \(step.command); } 2>&1", in: scratch.url)
      #expect(run.output == step.output, "\(step.command)")
      #expect(run.status == 0, "\(step.command)")
    }
    let picture = try Data(contentsOf: scratch.url.appendingPathComponent("locks.svg"))
    let shown = try Data(contentsOf: packageRoot.appendingPathComponent("docs/tutorial.svg"))
    #expect(picture == shown, "copy locks.svg to docs/tutorial.svg")
    let print = try Data(contentsOf: scratch.url.appendingPathComponent("locks.pdf"))
    #expect(print.starts(with: Data("%PDF".utf8)))
    #expect(try scratch.files(in: "report")["index.html"] != nil)
  }
}
