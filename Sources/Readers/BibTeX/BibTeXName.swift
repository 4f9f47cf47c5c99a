internal import CoterieRecords
import CoterieText

/// A name in BibTeX, as `First von Last`, `von Last, First` or `von Last, Jr, First`, or in the extended
/// form of BibLaTeX, `family=Last, given=First`. Its parts are converted to Unicode.
///
/// - SeeAlso: O. Patashnik, *Designing BibTeX styles* (1988), section 4; P. Kime and others, *The biblatex
///   package* (2024), section 2.3.3 and appendix on the extended name format.
struct BibTeXName {
  var given: ArraySlice<UInt8> = []
  /// The family name with its particles.
  var family: ArraySlice<UInt8> = []
  var suffix: ArraySlice<UInt8> = []
  var isGroup = false
  /// The name as it is printed, where it has the number by which DBLP keeps people of one name apart, or a
  /// remark in parentheses.
  var printed: ArraySlice<UInt8>?
  /// The ORCID of the extended form.
  var orcid: String?

  /// A person or a group.
  init(given: ArraySlice<UInt8> = [], family: ArraySlice<UInt8>, isGroup: Bool = false) {
    self.given = given
    self.family = family
    self.isGroup = isGroup
  }

  /// Reads a name that is not empty.
  ///
  /// - Parameter isAlone: Whether it is the only one of its list.
  /// - Returns: Nil for a text without letters.
  init?(_ text: ArraySlice<UInt8>, isAlone: Bool) {
    if text.contains(UInt8(ascii: "=")), let name = Self.extended(text) {
      self = name
      return
    }
    if text.first == UInt8(ascii: "{"), let inner = text.withoutOuterBraces {
      guard let name = Self.braced(inner, isAlone: isAlone) else { return nil }
      self = name
      return
    }
    read(text)
    guard hasLetter else { return nil }
    takeGroup(isGivenFirst: !text.contains(UInt8(ascii: ",")))
  }

  private var hasLetter: Bool {
    family.contains(where: \.mayBeLetter) || given.contains(where: \.mayBeLetter)
  }

  /// The whole name, in the order *given family suffix*.
  var full: ArraySlice<UInt8> {
    if given.isEmpty, suffix.isEmpty { return family }
    var full: [UInt8] = []
    full.reserveCapacity(given.count + family.count + suffix.count + 2)
    for part in [given, family, suffix] where !part.isEmpty {
      if !full.isEmpty { full.append(0x20) }
      full += part
    }
    return full[...]
  }
}

// MARK: Forms

extension BibTeXName {
  mutating func read(_ text: ArraySlice<UInt8>) {
    guard text.contains(UInt8(ascii: ",")) else { return readGivenFirst(text) }
    var parts = BibTeXList.parts(of: text, between: UInt8(ascii: ","))
    while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count > 1 else { return readGivenFirst(parts[0]) }
    if parts.count == 2, parts[0].isSuffixOfName {
      readGivenFirst(parts[1])
      suffix = parts[0].readable
      return
    }
    family = parts[0].readable
    if parts.count == 2 {
      given = parts[1].readable
      if given.isLegalForm {
        self = BibTeXName(family: text.readable, isGroup: true)
        return
      }
      if given.isSuffixOfName, family.contains(0x20) {
        (given, suffix) = ([], given)
        let jr = suffix
        readGivenFirst(parts[0])
        suffix = jr
        return
      }
    } else {
      readThreeParts(parts.map(\.readable))
    }
    takeSuffixOfFamily()
    takeParticlesOfGiven()
  }

  /// Reads `von Last, Jr, First`, also with the last two in the other order. More given names than one are
  /// written with commas too.
  private mutating func readThreeParts(_ parts: [ArraySlice<UInt8>]) {
    var others = Array(parts.dropFirst())
    if let place = others.firstIndex(where: \.isSuffixOfName) { suffix = others.remove(at: place) }
    given = ArraySlice(others.filter { !$0.isEmpty }.joined(separator: [0x20]))
  }

  /// Takes a suffix off the end of a family name: `Medsger Jr, Thomas`, and of given names.
  mutating func takeSuffixOfFamily() {
    guard suffix.isEmpty else { return }
    if let (rest, last) = family.lastWord, last.isSuffixOfName {
      (family, suffix) = (rest, last)
    } else if let (rest, last) = given.lastWord, last.isSuffixOfName, last.count > 1 {
      (given, suffix) = (rest, last)
    }
  }

  /// Moves particles from the end of the given names to the family name: `Berg, Jan van den`.
  mutating func takeParticlesOfGiven() {
    while let (rest, last) = given.lastWord, let first = last.first, first >= UInt8(ascii: "a"),
      PersonName.particles.contains(last.text)
    {
      given = rest
      family = ArraySlice(last + [0x20] + family)
    }
  }

  /// Reads `First von Last`: the words with a small letter are particles, and belong to the last name.
  private mutating func readGivenFirst(_ text: ArraySlice<UInt8>) {
    var words = BibTeXWord.words(of: text)
    if words.count > 2, let last = words.last?.text.readable, last.isSuffixOfName {
      suffix = last
      words.removeLast()
    }
    if let last = words.last?.text, words.count > 1, last.isNumberOfDBLP || last.isInParentheses {
      printed = text.readable
      words.removeLast()
    }
    guard let end = words.indices.last else { return }
    if text.first.map({ $0 >= 0xE1 }) ?? false,
      let name = PersonName(eastAsian: Self.text(of: words[...]).text)
    {
      family = ArraySlice(name.family.utf8)
      return
    }
    if end > 0, words[end].text.areInitials, words[end].text.last == UInt8(ascii: "."),
      !words[0].text.areInitials
    {
      return readFamilyFirst(words)
    }
    var start = words[..<end].firstIndex(where: \.isSmall) ?? end
    if start == 0, !PersonName.particles.contains(words[0].text.text) { start = end }
    if start < end, let lastSmall = words[..<end].lastIndex(where: \.isSmall), lastSmall < start {
      start = end
    }
    given = Self.text(of: words[..<start])
    family = Self.text(of: words[start...])
  }

  /// Reads `Kalbe G.`, as some indexes write it.
  private mutating func readFamilyFirst(_ words: [BibTeXWord]) {
    let count = words.reversed().prefix { $0.text.areInitials }.count
    given = Self.text(of: words.suffix(count))
    family = Self.text(of: words.dropLast(count))
  }

  private static func text(of words: ArraySlice<BibTeXWord>) -> ArraySlice<UInt8> {
    guard let first = words.first, let last = words.last else { return [] }
    return first.all[first.text.startIndex..<last.text.endIndex].readable
  }
}

extension ArraySlice<UInt8> {
  /// The bytes before the last word, and the last word; nil where there is only one.
  fileprivate var lastWord: (rest: ArraySlice<UInt8>, word: ArraySlice<UInt8>)? {
    guard let blank = lastIndex(of: 0x20), blank > startIndex else { return nil }
    return (self[..<blank], self[(blank + 1)...])
  }

  /// Whether it is the number by which DBLP keeps people of one name apart: `0001`.
  fileprivate var isNumberOfDBLP: Bool { count == 4 && allSatisfy { $0.isDigit } }

  fileprivate var isInParentheses: Bool {
    first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  }
}
