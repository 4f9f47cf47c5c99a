import CoterieText

/// The text of a label that is written as HTML: tags are dropped, entities resolved, and cells and
/// lines are separated by one blank.
///
///     HTMLLabel.text("<b>Ada</b><br/>Lovelace &amp; Co")  // "Ada Lovelace & Co"
enum HTMLLabel {
  /// The text of a label.
  ///
  /// - Complexity: O(*b*) for *b* bytes.
  static func text(_ html: String) -> String {
    var words = ""
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      words += String(rest[..<start]) ?? ""
      let tag = rest[start...]
      let end = end(of: tag)
      if separates(tag[..<end]) { words += " " }
      rest = rest[end...]
    }
    words += String(rest) ?? ""
    return words.withSingleBlanks.resolvingEntities
  }

  /// Where a tag or comment ends.
  private static func end(of tag: Substring.UTF8View) -> String.Index {
    if tag.starts(with: "<!--".utf8) {
      var dashes = 0
      for place in tag.indices.dropFirst(4) {
        if tag[place] == UInt8(ascii: ">"), dashes >= 2 { return tag.index(after: place) }
        dashes = tag[place] == UInt8(ascii: "-") ? dashes + 1 : 0
      }
      return tag.endIndex
    }
    let close = tag.firstIndex(of: UInt8(ascii: ">"))
    return close.map { tag.index(after: $0) } ?? tag.endIndex
  }

  private static func separates(_ tag: Substring.UTF8View) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    return separators.contains((String(name) ?? "").lowercased())
  }

  private static let separators: Set<String> = [
    "br", "dd", "div", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "table",
    "tbody", "td", "th", "thead", "tr", "ul", "vr",
  ]
}

extension String {
  /// The text with one blank for each run of blanks, tabs and line ends, and none at its ends.
  var withSingleBlanks: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
