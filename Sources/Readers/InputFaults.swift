public import CoterieRecords
import CoterieText

extension InputFile {
  /// What kept the file from being read to its end, for the user.
  func diagnostic(_ fault: ByteStreamFault) -> Diagnostic {
    switch fault {
    case .unreadable(let reason): .unreadable(name, reason: reason)
    case .interrupted(let reason): .interrupted(name, reason: reason)
    case .brokenCompression: .brokenCompression(name)
    case .tooMuchInflated(let limit): .tooMuchInflated(name, limit)
    }
  }
}

extension RecordReader {
  /// Reads a whole text, as from a file of the given name.
  public static func table(
    of text: String, file: String = "-", options: ReadingOptions = ReadingOptions()
  ) -> RecordTable {
    let context = ReadingContext(file: file, options: options)
    let piece = RecordPiece(Array(text.utf8))
    var sink = RecordSink(context)
    Self(beginning: piece.bytes.span, context).read(piece, into: &sink)
    let source = RecordSource(
      file: file, format: signature.name, position: position, profile: sink.profile)
    var table = RecordTable()
    table.append(piece: sink.table, ofSource: table.append(source), after: 0)
    return table
  }
}
