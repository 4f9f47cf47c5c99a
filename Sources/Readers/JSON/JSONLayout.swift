internal import CSimdJSON
internal import CoterieRecords

/// How the documents of a file are laid out.
struct JSONLayout: Sendable {
  enum Arrangement: Int32, Sendable {
    /// One a line.
    case lines
    /// Elements of lists, or documents one after the other.
    case elements
  }

  let arrangement: Arrangement
  /// What is counted to say where a document is: records where several of a list are on one line.
  let position: RecordSource.Position
  /// The keys around the documents: those of lists, and with a brace those of objects: `items message{`.
  let keys: String

  /// Finds the layout of a file by its beginning.
  init(of beginning: Span<UInt8>, keys: String) {
    let found = unsafe beginning.withUnsafeBufferPointer { bytes in
      unsafe coterie_json_layout_of(bytes.baseAddress, bytes.count, keys)
    }
    let shareALine = unsafe beginning.withUnsafeBufferPointer { bytes in
      unsafe coterie_json_elements_share_a_line(bytes.baseAddress, bytes.count, keys)
    }
    arrangement = Arrangement(rawValue: found) ?? .lines
    position = arrangement == .elements && shareALine ? .record : .line
    self.keys = keys
  }
}

extension RecordFraming {
  /// Documents of JSON: a file may be cut after every line where each is a document, else after every
  /// document.
  static func json(keys: String) -> RecordFraming {
    RecordFraming { bytes in
      let layout = JSONLayout(of: bytes, keys: keys)
      if layout.arrangement == .lines { return lines.lastCut(bytes) }
      let cut = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe coterie_json_last_cut(bytes.baseAddress, bytes.count, keys)
      }
      return cut > 0 ? cut : nil
    }
  }
}
