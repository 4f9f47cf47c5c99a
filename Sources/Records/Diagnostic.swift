import CoterieText

/// Something a user should know about an input: a ``Problem`` at a place.
///
/// It is printed as one line, the position first, then what was found, what became of it, what to do:
///
///     seeds/page.txt:42: warning: the date "Febr 31" names no month; the paper "Puzzle: …" is
///     kept without a date. Correct the line.
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
    /// How a file is laid out, such as what the columns of a table mean. `coterie check` shows it; other
    /// commands do not.
    case layout

    /// What is shown beside results that include the figures of pages.
    public static let ofResults: Set<Topic> = [.general, .figures]
  }

  /// What was found.
  public let problem: Problem
  /// Where it was found.
  public let location: SourceLocation

  /// Creates a diagnostic.
  public init(_ problem: Problem, at location: SourceLocation) {
    self.problem = problem
    self.location = location
  }

  /// How much it weighs.
  public var severity: Severity { problem.wording.severity }
  /// What was found, and what was expected.
  public var finding: String { problem.wording.finding }
  /// What happened to the record or the file; empty where the finding says it.
  public var outcome: String { problem.wording.outcome }
  /// What the user can do, a sentence; empty where nothing need be done.
  public var remedy: String { problem.wording.remedy }
  /// What it is about.
  public var topic: Topic { problem.wording.topic }
  /// The text after the position and the severity.
  public var message: String { problem.wording.message }
}

extension Diagnostic: CustomStringConvertible {
  /// The whole line, control characters of the input made visible.
  public var description: String {
    let wording = problem.wording
    return "\(location): \(wording.severity.rawValue): \(wording.message)".withVisibleControls
  }
}
