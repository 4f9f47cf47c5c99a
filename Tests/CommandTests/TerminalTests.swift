import Foundation
import TestSupport
import Testing

/// What a person sees at a terminal, and what a pipe gets.
@Suite(.enabled(if: Terminal.isPossible, "the command script is not installed"))
struct TerminalTests {
  /// Runs a line of shell on a terminal of its own and returns all that it shows.
  private func shown(
    _ line: String, environment: [String: String] = ["TERM": "xterm"]
  ) throws -> String {
    let run = try CommandRun(
      shell: "script -qec \(quoted("stty cols 80; " + line)) /dev/null", in: packageRoot,
      environment: environment.merging(["COTERIE": CommandRun.executable.path]) { $1 })
    return run.output
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// What is left of a line when each erasing has been done.
  private func visible(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").split(separator: "\n").map { line in
      let erase = "\r\u{1B}[2K"
      guard let last = line.ranges(of: erase).last else { return String(line) }
      return String(line[last.upperBound...])
    }
  }

  @Test(arguments: [
    "\"$COTERIE\" centrality seeds -q --measure degree --top 1",
    "\"$COTERIE\" centrality seeds -q --measure degree --top 1 | cat",
    "\"$COTERIE\" centrality seeds --measure degree --top 1 2>/dev/null",
  ])
  func showsNoRestOfProgressBesideATable(line: String) throws {
    #expect(try visible(shown(line)).suffix(2) == ["name       degree", "Nir Ailon      24"])
  }

  @Test func erasesProgressBeforeResultsInAPipe() throws {
    let text = try shown("\"$COTERIE\" centrality seeds --measure degree --top 1 | cat")
    #expect(text.contains("degree…"))
    #expect(visible(text).suffix(2) == ["name       degree", "Nir Ailon      24"])
    #expect(!text.hasSuffix("…"))
  }

  @Test(arguments: [["TERM": "dumb"], [:]])
  func sendsNoEscapesToATerminalThatDoesNotUnderstandThem(environment: [String: String]) throws {
    let text = try shown("\"$COTERIE\" clusters seeds", environment: environment)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("leiden…"))
    #expect(text.contains("note"))
  }

  @Test func takesTheWidthOfTheTerminal() throws {
    let wide = try shown("stty cols 200; \"$COTERIE\" clusters seeds -q")
    let narrow = try shown("\"$COTERIE\" clusters seeds -q")
    #expect(visible(wide).map(\.displayWidth).max() ?? 0 > 100)
    #expect(visible(narrow).allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func cutsNothingInAPipe() throws {
    let piped = try CommandRun(shell: "coterie clusters seeds -q | cat", in: packageRoot)
    #expect(!piped.output.contains("…"))
    #expect(piped.output.split(separator: "\n").count == 5)
    #expect(piped.output.contains("Zohar Karnin"))
    let papers = try CommandRun(shell: "coterie papers seeds -q | cat", in: packageRoot)
    #expect(papers.output.contains("Model for Agentic Reasoning"))
  }

  @Test(arguments: [40, 60, 120])
  func takesTheWidthThatColumnsSays(columns: Int) throws {
    for command in [["centrality"], ["clusters"], ["papers"], ["check"], ["network"]] {
      let run = try CommandRun(
        command + ["seeds", "-q"].prefix(command == ["check"] ? 1 : 2),
        environment: ["COLUMNS": "\(columns)"])
      #expect(run.status == 0)
      for line in run.output.split(separator: "\n") {
        #expect(line.displayWidth <= columns, "\(command): \(line)")
      }
    }
  }

  @Test(arguments: ["0", "-5", "wide", ""])
  func takesNoWidthThatIsNone(columns: String) throws {
    let plain = try CommandRun(["clusters", "seeds"])
    let run = try CommandRun(["clusters", "seeds"], environment: ["COLUMNS": columns])
    #expect(run.output == plain.output)
  }
}

/// A terminal of a test's own.
private enum Terminal {
  static let isPossible =
    (try? CommandRun(shell: "script -qec true /dev/null", in: packageRoot).status) == 0
}

/// Completion of command lines, as a shell asks for it.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("coterie clusters se", "seeds"), ("coterie centrality seeds --measure betw", "betweenness"),
    ("coterie report seeds --output se", "seeds"), ("coterie author Nir se", "seeds"),
    ("coterie path Nir Amnon se", "seeds"), ("coterie check se", "seeds"),
    ("coterie network seeds --to gex", "gexf"), ("coterie draw seeds --output se", "seeds"),
    ("coterie clusters --compare se", "seeds"), ("coterie network --output se", "seeds"),
    ("coterie papers --input-format prof", "profile"), ("coterie report --pictures sv", "svg"),
  ])
  func completesFileNamesAndValues(line: String, word: String) throws {
    let scratch = try ScratchFolder()
    try scratch.copySeeds()
    let run = try CommandRun(
      shell: """
        source <(coterie --generate-completion-script bash)
        COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
        _coterie coterie "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """, in: scratch.url)
    #expect(run.output.split(separator: "\n").contains(Substring(word)), "\(run.output)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func isThereForEveryShell(shell: String) throws {
    let run = try CommandRun(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("approximate_betweenness"))
  }
}
