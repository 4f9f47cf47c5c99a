/// What the references of an XML file mean: `&amp;`, `&#233;`, `&eacute;`, and those that the file
/// declares itself.
///
/// Beside the five of XML these are the named characters of HTML, which the DTDs of DBLP and others
/// declare: no DTD is ever fetched. Of an entity that the file declares only a short plain text is
/// taken, so that no reference makes a text much longer than itself is.
package struct XMLEntities: Sendable {
  /// What a reference stands for.
  package enum Value: Equatable, Sendable {
    /// This text, in UTF-8.
    case text([UInt8])
    /// The file or address of that name, which is left out.
    case external(String)
    /// Text that holds other entities, or is long.
    case expanding
  }

  /// The longest text of an entity that is taken, in bytes.
  static let longestText = 64
  /// The longest name of an entity, in bytes.
  private static let longestName = 64
  /// The most entities that a file may declare.
  private static let mostDeclared = 4096

  private var declared: [String: Value] = [:]

  /// Creates those of every file.
  package init() {}

  /// Creates those of a file, by its first bytes.
  package init(declaredIn beginning: [UInt8]) {
    guard var scanner = EntityDeclarations(beginning) else { return }
    while declared.count < Self.mostDeclared, let (name, value) = scanner.next() {
      // The first declaration of a name counts.
      if declared[name] == nil { declared[name] = value }
    }
  }

  /// The reference that begins with the `&` at a place.
  ///
  /// - Returns: Its name, what it stands for (nil where nothing declares it), and where it ends. Nil
  ///   where no reference begins there.
  package func reference(
    at start: Int, in bytes: ArraySlice<UInt8>
  ) -> (name: String, value: Value?, end: Int)? {
    let rest = bytes[(start + 1)...].prefix(Self.longestName + 1)
    guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")), semicolon > start + 1 else {
      return nil
    }
    let name = rest[..<semicolon]
    guard name.allSatisfy(Self.isNameByte) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    return (text, value(of: text), semicolon + 1)
  }

  private func value(of name: String) -> Value? {
    if let character = namedCharacter(name[...]) { return .text(Array(character.utf8)) }
    return declared[name]
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...: true
    case UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

/// The declarations of entities in a document type declaration: `<!DOCTYPE a [<!ENTITY b "c">]>`.
private struct EntityDeclarations {
  private var rest: ArraySlice<UInt8>

  /// Finds the declarations; nil where there are none.
  init?(_ beginning: [UInt8]) {
    let type = beginning.place(of: "<!DOCTYPE", in: 0..<beginning.count)
    guard let type else { return nil }
    rest = beginning[type...].dropFirst(9)
    let end = rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
    guard let end, rest[end] == UInt8(ascii: "[") else { return nil }
    rest = rest[(end + 1)...]
  }

  /// The next entity and what it stands for.
  mutating func next() -> (name: String, value: XMLEntities.Value)? {
    while let mark = nextMark() {
      rest = rest[mark...]
      guard rest.starts(with: Self.entity) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(Self.entity.count)
      let name = word()
      // A parameter entity is of use to the declarations alone.
      guard name != "%", let value = value() else { continue }
      return (name, value)
    }
    return nil
  }

  private static let entity = Array("<!ENTITY".utf8)

  /// Where the next declaration begins; nil after the last.
  private func nextMark() -> Int? {
    let place = rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "]") }
    return place.flatMap { rest[$0] == UInt8(ascii: "<") ? $0 : nil }
  }

  private mutating func word() -> String {
    rest = rest.drop { $0 <= 0x20 }
    let word = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    rest = rest[word.endIndex...]
    return String(decoding: word, as: UTF8.self)
  }

  /// The text in quotes that comes next; nil where there is none.
  private mutating func quoted() -> ArraySlice<UInt8>? {
    rest = rest.drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[(rest.startIndex + 1)..<end]
  }

  private mutating func value() -> XMLEntities.Value? {
    if let text = quoted() { return Self.plain(text).map { .text($0) } ?? .expanding }
    let keyword = word()
    guard keyword == "SYSTEM" || keyword == "PUBLIC" else { return nil }
    let first = quoted()
    let address = keyword == "PUBLIC" ? quoted() ?? first : first
    return .external(String(decoding: address ?? [], as: UTF8.self))
  }

  /// A text with its numbered characters resolved; nil where it is long, or holds entities or tags.
  private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count <= XMLEntities.longestText, !text.contains(UInt8(ascii: "<")) else {
      return nil
    }
    let resolved = String(decoding: text, as: UTF8.self).resolvingEntities
    return resolved.utf8.contains(UInt8(ascii: "&")) && resolved != "&" ? nil : Array(resolved.utf8)
  }
}
