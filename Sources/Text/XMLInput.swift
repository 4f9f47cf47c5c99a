/// How an XML file is to be read: as it is, or converted to UTF-8, behind its XML declaration.
///
/// - What the first bytes show (a byte order mark, characters of two or four bytes) goes before what
///   the declaration says, since a file can't be otherwise.
/// - A declared encoding that the system knows is read as such. Where the bytes contradict it, or the
///   system doesn't know it, they are UTF-8 if that is possible, and else taken as Windows-1252.
/// - ISO-8859-1 is read as Windows-1252, as browsers do. Some programs declare it and write UTF-8, so text
///   beyond ASCII that can be UTF-8 is.
package struct XMLInput {
  /// The text as valid UTF-8; nil where the file is that itself.
  package let converted: [UInt8]?
  /// Where it goes on behind the declaration.
  let start: Int
  /// The line of `start`, from 1.
  let firstLine: Int
  /// What was guessed.
  package let faults: [XMLFault]

  /// Finds out how to read a file.
  ///
  /// - Complexity: O(*b*) for *b* bytes.
  package init(_ file: Span<UInt8>) {
    let beginning = Self.beginning(of: file)
    let text = Self.text(of: file, beginning)
    converted = text.bytes
    faults = [text.fault].compactMap { $0 }
    let prefix = text.bytes.map { Self.beginning(of: $0.span) } ?? beginning
    start = XMLDeclaration(prefix)?.end ?? XMLDeclaration.contentStart(of: prefix)
    firstLine = 1 + prefix[..<start].count { $0 == UInt8(ascii: "\n") }
  }

  /// A file as UTF-8.
  package static func utf8(_ file: [UInt8]) -> [UInt8] { XMLInput(file.span).converted ?? file }

  /// What may come before the first element.
  private static func beginning(of file: Span<UInt8>) -> [UInt8] {
    let prefix = file.extracting(first: FileBeginning.length)
    return prefix.indices.map { prefix[$0] }
  }

  private static func text(
    of file: Span<UInt8>, _ beginning: [UInt8]
  ) -> (bytes: [UInt8]?, fault: XMLFault?) {
    if let wide = WideEncoding(beginning[...]) { return (wide.utf8(bytes(of: file)[...]), nil) }
    let hasMark = beginning.starts(with: ByteOrderMark.utf8)
    let name = hasMark ? nil : XMLDeclaration(beginning)?.encoding
    switch name?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii":
      return UTF8Check.isUTF8(file) ? (nil, nil) : (windows1252(file), .notUTF8)
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252",
      "cp1252":
      guard UTF8Check.isUTF8(file) else { return (windows1252(file), nil) }
      let isASCII = file.indices.allSatisfy { file[$0] < 0x80 }
      return (nil, isASCII ? nil : .otherEncoding(name ?? "", isUTF8: true))
    default: return text(of: file, in: name ?? "")
    }
  }

  /// The text of a file that declares an encoding of some name.
  private static func text(
    of file: Span<UInt8>, in name: String
  ) -> (bytes: [UInt8]?, fault: XMLFault?) {
    if let text = NamedEncoding.utf8(bytes(of: file), from: name), XMLDeclaration(text) != nil {
      return (text, nil)
    }
    let isUTF8 = UTF8Check.isUTF8(file)
    return (isUTF8 ? nil : windows1252(file), .otherEncoding(name, isUTF8: isUTF8))
  }

  private static func bytes(of file: Span<UInt8>) -> [UInt8] {
    unsafe file.withUnsafeBufferPointer { unsafe Array($0) }
  }

  private static func windows1252(_ file: Span<UInt8>) -> [UInt8] {
    let bytes = bytes(of: file)
    let start = bytes.starts(with: ByteOrderMark.utf8) ? 3 : 0
    return Array(Windows1252.text(bytes[start...]).utf8)
  }
}
