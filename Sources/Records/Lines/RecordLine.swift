import CoterieText

extension Record {
  /// The record as a line of Coterie's own JSON Lines, with its line end.
  ///
  /// The line has all that the record has: a reader of these lines gives the same record, and that the same
  /// line. What is empty is left out; the members have a fixed order. Where the record was read is in
  /// `from`, which records that were read from such lines keep.
  public var jsonLine: String {
    var text = RecordLineText()
    text.begin()
    text.add("coterie", number: Self.lineVersion)
    text.add("title", title)
    if kind != .unknown { text.add("kind", "\(kind)") }
    if isPreprint { text.add("preprint", flag: true) }
    if let date { text.add("date", date.description) }
    text.add("venue", venue)
    text.add("ids", identifiers) { $1.add($0) }
    text.add("authors", authors)
    text.add("others", otherContributors) { $1.add($0) }
    text.add("organisations", organisations) { $1.add($0) }
    text.add("splits", splits) { $1.add($0) }
    text.add("unlikely_splits", unlikelySplits) { $1.add($0) }
    text.add("abstract", abstract)
    text.add("fields", fields.filter { !$0.isOrigin }) { $1.add($0) }
    text.add("from", origin)
    text.end()
    return text.text + "\n"
  }

  /// The number of the format of lines.
  package static var lineVersion: Int { 1 }

  /// Where the record was read first.
  private var origin: String? {
    if let origin = fields.first(where: \.isOrigin) { return origin.value }
    return location.file.isEmpty ? nil : location.description
  }
}

extension FieldValue {
  /// What a line says of the place where its record was read.
  package static func origin(_ place: String) -> FieldValue { .site("from", place) }

  /// Whether it is the place where a record was read.
  package var isOrigin: Bool { field == .site && name == "from" }
}

extension RecordLineText {
  fileprivate mutating func add(_ key: String, _ list: AuthorList) {
    add(key, list.contributors) { $1.add($0) }
    switch list.hidden {
    case .none: break
    case .unknown: add("hidden", "unknown")
    case .count(let count): add("hidden", number: count)
    }
  }

  fileprivate mutating func add(_ contributor: Contributor) {
    add("given", contributor.name.given)
    add("family", contributor.name.family)
    add("suffix", contributor.name.suffix)
    add("raw", contributor.rawName)
    if contributor.role != .author { add("role", "\(contributor.role)") }
    if contributor.isGroup { add("group", flag: true) }
    if contributor.isCorresponding { add("corresponding", flag: true) }
    add("ids", contributor.identifiers) { identifier, text in
      text.add("kind", "\(identifier.kind)")
      text.add("value", identifier.value)
      if identifier.basis != .stated { text.add("basis", "\(identifier.basis)") }
    }
    add("affiliations", contributor.affiliations) { $1.add($0) }
    add("addresses", texts: contributor.rawAffiliations)
    add("variants", texts: contributor.variants)
  }

  fileprivate mutating func add(_ organisation: Organisation) {
    add("name", organisation.name)
    add("country", organisation.country)
    add("ror", organisation.ror)
  }

  fileprivate mutating func add(_ identifier: Identifier) {
    add("kind", identifier.kind.name)
    add("value", identifier.value)
  }

  fileprivate mutating func add(_ split: TitleAndAuthors) {
    add("title", split.title)
    add("authors", split.authors)
  }

  fileprivate mutating func add(_ field: FieldValue) {
    add("field", "\(field.field)")
    add("name", field.name)
    add("value", field.value)
  }
}
