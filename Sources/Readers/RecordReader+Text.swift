public import CoterieRecords
internal import CoterieText

extension RecordReader {
  /// Reads a whole text, as from a file of the given name.
  public static func table(
    of text: String, file: String = "-", options: ReadingOptions = ReadingOptions()
  ) -> RecordTable {
    table(of: Array(text.utf8), file: file, options: options)
  }

  /// Reads the bytes of a whole file.
  public static func table(
    of bytes: [UInt8], file: String = "-", options: ReadingOptions = ReadingOptions()
  ) -> RecordTable {
    let context = ReadingContext(file: file, options: options)
    var text = WideText.utf8(ofFile: bytes) ?? bytes
    _ = text.dropByteOrderMark()
    let piece = RecordPiece(text)
    var sink = RecordSink(context, piece: piece)
    let reader = Self(beginning: text.span, context)
    reader.read(piece, into: &sink)
    var table = sink.tableOfWholeSource(format: signature.name, position: reader.position)
    table.reportRepeatedKeys()
    table.inheritFromParents()
    return table
  }
}
