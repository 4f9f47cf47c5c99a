import CoterieRecords
import CoterieText

/// Writes an edge list: a line per edge with both names and the weight, separated by tabs.
///
/// - Comments begin with `#`. A vertex without an edge is alone on its line.
/// - A name is never changed to please a spreadsheet, which may take one that begins with `=`, `+`, `-`
///   or `@` for a formula: import such columns as text.
/// - There is no header, unless no line has two fields.
/// - The name of a vertex is its label where all labels differ, else its id. A tab or line break in a name
///   becomes a blank; a name that a reader could misunderstand (empty, with a quote or an outer blank, or
///   beginning with `#` or `%`) is in quotes, quotes inside doubled; a `&` that begins a reference is
///   written as one.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum EdgeListWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument, to output: TextOutput) -> GraphWriting {
    var output = output
    let lines = (document.title.isEmpty ? [] : [document.title]) + document.descriptionLines
    for line in lines { output.append("# \(CleanText.onOneLine(line))\n") }
    var problems: [AttributeProblem] = []
    let (names, areLabels) = names(of: document, &problems)
    let fields = names.map(TableWriting.field)
    if document.edges.isEmpty, !fields.isEmpty { output.append("source\ttarget\tweight\n") }
    var isIsolated = [Bool](repeating: true, count: fields.count)
    for edge in document.edges.indices {
      let (source, target) = (Int(document.edges.sources[edge]), Int(document.edges.targets[edge]))
      (isIsolated[source], isIsolated[target]) = (false, false)
      let weight = document.edges.weight(edge)
      output.append(fields[source])
      output.append("\t")
      output.append(fields[target])
      output.append("\t\(PlainDecimal.text(of: weight.isFinite ? weight : 1))\n")
    }
    for (index, field) in fields.enumerated() where isIsolated[index] {
      output.append(field + "\n")
    }
    return GraphWriting(
      bytes: output.bytes, problems: problems + unheld(of: document, holdsLabels: areLabels))
  }

  /// The labels of the vertices, or their ids where two labels are the same.
  private static func names(
    of document: GraphDocument, _ problems: inout [AttributeProblem]
  ) -> (names: [String], areLabels: Bool) {
    let labels = document.vertices.indices.map { CleanText.onOneLine(document.vertices.label($0)) }
    if Set(labels).count == labels.count { return (labels, true) }
    let ids = FileIDs(of: document)
    ids.report(document, in: "an edge list", &problems)
    return (ids.texts, false)
  }

  /// What an edge list has no place for.
  private static func unheld(of document: GraphDocument, holdsLabels: Bool) -> [AttributeProblem] {
    var problems: [AttributeProblem] = []
    let columns = PropertyColumns(title: "an edge list", held: [])
    let names =
      (holdsLabels ? [] : ["label"]) + (document.edges.areUndirected ? [] : ["direction"])
      + (columns.vertexColumns(of: document, &problems)
      + columns.edgeColumns(of: document, &problems)).map(\.name)
    let unique = names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
    return unique.isEmpty ? [] : [.unheld(unique, in: "an edge list")]
  }
}
