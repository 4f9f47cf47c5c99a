import CoterieRecords

/// What a reader finds in a file, line by line, and what it counts over the whole of it.
struct FindingList: Sendable {
  private var findings: [GraphFinding] = []
  private var unlistedCount = 0
  private var loops = (count: 0, line: Int?.none)
  private var repeats = (count: 0, line: Int?.none, isWeighted: false)
  private var arcCount = 0

  /// The most warnings that are listed one by one.
  private static let mostListed = 50

  /// Adds a diagnostic; beyond the first fifty, warnings are only counted.
  mutating func add(_ finding: GraphFinding) {
    if findings.count < Self.mostListed || finding.severity == .error {
      findings.append(finding)
    } else {
      unlistedCount += 1
    }
  }

  /// Counts an edge that has a direction.
  mutating func countArc() { arcCount += 1 }

  /// Counts an edge that joins a vertex to itself.
  mutating func countLoop(line: Int?) {
    loops = (loops.count + 1, loops.line ?? line)
  }

  /// Counts edges that join a pair again, the first of them in a line.
  mutating func countRepeats(_ count: Int, line: Int?, isWeighted: Bool) {
    repeats = (
      repeats.count + count, repeats.line ?? line, repeats.isWeighted || isWeighted
    )
  }

  /// All that there is to say, what concerns the whole file last.
  ///
  /// - Parameter isEmpty: Whether there is no vertex, so that something has to be said of it.
  func finished(_ format: GraphFormat, isEmpty: Bool) -> [GraphFinding] {
    var all = findings
    if unlistedCount > 0 { all.append(.further(unlistedCount)) }
    if arcCount > 0 { all.append(.directed(arcs: arcCount)) }
    if loops.count > 0 { all.append(.loops(loops.count, line: loops.line)) }
    if repeats.count > 0 {
      all.append(.repeats(repeats.count, line: repeats.line, weighted: repeats.isWeighted))
    }
    if isEmpty, !all.contains(where: { $0.severity == .error }) { all.append(.empty(format)) }
    return all
  }
}
