public import CoterieRecords
internal import CoterieText

/// Reads answers of arXiv's interface, which are Atom feeds, and files put together from their entries.
///
/// - An affiliation belongs to the author in whose element it is; there may be several.
/// - The date is that of the first version; the number of the version and its date are kept beside it.
public struct ArXivAtomReader: RecordReader {
  /// Recognises entries with the address of a paper of arXiv, and answers without entries.
  public static let signature = FormatSignature(name: "arxiv-atom", summary: "arXiv Atom") {
    prefix in
    guard let beginning = XMLBeginning(prefix: prefix),
      beginning.contains("http://www.w3.org/2005/Atom")
    else { return false }
    if beginning.isRoot("feed") {
      return beginning.contains("arxiv.org/abs/") || beginning.contains("arxiv.org/api/")
    }
    return beginning.contains("<entry") && beginning.contains("arxiv.org/abs/")
  }

  /// A file may be cut after every entry.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<AtomElement>(records: [.entry])

  let xml: XMLFile

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    xml = XMLFile(beginning, Self.format)
  }

  /// As its encoding allows.
  public var framing: RecordFraming { framingOfRecords }

  /// Reads a piece of the file.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    readRecords(of: piece, into: &sink)
  }
}

extension ArXivAtomReader: XMLRecordReader {
  func take(
    _ record: XMLRecord<AtomElement>, _ context: inout Void, into sink: inout RecordSink
  ) {
    guard record.element == .entry else { return }
    let location = sink.location(line: record.line)
    if record.text(.id, in: 0)?.contains("arxiv.org/api/errors") ?? false {
      let message = record.text(.summary, in: 0) ?? record.text(.title, in: 0) ?? ""
      sink.report(
        ElementProblem.failedRequest(provider: "arXiv", message: message.excerpt).at(location))
      return
    }
    sink.append(record.paper(at: location, sink.options), of: record)
  }
}

extension XMLRecord<AtomElement> {
  /// The record that an entry makes.
  fileprivate func paper(at location: SourceLocation, _ options: ReadingOptions) -> Record {
    var paper = Record(location: location, title: text(.title, in: 0) ?? "", isPreprint: true)
    paper.kind = .preprint
    paper.authors = AuthorList(children(.author, of: 0).compactMap { author($0) })
    let published = text(.published, in: 0)
    let updated = text(.updated, in: 0)
    paper.date = (published ?? updated).flatMap { PartialDate(iso: $0.prefix(10)) }
    let number = ArXivNumber(text(.id, in: 0) ?? "")
    paper.identifiers = number.identifiers + texts(.doi, in: 0).compactMap { Identifier(.doi, $0) }
    paper.fields = number.fields
    if let updated, PartialDate(iso: updated.prefix(10)) != nil {
      paper.fields.append(FieldValue(.versionDate, String(updated.prefix(10))))
    }
    addDetails(to: &paper, options)
    if options.keepsAbstracts { paper.abstract = first(.summary, in: 0).map { longText($0) } }
    return paper
  }

  private func addDetails(to paper: inout Record, _ options: ReadingOptions) {
    for node in children(.category, of: 0) {
      if let term = attribute("term", of: node) { paper.fields.append(FieldValue(.topic, term)) }
    }
    guard options.keepsDetails else { return }
    for text in texts(.journalReference, in: 0) { paper.fields.append(.site("journal_ref", text)) }
    for text in texts(.comment, in: 0) { paper.fields.append(.site("comment", text)) }
  }

  private func author(_ node: Int) -> Contributor? {
    guard let name = text(.name, in: node), var author = Contributor(printedName: name) else {
      return nil
    }
    author.rawAffiliations = texts(.affiliation, in: node)
    return author
  }
}
