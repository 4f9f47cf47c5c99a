/// What did not go as an XML file says.
package enum XMLFault: Hashable, Sendable {
  /// Reading stopped at a line, since the rest is not XML.
  case notXML(line: Int, problem: String)
  /// The text is not UTF-8 and was read as Windows-1252.
  case notUTF8
  /// The declared encoding is not that of the file, or the system doesn't know it: the text was read
  /// as UTF-8 or as Windows-1252.
  case otherEncoding(_ name: String, isUTF8: Bool)
  /// A reference to an entity that the file does not declare is kept as written.
  case undeclaredEntity(_ name: String, line: Int)
  /// An entity that is the text of another file is left out.
  case externalEntity(_ address: String, line: Int)

  /// Why reading stops at a file that is not complete.
  package static let earlyEnd = "it ends early"
}
