internal import CoterieRecords
internal import CoterieText

/// Reads pieces of tagged text in a dialect.
struct TaggedReading {
  let dialect: TaggedDialect

  /// Reads a piece.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    var records = TaggedRecords(piece.bytes, dialect)
    var builder = TaggedRecordBuilder(
      TaggedEntry(of: piece.bytes, dialect.provider, sink.options))
    var outside: TaggedLine?
    while records.readNext(into: &builder.entry.record) {
      let record = builder.entry.record
      guard record.hasStart || record.mayBePaper else {
        outside = outside ?? record.lines.first
        continue
      }
      reportFrame(of: record, isLast: piece.isLast, in: records, into: &sink)
      builder.append(to: &sink)
    }
    let strays = [outside, records.strayLine].compactMap { $0 }
    if let line = strays.min(by: { $0.number < $1.number }) {
      reportOutside(line, of: piece.bytes, into: &sink)
    }
    if piece.isLast, let closing = dialect.closing, !records.isClosed {
      sink.report(
        Diagnostic(
          .tagged(.unclosed(tag: "\(closing)")), at: sink.location(line: max(1, records.lineCount)))
      )
    }
    sink.endPiece(length: records.lineCount)
  }

  /// Reports what is odd about the lines with which a record begins and ends.
  private func reportFrame(
    of record: TaggedRecord, isLast: Bool, in records: TaggedRecords, into sink: inout RecordSink
  ) {
    let location = sink.location(line: record.number)
    for line in record.lines where line.isGlued {
      let text = "\(Tag(code: line.code))" + DecodedText(records.bytes[line.text].prefix(100)).text
      sink.report(Diagnostic(.tagged(.gluedTag(text)), at: sink.location(line: line.number)))
    }
    if !record.hasStart {
      sink.report(Diagnostic(.tagged(.noStart(tag: "\(dialect.start)")), at: location))
    }
    guard let end = dialect.end, record.ending != .regular else { return }
    let isCut = record.ending == .endOfPiece && isLast
    sink.report(
      Diagnostic(
        .tagged(isCut ? .cutOff(tag: "\(end)") : .noEnd(tag: "\(end)")), at: location))
  }

  private func reportOutside(_ line: TaggedLine, of bytes: [UInt8], into sink: inout RecordSink) {
    let tag = line.code == 0 ? "" : "\(Tag(code: line.code)) "
    let text = DecodedText(bytes[line.text].prefix(100)).text
    sink.reportOnce(
      Diagnostic(.tagged(.outside(tag + text)), at: sink.location(line: line.number)))
  }
}

extension TaggedRecord {
  /// Whether lines without the first tag of a record are one: they have a title and authors, or an end.
  fileprivate var mayBePaper: Bool {
    let hasTitle = lines.contains { $0.kind == .title }
    return hasTitle
      && (ending == .regular || lines.contains { $0.kind == .author || $0.kind == .shortAuthor })
  }
}
