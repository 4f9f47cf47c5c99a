public import CoterieRecords

/// Reads works of OpenAlex: JSON Lines, a work, a list of works, or answers of its interface.
///
/// Works are read as OpenAlex writes them since its rewrite of November 2025, and as it did before: what
/// is absent, null or of another shape than expected is left out, and the work is kept.
///
/// - The name of an author is that of the provider's profile; the name that the work prints is kept beside it
///   where it differs. A profile that two authors of a work share belongs to the one whose printed name is
///   its own.
/// - An ORCID that the work states counts as stated, that of the profile alone as inferred.
/// - The interface shows 100 authors: a list that it cuts is truncated.
public struct OpenAlexReader: RecordReader {
  /// Recognises a work by an OpenAlex id or authorships.
  public static let signature = FormatSignature(
    name: "openalex", summary: "works of OpenAlex, JSON"
  ) { prefix in hasOpenAlexWork(prefix.prefix(FormatSignature.prefixLength)) }

  /// A file of lines is cut after a line, a list after a work.
  public static let framing = RecordFraming.json(keys: "results")

  private let layout: JSONLayout
  private let members: [JSONMember]

  /// Creates the reader of a file.
  public init(beginning: Span<UInt8>, _ context: ReadingContext) {
    layout = JSONLayout(of: beginning, keys: "results")
    members = OpenAlexMember.members(context.options)
  }

  /// Lines, or records where a list is on one line.
  public var position: RecordSource.Position { layout.position }

  /// Reads a piece of the file.
  public func read(_ piece: RecordPiece, into sink: inout RecordSink) {
    guard let documents = JSONDocuments(members) else {
      return sink.report(WorkProblem.noMemory.at(sink.location(line: 1)))
    }
    var work = OpenAlexWork()
    var count = 0
    let lineCount = documents.read(piece.bytes, as: layout) { document in
      count += 1
      read(document, number: count, &work, into: &sink)
    }
    sink.endPiece(length: position == .line ? lineCount : count)
  }

  private func read(
    _ document: JSONDocument, number: Int, _ work: inout OpenAlexWork, into sink: inout RecordSink
  ) {
    let location = sink.location(position, position == .line ? document.line : number)
    if let problem = document.problem {
      return sink.report(WorkProblem.broken(JSONFault(problem)).at(location))
    }
    work.read(document)
    if work.isWork {
      sink.append(work, at: location)
    } else {
      sink.report(WorkProblem.noWork(id: work[.id]?.string, provider: "OpenAlex").at(location))
    }
  }
}

extension OpenAlexWork {
  /// Whether it is a work and no author, institution or other thing of OpenAlex.
  fileprivate var isWork: Bool {
    guard let id = self[.id] else { return self[.title] != nil || !authorships.isEmpty }
    guard id.hasPrefix("http") else { return true }
    return unsafe id.afterLastSlash.bytes.first.map { $0 | 0x20 == UInt8(ascii: "w") } ?? false
  }
}

/// Whether the beginning of a file is JSON with a work of OpenAlex: an object with an id of a work, or with
/// a list of authorships.
private func hasOpenAlexWork(_ beginning: ArraySlice<UInt8>) -> Bool {
  guard JSONBeginning(beginning) != nil else { return false }
  return hasMember("\"id\"", "\"https://openalex.org/W", in: beginning)
    || hasMember("\"authorships\"", "[", in: beginning)
}

/// Whether a key is followed by a colon and the beginning of a value.
private func hasMember(_ key: String, _ value: String, in bytes: ArraySlice<UInt8>) -> Bool {
  bytes.ranges(of: Array(key.utf8)).contains { range in
    let colon = bytes[range.upperBound...].drop(while: \.isJSONBlank)
    guard colon.first == UInt8(ascii: ":") else { return false }
    return colon.dropFirst().drop(while: \.isJSONBlank).starts(with: value.utf8)
  }
}
