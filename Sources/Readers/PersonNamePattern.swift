import CoterieRecords

/// Whether a text has the look of a person's name: one to six words, each capitalised or in a script
/// without capitals, small particles before the last word, no digits.
///
/// Capitals inside a word follow a hyphen, an apostrophe or one of the prefixes of
/// ``namePrefixes``: `McCallum`, `O'Brien`, `Weller-Di`. A word wholly in capitals is a name too.
func isPersonName(_ text: String) -> Bool {
  if isPlainName(text.utf8) { return true }
  guard text.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 12 else { return false }
  let words = text.split(separator: " ")
  guard (1...6).contains(words.count), let last = words.last, isNameWord(last) else { return false }
  return words.dropLast().allSatisfy { word in
    PersonName.particles.contains(String(word)) || isNameWord(word)
      // A double name may have blanks around its hyphen: `Meijer - van de Griend`.
      || word.count == 1 && nameHyphens.isSuperset(of: word)
  }
}

/// Whether a text is one to six words of ASCII, each a capital and small letters or an initial.
private func isPlainName(_ text: String.UTF8View) -> Bool {
  var wordCount = 0
  var previous = UInt8(ascii: " ")
  for byte in text {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      guard previous == UInt8(ascii: " ") else { return false }
      wordCount += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      guard previous != UInt8(ascii: " "), previous != UInt8(ascii: ".") else { return false }
    case UInt8(ascii: "."):
      guard UInt8(ascii: "A")...UInt8(ascii: "Z") ~= previous else { return false }
    case UInt8(ascii: " "): guard previous != UInt8(ascii: " ") else { return false }
    default: return false
    }
    previous = byte
  }
  return (1...6).contains(wordCount) && previous != UInt8(ascii: " ")
}

/// Prefixes of a name after which a second capital is usual.
let namePrefixes: Set<String> = [
  "Mc", "Mac", "De", "Del", "Della", "Di", "Da", "Do", "Du", "La", "Le", "Les", "Lo", "Van", "Von",
  "Vander", "Fitz", "El", "Al", "Ben", "Ibn", "St", "San", "Ter", "Ten", "O", "D", "L", "M",
]

private func isNameWord(_ word: Substring) -> Bool {
  if word.utf8.allSatisfy({ $0 < 0x80 }) { return isNameWord(ascii: word.utf8) }
  guard let first = word.first, first.isLetter, !first.isLowercase else { return false }
  return word.split(whereSeparator: { nameJoints.contains($0) }).allSatisfy(isNamePart)
}

/// Whether a word of ASCII is capitalised as names are; most are.
private func isNameWord(ascii word: Substring.UTF8View) -> Bool {
  guard let first = word.first, first.isCapitalLetter else { return false }
  return word.split {
    $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ".")
  }
  .allSatisfy { part in
    guard part.allSatisfy({ ($0 & 0xDF).isCapitalLetter }) else { return false }
    let capitals = part.count(where: \.isCapitalLetter)
    let hasInnerCapital = capitals > (part.first?.isCapitalLetter == true ? 1 : 0)
    return !hasInnerCapital || capitals == part.count || isNamePart(Substring(part))
  }
}

/// What may separate the parts of a name's word.
private let nameJoints: Set<Character> = nameHyphens.union(["'", "’", "."])

private let nameHyphens: Set<Character> = ["-", "‐", "‑", "–"]

/// Whether the letters between two joints are capitalised as names are.
private func isNamePart(_ part: Substring) -> Bool {
  guard part.allSatisfy(\.isLetter) else { return false }
  guard let capital = part.dropFirst().firstIndex(where: \.isUppercase) else { return true }
  if part.allSatisfy(\.isUppercase) { return true }
  return namePrefixes.contains(String(part[..<capital]))
    && part[capital...].dropFirst().allSatisfy { !$0.isUppercase }
}
