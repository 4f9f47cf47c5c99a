import Coterie

/// A name, whatever its letters, is split into parts that a table keeps, and has a form to compare by.
enum NameFuzzing {
  static func test(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let names = lines.compactMap { PersonName(full: String($0)) }
    for name in names {
      require(!name.full.isEmpty, "a name is empty")
      _ = (NameKey(name), NameForm(name))
    }
    let record = Record(
      location: SourceLocation(file: "file"), title: "title", authors: AuthorList(names))
    let table = RecordTable(
      source: RecordSource(file: "file", format: "names"), records: [record])
    require(table[0].authors.names == names, "a table changes a name")
    for identity in IdentityMethod.allCases {
      var options = CorpusOptions()
      options.identity = identity
      _ = Corpus(table, options: options, threads: 1)
    }
    for (first, second) in zip(names, names.dropFirst().prefix(20)) { compare(first, second) }
  }

  private static func compare(_ first: PersonName, _ second: PersonName) {
    let (own, other) = (NameForm(first), NameForm(second))
    require(
      NameRelation.between(own, other) == NameRelation.between(other, own),
      "the relation of \(first) and \(second) has a direction")
  }
}
