internal import CoterieRecords

/// Several names that a program joined to one line.
enum JoinedNames {
  /// The names of a line, each in the form *family, given*; nil where the line is one name.
  ///
  /// Semicolons, "and" or commas separate names only where that makes every part such a name: a group's
  /// name may hold them too.
  static func names(in text: String) -> [String]? {
    let utf8 = text.utf8
    if utf8.contains(UInt8(ascii: ";")) {
      return names(text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty })
    }
    let bytes = Array(utf8)[...]
    if bytes.place(of: " and ") != nil || bytes.place(of: " & ") != nil {
      return names(
        text.replacing(" & ", with: " and ").split(separator: " and ").map { part in
          let name = part.trimmed
          return name.hasSuffix(",") ? String(name.dropLast()) : name
        })
    }
    return utf8.count(where: { $0 == UInt8(ascii: ",") }) >= 3 ? pairs(text) : nil
  }

  /// The parts, where each is of the form *family, given*.
  private static func names(_ parts: [String]) -> [String]? {
    guard parts.count > 1, parts.allSatisfy(isFamilyFirst) else { return nil }
    return parts
  }

  private static func isFamilyFirst(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return false
    }
    return parts.count == 2 || parts.contains { PersonName.suffixes.contains($0) }
  }

  /// The names of `Lund, A., Ek, B. C.`: every second part is initials.
  private static func pairs(_ text: String) -> [String]? {
    let parts = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard parts.count >= 4, parts.count.isMultiple(of: 2) else { return nil }
    var names: [String] = []
    for place in stride(from: 0, to: parts.count, by: 2) {
      let words = parts[place + 1].split(separator: " ")
      guard words.allSatisfy({ Array($0.utf8)[...].areInitials }),
        !Array(parts[place].utf8)[...].areInitials
      else { return nil }
      names.append("\(parts[place]), \(parts[place + 1])")
    }
    return names
  }

  /// Whether a line without the form of a name may hold several: a semicolon or an "and" in it.
  static func mayBeSeveral(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ";")) || Array(text.utf8)[...].place(of: " and ") != nil
  }

  /// A name without the "and", the semicolon or the comma that a list left after it.
  static func withoutSeparator(_ text: String) -> String {
    var name = text
    while true {
      if name.hasSuffix(";") || name.hasSuffix(",") {
        name = name.dropLast().trimmed
      } else if name.hasSuffix(" and") {
        name = name.dropLast(4).trimmed
      } else {
        return name
      }
    }
  }
}
