import CoterieRecords

/// The reading of a piece, entry by entry.
struct BibTeXReading {
  private let piece: RecordPiece
  private var definitions: BibTeXDefinitions
  private var fields = BibTeXFields()
  private var type = BibTeXType([])
  private var people = PlainPeople()

  init(_ piece: RecordPiece, _ definitions: BibTeXDefinitions) {
    self.piece = piece
    self.definitions = definitions
  }

  /// Reads an entry; a macro is kept for those after it.
  mutating func read(_ entry: BibTeXEntry, into sink: inout RecordSink) {
    let text = entry.inUTF8(piece.bytes)
    if text.isRecoded {
      sink.reportOnce(Diagnostic(.text(.recoded), at: sink.location(line: entry.line)))
    }
    read(text.entry, in: text.bytes, isRecoded: text.isRecoded, into: &sink)
  }

  private mutating func read(
    _ entry: BibTeXEntry, in bytes: [UInt8], isRecoded: Bool, into sink: inout RecordSink
  ) {
    if bytes[entry.type] != type.bytes { type = BibTeXType(bytes[entry.type]) }
    if definitions.take(entry, in: bytes) || type.isWithoutPaper { return }
    var body = BibTeXBody(bytes, entry, definitions.macros)
    let key = body.key() ?? []
    fields.read(&body, definitions)
    let location = sink.location(line: entry.line)
    report(entry, key: key, at: location, to: &sink)
    guard fields.haveContent else {
      sink.report(BibTeXProblem.empty(key: key.text).at(location))
      return
    }
    var record = BibTeXRecord(fields, type, key: key, location, isRecoded: isRecoded)
    record.append(to: &sink, &people)
  }

  private func report(
    _ entry: BibTeXEntry, key: ArraySlice<UInt8>, at location: SourceLocation,
    to sink: inout RecordSink
  ) {
    guard !entry.isClosed || entry.hasExtraBrace || !fields.problems.isEmpty else { return }
    let key = key.text
    if !entry.isClosed { sink.report(BibTeXProblem.unclosed(key: key).at(location)) }
    if entry.hasExtraBrace { sink.report(BibTeXProblem.extraBrace(key: key).at(location)) }
    for problem in fields.problems { sink.report(BibTeXProblem(problem, key: key).at(location)) }
  }
}

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
