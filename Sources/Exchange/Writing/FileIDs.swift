import CoterieRecords
import CoterieText

/// The ids of the vertices as a file can hold them: cleaned, all different, and none empty. One that is not
/// becomes `n7`, by the place of its vertex, and all others stay.
struct FileIDs {
  /// The ids in the order of the vertices.
  private(set) var texts: [String]
  /// The vertices whose ids are others in the file.
  private var renamed: [Int] = []

  /// Makes the ids of a document.
  ///
  /// - Parameter clean: Makes a text that the format can hold of an id.
  init(of document: GraphDocument, clean: (String) -> String = CleanText.onOneLine) {
    self.init(document.vertices.indices.map { document.vertices.id($0) }, clean: clean)
  }

  /// Makes ids of some texts, one for each vertex.
  init(_ names: [String], clean: (String) -> String) {
    texts = names.map(clean)
    var taken: Set<String> = []
    for vertex in texts.indices where texts[vertex].isEmpty || !taken.insert(texts[vertex]).inserted
    {
      renamed.append(vertex)
    }
    for vertex in renamed {
      texts[vertex] = "n\(vertex)"
      while !taken.insert(texts[vertex]).inserted { texts[vertex] += "_" }
    }
  }

  /// Says which ids are others in the file.
  func report(_ document: GraphDocument, in title: String, _ problems: inout [AttributeProblem]) {
    guard let first = renamed.first else { return }
    problems.append(
      .renamedIDs(
        renamed.count, first: document.vertices.id(first).excerpt, to: texts[first], in: title))
  }
}
