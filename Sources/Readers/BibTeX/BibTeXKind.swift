import CoterieRecords

extension WorkKind {
  /// What the type of an entry means, in small letters: `inproceedings`.
  init(bibTeXType type: String) { self = kinds[type] ?? .other }

  /// What a database says that an article is, in small letters.
  init(documentType type: String) { self = documentTypes[type] ?? WorkKind(word: type) }
}

/// The usual words of databases, which need no look at their parts.
private let documentTypes: [String: WorkKind] = [
  "article": .article, "conference paper": .conferencePaper, "review": .review,
  "proceedings paper": .conferencePaper, "article; proceedings paper": .conferencePaper,
  "article; early access": .article, "editorial material": .editorial,
]

private let kinds: [String: WorkKind] = [
  "article": .article, "inproceedings": .conferencePaper, "conference": .conferencePaper,
  "proceedings": .book, "mvproceedings": .book, "book": .book, "mvbook": .book, "booklet": .book,
  "collection": .book, "mvcollection": .book, "reference": .book, "mvreference": .book,
  "inbook": .bookChapter, "bookinbook": .bookChapter, "suppbook": .bookChapter,
  "incollection": .bookChapter, "suppcollection": .bookChapter, "inreference": .bookChapter,
  "phdthesis": .thesis, "mastersthesis": .thesis, "thesis": .thesis, "bachelorsthesis": .thesis,
  "techreport": .report, "report": .report, "manual": .report, "dataset": .dataset,
  "data": .dataset,
  "software": .software, "patent": .patent, "standard": .standard, "review": .review,
  "letter": .letter,
]
