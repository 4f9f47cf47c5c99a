import CoterieText

/// The authors of an entry of BibTeX that is embedded in a record.
enum BibTeXAuthors {
  /// The names of the field `author`; none where it is not closed.
  static func names(in entry: String) -> [String] {
    guard let field = entry.firstRange(of: "author"),
      let open = entry[field.upperBound...].firstIndex(of: "{"),
      entry[field.upperBound..<open].allSatisfy({ $0.isWhitespace || $0 == "=" }),
      let close = end(ofBracesAt: open, in: entry)
    else { return [] }
    return split(entry[entry.index(after: open)..<close]).map { $0.readable.collapsed }
  }

  /// Whether two names may be one person's: the family names are equal, and so are the initials of the first
  /// given names.
  static func areOfOnePerson(_ first: String, _ second: String) -> Bool {
    let words = first.folded.split(separator: " ")
    let others = second.folded.split(separator: " ")
    return words.last == others.last && words.first?.first == others.first?.first
  }

  private static func end(ofBracesAt open: String.Index, in text: String) -> String.Index? {
    var depth = 0
    for place in text[open...].indices {
      if text[place] == "{" { depth += 1 }
      if text[place] == "}" { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// Splits names at each ` and ` outside of braces.
  private static func split(_ text: Substring) -> [String] {
    var names: [[Substring]] = [[]]
    var depth = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      if depth == 0, word == "and" {
        names.append([])
      } else {
        names[names.count - 1].append(word)
        depth += word.count { $0 == "{" } - word.count { $0 == "}" }
      }
    }
    return names.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
