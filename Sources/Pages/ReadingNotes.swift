import CoterieAnalyses
import CoterieRecords
import CoterieText

/// The problems and inferences found while reading, the most serious first.
struct ReadingNotes {
  let log: ProblemLog
  /// The file that lists all of them, where there is one.
  let file: String?

  /// The most notes of one severity that the page shows.
  private static let limit = 40
  private static let topics = Diagnostic.Topic.ofResults

  var markup: PageMarkup {
    let all = log.diagnostics.filter { Self.topics.contains($0.topic) }
    if all.isEmpty { return "" }
    let groups = Diagnostic.Severity.allCases.sorted(by: >).markup { severity in
      group(all.filter { $0.severity == severity }, severity)
    }
    return """
      <div class="noticed">
      <h3>Reading notes</h3>
      <div>
      \(groups)</div>
      </div>

      """
  }

  /// - Parameter found: Those that are kept, and what closes them.
  private func group(_ found: [Diagnostic], _ severity: Diagnostic.Severity) -> PageMarkup {
    if found.isEmpty { return "" }
    let count = log.count(of: severity, about: Self.topics)
    let shown = found.prefix(Self.limit)
    let others = count - shown.count
    let isWhole = !found.contains { $0.problem.kind == .unshown }
    let rest: PageMarkup =
      others > 0
      ? "<li>and \(others, of: "other", as: "other_\(severity.rawValue)s")\(place(isWhole)).</li>\n"
      : ""
    return """
      <details class="diagnostics \(severity.rawValue)" open="">\
      <summary>\(count, of: severity.rawValue, as: "reading_\(severity.rawValue)s")</summary>
      <ul>
      \(shown.markup(line))\(rest)</ul>
      </details>

      """
  }

  /// Where the others are.
  private func place(_ isWhole: Bool) -> PageMarkup {
    guard let file else { return "" }
    return ", \(isWhole ? "" : "some of them ")in <a href=\"\(file)\">\(file)</a>"
  }

  private func line(_ diagnostic: Diagnostic) -> PageMarkup {
    """
    <li><span class="message">\(diagnostic.message.capitalizedFirst)</span> \
    <code>\(diagnostic.location.description)</code></li>

    """
  }
}
