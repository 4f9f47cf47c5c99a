import CoterieRecords
import CoterieText

/// The names of vertices as words, for lists whose lines are words with blanks between them.
///
/// - A name is the label of its vertex where all labels differ, else the id.
/// - Blanks and signs that readers of such lists take for their own (`#`, and at the beginning `"`, `%` and `{`)
///   become `_`, and a `&` that begins a reference is written as one. What is then empty or a name of another vertex
///   becomes `n7`, by the place of the vertex.
struct WordNames {
  /// The names in the order of the vertices.
  let texts: [String]
  /// Whether they are made of the labels.
  let areLabels: Bool
  private let originals: [String]

  /// Makes the names of a document.
  init(of document: GraphDocument) {
    let labels = document.vertices.indices.map { document.vertices.label($0) }
    areLabels = Set(labels).count == labels.count
    originals =
      areLabels ? labels : document.vertices.indices.map { document.vertices.id($0) }
    texts = FileIDs(originals, clean: Self.word).texts
  }

  /// Says what is lost of a document that a list of links holds by names like these.
  func problems(
    of document: GraphDocument, in title: String, holdsTitle: Bool, holdsWeights: Bool
  ) -> [AttributeProblem] {
    var problems: [AttributeProblem] = []
    let changed = texts.indices.filter { texts[$0] != originals[$0] }
    if let first = changed.first {
      problems.append(
        .renamedNames(
          changed.count, first: originals[first].excerpt, to: texts[first], in: title))
    }
    let edges = document.edges
    let losesWeights = !holdsWeights && edges.indices.contains { edges.weight($0) != 1 }
    problems.addUnheld(
      (losesWeights ? ["weight"] : []) + (edges.areUndirected ? [] : ["direction"]), in: title)
    return problems
      + MatrixColumns.unheld(
        of: document, in: title, holdsLabels: areLabels, holdsTitle: holdsTitle)
  }

  private static func word(_ name: String) -> String {
    var scalars = Array(CleanText.onOneLine(name).unicodeScalars)
    for place in scalars.indices {
      let scalar = scalars[place]
      let isFirst = place == 0
      let isOwn = scalar == "#" || isFirst && ["\"", "%", "{"].contains(scalar)
      let isAtEnd = isFirst || place == scalars.count - 1
      if isOwn || scalar.properties.isWhitespace || isAtEnd && scalar.isInvisible {
        scalars[place] = "_"
      }
    }
    return TableWriting.escapingReferences(String(String.UnicodeScalarView(scalars)))
  }
}
