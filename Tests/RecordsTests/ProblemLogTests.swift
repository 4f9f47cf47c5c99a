import CoterieRecords
import Synchronization
import Testing

/// Logs that count all and keep the first.
@Suite struct ProblemLogTests {
  private func recoded(_ line: Int, file: String = "a") -> Diagnostic {
    Diagnostic(.text(.recoded), at: SourceLocation(file: file, line: line))
  }

  private func log(_ diagnostics: some Sequence<Diagnostic>, limit: Int = 50) -> ProblemLog {
    diagnostics.reduce(into: ProblemLog(limit: limit)) { $0.append($1) }
  }

  @Test func keepsTheFirstOfAHundredThousandAndCountsAll() {
    let log = log((1...100_000).map { recoded($0) })
    #expect(log.count(of: .recoded) == 100_000)
    #expect(log.count(of: .warning) == 100_000)
    #expect(log.problems.count == 50)
    #expect(log.diagnostics.dropLast().map(\.location.line) == (1...50).map { $0 })
    #expect(
      log.diagnostics.last?.description
        == "a: warning: 99,950 more problems of this kind (the line is not UTF-8) are not shown; "
        + "\"coterie check FILE\" shows them all.")
    #expect(!log.hasErrors)
  }

  @Test func limitsEachKindOfEachSource() {
    let lines = (1...3).flatMap { line in
      ["b", "a"].flatMap { file in
        let place = SourceLocation(file: file, line: 10 - line)
        return [
          Diagnostic(.text(.overlong), at: place), Diagnostic(.text(.recoded), at: place),
          Diagnostic(.profile(.cutRecord), at: SourceLocation(file: file, line: line)),
        ]
      }
    }
    let log = log(lines, limit: 2)
    #expect(log.count(of: .error) == 6)
    #expect(log.count(of: .warning) == 12)
    #expect(
      log.diagnostics.prefix(9).map { "\($0.location) \($0.problem.kind)" } == [
        "a:1 cutRecord", "a:2 cutRecord", "a:8 overlong", "a:8 recoded", "a:9 overlong",
        "a:9 recoded", "a unshown", "a unshown", "a unshown",
      ])
    #expect(
      log.diagnostics.suffix(3).map(\.problem) == [
        .unshown(1, like: .profile(.cutRecord)), .unshown(1, like: .text(.overlong)),
        .unshown(1, like: .text(.recoded)),
      ])
    #expect(log.diagnostics.suffix(3).map(\.severity) == [.error, .warning, .warning])
  }

  /// Logs of parts, cut anywhere, give the log of the whole.
  @Test func isTheSameInParts() {
    var generator = SplitMix(state: 7)
    let kinds: [Problem] = [
      .text(.recoded), .text(.overlong), .profile(.cutRecord), .page(.noHeader),
      .page(.hIndexAbovePapers(9, papers: 7)),
    ]
    for _ in 0..<200 {
      let found = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Diagnostic(
          kinds.randomElement(using: &generator) ?? kinds[0],
          at: SourceLocation(
            file: Bool.random(using: &generator) ? "a" : "b",
            line: Int.random(in: 1...9, using: &generator)))
      }
      let limit = Int.random(in: 1...5, using: &generator)
      let whole = log(found, limit: limit)
      var joined = ProblemLog(limit: limit)
      var rest = found[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &generator)
        joined.append(contentsOf: log(rest.prefix(count), limit: limit))
        rest = rest.dropFirst(count)
      }
      #expect(joined.diagnostics == whole.diagnostics)
      for severity in Diagnostic.Severity.allCases {
        #expect(joined.count(of: severity) == found.count { $0.severity == severity })
        let figures = found.count { $0.severity == severity && $0.topic == .figures }
        #expect(joined.count(of: severity, about: [.figures]) == figures)
      }
      for kind in Set(found.map(\.problem.kind)) {
        #expect(joined.count(of: kind) == found.count { $0.problem.kind == kind })
      }
    }
  }

  @Test func passesEachOnAndKeepsNone() {
    let passed = Passed()
    var log = ProblemLog { passed.add($0) }
    var part = log.emptied
    for line in 1...1000 { part.append(recoded(line)) }
    #expect(passed.lines == (1...1000).map { $0 })
    log.append(contentsOf: part)
    #expect(passed.lines.count == 1000)
    #expect(log.count(of: .warning) == 1000)
    #expect(log.diagnostics == [])
    // What another log keeps is passed on when it is added.
    log.append(contentsOf: self.log([recoded(1001)]))
    #expect(passed.lines.last == 1001)
    #expect(log.count(of: .recoded) == 1001)
  }

  @Test func isEmptyWithoutProblems() {
    #expect(ProblemLog().isEmpty)
    #expect(ProblemLog().diagnostics == [])
    #expect(!ProblemLog().hasErrors)
    #expect(!log([recoded(1)]).isEmpty)
    #expect(log([recoded(1)]).emptied.isEmpty)
    #expect(log([Diagnostic(.path(.missing), at: SourceLocation(file: "a"))]).hasErrors)
  }
}

/// What a log passes on.
private final class Passed: Sendable {
  private let found = Mutex<[Int?]>([])
  var lines: [Int?] { found.withLock { $0 } }
  func add(_ diagnostic: Diagnostic) { found.withLock { $0.append(diagnostic.location.line) } }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
