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
    parts.compactMap { PersonName(full: $0) }, hidden: isTruncated ? .unknown : .none)
  return Record(
    location: SourceLocation(file: file, line: line),
    heading: Heading(title: title, authors: authors),
    date: year.flatMap { PartialDate(year: $0) }, venue: venue, identifiers: identifiers,
    isPreprint: isPreprint)
}

/// A corpus of lists of records, one a file `a`, `b` and so on, none of them a profile page.
func corpus(_ lists: [Record]...) -> Corpus {
  Corpus(
    zip("abcdef", lists).map { letter, records in
      Source(
        file: String(letter), format: "test",
        records: records.enumerated().map { place, record in
          var record = record
          record.location = SourceLocation(file: String(letter), line: place + 1)
          return record
        })
    })
}

/// A corpus of profile pages given as text, in files `a`, `b` and so on.
func pages(_ texts: String..., options: CorpusOptions = CorpusOptions()) -> Corpus {
  Corpus(
    zip("abcdef", texts).map { ProfilePageReader.read($1, file: String($0)) }, options: options)
}

extension Corpus {
  /// The messages that hold a word.
  func messages(with word: String) -> [String] {
    diagnostics.map(\.description).filter { $0.contains(word) }
  }

  /// The names on each paper, inferred ones in brackets.
  var names: [[String]] {
    papers.map { $0.authorships.map { $0.isInferred ? "(\($0.name))" : $0.name.full } }
  }
}
