import CoterieRecords
import CoterieText

/// Names of a list in which initials follow the family names: `Lund A, van der Zee MA, Stair Safety Group.`
enum ListedNames {
  /// The authors of a list.
  static func authors(_ text: String) -> AuthorList {
    var list = AuthorList(people(text))
    if text.contains("et al") { list.hidden = .unknown }
    return list
  }

  /// The people and groups that a text names.
  static func people(_ text: String) -> [Contributor] {
    let list = text.trimmed.hasSuffix(".") ? String(text.trimmed.dropLast()) : text
    return list.split(separator: ",").compactMap { part in
      let name = part.trimmed
      if name.isEmpty || name.hasPrefix("et al") { return nil }
      if name.namesGroup { return Contributor(PersonName(family: name), isGroup: true) }
      return CellName(Array(name.utf8)[...], isFamilyFirst: true).map {
        Contributor($0.name, isGroup: $0.isGroup)
      }
    }
  }
}
