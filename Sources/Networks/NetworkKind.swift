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

extension NetworkKind {
  /// What a vertex is.
  package var noun: String {
    switch self {
    case .authors: "author"
    case .affiliations: "organisation"
    case .countries: "country"
    case .authorPapers: "author or paper"
    case .file: "vertex"
    }
  }

  /// What vertices are.
  package var plural: String {
    switch self {
    case .authors: "authors"
    case .affiliations: "organisations"
    case .countries: "countries"
    case .authorPapers: "authors and papers"
    case .file: "vertices"
    }
  }
}
