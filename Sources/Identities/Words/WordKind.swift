import CoterieText

/// Texts whose words are evidence of who somebody is, each kind with words of its own.
public enum WordKind: String, Sendable, CaseIterable {
  /// Titles of papers: their stems, without words of grammar.
  case title
  /// Titles of journals, books and conferences, without what most of them share.
  case venue
  /// Names and addresses of organisations, abbreviations opened.
  case organisation

  /// The words of a text that count, in its order.
  ///
  ///     WordKind.title.words(of: "Clustering of graphs")           // ["cluster", "graph"]
  ///     WordKind.organisation.words(of: "Dept. Comp. Sci., MIT")   // ["department", …, "mit"]
  public func words(of text: String) -> [String] {
    let text = self == .organisation ? text.withoutAddresses : text
    return words(ofFolded: Array(text.folded.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of a folded text that count.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func words(ofFolded text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: 0x20).compactMap { word in
      switch self {
      case .title: word.titleStem
      case .venue: word.venueWord
      case .organisation: word.organisationWord
      }
    }
  }
}

extension String {
  /// The text without e-mail addresses, which folding would cut into words.
  fileprivate var withoutAddresses: String {
    guard utf8.contains(UInt8(ascii: "@")) else { return self }
    return split(separator: " ").filter { !$0.utf8.contains(UInt8(ascii: "@")) }
      .joined(separator: " ")
  }
}
