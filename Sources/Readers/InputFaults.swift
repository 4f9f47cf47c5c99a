public import CoterieRecords
import CoterieText

extension InputFile {
  /// What kept the file from being read to its end, for the user.
  func diagnostic(_ fault: ByteStreamFault) -> Diagnostic {
    switch fault {
    case .unreadable(let reason): at(.path(.unreadable(reason: reason)))
    case .interrupted(let reason): at(.file(.interrupted(reason: reason)))
    case .brokenCompression: at(.file(.brokenCompression))
    case .tooMuchInflated(let limit):
      at(
        .file(
          .tooMuchInflated(
            factor: InflationLimit.factor, allowance: InflationLimit.allowance,
            read: limit.largest)))
    }
  }

  /// A problem of the whole file.
  func at(_ problem: Problem) -> Diagnostic {
    Diagnostic(problem, at: SourceLocation(file: name))
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
