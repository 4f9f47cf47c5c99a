import CoterieRecords

/// What a file of GML says that a document has no place for, counted over the whole of it.
struct GMLNotices {
  /// How often something was found, and the line of the first.
  struct Tally {
    private(set) var count = 0
    private(set) var line: Int?

    /// Counts one.
    mutating func count(line: Int) {
      count += 1
      self.line = self.line ?? line
    }
  }

  var nestedGraphs = Tally()
  var groups = Tally()
  var furtherGraphs = Tally()
  private var lists: (names: Set<String>, line: Int?) = ([], nil)
  private var ofGraph: (names: Set<String>, line: Int?) = ([], nil)
  private static let mostNames = 20

  /// A list, or a value of the drawing, is left out.
  mutating func dropList(_ name: String, line: Int) {
    if lists.names.count < Self.mostNames { lists.names.insert(name) }
    lists.line = lists.line ?? line
  }

  /// A value of a graph is left out.
  mutating func dropOfGraph(_ key: String, line: Int) {
    if ofGraph.names.count < Self.mostNames { ofGraph.names.insert(key) }
    ofGraph.line = ofGraph.line ?? line
  }

  /// Adds all to the log of a builder.
  func add(to builder: inout GraphBuilder) {
    add(.flattened("nested graph", count: nestedGraphs.count), nestedGraphs, to: &builder)
    add(.flattened("group", count: groups.count), groups, to: &builder)
    add(.leftOut("further graph", count: furtherGraphs.count), furtherGraphs, to: &builder)
    if !lists.names.isEmpty {
      builder.add(.attribute(.innerLists(lists.names.sorted())), line: lists.line)
    }
    for name in ofGraph.names.sorted() {
      let element = "value \(name.excerpt.debugDescription) of a graph"
      builder.add(.graphFile(.leftOut(element, count: 1)), line: ofGraph.line)
    }
  }

  private func add(
    _ problem: GraphFileProblem, _ tally: Tally, to builder: inout GraphBuilder
  ) {
    if tally.count > 0 { builder.add(.graphFile(problem), line: tally.line) }
  }
}
