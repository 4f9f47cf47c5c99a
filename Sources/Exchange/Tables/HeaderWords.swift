/// What the words of a header say of the columns of a table.
enum HeaderWords {
  /// A word in lower case with nothing but letters and digits: `Source ID`, `source_id` and `SourceID`
  /// are one.
  static func plain(_ word: String) -> String {
    String(word.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Two columns that hold the ends of links.
  struct Ends: Equatable {
    var source: Int
    var target: Int
    /// What both words begin with where a 1 and a 2, or an A and a B, come after it: `author`.
    var stem: String?
  }

  /// The columns of the ends of links; nil where no two words say so.
  static func ends(_ words: [String]) -> Ends? {
    let words = words.prefix(mostWords).map(plain)
    for (source, target) in pairs {
      if let first = words.firstIndex(of: source), let second = words.firstIndex(of: target) {
        return Ends(source: first, target: second)
      }
    }
    for second in words.indices {
      for first in 0..<second {
        if areLongerPair(words[first], words[second]) {
          return Ends(source: first, target: second)
        }
        if areLongerPair(words[second], words[first]) {
          return Ends(source: second, target: first)
        }
        if let stem = stem(words[first], words[second]) {
          return Ends(source: first, target: second, stem: stem)
        }
      }
    }
    return nil
  }

  private static let mostWords = 64

  /// Words for the two ends of a link.
  private static let pairs = [
    ("source", "target"), ("from", "to"), ("src", "dst"), ("src", "dest"), ("src", "tgt"),
    ("source", "destination"), ("startid", "endid"), ("sender", "receiver"), ("citing", "cited"),
    ("ego", "alter"),
  ]

  /// Whether two words are a pair with the same beginning or end: `fromnodeid` and `tonodeid`.
  private static func areLongerPair(_ one: String, _ other: String) -> Bool {
    pairs.contains { source, target in
      one.hasPrefix(source) && other.hasPrefix(target)
        && one.dropFirst(source.count) == other.dropFirst(target.count)
        || one.hasSuffix(source) && other.hasSuffix(target)
          && one.dropLast(source.count) == other.dropLast(target.count)
    }
  }

  /// What two words begin with that end with 1 and 2, or with A and B.
  private static func stem(_ one: String, _ other: String) -> String? {
    guard one.count > 2, one.dropLast() == other.dropLast(),
      ["12", "ab"].contains(String(one.suffix(1) + other.suffix(1)))
    else { return nil }
    return String(one.dropLast())
  }
}

extension HeaderWords {
  /// The column by which a table of vertices names them; nil where the words are not of such a table.
  static func vertexID(_ words: [String]) -> Int? {
    let plain = words.map(plain)
    let id = plain.firstIndex { ["id", "nodeid", "vertexid"].contains($0) }
    let label = plain.firstIndex { ["label", "name", "nodelabel"].contains($0) }
    let isMap = words.contains(where: isOfMap) || plain.contains("x") && plain.contains("y")
    guard let column = id ?? (isMap ? label : nil) else { return nil }
    let isVertexTable =
      label != nil || isMap || plain.contains { ["timeset", "cluster", "group"].contains($0) }
    return isVertexTable ? column : nil
  }

  /// Whether a word is of a map of VOSviewer: `weight<Links>`, `score<Avg. pub. year>`.
  static func isOfMap(_ word: String) -> Bool {
    let word = word.lowercased()
    return (word.hasPrefix("weight<") || word.hasPrefix("score<")) && word.hasSuffix(">")
  }

  /// What a column holds that a link or a vertex has once.
  enum Kind: String {
    /// `Directed` or `Undirected`.
    case directions
    /// The ids of links.
    case ids
    /// When links or vertices are there.
    case times
  }

  /// What a word says that a column holds; nil where it says nothing of the kind.
  static func kind(_ word: String) -> Kind? {
    switch plain(word) {
    case "type": .directions
    case "id", "edgeid": .ids
    case "timeset", "interval", "timestamp": .times
    default: nil
    }
  }

  /// Whether a word is one for how strong a link is.
  static func isStrength(_ word: String) -> Bool {
    ["weight", "edgeweight", "value", "strength", "linkstrength", "totallinkstrength"]
      .contains(plain(word))
  }

  /// Whether a word is one for how many there are of something.
  static func isCount(_ word: String) -> Bool { counts.contains(plain(word)) }

  private static let counts: Set<String> = [
    "count", "counts", "n", "freq", "frequency", "number", "papers", "documents", "publications",
    "articles", "occurrences", "cooccurrences", "collaborations", "links", "times",
  ]

  /// Whether a word may be one for a time.
  static func isTime(_ word: String) -> Bool {
    let word = plain(word)
    return ["year", "date", "time", "day", "month"].contains { word.contains($0) }
  }

  /// Whether a word is one that tables of links have beside their ends.
  static func isOfLinks(_ word: String) -> Bool {
    isStrength(word) || isCount(word)
      || ["type", "id", "label", "kind", "timeset", "interval", "relation", "interaction"].contains(
        plain(word))
  }
}
