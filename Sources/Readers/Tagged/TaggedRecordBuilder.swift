internal import CoterieRecords
internal import CoterieText

/// Makes a record of the lines of tagged text.
struct TaggedRecordBuilder {
  var entry: TaggedEntry
  private let location: SourceLocation
  private let kinds: WorkKinds
  /// Where the abstract is among the bytes, if it can stay there.
  private(set) var abstractRange: Range<Int>?

  init(_ entry: TaggedEntry, _ location: SourceLocation, _ kinds: WorkKinds) {
    self.entry = entry
    self.location = location
    self.kinds = kinds
  }

  /// The record; nil where it says nothing of a paper.
  mutating func record() -> Record? {
    var record = Record(location: location, title: title())
    record.kind = kind()
    addContributors(to: &record)
    record.identifiers = identifiers(of: record.kind)
    guard
      !record.title.isEmpty || !record.authors.contributors.isEmpty
        || !record.otherContributors.isEmpty || !record.identifiers.isEmpty
    else { return nil }
    record.date = date()
    record.venue = entry.text(.venue)
    record.findPreprint()
    record.fields = fields()
    if entry.options.keepsAbstracts { addAbstract(to: &record) }
    return record
  }

  private mutating func addContributors(to record: inout Record) {
    switch entry.provider {
    case .ris, .endNote: addPlainContributors(to: &record)
    case .medline: addMEDLINEContributors(to: &record)
    case .webOfScience: addWebOfScienceContributors(to: &record)
    }
    // Every address of a paper is that of its only author.
    if record.authors.contributors.count == 1, !record.authors.isTruncated,
      !record.authors.contributors[0].isGroup
    {
      record.authors.contributors[0].rawAffiliations += record.organisations.map(\.name)
      record.organisations = []
    }
  }

  private mutating func title() -> String {
    guard let place = entry.place(of: .title) else { return "" }
    var title = entry.text(at: place)
    if entry.provider == .medline, title.hasSuffix("."), !title.hasSuffix("..") {
      title.removeLast()
    }
    guard let kept = FootnoteMarks.removed(fromTitle: title) else { return title }
    entry.report(
      .tagged(.footnoteMarks(title.excerpt, kept: kept.excerpt)), line: entry.lines[place].number)
    return kept
  }

  private mutating func addAbstract(to record: inout Record) {
    guard let place = entry.place(of: .abstract) else { return }
    abstractRange = entry.range(at: place)
    record.abstract = entry.text(at: place)
  }

  private mutating func kind() -> WorkKind {
    switch entry.provider {
    case .ris:
      let type = entry.text(.type)?.uppercased() ?? ""
      return WorkKind(risType: type)
    case .medline: return medlineKind()
    case .webOfScience:
      let type = entry.text(.publicationType).map { text in
        String(text.prefix { $0 != ";" })
      }
      return kinds[type ?? entry.text(.type) ?? ""]
    case .endNote: return kinds[entry.text(.type) ?? ""]
    }
  }

  /// The kind that the types of MEDLINE show; that of a word for a type where none is known.
  private mutating func medlineKind() -> WorkKind {
    var types: [String] = []
    for place in entry.lines.indices where entry.lines[place].kind == .publicationType {
      types.append(entry.text(at: place))
    }
    return WorkKind(pubMedTypes: types) ?? WorkKind(bestOf: types.map { kinds[$0] })
  }
}

/// The kinds of work that words mean, each word looked up once in a piece of a file.
final class WorkKinds {
  private var known: [String: WorkKind] = [:]

  /// The kind that a word means.
  subscript(word: String) -> WorkKind {
    if let kind = known[word] { return kind }
    let kind = WorkKind(word: word)
    // Real files have a few dozen words.
    if known.count < 1000 { known[word] = kind }
    return kind
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
