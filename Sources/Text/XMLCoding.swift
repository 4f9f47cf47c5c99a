/// How the bytes of an XML file are to be read, by its beginning.
package enum XMLCoding: Sendable {
  /// UTF-8, or what should be: text that is not is Windows-1252.
  case utf8
  /// ISO-8859-1 or Windows-1252. Some programs declare it and write UTF-8, so text that can be that is.
  case windows1252
  /// An encoding in which no byte can be read without those before it, or that must be converted: the
  /// file is read as a whole by ``XMLInput``.
  case other

  /// Finds the coding of a file that begins so, without a byte order mark of UTF-8.
  package init(_ beginning: [UInt8]) {
    guard WideEncoding(beginning[...]) == nil else {
      self = .other
      return
    }
    switch XMLDeclaration(beginning)?.encoding?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    // Its characters would be of two bytes: it was converted, and its declaration was not.
    case "utf-16", "utf-16le", "utf-16be", "utf-32", "ucs-2": self = .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252",
      "cp1252":
      self = .windows1252
    default: self = .other
    }
  }
}
