public import CoterieRecords
internal import CoterieText

/// Reads the XML of the ACL Anthology: collections of volumes with their papers.
///
/// - What the volume says in `<meta>` holds for its papers: the title of the proceedings, editors, the year.
/// - `<frontmatter>` is no paper.
/// - The id of an author, where there is one, and the ORCID identify the person; a `<variant>` is another
///   form of the same name.
public struct ACLReader: RecordReader {
  /// Recognises a collection that has volumes.
  public static let signature = FormatSignature(name: "acl", summary: "ACL Anthology XML") {
    prefix in
    guard let beginning = XMLBeginning(prefix: prefix), beginning.isRoot("collection") else {
      return false
    }
    return beginning.contains("<volume ") || beginning.contains("<event ")
  }

  /// A file may be cut after every collection.
  public static let framing = RecordFraming.xml(format)
  static let format = XMLFormat<ACLElement>(
    records: [.paper, .meta, .frontmatter], cutAfter: [.collection])

  let xml: XMLFile

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    xml = XMLFile(beginning, Self.format)
  }

  /// As its encoding allows.
  public var framing: RecordFraming { framingOfRecords }

  /// Reads a piece of the file.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and the editors of each volume for each of its papers.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    readRecords(of: piece, into: &sink)
  }
}

extension ACLReader: XMLRecordReader {
  func context() -> ACLVolume { ACLVolume() }

  func take(
    _ record: XMLRecord<ACLElement>, _ volume: inout ACLVolume, into sink: inout RecordSink
  ) {
    switch record.element {
    case .collection: volume = ACLVolume(collection: record.attribute("id", of: 0) ?? "")
    case .volume:
      volume = ACLVolume(collection: volume.collection, id: record.attribute("id", of: 0) ?? "")
      volume.isJournal = record.attribute("type", of: 0) == "journal"
    case .meta: volume.read(record)
    case .paper:
      var builder = ACLRecord(record, of: volume)
      builder.read(at: sink.location(line: record.line), sink.options)
      sink.append(builder.record, of: record)
    default: break
    }
  }
}
