import CoterieText

/// What is printed of a problem, made only where it is printed.
struct ProblemWording {
  /// How much it weighs.
  let severity: Diagnostic.Severity
  /// What was found, and what was expected.
  let finding: String
  /// What happened to the record or the file; empty where the finding says it.
  let outcome: String
  /// What the user can do, a sentence; empty where nothing need be done.
  let remedy: String
  /// What it is about.
  let topic: Diagnostic.Topic

  /// Creates a wording from its parts, each without a full stop at its end.
  init(
    _ severity: Diagnostic.Severity, _ finding: String, outcome: String, remedy: String = "",
    topic: Diagnostic.Topic = .general
  ) {
    self.severity = severity
    self.finding = finding
    self.outcome = outcome
    self.remedy = remedy
    self.topic = topic
  }

  /// The line that closes the problems of a kind of which some are not kept.
  static func unshown(_ count: Int, like example: ProblemWording) -> ProblemWording {
    ProblemWording(
      example.severity,
      count.of("more problem") + " of this kind (\(example.finding)) "
        + (count == 1 ? "is not shown" : "are not shown"),
      outcome: "\"coterie check FILE\" shows " + (count == 1 ? "it" : "them all"),
      topic: example.topic)
  }

  /// All parts as sentences.
  var message: String {
    finding + (outcome.isEmpty ? "" : "; \(outcome)") + "." + (remedy.isEmpty ? "" : " \(remedy).")
  }
}

extension String {
  /// A text of an input in quotes, without markup and cut to a length.
  func quotedTitle(_ length: Int = 40) -> String { "\"\(readable.shortened(to: length))\"" }

  /// A piece of a file in quotes, on one line and not too long.
  var quotedPiece: String {
    let line = CleanText.onOneLine(self)
    return line.count > 40 ? "\"\(line.prefix(40))…\"" : "\"\(line)\""
  }

  /// The text, or its beginning where it is far longer than a message shows: a problem keeps no more,
  /// since a line may be as long as a file.
  package var excerpt: String { utf8.count <= 4096 ? self : String(prefix(1024)) }
}
