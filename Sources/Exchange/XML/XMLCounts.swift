import CoterieRecords

/// How many elements of some names are left out or flattened, with the line of the first of each.
struct XMLCounts {
  private var counts: [String: (count: Int, line: Int)] = [:]
  private let problem: @Sendable (String, Int) -> GraphFileProblem

  /// Elements that are left out.
  static let leftOut = XMLCounts { .leftOut($0, count: $1) }
  /// Elements whose content is read as part of what is around them.
  static let flattened = XMLCounts { .flattened($0, count: $1) }

  private init(_ problem: @escaping @Sendable (String, Int) -> GraphFileProblem) {
    self.problem = problem
  }

  /// Counts an element.
  mutating func add(_ name: String, line: Int) {
    counts[name] = ((counts[name]?.count ?? 0) + 1, counts[name]?.line ?? line)
  }

  /// Says what was counted.
  func report(to builder: inout GraphBuilder) {
    for (name, found) in counts.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) }) {
      builder.add(.graphFile(problem(name, found.count)), line: found.line)
    }
  }
}
