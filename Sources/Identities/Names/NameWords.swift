extension NameForm {
  /// All words in the order given, family.
  package var words: [String] { Array(givenWords) + familyWords }

  /// The first given name that is more than an initial.
  var firstFullGiven: String? { givenWords.first { !$0.isInitial } }
}

extension ArraySlice<String> {
  /// The words without the blanks between them.
  var letters: String { count == 1 ? self[startIndex] : joined() }

  /// Whether the words have equal letters, whatever blanks are between them.
  func hasLetters(of other: Self) -> Bool {
    if self == other { return true }
    return count != other.count && !isEmpty && !other.isEmpty && joined() == other.joined()
  }
}

extension String {
  /// Whether a folded word is one letter.
  var isInitial: Bool { utf8.count == 1 || utf8.count <= 4 && !isPlain && count == 1 }

  /// Whether two folded words are equal, or one is the initial of the other.
  func agrees(with other: String) -> Bool {
    self == other || isInitial && other.hasPrefix(self) || other.isInitial && hasPrefix(other)
  }

  /// Whether two words are equal once `oe` is `o`.
  func isUmlautSpelling(of other: String) -> Bool {
    utf8.count != other.utf8.count
      && UmlautSpelling.shortened(self) == UmlautSpelling.shortened(other)
  }

  /// Whether one word of at least three letters begins the other. Different words of pinyin are
  /// different names.
  func begins(_ other: String) -> Bool {
    guard min(utf8.count, other.utf8.count) >= 3 else { return false }
    guard utf8.starts(with: other.utf8) || other.utf8.starts(with: utf8) else { return false }
    return !(WadeGiles.isPinyin(self) && WadeGiles.isPinyin(other))
  }

  /// Whether two words of at least four letters become equal when one letter is replaced, added, left out
  /// or changes places with the next. Different words of pinyin are different names.
  package func differsInOneLetter(from other: String) -> Bool {
    let (own, other) = (Array(self.utf8), Array(other.utf8))
    let shorter = min(own.count, other.count)
    guard shorter >= 4, max(own.count, other.count) <= shorter + 1 else { return false }
    let start = (0..<shorter).first { own[$0] != other[$0] } ?? shorter
    let end =
      (0..<shorter - start).first { own[own.count - 1 - $0] != other[other.count - 1 - $0] }
      ?? shorter - start
    let (left, right) = (own.dropFirst(start).dropLast(end), other.dropFirst(start).dropLast(end))
    let isOne = max(left.count, right.count) == 1
    let isSwap = left.count == 2 && left.elementsEqual(right.reversed())
    guard isOne || isSwap else { return false }
    return !(WadeGiles.isPinyin(self) && WadeGiles.isPinyin(String(decoding: other, as: UTF8.self)))
  }
}
