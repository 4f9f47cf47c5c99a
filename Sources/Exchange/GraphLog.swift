import CoterieRecords

/// What a reader notices in a graph file, line by line, and what it counts over the whole of it.
struct GraphLog: Sendable {
  private let file: String
  private var log: ProblemLog
  private var arcs = (count: 0, line: Int?.none)
  private var loops = (count: 0, line: Int?.none)
  private var repeats = (count: 0, line: Int?.none, isWeighted: false)

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

  /// Counts an edge that has a direction.
  mutating func countArc(line: Int?) { arcs = (arcs.count + 1, arcs.line ?? line) }

  /// Counts an edge that joins a vertex to itself.
  mutating func countLoop(line: Int?) { loops = (loops.count + 1, loops.line ?? line) }

  /// Counts edges that join a pair again, the first of them in a line.
  mutating func countRepeats(_ count: Int, line: Int?, isWeighted: Bool) {
    repeats = (
      repeats.count + count, repeats.line ?? line, repeats.isWeighted || isWeighted
    )
  }

  /// Ends the file and returns its log.
  ///
  /// - Parameter isEmpty: Whether the file has no vertex, which is an error unless another one
  ///   explains it.
  consuming func finished(_ format: GraphFormat, isEmpty: Bool) -> ProblemLog {
    if arcs.count > 0 { add(.graph(.directed(arcs.count)), line: arcs.line) }
    if loops.count > 0 { add(.graph(.loops(loops.count)), line: loops.line) }
    if repeats.count > 0 {
      let problem = GraphProblem.repeats(repeats.count, isWeighted: repeats.isWeighted)
      add(.graph(problem), line: repeats.line)
    }
    if isEmpty, !log.hasErrors { add(.graphFile(.noVertex(format: format.fullName))) }
    return log
  }
}

extension GraphFormat {
  /// The format as users name it, with its title where that is another word.
  fileprivate var fullName: String {
    title.lowercased() == rawValue ? title : "\(rawValue) (\(title))"
  }
}
