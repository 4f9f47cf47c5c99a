import CoterieData
import Foundation

/// A person of the ACL Anthology whose names were collected by hand.
struct ListedPerson {
  private(set) var names: [PersonName] = []

  /// Reads the list of the Anthology, `name_variants.yaml`: an entry begins with its canonical name, and
  /// each variant is on a line of its own.
  static func all(in text: String) -> [ListedPerson] {
    var persons: [ListedPerson] = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard let name = name(in: line) else { continue }
      if line.hasPrefix("- canonical") { persons.append(ListedPerson()) }
      if !persons.isEmpty { persons[persons.count - 1].names.append(name) }
    }
    return persons
  }

  /// The name of a line such as `{first: Solomon, last: 'Teferra, Jr.'}`.
  private static func name(in line: Substring) -> PersonName? {
    guard let start = line.range(of: "{first: "), let middle = line.range(of: ", last: "),
      let end = line.lastIndex(of: "}"), start.upperBound <= middle.lowerBound,
      middle.upperBound <= end
    else { return nil }
    let quotes = CharacterSet(charactersIn: "'\"")
    return PersonName(
      given: line[start.upperBound..<middle.lowerBound].trimmingCharacters(in: quotes),
      family: line[middle.upperBound..<end].trimmingCharacters(in: quotes))
  }
}
