import CoterieText

extension BibTeXEntry {
  /// The entry as UTF-8, which its bytes are nearly always: those that are not are read as Windows-1252.
  ///
  /// - Returns: The bytes that hold the entry, and the entry by its places among them.
  func inUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], entry: BibTeXEntry, isRecoded: Bool) {
    let own = bytes[body]
    if TextInput.isPlain(own.span) || String(validating: own, as: UTF8.self) != nil {
      return (bytes, self, false)
    }
    let word = Array(bytes[type])
    let text = Array(Windows1252.text(own).utf8)
    let copy = BibTeXEntry(
      line: line, start: 0, type: 0..<word.count, body: word.count..<word.count + text.count,
      isClosed: isClosed, passesEscapes: passesEscapes, hasExtraBrace: hasExtraBrace,
      isUnfinished: isUnfinished, beginsLine: beginsLine)
    return (word + text, copy, true)
  }
}
