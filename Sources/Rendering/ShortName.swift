import CoterieLayouts

extension String {
  /// The widest name that a picture shows, in em: 26 halves.
  static let nameLimit = 13.0

  /// A name that a picture has room for: one that is too wide has its given names as initials, and is cut
  /// between characters as people see them where that does not suffice.
  ///
  ///     "Wolfgang Amadeus van Hohenlohe-Langenburg".shortName(hasGivenNames: true)
  ///     // "W. A. van Hohenlohe-Langenburg", cut to "W. A. van Hohenlohe-Lan…"
  ///
  /// - Parameter hasGivenNames: Whether it is the name of a person, the given names first or behind a comma.
  func shortName(hasGivenNames: Bool) -> String {
    let name = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard TextMeasure.width(of: name, size: 1) > Self.nameLimit else { return name }
    let short = hasGivenNames ? name.withInitials : name
    return TextMeasure.fitting(short, width: Self.nameLimit, size: 1)
  }

  /// The name with initials in place of given names.
  private var withInitials: String {
    if let comma = firstIndex(of: ",") {
      let given = self[index(after: comma)...].split(separator: " ")
      return self[..<comma] + ", " + given.map(\.initial).joined(separator: " ")
    }
    var words = split(separator: " ")
    var family = [words.popLast()].compactMap { $0 }
    if let last = family.first, Self.suffixes.contains(last.lowercased()),
      let name = words.popLast()
    {
      family.insert(name, at: 0)
    }
    return (words.map(\.initial) + family.map(String.init)).joined(separator: " ")
  }

  /// What follows a family name and is none.
  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
}

extension Substring {
  /// `J.-P.` for `Jean-Pierre`; a word in small letters, such as `van`, stays.
  fileprivate var initial: String {
    guard let first, first.isUppercase else { return String(self) }
    return split(separator: "-").map { part in part.first.map { "\($0)." } ?? "" }
      .joined(separator: "-")
  }
}
