extension String {
  /// The text reduced to what two spellings of one title share: ``folded``, and the signs `+` and `#`
  /// after a word of one letter, which make it another word: `c`, `c++` and `c#`.
  ///
  ///     "Fast code in C++!".titleKey  // "fast code in c++"
  ///
  /// - Complexity: O(*n*) for *n* characters.
  package var titleKey: String {
    guard contains(where: \.isNameSign) else { return folded }
    let characters = Array(readable)
    var words: [String] = []
    var start = 0
    for place in characters.indices where place >= start {
      guard let (signs, end) = characters.signs(afterLetterAt: place) else { continue }
      words.append(String(characters[start..<place]).folded)
      words.append(String(characters[place]).folded + signs)
      start = end
    }
    words.append(String(characters[start...]).folded)
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Array<Character> {
  /// The signs `+` and `#` right after a word of one letter, and where they end; nil elsewhere.
  fileprivate func signs(afterLetterAt place: Int) -> (signs: String, end: Int)? {
    guard self[place].isLetter,
      place == 0 || !self[place - 1].isLetter && !self[place - 1].isNumber
    else { return nil }
    let signs = self[(place + 1)...].prefix(while: \.isNameSign)
    let end = place + 1 + signs.count
    guard !signs.isEmpty, end == count || !self[end].isLetter else { return nil }
    return (String(signs.map { "#＃".contains($0) ? "#" : "+" }), end)
  }
}

extension Character {
  /// Whether the sign is part of a name such as `C++` or `C#`.
  fileprivate var isNameSign: Bool { "+#＋＃⁺".contains(self) }
}
