internal import CoterieRecords

/// Addresses of MEDLINE that list those of all authors, with initials in brackets that say whose is whose:
/// `From Northbank College (T.M.K., L.B.), Leeds; Harrow Institute (H.J.v.d.B.), Oslo.`
struct MEDLINEAddresses {
  /// Gives each author the addresses with their initials, where the record has one list for all of them.
  /// A list without initials that several authors repeat belongs to the paper.
  func assign(in record: inout Record) {
    let authors = record.authors.contributors
    guard let first = authors.first(where: { !$0.isGroup }),
      (first.rawAffiliations + record.organisations.map(\.name)).contains(where: {
        $0.utf8.contains(UInt8(ascii: ";")) || $0.utf8.contains(UInt8(ascii: "("))
      })
    else { return }
    let lists = Set(authors.filter { !$0.isGroup }.map(\.rawAffiliations))
    let places = authors.indices.filter { !authors[$0].rawAffiliations.isEmpty }
    guard places.count > 1 || !record.organisations.isEmpty else { return }
    let texts: [String]
    if lists.count == 1, let list = lists.first, !list.isEmpty {
      texts = list
    } else if lists == [[]] {
      texts = record.organisations.map(\.name)
    } else {
      return
    }
    let parts = texts.flatMap { Self.parts(of: $0) }
    guard parts.count > 1 else { return }
    let keys = authors.map { Self.initials(of: $0.name) }
    let owned = parts.filter { part in part.initials.contains { keys.contains($0) } }
    if owned.count == parts.count {
      for place in authors.indices where !authors[place].isGroup {
        record.authors.contributors[place].rawAffiliations = parts.filter {
          $0.initials.contains(keys[place])
        }.map(\.address)
      }
      record.organisations = []
    } else if texts.contains(where: { $0.contains(";") }) {
      for place in places { record.authors.contributors[place].rawAffiliations = [] }
      record.organisations = texts.map { Organisation($0) }
    }
  }

  /// An address and the initials in its brackets.
  private struct Part {
    var address: String
    var initials: [String]
  }

  private static func parts(of text: String) -> [Part] {
    text.semicolonParts.map { piece in
      var address = String(piece)
      for word in ["From ", "from ", "and "] where address.hasPrefix(word) {
        address = String(address.dropFirst(word.utf8.count)).trimmed
      }
      var initials: [String] = []
      while let bracket = brackets(in: address) {
        initials += bracket.initials
        address =
          address[..<bracket.range.lowerBound].trimmed
          + address[bracket.range.upperBound...]
      }
      if address.hasSuffix(".") { address.removeLast() }
      return Part(address: address, initials: initials)
    }
  }

  /// The first brackets that hold initials alone.
  private static func brackets(in text: String) -> (range: Range<String.Index>, initials: [String])?
  {
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let items = rest[rest.index(after: open)..<close].split { $0 == "," || $0 == ";" }
        .map(\.trimmed).map { $0.hasPrefix("and ") ? String($0.dropFirst(4)) : $0 }
      if !items.isEmpty, items.allSatisfy(areInitials) {
        return (open..<rest.index(after: close), items.map(key))
      }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  /// Whether a text is initials with dots: `T.M.K.`, `H.J.v.d.B.`, `N.H.M.-K.`
  private static func areInitials(_ text: String) -> Bool {
    text.contains(".")
      && text.split { $0 == "." || $0 == "-" || $0 == " " }.allSatisfy {
        $0.count <= 2 && $0.allSatisfy(\.isLetter)
      }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter(\.isLetter)
  }

  /// The first letters of all parts of a name: `hjvdb` for Hugo J van den Berghe.
  private static func initials(of name: PersonName) -> String {
    String(
      (name.given + " " + name.family).split { $0 == " " || $0 == "-" || $0 == "." }
        .compactMap(\.first)
    ).lowercased()
  }
}
