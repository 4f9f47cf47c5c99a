/// An XML file as UTF-8, behind its XML declaration.
///
/// - What the first bytes show (a byte order mark, characters of two or four bytes) goes before what
///   the declaration says, since a file can't be otherwise.
/// - A declared encoding that the system knows is read as such. Where the bytes contradict it, or the
///   system doesn't know it, they are UTF-8 if that is possible, and else taken as Windows-1252.
/// - ISO-8859-1 is read as Windows-1252, as browsers do.
package struct XMLInput {
  /// The whole text, valid UTF-8.
  package let bytes: [UInt8]
  /// Where it goes on behind the declaration.
  let start: Int
  /// The line of `start`, from 1.
  let firstLine: Int
  /// What was guessed.
  package let faults: [XMLFault]

  package init(_ file: [UInt8]) {
    let text = Self.text(of: file)
    bytes = text.bytes
    faults = [text.fault].compactMap { $0 }
    start = XMLDeclaration(bytes)?.end ?? XMLDeclaration.contentStart(of: bytes)
    firstLine = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
  }

  private static func text(of file: [UInt8]) -> (bytes: [UInt8], fault: XMLFault?) {
    if let wide = WideEncoding(file[...]) { return (wide.utf8(file[...]), nil) }
    let hasMark = file.starts(with: ByteOrderMark.utf8)
    let name = hasMark ? nil : XMLDeclaration(file)?.encoding
    switch name?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii":
      if let text = TextInput.utf8(file[...]) { return (Array(text), nil) }
      return (windows1252(file), .notUTF8)
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252",
      "cp1252":
      return (windows1252(file), nil)
    default:
      let name = name ?? ""
      if let text = NamedEncoding.utf8(file, from: name), XMLDeclaration(text) != nil {
        return (text, nil)
      }
      let text = TextInput.utf8(file[...]).map { Array($0) }
      return (
        text ?? windows1252(file), .otherEncoding(name, isUTF8: text != nil)
      )
    }
  }

  private static func windows1252(_ file: [UInt8]) -> [UInt8] {
    Array(Windows1252.text(file[...]).utf8)
  }
}
