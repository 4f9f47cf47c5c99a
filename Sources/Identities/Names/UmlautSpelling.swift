/// The spelling of `ä`, `ö`, `ü`, `ø` and `å` by one letter or by two.
enum UmlautSpelling {
  /// The letters with `ae`, `oe`, `ue` and `aa` as one vowel; after another vowel or a `q` they are no
  /// umlauts (*Bauer*, *Marquez*).
  ///
  ///     UmlautSpelling.shortened("soerensen")  // "sorensen"
  static func shortened(_ word: String) -> String {
    var letters: [UInt8] = []
    for letter in word.utf8 where !isSecond(letter, after: letters) { letters.append(letter) }
    return letters.count == word.utf8.count ? word : String(decoding: letters, as: UTF8.self)
  }

  private static func isSecond(_ letter: UInt8, after letters: [UInt8]) -> Bool {
    guard let last = letters.last else { return false }
    if letter == UInt8(ascii: "a") { return last == letter }
    guard letter == UInt8(ascii: "e"), last.isUmlautBase else { return false }
    guard let before = letters.dropLast().last else { return true }
    return !before.isVowel && before != UInt8(ascii: "q")
  }
}

extension UInt8 {
  fileprivate var isUmlautBase: Bool {
    self == UInt8(ascii: "a") || self == UInt8(ascii: "o") || self == UInt8(ascii: "u")
  }
}
