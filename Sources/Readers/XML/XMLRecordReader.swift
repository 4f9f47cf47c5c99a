import CoterieRecords
import CoterieText

/// A reader of records that are elements of an XML file.
protocol XMLRecordReader: RecordReader {
  associatedtype Element: XMLElement

  /// What its records look like.
  static var format: XMLFormat<Element> { get }

  /// What the beginning of the file says.
  var xml: XMLFile { get }

  /// What is known of the records to come, from those before them.
  associatedtype Context = Void

  /// What is known at the beginning of a piece.
  func context() -> Context

  /// Takes a record, or an element outside of records that the reader asks for.
  func take(
    _ record: XMLRecord<Element>, _ context: inout Context, into sink: inout RecordSink)
}

extension XMLRecordReader where Context == Void {
  func context() {}
}

extension XMLRecordReader {
  /// A file may be cut after every record, if its encoding does not need what precedes.
  var framingOfRecords: RecordFraming { xml.coding == .other ? .whole : .xml(Self.format) }

  /// Reads all records of a piece.
  func readRecords(of piece: RecordPiece, into sink: inout RecordSink) {
    var bytes = piece.bytes
    if xml.coding == .other {
      let input = XMLInput(bytes.span)
      bytes = input.converted ?? bytes
      for fault in input.faults { sink.report(fault) }
    }
    var scanner = XMLRecordScanner(bytes, Self.format, xml)
    var context = context()
    while let found = scanner.next() { take(found, scanner, &context, into: &sink) }
    let lineCount = scanner.lineCount()
    if piece.isLast, !scanner.isRootClosed, !scanner.endsInRecord, !xml.root.isEmpty {
      let location = sink.location(line: lineCount + 1)
      sink.report(XMLProblem.broken(reason: "it ends early").at(location))
    }
    sink.endPiece(length: lineCount)
  }

  private func take(
    _ found: XMLRecordScanner<Element>.Found, _ scanner: XMLRecordScanner<Element>,
    _ context: inout Context, into sink: inout RecordSink
  ) {
    switch found {
    case .record, .context:
      let location = sink.location(line: scanner.record.line)
      if let tag = scanner.brokenTag {
        sink.report(ElementProblem.misplacedTag(tag.name).at(sink.location(line: tag.line)))
      }
      take(scanner.record, &context, into: &sink)
      let namelessCount = scanner.record.notices.namelessAuthors
      if namelessCount > 0 { sink.report(WorkProblem.namelessAuthors(namelessCount).at(location)) }
      sink.report(scanner.record.notices.take(), at: location)
    case .cut: context = self.context()
    case .unclosed(let element, let line):
      sink.report(ElementProblem.unclosed(element.rawValue).at(sink.location(line: line)))
    case .tooDeep(let element, let line):
      let problem = ElementProblem.tooDeep(
        element.rawValue, limit: XMLRecordScanner<Element>.greatestDepth)
      sink.report(problem.at(sink.location(line: line)))
    }
  }
}

extension RecordSink {
  /// Adds the record of a paper, or reports that its element is none: it has neither a title nor authors.
  mutating func append(_ paper: Record, of xml: XMLRecord<some XMLElement>) {
    if paper.title.isEmpty, paper.authors.contributors.isEmpty {
      report(ElementProblem.noPaper(xml.element?.rawValue ?? "").at(paper.location))
    } else {
      var paper = paper
      paper.findPreprint()
      append(paper, at: xml.nodes.first?.content)
    }
  }
}
