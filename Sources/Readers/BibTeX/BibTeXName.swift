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

  /// Reads `von Last, First` without markup or other signs, as most names are; nil for others.
  init?(plain text: ArraySlice<UInt8>) {
    guard let comma = text.onlyComma, !text.mayEndInEtAl else { return nil }
    family = text[..<comma]
    if family.last == 0x20 { family = family.dropLast() }
    let start = text[comma + 1] == 0x20 ? comma + 2 : comma + 1
    given = text[start...]
    if given.isSuffixOfName || given.isLegalForm || family.isSuffixOfName { return nil }
    takeSuffixOfFamily()
    takeParticlesOfGiven()
    takeGroup(isGivenFirst: false)
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
  private mutating func read(_ text: ArraySlice<UInt8>) {
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
  private mutating func takeSuffixOfFamily() {
    guard suffix.isEmpty else { return }
    if let (rest, last) = family.lastWord, last.isSuffixOfName {
      (family, suffix) = (rest, last)
    } else if let (rest, last) = given.lastWord, last.isSuffixOfName, last.count > 1 {
      (given, suffix) = (rest, last)
    }
  }

  /// Moves particles from the end of the given names to the family name: `Berg, Jan van den`.
  private mutating func takeParticlesOfGiven() {
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

// MARK: Groups

extension BibTeXName {
  /// Makes the name that of a group, where a word of it says so.
  ///
  /// - Parameter isGivenFirst: Whether its words are in their order: `Bureau, Martin` is a person.
  private mutating func takeGroup(isGivenFirst: Bool) {
    guard suffix.isEmpty, family.mayNameGroup || given.mayNameGroup else { return }
    let name = full
    guard isNameOfGroup(name.text) || isGivenFirst && OrganisationWords.areSure(name.text) else {
      return
    }
    self = BibTeXName(family: name, isGroup: true)
  }

  /// What braces hold: the name of a group, or of a person that is not to be split.
  private static func braced(_ inner: ArraySlice<UInt8>, isAlone: Bool) -> BibTeXName? {
    let name = inner.droppingOuterBraces.readable
    guard name.contains(where: \.mayBeLetter) else { return nil }
    let text = name.text
    if OrganisationWords.mean(text, isAlone: isAlone) {
      return BibTeXName(family: name, isGroup: true)
    }
    if name.contains(UInt8(ascii: ",")) {
      var person = BibTeXName(family: [])
      person.read(inner)
      return person
    }
    return BibTeXName(family: name)
  }
}

/// A word of a name.
struct BibTeXWord {
  /// The name that it is of.
  let all: ArraySlice<UInt8>
  let text: ArraySlice<UInt8>

  /// The words between blanks outside of braces. The blank after a command such as `\ss` is a part of it.
  static func words(of name: ArraySlice<UInt8>) -> [BibTeXWord] {
    var words: [BibTeXWord] = []
    var start = name.startIndex
    var depth = 0
    var place = start
    func close(_ words: inout [BibTeXWord]) {
      if start < place { words.append(BibTeXWord(all: name, text: name[start..<place])) }
      start = place + 1
    }
    while place < name.endIndex {
      switch name[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\\"):
        place = name.endOfCommand(at: place)
        continue
      case 0...0x20, UInt8(ascii: "~"): if depth == 0 { close(&words) }
      default: break
      }
      place += 1
    }
    close(&words)
    return words
  }

  /// Whether its first letter outside of braces is a small one.
  var isSmall: Bool {
    var place = text.startIndex
    while place < text.endIndex {
      switch text[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return false
      case 0x80...: return beginsSmall(at: place)
      case UInt8(ascii: "\\"): return beginsSmall(at: place)
      case UInt8(ascii: "{") where text[place...].dropFirst().first == UInt8(ascii: "\\"):
        return beginsSmall(at: place)
      case UInt8(ascii: "{"):
        var depth = 0
        repeat {
          if text[place] == UInt8(ascii: "{") { depth += 1 }
          if text[place] == UInt8(ascii: "}") { depth -= 1 }
          place += 1
        } while place < text.endIndex && depth > 0
        continue
      default: place += 1
      }
    }
    return false
  }

  /// Whether the first letter from a place on is a small one, once TeX has become Unicode.
  private func beginsSmall(at place: Int) -> Bool {
    text[place...].readableText.first { $0.isLetter }?.isLowercase ?? false
  }
}

extension ArraySlice<UInt8> {
  /// Where a command ends, with the blanks that it takes away.
  fileprivate func endOfCommand(at start: Int) -> Int {
    var place = start + 1
    while place < endIndex, (self[place] | 0x20).isSmallLetter { place += 1 }
    if place == start + 1 { return Swift.min(place + 1, endIndex) }
    var next = place
    while next < endIndex, self[next] <= 0x20 { next += 1 }
    // A long command before a capital is a word that was not ended: `Przemys\law Koprowski`.
    return place - start <= 3 || next < endIndex && self[next].isSmallLetter ? next : place
  }

  /// The bytes before the last word, and the last word; nil where there is only one.
  fileprivate var lastWord: (rest: ArraySlice<UInt8>, word: ArraySlice<UInt8>)? {
    guard let blank = lastIndex(of: 0x20), blank > startIndex else { return nil }
    return (self[..<blank], self[(blank + 1)...])
  }

  /// Whether it may follow a family name: `Jr.`, `III`.
  var isSuffixOfName: Bool {
    1...6 ~= count && suffixShapes.mayHold(self) && suffixes.contains(text)
  }

  /// Whether it is the number by which DBLP keeps people of one name apart: `0001`.
  fileprivate var isNumberOfDBLP: Bool { count == 4 && allSatisfy { $0.isDigit } }

  /// Whether it is the legal form of a company: `Inc.`
  fileprivate var isLegalForm: Bool {
    count <= 6 && OrganisationWords.shapes.mayHold(self) && OrganisationWords.isLegalForm(text)
  }

  fileprivate var isInParentheses: Bool {
    first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
  }

  /// Whether a word may be the noun of a group's name.
  fileprivate var mayNameGroup: Bool {
    var start = startIndex
    for place in indices where self[place] == 0x20 || self[place] == UInt8(ascii: ",") {
      if start < place, OrganisationWords.holds(self[start..<place]) { return true }
      start = place + 1
    }
    return start < endIndex && OrganisationWords.holds(self[start...])
  }

  /// Whether it may end in `et al.`
  fileprivate var mayEndInEtAl: Bool {
    guard count > 4 else { return false }
    let end = last == UInt8(ascii: ".") ? endIndex - 1 : endIndex
    return self[end - 1] | 0x20 == UInt8(ascii: "l") && self[end - 2] | 0x20 == UInt8(ascii: "a")
      && !(self[end - 3] | 0x20).isSmallLetter
  }

  /// The place of the comma in a text of letters, points and hyphens with one comma in it and words on both
  /// sides; nil for other texts.
  fileprivate var onlyComma: Int? {
    var comma: Int?
    var previous = UInt8(ascii: " ")
    for place in indices {
      let byte = self[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), 0x80...:
        break
      case UInt8(ascii: " "): if previous == byte { return nil }
      case UInt8(ascii: ",") where comma == nil && place > startIndex: comma = place
      default: return nil
      }
      previous = byte
    }
    guard let comma, comma + 2 < endIndex, previous != 0x20 else { return nil }
    // `A. Lund, B. Li` may be two people.
    return self[startIndex + 1] == UInt8(ascii: ".") ? nil : comma
  }
}

private let suffixes = PersonName.suffixes.union([
  "jr", "jr.", "Jnr", "Jnr.", "JR", "JR.", "sr", "sr.", "SR", "Snr", "VI", "2nd", "3rd", "4th",
  "2d", "3d", "Esq", "Esq.", "PhD", "Ph.D.", "MD", "M.D.",
])

private let suffixShapes = WordShapes(suffixes.map { $0.lowercased() })

extension UInt8 {
  /// Whether it is a letter of ASCII, or may be a part of another one.
  fileprivate var mayBeLetter: Bool { (self | 0x20).isSmallLetter || self >= 0x80 }
}
