import CoterieCorpora
import CoterieReaders
import CoterieRecords

/// A record of a paper, its names separated by commas; a list that ends in `…` is truncated.
func record(
  _ title: String, _ names: String, _ year: Int? = 2020, line: Int = 1, file: String = "a",
  identifiers: [Identifier] = [], venue: String? = nil, isPreprint: Bool = false
) -> Record {
  let isTruncated = names.hasSuffix("…")
  let parts = names.split(separator: ",").filter { !$0.hasSuffix("…") }
  let authors = AuthorList(
    parts.compactMap { PersonName(full: String($0)) }, hidden: isTruncated ? .unknown : .none)
  return Record(
    location: SourceLocation(file: file, line: line), title: title, authors: authors,
    date: year.flatMap { PartialDate(year: $0) }, venue: venue, identifiers: identifiers,
    isPreprint: isPreprint)
}

/// A corpus of lists of records, one a file `a`, `b` and so on, none of them a profile page.
func corpus(_ lists: [Record]...) -> Corpus {
  Corpus(table(lists))
}

/// A table of lists of records, one a file `a`, `b` and so on.
func table(_ lists: [[Record]]) -> RecordTable {
  var table = RecordTable()
  for (letter, records) in zip("abcdefghijklmnop", lists) {
    var file = RecordTable(source: RecordSource(file: String(letter), format: "test"))
    for (place, record) in records.enumerated() {
      var record = record
      record.location = SourceLocation(file: String(letter), line: place + 1)
      file.append(record, source: 0)
    }
    table.append(file)
  }
  return table
}

/// An identifier in its normal form.
func identifier(_ kind: Identifier.Kind, _ text: String) -> Identifier {
  Identifier(kind, text) ?? Identifier(kind, normalized: text)
}

/// A corpus of profile pages given as text, in files `a`, `b` and so on.
func pages(_ texts: String..., options: CorpusOptions = CorpusOptions()) -> Corpus {
  var table = RecordTable()
  for (letter, text) in zip("abcdef", texts) {
    table.append(ProfilePageReader.table(of: text, file: String(letter)))
  }
  return Corpus(table, options: options)
}

extension Problem {
  /// The problem of a file, or of a line of it.
  func at(_ file: String, _ line: Int? = nil) -> Diagnostic {
    Diagnostic(self, at: SourceLocation(file: file, line: line))
  }
}

/// A person of a name in the order *given family*.
func name(_ text: String) -> PersonName { PersonName(full: text) ?? PersonName(family: text) }

extension Corpus {
  /// What was noticed of some kinds.
  func diagnostics(of kinds: ProblemKind...) -> [Diagnostic] {
    log.diagnostics.filter { kinds.contains($0.problem.kind) }
  }

  /// The names on each paper, inferred ones in brackets.
  var names: [[String]] {
    papers.map { $0.authorships.map { $0.isInferred ? "(\($0.name))" : $0.name.full } }
  }
}
