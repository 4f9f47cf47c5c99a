import Foundation

/// A person's name as printed: forenames, then the family name.
struct PersonName {
  var forenames: String
  var family: String
  /// What is between the two: nothing in Chinese.
  var separator = " "

  /// Ways in which a name is printed elsewhere.
  enum Form: CaseIterable {
    case initials, withoutDiacritics, familyFirst, capitals, otherHyphen
  }

  var full: String { separator.isEmpty ? family + forenames : forenames + separator + family }

  /// The name in another form; the full name where the form does not apply to the script.
  func text(as form: Form) -> String {
    guard !separator.isEmpty else { return full }
    return switch form {
    case .initials: initials + " " + family
    case .withoutDiacritics: full.folding(options: .diacriticInsensitive, locale: nil)
    case .familyFirst: family + ", " + forenames
    case .capitals: family.uppercased() + ", " + initials
    case .otherHyphen: full.replacingOccurrences(of: "-", with: "\u{2010}")
    }
  }

  private var initials: String {
    forenames.split(whereSeparator: { $0 == " " || $0 == "-" })
      .map { String($0.prefix(1)) + "." }
      .joined(separator: " ")
  }
}
