import CoterieRecords
import CoterieText

/// Writes an edge list: a line per edge with both names and the weight, separated by tabs.
///
/// - Comments begin with `#`. A vertex without an edge is alone on its line.
/// - A name is never changed to please a spreadsheet, which may take one that begins with `=`, `+`, `-`
///   or `@` for a formula: import such columns as text.
/// - There is no header, except where the first line would be taken for one or no line has two fields.
/// - The name of a vertex is its label where all labels differ, else its id. A tab or line break
///   in a name becomes a blank; a name that a reader could misunderstand (empty, with a quote or an
///   outer blank, or beginning with `#` or `%`) is in quotes, quotes inside doubled.
/// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
enum EdgeListWriter {
  /// Writes a file, in UTF-8.
  static func writing(of document: GraphDocument) -> GraphWriting {
    var problems: [AttributeProblem] = []
    var output = TextOutput(for: document)
    let lines = (document.title.isEmpty ? [] : [document.title]) + document.descriptionLines
    for line in lines { output.append("# \(CleanText.onOneLine(line))\n") }
    let names = names(of: document)
    if needsHeader(document, names) { output.append("source\ttarget\tweight\n") }
    for edge in document.edges {
      let weight = PlainDecimal.text(of: edge.weight.isFinite ? edge.weight : 1)
      output.append("\(names[edge.source])\t\(names[edge.target])\t\(weight)\n")
    }
    var isIsolated = [Bool](repeating: true, count: document.vertices.count)
    for edge in document.edges {
      isIsolated[edge.source] = false
      isIsolated[edge.target] = false
    }
    for (index, name) in names.enumerated() where isIsolated[index] { output.append(name + "\n") }
    return GraphWriting(bytes: output.bytes, problems: problems)
  }

  /// Whether the first line would be read as a header, or has no tab to show what separates the fields.
  private static func needsHeader(_ document: GraphDocument, _ names: [String]) -> Bool {
    guard let edge = document.edges.first else { return !names.isEmpty }
    return EdgeListLines.header([names[edge.source], names[edge.target]]) != nil
  }

  private static func names(of document: GraphDocument) -> [String] {
    let labels = document.vertices.map { CleanText.onOneLine($0.label) }
    let names = Set(labels).count == labels.count ? labels : document.fileIDs()
    return names.map(field)
  }

  /// A name as a field, looked at by scalars: a quote with a mark over it is one character, and still a quote.
  private static func field(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !scalars.contains("\""),
      first != "#", first != "%", !first.isInvisible, !last.isInvisible
    else { return quoted(scalars) }
    return name
  }

  private static func quoted(_ name: String.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    return "\"\(String(text))\""
  }
}
