/// What was noticed in some inputs: all of it counted, and the first of each kind and source kept, so
/// that a hundred thousand bad lines cost no more than a few.
///
/// A log made with ``init(passingOnTo:)`` keeps none, and passes each on as it is found.
///
///     var log = ProblemLog()
///     log.append(Diagnostic(.text(.recoded), at: SourceLocation(file: "page.txt", line: 3)))
///     log.count(of: .warning)  // 1
///
/// Logs of parts of an input, appended in the order of the parts, give the log of the whole.
public struct ProblemLog: Sendable {
  /// A kind of problem in a source: what is counted and limited.
  fileprivate struct Group: Hashable {
    let kind: ProblemKind
    let file: String
  }

  /// How often problems of a group were found. They all weigh the same.
  fileprivate struct Tally {
    let severity: Diagnostic.Severity
    let topic: Diagnostic.Topic
    var count = 0
    var keptCount = 0

    /// How many are not kept.
    var unshown: Int { count - keptCount }
  }

  private let limit: Int
  private let passOn: (@Sendable (Diagnostic) -> Void)?
  private var tallies: [Group: Tally] = [:]
  /// In the order in which they were found.
  private var kept: [Diagnostic] = []

  /// Creates a log that keeps the first problems of each kind and source.
  ///
  /// - Parameter limit: How many; at least one is kept.
  public init(limit: Int = 50) {
    self.limit = max(1, limit)
    passOn = nil
  }

  /// Creates a log that keeps no problem, and passes each on as it is found.
  public init(passingOnTo receiver: @escaping @Sendable (Diagnostic) -> Void) {
    limit = 0
    passOn = receiver
  }

  /// A log without problems that treats those to come as this one does.
  public var emptied: ProblemLog {
    passOn.map { ProblemLog(passingOnTo: $0) } ?? ProblemLog(limit: limit)
  }
}

extension ProblemLog {
  /// An empty log for a piece of an input, which is to be appended to this one: it keeps what this one
  /// needs to keep or to pass on.
  package var forPieces: ProblemLog { ProblemLog(limit: passOn == nil ? limit : .max) }
}

// MARK: - Adding

extension ProblemLog {
  /// Adds a problem at a place.
  ///
  /// - Complexity: O(1); nothing is worded but the first of a kind and source.
  public mutating func append(_ diagnostic: Diagnostic) {
    passOn?(diagnostic)
    let group = Group(kind: diagnostic.problem.kind, file: diagnostic.location.file)
    if tallies[group, default: Tally(diagnostic.problem.wording)].takes(upTo: limit) {
      kept.append(diagnostic)
    }
  }

  /// Adds problems in the order in which they were found.
  public mutating func append(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { append(diagnostic) }
  }

  /// Adds what another log noticed after this one.
  ///
  /// - Complexity: O(*k*) for *k* kinds, sources and problems that it keeps.
  public mutating func append(contentsOf other: ProblemLog) { append(contentsOf: other, after: 0) }

  /// Adds what the log of a piece noticed.
  ///
  /// - Parameter position: How many lines, or records, of the file precede the piece.
  package mutating func append(contentsOf other: ProblemLog, after position: Int) {
    for diagnostic in other.kept {
      append(Diagnostic(diagnostic.problem, at: diagnostic.location.moved(by: position)))
    }
    for (group, tally) in other.tallies where tally.unshown > 0 {
      tallies[group, default: tally.emptied].count += tally.unshown
    }
  }
}

extension ProblemLog.Tally {
  fileprivate init(_ wording: ProblemWording) {
    self.init(severity: wording.severity, topic: wording.topic)
  }

  fileprivate var emptied: Self { Self(severity: severity, topic: topic) }

  /// Counts a problem, and returns whether it is kept.
  fileprivate mutating func takes(upTo limit: Int) -> Bool {
    count += 1
    guard keptCount < limit else { return false }
    keptCount += 1
    return true
  }
}

// MARK: - Counts

extension ProblemLog {
  /// Whether nothing was noticed.
  public var isEmpty: Bool { tallies.isEmpty }

  /// Whether some record or file was not read.
  public var hasErrors: Bool { count(of: .error) > 0 }

  /// How many problems of a severity were found, kept or not.
  ///
  /// - Parameter topics: What they are about.
  public func count(
    of severity: Diagnostic.Severity,
    about topics: Set<Diagnostic.Topic> = Set(Diagnostic.Topic.allCases)
  ) -> Int {
    tallies.values.reduce(0) { count, tally in
      tally.severity == severity && topics.contains(tally.topic) ? count + tally.count : count
    }
  }

  /// How many problems of a kind were found, kept or not.
  public func count(of kind: ProblemKind) -> Int {
    tallies.reduce(0) { $1.key.kind == kind ? $0 + $1.value.count : $0 }
  }

  /// How many problems of each kind were found in each file, kept or not.
  public var countsByFile: [String: [ProblemKind: Int]] {
    tallies.reduce(into: [:]) { $0[$1.key.file, default: [:]][$1.key.kind] = $1.value.count }
  }
}

// MARK: - Reading

extension ProblemLog {
  /// The problems that are kept, in the order of their places, without what closes them.
  public var problems: [Problem] { inOrder(kept).map(\.problem) }

  /// The problems that are kept, in the order of their places: by file, then by line, and those of one
  /// place as they were found. Where some of a kind are not kept, a line that says how many closes the
  /// file.
  public var diagnostics: [Diagnostic] {
    let closing = Dictionary(grouping: closingLines, by: \.location.file)
    if closing.isEmpty { return inOrder(kept) }
    var all: [Diagnostic] = []
    let ordered = inOrder(kept)
    for (place, diagnostic) in ordered.enumerated() {
      all.append(diagnostic)
      let file = diagnostic.location.file
      let isLast = place + 1 == ordered.count || ordered[place + 1].location.file != file
      if isLast { all += closing[file] ?? [] }
    }
    return all
  }

  private func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }

  /// A line for each kind and source of which some are not kept, in the order of the first of each.
  private var closingLines: [Diagnostic] {
    var cut = tallies.filter { $0.value.unshown > 0 }
    if cut.isEmpty { return [] }
    return inOrder(kept).compactMap { first in
      let file = first.location.file
      return cut.removeValue(forKey: Group(kind: first.problem.kind, file: file)).map { tally in
        Diagnostic(
          .unshown(tally.unshown, like: first.problem), at: SourceLocation(file: file))
      }
    }
  }
}
