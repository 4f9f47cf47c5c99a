import CoterieRecords

extension WorkKind {
  /// The kind that a word of a database or reference manager means: `Journal Article`, `inproceedings`,
  /// `Conference paper`; ``unknown`` where the text is empty, and ``other`` for words that are not known.
  init(word text: String) {
    let key = text.lowercased().filter(\.isLetter)
    if key.isEmpty {
      self = .unknown
    } else {
      self = Self.kinds[key] ?? Self.parts.first { key.contains($0.part) }?.kind ?? .other
    }
  }

  /// Words that mean a kind as a whole.
  private static let kinds: [String: WorkKind] = [
    "j": .article, "c": .conferencePaper, "b": .book, "s": .book, "paper": .article,
    "incollection": .bookChapter, "inbook": .bookChapter, "booksection": .bookChapter,
    "chapter": .bookChapter, "misc": .other, "bookreview": .other, "dataset": .dataset,
    "manuscript": .preprint, "postedcontent": .preprint,
    "earlyaccess": .article, "datapaper": .article, "note": .article, "shortsurvey": .review,
    // What Publish or Perish says of the file that it found.
    "pdf": .unknown, "html": .unknown, "doc": .unknown, "citation": .unknown,
  ]

  /// Parts of words that show a kind, the surest first.
  private static let parts: [(part: String, kind: WorkKind)] = [
    ("preprint", .preprint), ("bookchapter", .bookChapter), ("proceeding", .conferencePaper),
    ("conference", .conferencePaper), ("meeting", .conferencePaper), ("editorial", .editorial),
    ("erratum", .correction), ("correction", .correction), ("corrigendum", .correction),
    ("retract", .correction), ("letter", .letter), ("review", .review), ("thesis", .thesis),
    ("dissertation", .thesis), ("patent", .patent), ("standard", .standard),
    ("software", .software), ("computerprogram", .software), ("datas", .dataset),
    ("report", .report), ("article", .article), ("book", .book), ("monograph", .book),
  ]
}
