import CoterieRecords

/// Every wording of the readers, so that they can be read as a set.
extension GraphFinding {
  static func empty(_ format: GraphFormat) -> Self {
    .init(
      line: nil, severity: .error,
      finding: "no graph was found where \(format.title) was expected",
      outcome: "nothing is read",
      remedy: "Check that the file is complete and of that format")
  }

  static func endsEarly(line: Int, opened: String) -> Self {
    .init(
      line: line, severity: .error,
      finding: "the file ends inside the \(opened) that begins here",
      outcome: "what stands before the end "
        + "is kept",
      remedy: "Check that the file is complete")
  }

  static func notXML(line: Int, problem: String) -> Self {
    .init(
      line: line, severity: .error,
      finding: "the XML cannot be read further (\(problem))",
      outcome: "what stands before is kept",
      remedy: "Check that the file is complete and well-formed")
  }

  static func unexpected(_ found: String, line: Int, expected: String) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "found \(quoted(found)) where \(expected) was expected",
      outcome: "it is skipped",
      remedy: "Correct the line")
  }

  static func unknownVertex(_ name: String, line: Int?) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "an edge names the vertex \(quoted(name)), which the file does not list",
      outcome: "the edge is skipped",
      remedy: "Add the vertex or correct the name")
  }

  static func edgeWithoutEnd(line: Int?) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "an edge lacks its source or its target",
      outcome: "it is skipped",
      remedy: "Give it both")
  }

  static func repeatedVertex(_ name: String, line: Int?) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the vertex \(quoted(name)) is listed twice",
      outcome: "the two are one",
      remedy: "Give each its own id")
  }

  static func tooDeep(line: Int) -> Self {
    .init(
      line: line, severity: .error,
      finding: "more than \(DOTReader.deepest) subgraphs stand inside one another",
      outcome: "the rest of the file is skipped",
      remedy: "Flatten them")
  }

  static func badNumber(_ text: String, of name: String, line: Int?) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the \(name) \(quoted(text)) is not a number that can be used",
      outcome: "it is left out",
      remedy: "Give a finite number")
  }

  static func badWeight(_ weight: Double, line: Int?) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the weight \(weight) is not between 1e-100 and 1e100",
      outcome: "the edge is left out",
      remedy: "Give the edge a weight above 0, a similarity, or leave it out")
  }

  static func notUTF8() -> Self {
    .init(
      line: nil, severity: .warning,
      finding: "the text is not UTF-8",
      outcome: "it is read as Windows-1252, so that letters outside ASCII "
        + "may be wrong",
      remedy: "Save the file as UTF-8")
  }

  static func directed(arcs: Int) -> Self {
    .init(
      line: nil, severity: .note,
      finding: "\(arcs) directed \(arcs == 1 ? "edge is" : "edges are") read as undirected")
  }

  static func loops(_ count: Int, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "\(count) \(count == 1 ? "edge joins a vertex" : "edges join vertices") to "
        + (count == 1 ? "itself" : "themselves"),
      outcome: count == 1 ? "it is dropped" : "they are dropped")
  }

  static func repeats(_ count: Int, line: Int?, weighted: Bool) -> Self {
    let what = count == 1 ? "1 edge repeats a pair" : "\(count) edges repeat pairs"
    return .init(
      line: line, severity: .note,
      finding: "\(what) of vertices already joined",
      outcome: weighted ? "their weights are summed" : "each pair counts once")
  }

  static func notKept(_ what: String) -> Self {
    .init(line: nil, severity: .note, finding: what, outcome: "not kept")
  }

  static func lonely(_ count: Int, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "\(count) \(count == 1 ? "line holds" : "lines hold") one vertex only, read as a "
        + "vertex without an edge")
  }

  static func further(_ count: Int) -> Self {
    .init(
      line: nil, severity: .warning,
      finding: "\(count) further \(count == 1 ? "problem" : "problems") of the same kinds")
  }

  /// A piece of the file in quotes, on one line and not too long.
  static func quoted(_ text: String) -> String {
    let line = CleanText.onOneLine(text)
    return line.count > 40 ? "\"\(line.prefix(40))…\"" : "\"\(line)\""
  }
}
