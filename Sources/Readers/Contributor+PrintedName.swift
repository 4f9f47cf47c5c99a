import CoterieRecords
import CoterieText

extension Contributor {
  /// The person or the group of a name that a source gives in one piece: `Yoshua Bengio`, `Bengio, Yoshua`,
  /// `The ENCODE Project Consortium`; nil for a text without letters of any script.
  ///
  /// - Parameter isGroup: Whether the source says that it is a group; nil where it says nothing.
  init?(printedName text: String, role: Role = .author, isGroup: Bool? = nil) {
    let text = text.readable.collapsed
    guard text.utf8.contains(where: { $0 >= 0x41 && $0 != 0x5F }) else { return nil }
    if isGroup ?? text.namesGroup {
      self.init(PersonName(family: text), role: role, isGroup: true)
    } else if let name = PersonName(familyFirst: text) {
      self.init(name, role: role)
    } else {
      return nil
    }
  }
}
