import CoterieText

extension RecordFraming {
  /// Files that may be cut after the end tags of some elements, where these are in no comment and no section
  /// of text.
  static func xml<Element>(_ format: XMLFormat<Element>) -> RecordFraming {
    RecordFraming { bytes in
      let copy = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
      return XMLCut(copy, format).last()
    }
  }
}

/// Finds where a piece of a file may end.
private struct XMLCut<Element: XMLElement> {
  private let bytes: [UInt8]
  private let format: XMLFormat<Element>

  init(_ bytes: [UInt8], _ format: XMLFormat<Element>) {
    self.bytes = bytes
    self.format = format
  }

  /// The end of the last end tag.
  func last() -> Int? {
    var end = bytes.count
    while let close = place(of: UInt8(ascii: ">"), before: end) {
      end = close
      guard isEndTag(closedAt: close) else { continue }
      guard let section = openSection(before: close) else { return close + 1 }
      end = section
    }
    return nil
  }

  /// Whether `</name>` with a name of the format ends at a place.
  private func isEndTag(closedAt close: Int) -> Bool {
    var end = close
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: "/"),
      bytes[start - 1] != UInt8(ascii: "<"), bytes[start - 1] != UInt8(ascii: ">"),
      end - start < 256
    { start -= 1 }
    guard start >= 2, start < end, bytes[start - 1] == UInt8(ascii: "/"),
      bytes[start - 2] == UInt8(ascii: "<")
    else { return false }
    let name = XMLTag(bytes, at: start - 2).name
    return format.names.element(bytes, name).map { format.cuts.contains($0) } ?? false
  }

  /// Where the last comment or section of text begins that is not closed before a place.
  private func openSection(before end: Int) -> Int? {
    var place = end
    var foundComment = false
    var foundText = false
    let limit = max(0, end - XMLTag.longestSection - 16)
    while !(foundComment && foundText), let mark = self.place(of: UInt8(ascii: "!"), before: place),
      mark > limit
    {
      place = mark
      let start = mark - 1
      if !foundComment, bytes.hasBytes("<!--", at: start) {
        foundComment = true
        if !isClosed("-->", from: start + 4, before: end) { return start }
      } else if !foundText, bytes.hasBytes("<![CDATA[", at: start) {
        foundText = true
        if !isClosed("]]>", from: start + 9, before: end) { return start }
      }
    }
    return nil
  }

  private func isClosed(_ mark: StaticString, from start: Int, before end: Int) -> Bool {
    start <= end && bytes.place(of: mark, in: start..<end) != nil
  }

  /// The last place of a byte before another place.
  private func place(of byte: UInt8, before end: Int) -> Int? {
    var place = end
    let span = bytes.span
    while place > 0 {
      place -= 1
      if span[place] == byte { return place }
    }
    return nil
  }
}
