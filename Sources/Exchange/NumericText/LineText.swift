import CoterieRecords
import CoterieText

extension GraphLog {
  /// Reads the bytes of a file as text: UTF-8, UTF-16, or else Windows-1252, with a line feed at the end
  /// of each line. Plain ASCII is not copied.
  ///
  /// Of a file that is cut off the last line is left out where nothing ends it.
  ///
  /// - Parameter read: Reads the text, and takes the log with what is noticed of it.
  consuming func reading(
    _ bytes: Span<UInt8>, _ options: GraphReadingOptions,
    _ read: (Span<UInt8>, GraphLog) -> GraphReading
  ) -> GraphReading {
    if TextInput.isPlain(bytes) {
      let end = wholeEnd(of: bytes, options)
      return read(bytes.extracting(0..<end), self)
    }
    let input = TextInput(unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) })
    if input.isGuessed { add(.graphFile(.notUTF8)) }
    let end = wholeEnd(of: input.bytes.span, options)
    return read(input.bytes.span.extracting(0..<end), self)
  }

  /// Where the whole lines of a text end, which is before its end where the file is cut off.
  private mutating func wholeEnd(of text: Span<UInt8>, _ options: GraphReadingOptions) -> Int {
    guard options.isCutOff, !text.isEmpty, text[text.count - 1] != 0x0A else { return text.count }
    var end = text.count
    while end > 0, text[end - 1] != 0x0A { end -= 1 }
    var line = 1
    for place in 0..<end where text[place] == 0x0A { line += 1 }
    let rest = text.extracting(end..<min(text.count, end + 1024))
    add(.graphFile(.cutOff(String(copying: rest).excerpt)), line: line)
    return end
  }
}
