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
    _ = Corpus(table, threads: 1)
  }
}
