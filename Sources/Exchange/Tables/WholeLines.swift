import CoterieRecords
import CoterieText

extension GraphLog {
  /// Reads the bytes of a file as text: UTF-8, UTF-16, or else Windows-1252, with a line feed at the end
  /// of each line.
  ///
  /// Of a file that is cut off the last line is left out where nothing ends it.
  ///
  /// - Parameter read: Reads the text, and takes the log with what is noticed of it.
  consuming func readingWholeLines(
    of bytes: Span<UInt8>, _ options: GraphReadingOptions,
    _ read: (Span<UInt8>, GraphLog) -> GraphReading
  ) -> GraphReading {
    let log = self
    return bytes.withText { text, isGuessed in
      var log = log
      if isGuessed { log.add(.graphFile(.notUTF8)) }
      guard options.isCutOff else { return read(text, log) }
      var end = text.count
      while end > 0, text[end - 1] != 0x0A { end -= 1 }
      var line = 1
      for place in 0..<end where text[place] == 0x0A { line += 1 }
      let rest = text.extracting(end..<min(text.count, end + 1024))
      log.add(.graphFile(.cutOff(String(copying: rest).excerpt)), line: line)
      return read(text.extracting(0..<end), log)
    }
  }
}
