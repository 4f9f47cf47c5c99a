public import CoterieRecords
import CoterieText

/// A name in folded parts, to compare two spellings of one person.
///
///     let form = NameForm(PersonName(full: "Nir Ailon")!)
///     form.isCompatible(with: NameForm(PersonName(full: "N. Ailon")!))   // true
///     form.isCompatible(with: NameForm(PersonName(full: "Ailon Nir")!))  // true
///     form.isCompatible(with: NameForm(PersonName(full: "Noa Ailon")!))  // false
public struct NameForm: Hashable, Sendable {
  /// The folded words of the given names; initials are words of one letter.
  public let given: [String]
  /// The folded words of the family name, its particles among them.
  public let family: [String]
  /// What follows the family name, in one spelling: `jr` or `3`; empty where nothing does.
  public let suffix: String
  /// How many of the last words of both parts are the suffix, which some sources write there.
  private let givenSuffixCount, familySuffixCount: Int

  /// Folds the parts of a name.
  public init(_ name: PersonName) {
    given = Self.words(name.given, splittingInitials: true)
    family = Self.words(name.family, splittingInitials: false)
    let own = name.suffix.isEmpty ? nil : NameSuffix.spelling(of: name.suffix.folded)
    let ofFamily = family.count > 1 ? NameSuffix.spelling(of: family[family.count - 1]) : nil
    let ofGiven = given.count > 1 ? NameSuffix.ofGiven(given[given.count - 1]) : nil
    suffix = own ?? ofFamily ?? ofGiven ?? ""
    (givenSuffixCount, familySuffixCount) = (ofGiven == nil ? 0 : 1, ofFamily == nil ? 0 : 1)
  }

  /// The words of the given names without a suffix.
  var givenWords: ArraySlice<String> { given.dropLast(givenSuffixCount) }

  /// The words of the family name without a suffix.
  var familyWords: ArraySlice<String> { family.dropLast(familySuffixCount) }

  /// Whether two names may be of one person, in either order of their parts: the family names are equal,
  /// and the given names are, or each of them is equal to the matching one of the other or its initial.
  /// Two different given names in full never are; a name of one part is compatible with its equal alone.
  public func isCompatible(with other: NameForm) -> Bool {
    Self.match(family, given, other.family, other.given)
      || Self.match(family, given, other.given, other.family)
      || Self.match(given, family, other.family, other.given)
  }

  /// The family name and the first initial, which names share that differ in their given names alone.
  var familyAndInitial: String { Self.blockKey(family, given) }

  /// Keys of which two compatible names share at least one: a family name and an initial, in either
  /// order of the parts.
  package var blockKeys: [String] {
    let own = familyAndInitial
    let swapped = Self.blockKey(given, family)
    return own == swapped ? [own] : [own, swapped]
  }

  private static func blockKey(_ family: [String], _ given: [String]) -> String {
    family.joined(separator: " ") + "," + (given.first?.prefix(1) ?? "")
  }

  private static func match(
    _ family: [String], _ given: [String], _ otherFamily: [String], _ otherGiven: [String]
  ) -> Bool {
    guard family == otherFamily else { return false }
    if given == otherGiven { return !(family.isEmpty && given.isEmpty) }
    guard !family.isEmpty, !given.isEmpty, !otherGiven.isEmpty else { return false }
    return zip(given, otherGiven).allSatisfy { first, second in
      first == second || first.isInitial(of: second) || second.isInitial(of: first)
    }
  }

  /// The words of a part; two or three capitals such as `JP` are initials.
  private static func words(_ part: String, splittingInitials: Bool) -> [String] {
    if let words = PlainNameWords(part, splittingInitials: splittingInitials) { return words.words }
    let words = part.split { $0 == " " || $0 == "-" || $0 == "." || $0 == "\u{2010}" }
    return words.flatMap { word -> [String] in
      let isInitials =
        splittingInitials && (2...3).contains(word.count)
        && word.allSatisfy { $0.isUppercase && $0.isLetter }
      let texts = isInitials ? word.map { String($0) } : [String(word)]
      return texts.map(\.folded).flatMap { $0.split(separator: " ").map { String($0) } }
    }
  }
}

extension String {
  /// Whether the text is one letter, the first of another text.
  fileprivate func isInitial(of other: String) -> Bool { count == 1 && other.hasPrefix(self) }
}
