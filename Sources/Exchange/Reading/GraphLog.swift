import CoterieRecords

/// What a reader notices in a graph file, line by line, and what it counts over the whole of it.
struct GraphLog: Sendable {
  private let file: String
  private var log: ProblemLog
  private var loops = (count: 0, line: Int?.none)

  /// Begins a file.
  ///
  /// - Parameter log: An empty log to add to.
  init(of file: String, in log: ProblemLog) {
    self.file = file
    self.log = log
  }

  /// Adds a problem of a line, or of the whole file.
  mutating func add(_ problem: Problem, line: Int? = nil) {
    log.append(Diagnostic(problem, at: SourceLocation(file: file, line: line)))
  }

  /// Counts an edge that joins a vertex to itself.
  mutating func countLoop(line: Int?) { loops = (loops.count + 1, loops.line ?? line) }

  /// A log for an attempt to read the file, which counts only where it is added.
  var ofAttempt: GraphLog { GraphLog(of: file, in: log.forPieces) }

  /// The log with that of an attempt.
  consuming func adding(_ attempt: ProblemLog) -> ProblemLog {
    log.append(contentsOf: attempt)
    return log
  }

  /// Ends the file and returns its log.
  ///
  /// - Parameter isEmpty: Whether the file has no vertex, which is an error unless another one
  ///   explains it.
  consuming func finished(_ format: GraphFormat, isEmpty: Bool) -> ProblemLog {
    if loops.count > 0 { add(.graph(.loops(loops.count)), line: loops.line) }
    if isEmpty, !log.hasErrors { add(.graphFile(.noVertex(format: format.fullName))) }
    return log
  }
}

extension GraphFormat {
  /// The format as users name it, with its title where that is another word.
  fileprivate var fullName: String {
    title.lowercased() == name ? title : "\(name) (\(title))"
  }
}
