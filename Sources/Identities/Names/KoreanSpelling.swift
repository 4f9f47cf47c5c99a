/// Korean names reduced to what their usual romanisations share.
enum KoreanSpelling {
  /// The number of a family name whose spellings are known: equal for `lee`, `yi` and `rhee`.
  static func family(_ name: String) -> Int? { families[name] }

  /// The letters of a given name that its romanisations share; nil where it can't be Korean.
  ///
  ///     KoreanSpelling.given("sungkyu") == KoreanSpelling.given("seonggyu")  // true
  static func given(_ name: String) -> String? {
    var text = ""
    var rest = Substring(name)
    while !rest.isEmpty {
      let consonants = rest.prefix { !vowelLetters.contains($0) }
      rest = rest.dropFirst(consonants.count)
      // An h after a vowel only makes it long.
      let vowel = rest.prefix { vowelLetters.contains($0) }
      rest = rest.dropFirst(vowel.count)
      if !vowel.isEmpty, rest.first == "h", !rest.dropFirst().startsSyllable { rest.removeFirst() }
      guard let onset = reduced(consonants), vowel.isEmpty || vowels[String(vowel)] != nil
      else { return nil }
      text += onset + (vowels[String(vowel)] ?? "")
    }
    return text
  }

  /// The letter by which a given name is found: one for all vowels.
  static func initial(of name: String) -> UInt8? {
    guard let first = name.first else { return nil }
    return vowelLetters.contains(first) ? UInt8(ascii: "o") : consonants[first]?.asciiValue
  }

  private static let vowelLetters: Set<Character> = ["a", "e", "i", "o", "u", "w", "y"]

  private static func reduced(_ consonants: Substring) -> String? {
    var text = ""
    for letter in consonants {
      guard let plain = Self.consonants[letter] else { return nil }
      // An h after c or s is part of it; doubled letters are one.
      if plain == "h", text.last == "c" || text.last == "s" { continue }
      if text.last != plain { text.append(plain) }
    }
    return text
  }

  private static let consonants: [Character: Character] = [
    "g": "k", "k": "k", "d": "t", "t": "t", "b": "p", "p": "p", "j": "c", "c": "c", "l": "r",
    "r": "r", "s": "s", "h": "h", "m": "m", "n": "n",
  ]

  private static let vowels: [String: String] = table([
    "a": "a", "o": "eo o u oo ou eu woo wu", "ya": "ya", "yo": "yeo yo you yu yoo",
    "e": "ae ai e ay",
    "ye": "ye yae", "i": "i ee yi ui eui wi", "wa": "wa oa", "wo": "wo weo", "we": "oe oi we wae",
  ])

  private static let families: [String: Int] = {
    let spellings = Dictionary(
      uniqueKeysWithValues: KoreanFamilies.spellings.enumerated().map { ($0.offset, $0.element) })
    return table(spellings)
  }()

  /// For each word of the texts the key of its text; of two keys the smaller.
  private static func table<Key: Comparable>(_ texts: [Key: String]) -> [String: Key] {
    texts.reduce(into: [:]) { table, entry in
      for word in entry.value.split(separator: " ") {
        table[String(word)] = min(table[String(word)] ?? entry.key, entry.key)
      }
    }
  }
}

extension Substring {
  /// Whether the text begins with a vowel.
  fileprivate var startsSyllable: Bool { first.map { "aeiouwy".contains($0) } ?? false }
}
