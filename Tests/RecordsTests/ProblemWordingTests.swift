import CoterieRecords
import Testing

/// The whole line of every kind of problem.
@Suite struct ProblemWordingTests {
  @Test(arguments: ProblemWordings.all)
  func isThis(_ problem: Problem, _ line: String) {
    let diagnostic = Diagnostic(problem, at: SourceLocation(file: "f"))
    #expect(diagnostic.description == "f: \(line)")
    #expect(diagnostic.message.hasPrefix(diagnostic.finding))
    #expect(diagnostic.message.contains(diagnostic.outcome))
    #expect(diagnostic.remedy.isEmpty || diagnostic.message.hasSuffix(" \(diagnostic.remedy)."))
  }

  @Test func isThereForEveryKind() {
    #expect(Set(ProblemWordings.all.map(\.0.kind)) == Set(ProblemKind.allCases))
  }

  @Test func isAboutFiguresForTwoKinds() {
    let figures = ProblemWordings.all.map(\.0).filter {
      Diagnostic($0, at: SourceLocation(file: "f")).topic == .figures
    }
    #expect(Set(figures.map(\.kind)) == [.hIndexAbovePapers, .hIndexAboveCitations])
  }

  @Test func isAboutTheLayoutOfAFileForOneKind() {
    let layout = ProblemWordings.all.map(\.0).filter {
      Diagnostic($0, at: SourceLocation(file: "f")).topic == .layout
    }
    #expect(layout.map(\.kind) == [.tableColumns])
  }

  @Test func cutsLongTexts() {
    let title = String(repeating: "long ", count: 20)
    let line = Diagnostic(
      .merging(.authorConflict(title: title)), at: SourceLocation(file: "f")
    ).description
    #expect(line.contains("\"long long long long long long long long…\""))
    let piece = Diagnostic(
      .graph(.unknownVertex("a\n" + String(repeating: "b", count: 99))),
      at: SourceLocation(file: "f")
    ).finding
    #expect(piece.contains("\"a \(String(repeating: "b", count: 38))…\""))
  }
}
