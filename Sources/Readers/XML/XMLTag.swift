import CoterieText

/// A tag of a file, or what else begins with `<`.
///
/// Records are read without a parser of whole documents, which ends at the first error: of a damaged
/// file the records before and after the damage are read.
struct XMLTag {
  enum Kind {
    /// `<a>`
    case start
    /// `<a/>`
    case empty
    /// `</a>`
    case end
    /// `<!-- … -->` or `<? … ?>`
    case comment
    /// `<![CDATA[ … ]]>`; its text is at ``content``
    case text
    /// `<` that begins nothing.
    case stray
  }

  let kind: Kind
  /// The name without its prefix: `affiliation` of `<arxiv:affiliation>`.
  private(set) var name = 0..<0
  /// The attributes of a start tag, the text of a section.
  private(set) var content = 0..<0
  /// Where it ends.
  let end: Int
  /// Whether a start tag is not closed before the next one, or ends in the middle of a quote.
  private(set) var isBroken = false

  /// The most bytes of a comment or a section of text: one that goes on for longer was not closed.
  static let longestSection = 1 << 20

  /// Reads what begins with the `<` at a place.
  init(_ bytes: [UInt8], at start: Int) {
    switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
    case UInt8(ascii: "/"): self.init(end: bytes, at: start)
    case UInt8(ascii: "!"): self.init(section: bytes, at: start)
    case UInt8(ascii: "?"):
      let close = bytes[(start + 2)...].firstIndex { $0 == 0x3E || $0 == 0x3C } ?? bytes.count
      self.init(
        kind: .comment, end: close < bytes.count && bytes[close] == 0x3E ? close + 1 : close)
    case let byte where Self.beginsName(byte): self.init(start: bytes, at: start)
    default: self.init(kind: .stray, end: start + 1)
    }
  }

  private init(kind: Kind, end: Int) {
    self.kind = kind
    self.end = end
  }

  // MARK: Tags

  private init(end bytes: [UInt8], at start: Int) {
    let name = Self.name(bytes, from: start + 2)
    guard !name.isEmpty else {
      self.init(kind: .stray, end: start + 1)
      return
    }
    let close = Self.close(bytes, from: name.upperBound)
    // At the end of the file it may be the beginning of another name.
    guard !close.isBroken || close.end < bytes.count else {
      self.init(kind: .stray, end: start + 1)
      return
    }
    self.init(kind: .end, end: close.end)
    self.name = name
    isBroken = close.isBroken
  }

  private init(start bytes: [UInt8], at start: Int) {
    let name = Self.name(bytes, from: start + 1)
    let close = Self.close(bytes, from: name.upperBound)
    let isEmpty = !close.isBroken && bytes[close.end - 2] == UInt8(ascii: "/")
    self.init(kind: isEmpty ? .empty : .start, end: close.end)
    self.name = name
    content = name.upperBound..<max(name.upperBound, close.end - (isEmpty ? 2 : 1))
    isBroken = close.isBroken
  }

  /// Where the `>` of a tag is, outside of quotes. A tag without one ends before the next `<`, which XML
  /// allows in no attribute.
  private static func close(_ bytes: [UInt8], from start: Int) -> (end: Int, isBroken: Bool) {
    var quote: UInt8 = 0
    var firstClose: Int?
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: ">"):
        if quote == 0 { return (place + 1, false) }
        if firstClose == nil { firstClose = place + 1 }
      case UInt8(ascii: "<"): return (firstClose ?? place, true)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
      default: break
      }
      place += 1
    }
    return (firstClose ?? place, true)
  }

  /// The name that begins at a place, without its prefix.
  private static func name(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var place = start
    var first = start
    while place < bytes.count, !endsName(bytes[place]) {
      if bytes[place] == UInt8(ascii: ":") { first = place + 1 }
      place += 1
    }
    return first..<place
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    65...90 ~= byte || 97...122 ~= byte || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "<")
  }

  // MARK: Sections

  private init(section bytes: [UInt8], at start: Int) {
    let isText = bytes.hasBytes("<![CDATA[", at: start)
    guard isText || bytes.hasBytes("<!--", at: start) else {
      self.init(kind: .stray, end: start + 1)
      return
    }
    let first = start + (isText ? 9 : 4)
    let last = Self.sectionLimit(bytes, from: first, opening: isText ? "<![CDATA[" : "<!--")
    guard let close = bytes.place(of: isText ? "]]>" : "-->", in: first..<last) else {
      self.init(kind: .stray, end: start + 1)
      return
    }
    self.init(kind: isText ? .text : .comment, end: close + 3)
    content = first..<close
  }

  /// Where a section must have ended at the latest: where the next one of its kind begins, so that no byte is
  /// searched for several of them, or after ``longestSection``.
  private static func sectionLimit(
    _ bytes: [UInt8], from start: Int, opening: StaticString
  ) -> Int {
    let limit = min(bytes.count, start + longestSection)
    return bytes.place(of: opening, in: start..<limit) ?? limit
  }
}
