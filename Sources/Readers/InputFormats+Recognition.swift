import CoterieRecords
import CoterieText

extension InputFormats {
  /// What a file is.
  enum Format {
    case records(any RecordReader.Type)
    case other(String)
    /// Something that no format is.
    case foreign(ForeignContent)
    case unknown
  }

  /// The format of a file, by its first bytes, without a byte-order mark.
  func recognise(_ bytes: [UInt8], of file: InputFile) -> Format {
    if let content = ForeignContent(bytes[...]) { return .foreign(content) }
    if let forced {
      let reader = RecordFormats.all.first { $0.signature.name == forced }
      return reader.map { .records($0) } ?? .other(forced)
    }
    let prefix = bytes.prefix(FormatSignature.prefixLength)
    if let reader = RecordFormats.all.first(where: { $0.signature.recognises(prefix) }) {
      return .records(reader)
    }
    return others(file).first { $0.recognises(prefix) }.map { .other($0.name) } ?? .unknown
  }
}

/// What was read of a piece of a file.
struct ReadPiece: Sendable {
  enum Contents: Sendable {
    case records(RecordTable, RecordSource, length: Int)
    case other(format: String, [UInt8])
    case nothing
  }

  let file: InputFile
  let fileNumber: Int
  let contents: Contents
  /// Whether the file could not be read to its end.
  let isCutOff: Bool
  /// What is said of its first place in a file.
  var firstOfFile: [Diagnostic] = []
  let diagnostics: [Diagnostic]
}

extension FilePiece {
  /// Reads the piece.
  func read(
    _ formats: InputFormats, longTexts: LongTextStore, _ log: ProblemLog
  ) -> ReadPiece {
    switch contents {
    case .piece(let piece, let reader): return read(piece, by: reader, formats, longTexts, log)
    case .other(let format, let bytes): return readPiece(.other(format: format, bytes))
    case .foreign(let content):
      return readPiece(.nothing, [content.problem(of: file, forced: formats.forced)])
    case .unknown: return readPiece(.nothing, [unknown(isEmpty: false)])
    case .whole(var bytes):
      if bytes.isEmpty {
        return readPiece(.nothing, fault == nil ? [unknown(isEmpty: true)] : [])
      }
      let original = bytes
      let wideText = WideText.utf8(ofFile: bytes)
      if let wideText { bytes = wideText }
      let offset = bytes.dropByteOrderMark()
      switch formats.recognise(bytes, of: file) {
      case .records(let type):
        let reader = type.init(
          beginning: bytes.span, ReadingContext(file: file.name, options: formats.options))
        var piece = RecordPiece(bytes)
        if isPlain, wideText == nil { piece.home = (SourceTexts(of: file), UInt64(offset)) }
        return read(piece, by: reader, formats, longTexts, log)
      case .other(let format): return readPiece(.other(format: format, original))
      case .foreign(let content):
        return readPiece(.nothing, [content.problem(of: file, forced: formats.forced)])
      case .unknown:
        return readPiece(.nothing, fault == nil ? [unknown(isEmpty: false)] : [])
      }
    }
  }

  private func read(
    _ piece: RecordPiece, by reader: some RecordReader, _ formats: InputFormats,
    _ longTexts: LongTextStore, _ log: ProblemLog
  ) -> ReadPiece {
    var sink = RecordSink(
      ReadingContext(file: file.name, options: formats.options), longTexts: longTexts, log: log,
      piece: piece)
    reader.read(piece, into: &sink)
    let source = RecordSource(
      file: file.name, path: file.path == "-" ? nil : file.path,
      format: type(of: reader).signature.name, position: reader.position,
      profile: sink.profile)
    var read = readPiece(.records(sink.table, source, length: sink.length))
    read.firstOfFile = sink.firstOfFile
    return read
  }

  private func readPiece(_ contents: ReadPiece.Contents, _ found: [Diagnostic] = []) -> ReadPiece {
    ReadPiece(
      file: file, fileNumber: fileNumber, contents: contents, isCutOff: fault != nil,
      diagnostics: found + [fault.map { file.diagnostic($0) }].compactMap { $0 })
  }

  private func unknown(isEmpty: Bool) -> Diagnostic {
    let location = SourceLocation(file: file.name)
    if isEmpty { return Diagnostic(.file(.empty(isNamed: file.isNamed)), at: location) }
    return Diagnostic(.file(.unknownFormat(isNamed: file.isNamed)), at: location)
  }
}
