/// A word reduced to what its usual spellings in Latin letters share: a key for finding them, coarser than
/// any rule that then compares them.
///
/// `ae`, `oe`, `ue` and `aa` are one vowel, `y` and `j` are `i`, `w` is `v`, `ts` and `tz` are `c`, `ks` is
/// `x`, `ie` and `io` are `e`; an `h` inside of a word, doubled letters and the `e` of a last `er` are left
/// out; a last `f` is `v`.
///
///     NameSkeleton("leshchenko") == NameSkeleton("lescenko")  // true
struct NameSkeleton: Hashable {
  /// The letters; bytes of UTF-8.
  private(set) var letters: [UInt8] = []

  /// - Parameter word: A folded word.
  init(_ word: some StringProtocol) {
    letters.reserveCapacity(word.utf8.count)
    for letter in word.utf8 { append(letter) }
    endWord()
  }

  /// The skeleton of words that are written as one.
  init(_ words: ArraySlice<String>) {
    for word in words { for letter in word.utf8 { append(letter) } }
    endWord()
  }

  /// The letter by which given names with this first letter are found.
  static func initial(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "j"), UInt8(ascii: "y"), UInt8(ascii: "e"): UInt8(ascii: "i")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    default: letter
    }
  }

  private mutating func append(_ byte: UInt8) {
    let letter = Self.simple(byte)
    guard let last = letters.last else { return letters.append(letter) }
    switch (last, letter) {
    case _ where last == letter && letter < 0x80: return
    case (_, UInt8(ascii: "h")): return
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "e")):
      return
    case (UInt8(ascii: "t"), UInt8(ascii: "s")), (UInt8(ascii: "t"), UInt8(ascii: "z")):
      replaceLast(by: UInt8(ascii: "c"))
    case (UInt8(ascii: "k"), UInt8(ascii: "s")): replaceLast(by: UInt8(ascii: "x"))
    case (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "o")):
      replaceLast(by: UInt8(ascii: "e"))
    default: letters.append(letter)
    }
  }

  private mutating func replaceLast(by letter: UInt8) {
    letters.removeLast()
    append(letter)
  }

  private mutating func endWord() {
    let count = letters.count
    if count > 1, letters.last == UInt8(ascii: "f") { letters[count - 1] = UInt8(ascii: "v") }
    guard count > 3, letters[count - 1] == UInt8(ascii: "r"),
      letters[count - 2] == UInt8(ascii: "e"), !letters[count - 3].isVowel
    else { return }
    letters.remove(at: count - 2)
  }

  private static func simple(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "j"), UInt8(ascii: "y"): UInt8(ascii: "i")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    default: letter
    }
  }
}

extension UInt8 {
  /// Whether the letter is a vowel of ASCII.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
