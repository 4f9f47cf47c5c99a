import CoterieGraphCore
import CoterieRecords

extension Network {
  /// The vertex with an id; nil where there is none.
  ///
  /// - Complexity: O(*n*) for *n* vertices.
  public func vertex(id: String) -> Int? { graph.vertices.first { names.id(of: $0) == id } }

  /// The vertex that a text means: its id, its name as written or but for case, accents and punctuation,
  /// or words of its name that no other name holds.
  ///
  ///     let vertex = try network.vertex(named: "hoffer")   // Elad Hoffer, if no other is called so
  ///
  /// - Complexity: O(*n*) for *n* vertices.
  /// - Throws: ``VertexLookupError`` where the text means no vertex, or may mean several.
  public func vertex(named text: String) throws(VertexLookupError) -> Int {
    try vertices(named: [text])[0].get()
  }

  /// The vertices that texts mean, or for each why it means none. Of the texts that match nothing the
  /// first five come with a suggestion.
  ///
  /// - Complexity: O(*n* + *t*) for *n* vertices and *t* texts.
  public func vertices(named texts: [String]) -> [Result<Int, VertexLookupError>] {
    var suggestionCount = 0
    return zip(texts, matches(of: texts)).map { text, matches in
      if let vertex = matches.only { return .success(vertex) }
      let isMissing = matches.exact.isEmpty && matches.partial.isEmpty
      if isMissing { suggestionCount += 1 }
      return .failure(
        lookupError(text, matches, suggests: suggestionCount <= Self.suggestionLimit))
    }
  }

  /// Each suggestion takes a look at all names.
  private static let suggestionLimit = 5

  /// Why a text does not mean one vertex.
  private func lookupError(
    _ text: String, _ matches: VertexMatches, suggests: Bool
  ) -> VertexLookupError {
    // Equal names are distinguished by their ids.
    if !matches.exact.isEmpty {
      return .ambiguous(text, candidates: matches.exact.map { names.id(of: $0) })
    }
    if !matches.partial.isEmpty {
      return .ambiguous(text, candidates: matches.partial.map { names.name(of: $0) })
    }
    let suggestion =
      suggests
      ? NearestName.nearest(to: text, among: graph.vertices.lazy.map { names.name(of: $0) }) : nil
    return .missing(text, kind: kind, suggestion: suggestion)
  }
}

/// Why a text does not mean one vertex of a network.
public enum VertexLookupError: Error, Sendable, Hashable {
  /// It may mean several, by their names, or where these are equal by their ids.
  case ambiguous(String, candidates: [String])
  /// It means none. The suggestion is the nearest name, where one is near.
  case missing(String, kind: NetworkKind, suggestion: String?)
}

extension VertexLookupError: CustomStringConvertible {
  /// What is wrong, without a full stop. It names five candidates at most.
  public var finding: String {
    switch self {
    case .ambiguous(let text, let candidates):
      let names = candidates.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
      return "\"\(text)\" may be \(names)\(candidates.count > 5 ? ", …" : "")"
    case .missing(let text, let kind, _): return "no \(kind.noun) is called \"\(text)\""
    }
  }

  /// The nearest name; nil where none is near, or where several match.
  public var suggestion: String? {
    if case .missing(_, _, let suggestion) = self { suggestion } else { nil }
  }

  /// What is wrong, and the suggestion as a question.
  public var description: String {
    finding + "." + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
  }
}
