import CoterieRecords
import CoterieText

/// Finds the author that another field of the entry means: `Hollingdale, Edda M.` or `Hollingdale, EM`.
struct BibTeXPeople {
  private let keys: [Key]

  private struct Key: Equatable {
    let family: String
    let given: String
    let initials: String

    init(family: String, given: String) {
      self.family = family.folded
      self.given = given.folded
      let isShort = given.count <= 4 && given.allSatisfy { $0.isUppercase || $0 == "." }
      initials =
        isShort
        ? given.filter(\.isLetter).lowercased()
        : String(self.given.split(separator: " ").compactMap(\.first))
    }
  }

  init(_ names: [BibTeXName]) {
    keys = names.map { Key(family: $0.family.text, given: $0.given.text) }
  }

  /// The place of the author of a name with the family name first; nil where none or several have it.
  func place(of name: String) -> Int? {
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else { return nil }
    let key = Key(family: parts[0], given: parts[1].trimmingBlanks)
    if let place = only({ $0.family == key.family && $0.given == key.given }) { return place }
    return only {
      $0.family == key.family && !key.initials.isEmpty
        && ($0.initials.hasPrefix(key.initials) || key.initials.hasPrefix($0.initials))
    }
  }

  private func only(_ fits: (Key) -> Bool) -> Int? {
    let first = keys.firstIndex(where: fits)
    return first == keys.lastIndex(where: fits) ? first : nil
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    Array(utf8)[...].withoutOuterBlanks.text
  }
}

/// Identifiers of authors in fields of their own.
enum BibTeXPersonNumbers {
  /// The ORCIDs of a data annotation, by the place of the author: `1="0000-…"; 3="0000-…"`.
  static func annotations(_ text: ArraySlice<UInt8>) -> [(place: Int, value: String)] {
    text.text.split(separator: ";").compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let place = Int(sides[0].filter { !$0.isWhitespace }), place > 0
      else {
        return nil
      }
      return (place - 1, sides[1].filter { $0 != "\"" && !$0.isWhitespace })
    }
  }

  /// The numbers that Web of Science lists with the names before them: `Lund, Asta/0000-…`.
  static func listed(_ text: ArraySlice<UInt8>) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var rest = text
    while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
      let name = rest[..<slash].drop { $0 <= 0x20 || $0 == UInt8(ascii: ";") }
      let number = rest[(slash + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
      found.append((name.collapsed.text, number.text))
      rest = rest[number.endIndex...]
    }
    return found
  }
}
