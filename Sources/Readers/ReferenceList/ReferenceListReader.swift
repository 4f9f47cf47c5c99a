public import CoterieRecords
import CoterieText

/// Reads lists of references as people paste them: from a CV, a page of a group, the end of a paper.
///
/// Entries are set apart by numbers, bullets, blank lines, indents, or are one a line; lines that were wrapped are
/// joined. An entry is divided into authors, year, title and what follows by features that the usual styles
/// share (APA, Vancouver, IEEE, ACM, Chicago, MLA, Harvard and mixtures of them): each way to divide it has a
/// weight, and the best one is taken. How far it is ahead of the next is the entry's confidence.
public struct ReferenceListReader: RecordReader {
  /// Recognises a text in which most entries have authors, a title and a year.
  public static let signature = FormatSignature(
    name: "references", summary: "reference list, text"
  ) { prefix in isReferenceList(prefix) }

  /// A list may be cut after a blank line.
  public static let framing = RecordFraming { ReferenceListFraming.lastCut(of: $0) }

  /// From this confidence on an entry is called sure: 99 of 100 such entries are read right
  /// (`docs/quality.md`).
  public static let sureConfidence = 0.8

  private let layout: ReferenceLayout

  /// Creates the reader of a list, whose beginning shows how entries are set apart.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    let bytes = (0..<min(beginning.count, FormatSignature.prefixLength)).map { beginning[$0] }
    layout = ReferenceLayout(ReferenceLine.lines(of: bytes))
  }

  /// Reads a piece of a list.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    let lines = ReferenceLine.lines(of: piece.bytes)
    for line in lines { report(line, in: &sink) }
    let cut = ReferenceEntryCutter.entries(of: lines, layout)
    for line in cut.others {
      sink.report(
        Diagnostic(.reference(.noEntry(line.text)), at: sink.location(line: line.number)))
    }
    var previous: ReferenceEntry?
    for lines in cut.entries {
      let entry = ReferenceEntry(lines.text, after: previous)
      sink.append(entry, text: lines.text, at: sink.location(line: lines.line))
      previous = entry
    }
    sink.endPiece(length: lines.count)
  }

  private func report(_ line: ReferenceLine, in sink: inout RecordSink) {
    let location = sink.location(line: line.number)
    if line.wasCut { sink.report(Diagnostic(.text(.overlong), at: location)) }
    if line.wasRecoded { sink.reportOnce(Diagnostic(.text(.recoded), at: location)) }
  }
}

extension RecordSink {
  /// Adds the record of an entry; one that can't be divided is kept whole.
  fileprivate mutating func append(
    _ entry: ReferenceEntry?, text: String, at location: SourceLocation
  ) {
    guard let entry else {
      report(Diagnostic(.reference(.undivided(text)), at: location))
      var record = Record(location: location, title: text)
      record.fields = [FieldValue(.confidence, "0")]
      return append(record)
    }
    if entry.confidence < ReferenceListReader.sureConfidence {
      report(Diagnostic(.reference(entry.doubt), at: location))
    }
    append(entry.record(at: location))
  }
}

extension ReferenceEntry {
  fileprivate var doubt: ReferenceProblem {
    .doubtful(title: title, authorCount: authors.contributors.count, percent: Int(100 * confidence))
  }

  fileprivate func record(at location: SourceLocation) -> Record {
    var record = Record(location: location, title: title, authors: authors)
    record.date = date
    record.venue = details.venue
    record.kind = details.kind
    record.isPreprint = details.kind == .preprint
    record.otherContributors = editors + details.editors
    record.identifiers = details.identifiers
    record.fields = details.fields + [FieldValue(.confidence, confidence.hundredths)]
    return record
  }
}

extension Double {
  /// A share from 0 to 1 with two digits: `0.85`, `1`.
  fileprivate var hundredths: String {
    let number = Int((100 * self).rounded())
    return number >= 100 ? "1" : number < 10 ? "0.0\(number)" : "0.\(number)"
  }
}
