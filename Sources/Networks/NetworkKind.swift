/// What the vertices of a network are.
public enum NetworkKind: String, Sendable, CaseIterable {
  /// Authors, linked by the papers that they wrote together.
  case authors
  /// Organisations, linked by the papers that name both.
  case affiliations
  /// Countries of organisations, linked by the papers that name both.
  case countries
  /// Authors and papers, linked by authorship.
  case authorPapers = "author-papers"
  /// The vertices of a graph file.
  case file
}
