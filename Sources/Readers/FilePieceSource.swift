import CoterieRecords
import CoterieText

/// The files of an input, cut into pieces that are read apart.
///
/// A file that ends within the first piece is passed on as it is, and recognised by the thread that
/// reads it.
final class FilePieceSource: @unchecked Sendable {
  // Its caller asks for one piece at a time.
  private let files: [InputFile]
  private let formats: InputFormats
  private let onFile: (InputFile) -> Void
  private var nextFile = 0
  private var open: OpenFile?

  init(
    _ files: [InputFile], _ formats: InputFormats, onFile: @escaping (InputFile) -> Void
  ) {
    self.files = files
    self.formats = formats
    self.onFile = onFile
  }

  /// The next piece; nil at the end of the last file.
  func next() -> FilePiece? {
    while true {
      if let piece = open?.next(formats) { return piece }
      open = nil
      guard nextFile < files.count else { return nil }
      onFile(files[nextFile])
      open = OpenFile(files[nextFile], number: nextFile, formats)
      nextFile += 1
    }
  }
}

/// A piece of a file, or a whole one.
struct FilePiece: Sendable {
  enum Contents: Sendable {
    /// The whole file, whose format is not known yet.
    case whole([UInt8])
    /// A piece of a file of records.
    case piece(RecordPiece, any RecordReader)
    /// A file in another format.
    case other(format: String, [UInt8])
    /// Something that no format is.
    case foreign(ForeignContent)
    /// Nothing that can be read.
    case unknown
  }

  let file: InputFile
  let fileNumber: Int
  let contents: Contents
  /// Whether the bytes are those of a file that can be read again.
  let isPlain: Bool
  /// What kept the file from being read further.
  let fault: ByteStreamFault?
}

/// A file that is being cut into pieces.
private struct OpenFile {
  private let file: InputFile
  private let number: Int
  private let stream: ByteStream
  /// The bytes that were read and not passed on.
  private var bytes: [UInt8] = []
  private var reader: (any RecordReader)?
  private var isFirst = true
  private var isAtEnd = false
  /// Where ``bytes`` begin in the file.
  private var offset: UInt64 = 0
  private let texts: SourceTexts
  /// The decoder of records whose characters have two or four bytes.
  private var wide: WideText?

  init(_ file: InputFile, number: Int, _ formats: InputFormats) {
    self.file = file
    self.number = number
    stream = file.stream(InflationLimit(factor: formats.largestInflation))
    texts = SourceTexts(of: file)
  }

  mutating func next(_ formats: InputFormats) -> FilePiece? {
    if isFirst { return first(formats) }
    guard let reader, !(isAtEnd && bytes.isEmpty) else { return nil }
    return piece(of: reader, formats)
  }

  private mutating func first(_ formats: InputFormats) -> FilePiece {
    fill(to: formats.beginningLength)
    if isAtEnd {
      isFirst = false
      defer { bytes = [] }
      return filePiece(.whole(bytes))
    }
    offset += UInt64(bytes.dropByteOrderMark())
    let original = bytes
    wide = WideText(bytes[...])
    if let text = wide?.utf8(bytes[...], isLast: false) { bytes = text }
    switch formats.recognise(bytes, of: file) {
    case .records(let type):
      let context = ReadingContext(file: file.name, options: formats.options)
      let reader = type.init(beginning: bytes.span, context)
      self.reader = reader
      return piece(of: reader, formats)
    case .other(let format):
      isFirst = false
      (bytes, wide) = (original, nil)
      fill(to: .max)
      defer { bytes = [] }
      return filePiece(.other(format: format, bytes))
    case .foreign(let content):
      isFirst = false
      bytes = []
      return filePiece(.foreign(content))
    case .unknown:
      isFirst = false
      bytes = []
      return filePiece(.unknown)
    }
  }

  private mutating func piece(
    of reader: some RecordReader, _ formats: InputFormats
  ) -> FilePiece {
    var length = max(formats.pieceLength, bytes.count)
    var cut: Int?
    while cut == nil {
      fill(to: length)
      cut = isAtEnd ? bytes.count : reader.framing.lastCut(bytes.span)
      length *= 2
    }
    let rest = Array(bytes[(cut ?? 0)...])
    bytes.removeLast(rest.count)
    var piece = RecordPiece(bytes, isFirst: isFirst, isLast: isAtEnd)
    if stream.isPlain, wide == nil { piece.home = (texts, offset) }
    offset += UInt64(bytes.count)
    isFirst = false
    bytes = rest
    return filePiece(.piece(piece, reader))
  }

  /// Reads on until there are so many bytes, or the file has ended.
  private mutating func fill(to length: Int) {
    if length < .max { bytes.reserveCapacity(length + FilePieces.length + RecordPiece.padding) }
    while !isAtEnd, bytes.count < length {
      let piece = stream.next()
      isAtEnd = piece == nil
      if wide == nil {
        if let piece { bytes += piece }
      } else if let text = wide?.utf8(piece ?? [], isLast: isAtEnd) {
        bytes += text
      }
    }
  }

  private func filePiece(_ contents: FilePiece.Contents) -> FilePiece {
    FilePiece(
      file: file, fileNumber: number, contents: contents, isPlain: stream.isPlain,
      fault: isAtEnd ? stream.fault : nil)
  }
}

extension SourceTexts {
  /// The texts of a file among the inputs.
  convenience init(of file: InputFile) { self.init(path: file.path, name: file.name) }
}

extension [UInt8] {
  /// Drops the mark that some programs put before UTF-8.
  ///
  /// - Returns: The number of bytes that were dropped.
  mutating func dropByteOrderMark() -> Int {
    guard starts(with: ByteOrderMark.utf8) else { return 0 }
    removeFirst(ByteOrderMark.utf8.count)
    return ByteOrderMark.utf8.count
  }
}
