internal import CoterieRecords

/// The kinds of work that the words of a provider mean, each word looked up once in a piece of a file.
struct WorkKinds {
  private let provider: TaggedDialect.Provider
  private var known: [String: WorkKind] = [:]
  /// The last word and what it means: most works of a file are of one kind.
  private var last: (word: CellBytes, kind: WorkKind) = ([], .unknown)

  init(of provider: TaggedDialect.Provider) { self.provider = provider }

  /// The kind that a word means.
  subscript(word: CellBytes) -> WorkKind {
    mutating get {
      if word != last.word { last = (word, kind(of: word.text)) }
      return last.kind
    }
  }

  private mutating func kind(of word: String) -> WorkKind {
    if let kind = known[word] { return kind }
    let kind = meaning(of: word)
    // Real files have a few dozen words.
    if known.count < 1000 { known[word] = kind }
    return kind
  }

  private func meaning(of word: String) -> WorkKind {
    switch provider {
    case .ris: WorkKind(risType: word.uppercased())
    case .medline: WorkKind(pubMedTypes: [word]) ?? WorkKind(word: word)
    case .webOfScience, .endNote: WorkKind(word: word)
    }
  }
}

extension WorkKind {
  /// The kind that a type of reference of RIS means.
  init(risType type: String) {
    self = Self.risTypes[type] ?? WorkKind(word: type)
  }

  private static let risTypes: [String: WorkKind] = {
    let types: [(WorkKind, String)] = [
      (.article, "JOUR JFULL EJOUR MGZN NEWS INPR ABST"), (.conferencePaper, "CONF CPAPER"),
      (.bookChapter, "CHAP ECHAP ENCYC DICT"), (.book, "BOOK EBOOK EDBOOK SER CLSWK"),
      (.thesis, "THES"), (.report, "RPRT GOVDOC"), (.dataset, "DATA AGGR DBASE"),
      (.software, "COMP"), (.patent, "PAT"), (.standard, "STAND"), (.preprint, "PREPRINT"),
      (.unknown, "GEN"), (.other, "UNPB ELEC BLOG WEB PAMP HEAR CASE BILL STAT MANSCPT VIDEO"),
    ]
    return types.reduce(into: [:]) { kinds, entry in
      for type in entry.1.split(separator: " ") { kinds[String(type)] = entry.0 }
    }
  }()
}
