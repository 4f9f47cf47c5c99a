import CoterieText

/// Something a user should know about an input: what was found, what became of it, what to do.
///
/// It is printed as one line, the position first:
///
///     seeds/page.txt:42: warning: the date "Febr 31" names no month; the paper "Puzzle: …" is
///     kept without a date. Correct the line.
///
/// The messages of a target are in its `Diagnostics.swift`.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic weighs.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Something was inferred or left aside on good grounds.
    case note
    /// A field was dropped or is doubtful; the record is kept.
    case warning
    /// A record or a file was not read.
    case error

    /// A note is less than a warning, a warning less than an error.
    public static func < (lhs: Self, rhs: Self) -> Bool {
      switch (lhs, rhs) {
      case (.note, .warning), (.note, .error), (.warning, .error): true
      default: false
      }
    }
  }

  /// What a diagnostic is about, so that a command can show those that concern its results.
  public enum Topic: String, Sendable, CaseIterable {
    /// What was read, dropped, renamed or inferred; every result rests on it.
    case general
    /// The figures that a page states about itself, such as its h-index; no network rests on them.
    case figures
  }

  /// Where it was found.
  public let location: SourceLocation
  /// How much it weighs.
  public let severity: Severity
  /// What was found, and what was expected.
  public let finding: String
  /// What happened to the record or the file; empty where the finding says it.
  public let outcome: String
  /// What the user can do, a sentence; empty where nothing need be done.
  public let remedy: String
  /// What it is about.
  public let topic: Topic

  /// Creates a diagnostic from its parts, each without a full stop at its end.
  public init(
    at location: SourceLocation, _ severity: Severity, finding: String, outcome: String,
    remedy: String = "", topic: Topic = .general
  ) {
    self.location = location
    self.severity = severity
    self.finding = finding
    self.outcome = outcome
    self.remedy = remedy
    self.topic = topic
  }

  /// The text after the position and the severity.
  public var message: String {
    finding + (outcome.isEmpty ? "" : "; \(outcome)") + "." + (remedy.isEmpty ? "" : " \(remedy).")
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The whole line, control characters of the input made visible.
  public var description: String {
    "\(location): \(severity.rawValue): \(message)".withVisibleControls
  }
}
