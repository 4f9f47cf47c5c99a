import CoterieRecords
import CoterieText

extension GraphLog {
  /// Reads the bytes of a file as text: UTF-8, UTF-16, or else Windows-1252, with a line feed at the end
  /// of each line. Plain text is not copied.
  ///
  /// Of a file that is cut off the last line is left out where nothing ends it.
  ///
  /// - Parameter read: Reads the text, and takes the log with what is noticed of it.
  consuming func reading(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions,
    _ read: (Span<UInt8>, GraphLog) -> GraphReading
  ) -> GraphReading {
    let log = self
    return bytes.withText { text, isGuessed in
      var log = log
      if isGuessed { log.add(.graphFile(.notUTF8)) }
      guard options.isCutOff else { return read(text, log) }
      let end = text.startOfLine(endingAt: text.count)
      log.addCut(text, wholeEnd: end)
      return read(text.extracting(0..<end), log)
    }
  }

  /// Says where a text is cut off: with the line that the cut goes through, else with the last one.
  private mutating func addCut(_ text: Span<UInt8>, wholeEnd: Int) {
    let start = wholeEnd < text.count ? wholeEnd : text.startOfLine(endingAt: max(0, wholeEnd - 1))
    var line = 1
    for place in 0..<start where text[place] == 0x0A { line += 1 }
    let rest = text.extracting(start..<min(text.count, start + 1024))
    add(.graphFile(.cutOff(String(copying: rest).withSingleBlanks.excerpt)), line: line)
  }
}

extension Span<UInt8> {
  /// Where the line begins that a place ends, or is in.
  fileprivate func startOfLine(endingAt place: Int) -> Int {
    var start = place
    while start > 0, self[start - 1] != 0x0A { start -= 1 }
    return start
  }
}
