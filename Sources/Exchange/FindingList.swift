import CoterieRecords

/// What a reader finds in a file, line by line, and what it counts over the whole of it.
struct FindingList: Sendable {
  private var findings: [GraphFinding] = []
  private var arcs = (count: 0, line: Int?.none)
  private var loops = (count: 0, line: Int?.none)
  private var repeats = (count: 0, line: Int?.none, isWeighted: false)

  /// Adds a finding.
  mutating func add(_ finding: GraphFinding) { findings.append(finding) }

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

  /// All findings in the order of the lines, those about the whole file last.
  ///
  /// - Parameter isEmpty: Whether the file has no vertex, which is an error unless another one explains it.
  func finished(_ format: GraphFormat, isEmpty: Bool) -> [GraphFinding] {
    var all = findings
    if arcs.count > 0 { all.append(.directed(arcs.count, line: arcs.line)) }
    if loops.count > 0 { all.append(.loops(loops.count, line: loops.line)) }
    if repeats.count > 0 {
      all.append(.repeats(repeats.count, line: repeats.line, weighted: repeats.isWeighted))
    }
    if isEmpty, !all.contains(where: { $0.severity == .error }) { all.append(.empty(format)) }
    let inOrder = all.enumerated().sorted { first, second in
      (first.element.line ?? .max, first.offset) < (second.element.line ?? .max, second.offset)
    }
    return inOrder.map(\.element)
  }
}
