import CoterieRecords
import CoterieText

/// Every wording of the readers, so that they can be read as a set.
extension GraphFinding {
  static func empty(_ format: GraphFormat) -> Self {
    .init(
      line: nil, severity: .error,
      finding: "the file has no vertex that can be read as \(named(format))",
      outcome: "nothing is read",
      remedy: "Check that the file is complete and of that format")
  }

  static func endsEarly(line: Int, opened: String) -> Self {
    .init(
      line: line, severity: .error,
      finding: "the file ends inside the \(opened) that begins here",
      outcome: "all before the end is kept",
      remedy: "Check that the file is complete")
  }

  /// The message for what did not go as an XML file says.
  init(_ fault: XMLFault) {
    self =
      switch fault {
      case .notXML(let line, let problem): .notXML(line: line, problem: problem)
      case .notUTF8: .notUTF8()
      case .otherEncoding(let name, let isUTF8): .otherEncoding(name, isUTF8: isUTF8)
      case .undeclaredEntity(let name, let line): .undeclaredEntity(name, line: line)
      case .externalEntity(let address, let line): .externalEntity(address, line: line)
      }
  }

  static func notXML(line: Int, problem: String) -> Self {
    .init(
      line: line, severity: .error,
      finding: "the XML can't be read beyond this line (\(problem))",
      outcome: "all before it is kept",
      remedy: "Check that the file is complete and well-formed")
  }

  /// A declared encoding that is not that of the file, or that the system doesn't know.
  static func otherEncoding(_ name: String, isUTF8: Bool) -> Self {
    .init(
      line: 1, severity: isUTF8 ? .note : .warning,
      finding: "the file declares the encoding \(quoted(name)), which is unknown or not its own",
      outcome: isUTF8
        ? "it is read as UTF-8"
        : "it is read as Windows-1252, so that letters outside ASCII may be wrong",
      remedy: "Save the file as UTF-8")
  }

  static func undeclaredEntity(_ name: String, line: Int) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the file does not declare the entity \(quoted("&\(name);"))",
      outcome: "it is kept as written, wherever it appears",
      remedy: "Write the character itself")
  }

  static func externalEntity(_ address: String, line: Int) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "an entity is the text of another file, \(quoted(address))",
      outcome: "it is left out, wherever it appears",
      remedy: "Put its text into this file")
  }

  static func tooLarge(_ limits: EdgeListLimits, line: Int) -> Self {
    .init(
      line: line, severity: .error,
      finding:
        "the file has more than the \(limits.edges) edges or \(limits.vertices) vertices that "
        + "a graph can have",
      outcome: "the lines from here on are left out",
      remedy: "Merge repeated edges, or split the file")
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
      outcome: "the two are read as one",
      remedy: "Give each its own id")
  }

  static func tooDeep(line: Int) -> Self {
    .init(
      line: line, severity: .error,
      finding: "more than \(DOTReader.deepest) subgraphs are nested",
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
      remedy: "Give the edge a weight above 0, a strength and not a distance, or none")
  }

  static func notUTF8() -> Self {
    .init(
      line: nil, severity: .warning,
      finding: "the text is not UTF-8",
      outcome: "it is read as Windows-1252, so that letters outside ASCII may be wrong",
      remedy: "Save the file as UTF-8")
  }

  static func directed(_ count: Int, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "\(count) \(count == 1 ? "edge has a direction" : "edges have directions")",
      outcome: count == 1 ? "it is read as undirected" : "they are read as undirected")
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

  static func notKept(_ names: Set<String>, line: Int?, remedy: String) -> Self {
    .init(
      line: line, severity: .note,
      finding: "the file has \(names.sorted().joined(separator: " and "))",
      outcome: "they are not kept", remedy: remedy)
  }

  static func innerLists(_ names: Set<String>, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "a vertex or an edge has lists of values (\(listed(names)))",
      outcome: "they are not kept", remedy: "Give each value a key of its own")
  }

  static func drawingAttributes(_ names: Set<String>, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "the file has attributes that only guide Graphviz's drawing (\(listed(names)))",
      outcome: "they are not kept")
  }

  static func dynamicValues(_ names: Set<String>, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "the file has values that change over time (\(listed(names)))",
      outcome: "the first one is kept",
      remedy: "Only the attribute weight of edges can change over time")
  }

  static func noYears(_ count: Int, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding:
        "\(count) \(count == 1 ? "time is" : "times are") not a year of at most four digits, or "
        + "a date that begins with one",
      outcome: count == 1 ? "it is left out" : "they are left out", remedy: "Give years or dates")
  }

  static func moreGraphs(line: Int) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the file goes on after its first graph",
      outcome: "the first graph alone is read",
      remedy: "Give each graph a file of its own")
  }

  static func unknownSection(_ name: String, line: Int) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "the section \(quoted(name)) is unknown",
      outcome: "its lines are skipped",
      remedy: "Use *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist and *Matrix")
  }

  static func secondVertices(line: Int) -> Self {
    .init(
      line: line, severity: .warning,
      finding: "a second list of vertices begins",
      outcome: "it is skipped",
      remedy: "Give each network a file of its own")
  }

  static func lonely(_ count: Int, line: Int?) -> Self {
    .init(
      line: line, severity: .note,
      finding: "\(count) \(count == 1 ? "line has" : "lines have") one vertex only",
      outcome: "\(count == 1 ? "it is" : "they are") read as "
        + (count == 1 ? "a vertex without an edge" : "vertices without edges"))
  }

  /// A format as users name it, with its title where that is another word.
  private static func named(_ format: GraphFormat) -> String {
    let isSame = format.title.lowercased() == format.rawValue
    return isSame ? format.title : "\(format.rawValue) (\(format.title))"
  }

  private static func listed(_ names: Set<String>) -> String {
    names.sorted().joined(separator: ", ")
  }

  /// A piece of the file in quotes, on one line and not too long.
  static func quoted(_ text: String) -> String {
    let line = CleanText.onOneLine(text)
    return line.count > 40 ? "\"\(line.prefix(40))…\"" : "\"\(line)\""
  }
}
