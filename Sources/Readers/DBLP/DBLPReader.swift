public import CoterieRecords
internal import CoterieText

/// Reads DBLP in XML: the dump, the page of a person, and parts of them.
///
/// - The number that DBLP gives to people of one name (`Wei Tan 0007`) is a part of their identity and not
///   of their name; the page of a person has their key.
/// - A `<www>` or `<person>` describes a person and is no paper: its names are one person's.
/// - The named characters of the DTD are known: it is not fetched.
public struct DBLPReader: RecordReader {
  /// Recognises a file by its root, or by a record with a key and a date of change.
  public static let signature = FormatSignature(name: "dblp", summary: "DBLP XML") { prefix in
    guard let beginning = XMLBeginning(prefix: prefix) else { return false }
    if beginning.isRoot("dblp", "dblpperson") { return true }
    return beginning.isRoot("article", "inproceedings", "www", "proceedings", "book")
      && beginning.contains(" mdate=\"") && beginning.contains(" key=\"")
  }

  /// A file may be cut after every record.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<DBLPElement>(records: DBLPElement.records)

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

extension DBLPReader: XMLRecordReader {
  func take(
    _ record: XMLRecord<DBLPElement>, _ context: inout Void, into sink: inout RecordSink
  ) {
    guard let element = record.element, DBLPElement.records.contains(element) else { return }
    let location = sink.location(line: record.line)
    if element == .www || element == .person {
      let key = record.attribute("key", of: 0) ?? ""
      sink.reportOnce(ElementProblem.person(key).at(location))
      if let person = record.person(withKey: key) { sink.append(person) }
      return
    }
    var builder = DBLPRecord(record, element)
    builder.read(at: location, sink.options)
    sink.append(builder.record, of: record)
  }
}
