import CoterieRecords
import CoterieText

/// The reading of a piece, entry by entry.
struct BibTeXReading {
  private let piece: RecordPiece
  private var definitions: BibTeXDefinitions
  private var fields = BibTeXFields()

  init(_ piece: RecordPiece, _ definitions: BibTeXDefinitions) {
    self.piece = piece
    self.definitions = definitions
  }

  /// Reads an entry; a macro is kept for those after it.
  mutating func read(_ entry: BibTeXEntry, into sink: inout RecordSink) {
    let location = sink.location(line: entry.line)
    guard let text = piece.bytes.utf8(of: entry) else {
      sink.reportOnce(Diagnostic(.text(.recoded), at: location))
      let (bytes, entry) = piece.bytes.recoded(entry)
      return read(entry, in: bytes, isRecoded: true, into: &sink)
    }
    read(entry, in: text, isRecoded: false, into: &sink)
  }

  private mutating func read(
    _ entry: BibTeXEntry, in bytes: [UInt8], isRecoded: Bool, into sink: inout RecordSink
  ) {
    let type = bytes[entry.type].lowercasedText
    if definitions.take(entry, in: bytes) || typesWithoutPaper.contains(type) { return }
    var body = BibTeXBody(bytes, entry, definitions.macros)
    let key = body.key()?.text ?? ""
    fields.read(&body, definitions)
    let location = sink.location(line: entry.line)
    report(entry, key: key, at: location, to: &sink)
    guard fields.haveContent else {
      sink.report(BibTeXProblem.empty(key: key).at(location))
      return
    }
    var record = BibTeXRecord(fields, type: type, key: key, location, isRecoded: isRecoded)
    record.append(to: &sink)
  }

  private func report(
    _ entry: BibTeXEntry, key: String, at location: SourceLocation, to sink: inout RecordSink
  ) {
    if !entry.isClosed { sink.report(BibTeXProblem.unclosed(key: key).at(location)) }
    if entry.hasExtraBrace { sink.report(BibTeXProblem.extraBrace(key: key).at(location)) }
    for problem in fields.problems { sink.report(BibTeXProblem(problem, key: key).at(location)) }
  }
}

/// Entries that say something of the file or of its style, and nothing of a paper.
private let typesWithoutPaper: Set<String> = [
  "comment", "preamble", "string", "xdata", "control", "ieeetranbstctl", "set", "bibnote",
  "acronym",
]

extension BibTeXFields {
  /// Whether they say what a paper is, or from which entry it takes that.
  fileprivate var haveContent: Bool {
    let all: [BibTeXField] = [
      .title, .author, .editor, .bookTitle, .journal, .collaboration, .crossref, .doi, .eprint,
      .translator, .url, .fullJournal, .series, .label, .howPublished,
    ]
    return all.contains { has($0) }
  }
}

extension [UInt8] {
  /// The bytes, where those of an entry are UTF-8.
  fileprivate func utf8(of entry: BibTeXEntry) -> [UInt8]? {
    let body = self[entry.body]
    if body.allSatisfy({ $0 < 0x80 }) { return self }
    return String(validating: body, as: UTF8.self) == nil ? nil : self
  }

  /// An entry that is not UTF-8, read as Windows-1252.
  fileprivate func recoded(_ entry: BibTeXEntry) -> ([UInt8], BibTeXEntry) {
    let type = Array(self[entry.type])
    let body = Array(Windows1252.text(self[entry.body]).utf8)
    let copy = BibTeXEntry(
      line: entry.line, start: 0, type: 0..<type.count,
      body: type.count..<type.count + body.count, isClosed: entry.isClosed,
      passesEscapes: entry.passesEscapes, hasExtraBrace: entry.hasExtraBrace,
      isUnfinished: entry.isUnfinished, beginsLine: entry.beginsLine)
    return (type + body, copy)
  }
}
