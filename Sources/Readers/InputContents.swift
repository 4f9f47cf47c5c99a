public import CoterieRecords
import CoterieText

/// What an input holds, recognised by its first bytes.
public enum InputContents: Sendable {
  /// Records of papers.
  case records(Source)
  /// A format that the caller knows: its name, the whole content, and what kept it from being read to
  /// its end.
  case other(format: String, bytes: [UInt8], problem: Diagnostic?)
  /// Nothing that can be read, and why.
  case unknown(Diagnostic)
}

extension InputFile {
  /// Reads the file in the format that its first bytes show.
  ///
  /// - Parameters:
  ///   - others: Formats beside those of records, whose content is returned whole.
  ///   - forced: The name of the format to read it in, whatever it looks like.
  /// - Returns: What was read. A file in no known format is an error where the user named it, a note
  ///   where it was found in a folder.
  public func contents(
    recognising others: [FormatSignature] = [], forced: String? = nil
  ) -> InputContents {
    var prefix: [UInt8] = []
    var sink: Sink?
    var isUnknown = false
    let problem = read { bytes in
      if sink == nil {
        prefix += bytes
        guard prefix.count >= FormatSignature.prefixLength else { return true }
        sink = Sink(prefix[...], others: others, forced: forced, file: name)
        isUnknown = sink == nil
        sink?.expect(byteCount)
        sink?.take(prefix[...])
        return !isUnknown
      }
      sink?.take(bytes)
      return true
    }
    if sink == nil, !isUnknown, !prefix.isEmpty {
      sink = Sink(prefix[...], others: others, forced: forced, file: name)
      sink?.take(prefix[...])
    }
    switch sink {
    case .records(var reader):
      var source = reader.finish()
      source.path = path == "-" ? nil : path
      source.diagnostics += [problem].compactMap { $0 }
      return .records(source)
    case .other(let format, let bytes):
      return .other(format: format, bytes: bytes, problem: problem)
    case nil:
      return .unknown(problem ?? unknown(isEmpty: prefix.isEmpty, others: others))
    }
  }

  /// The size of the file; 0 where it is not known beforehand.
  private var byteCount: Int {
    guard path != "-" else { return 0 }
    return (try? FileStatus(path: path, followsLinks: true))?.size ?? 0
  }

  private func unknown(isEmpty: Bool, others: [FormatSignature]) -> Diagnostic {
    let severity: Diagnostic.Severity = isNamed ? .error : .note
    if isEmpty { return .emptyFile(name, severity) }
    let formats = RecordFormats.all.map { $0.signature } + others
    return .unknownFormat(name, formats: formats, severity)
  }
}

extension Source {
  /// Reads the records of a file in the format that its first bytes show. What can't be read is left
  /// out, and the source's diagnostics say so.
  public init(reading file: InputFile) {
    switch file.contents() {
    case .records(let source): self = source
    case .unknown(let diagnostic):
      self.init(file: file.name, format: "unknown", diagnostics: [diagnostic])
    case .other: self.init(file: file.name, format: "unknown")
    }
  }
}

/// Where the bytes of an input go.
private enum Sink {
  case records(any RecordReader)
  case other(format: String, bytes: [UInt8])

  init?(
    _ prefix: ArraySlice<UInt8>, others: [FormatSignature], forced: String?, file: String
  ) {
    let readers = RecordFormats.all
    let start = prefix.starts(with: ByteOrderMark.utf8) ? prefix.dropFirst(3) : prefix
    if let forced {
      if let reader = readers.first(where: { $0.signature.name == forced }) {
        self = .records(reader.init(file: file))
      } else {
        self = .other(format: forced, bytes: [])
      }
    } else if let reader = readers.first(where: { $0.signature.recognises(start) }) {
      self = .records(reader.init(file: file))
    } else if let other = others.first(where: { $0.recognises(start) }) {
      self = .other(format: other.name, bytes: [])
    } else {
      return nil
    }
  }

  /// Makes room for a file of a size, so that nothing has to be moved as the bytes come.
  mutating func expect(_ byteCount: Int) {
    guard case .other(let format, var collected) = self else { return }
    collected.reserveCapacity(byteCount)
    self = .other(format: format, bytes: collected)
  }

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    switch self {
    case .records(var reader):
      reader.read(bytes)
      self = .records(reader)
    case .other(let format, var collected):
      // The enum gives its array up before it grows, so that it is not copied.
      self = .other(format: format, bytes: [])
      collected += bytes
      self = .other(format: format, bytes: collected)
    }
  }
}
