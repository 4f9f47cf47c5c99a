import CoterieText

extension XMLRecord {
  /// The text of an element, on one line: tags in it are left out, references resolved, and several
  /// blanks and line ends one blank.
  func text(_ node: Int) -> String {
    let range = nodes[node].content
    if nodes[node].hasTags || !isPlainLine(range) {
      return decoded(resolved(range, hasTags: nodes[node].hasTags, keepsLines: false))
    }
    return decoded(bytes[range])
  }

  /// The text of the first element of a kind right in an element; nil where there is none, or it is
  /// empty.
  func text(_ element: Element, in node: Int?) -> String? {
    guard let found = first(element, in: node) else { return nil }
    let text = text(found)
    return text.isEmpty ? nil : text
  }

  /// The texts of all elements of a kind right in an element, but empty ones.
  func texts(_ element: Element, in node: Int?) -> [String] {
    guard let node else { return [] }
    return children(element, of: node).map { text($0) }.filter { !$0.isEmpty }
  }

  /// The text of an element with its line ends.
  func longText(_ node: Int) -> String {
    let range = trimmed(nodes[node].content)
    if hasNoMarkup(node, range) { return decoded(bytes[range]) }
    return decoded(resolved(range, hasTags: nodes[node].hasTags, keepsLines: true))
  }

  /// Whether a text has no tags, no references and no line ends of other systems.
  private func hasNoMarkup(_ node: Int, _ range: Range<Int>) -> Bool {
    !nodes[node].hasTags && bytes.place(of: UInt8(ascii: "&"), in: range) == nil
      && bytes.place(of: 0x0D, in: range) == nil
  }

  /// An attribute of an element, by its name without prefix; nil where there is none.
  func attribute(_ name: StaticString, of node: Int) -> String? {
    var attributes = XMLAttributes(bytes, nodes[node].attributes)
    while let (found, value) = attributes.next() {
      guard found.count == name.utf8CodeUnitCount, bytes.hasBytes(name, at: found.lowerBound)
      else { continue }
      return isPlainLine(value)
        ? decoded(bytes[value])
        : decoded(resolved(value, hasTags: false, keepsLines: false))
    }
    return nil
  }

  // MARK: Bytes

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether bytes are as they are on one line: no reference, one blank at a time, none at the ends.
  private func isPlainLine(_ range: Range<Int>) -> Bool {
    var isAfterBlank = true
    let span = bytes.span
    for place in range {
      let byte = span[place]
      if byte == UInt8(ascii: "&") || byte < 0x20 || byte == 0x20 && isAfterBlank { return false }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank || range.isEmpty
  }

  private func decoded(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if !isLatin1 { notices.add(.recoded) }
    return Windows1252.text(Array(bytes)[...])
  }

  /// The bytes without tags, their references resolved.
  private func resolved(_ range: Range<Int>, hasTags: Bool, keepsLines: Bool) -> [UInt8] {
    var text = XMLTextBytes(keepsLines: keepsLines)
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&") {
        place = append(referenceAt: place, to: &text, before: range.upperBound)
      } else if byte == UInt8(ascii: "<"), hasTags {
        place = append(tagAt: place, to: &text, before: range.upperBound)
      } else {
        text.append(byte)
        place += 1
      }
    }
    return text.finish()
  }

  private func append(tagAt place: Int, to text: inout XMLTextBytes, before end: Int) -> Int {
    let tag = XMLTag(bytes, at: place)
    switch tag.kind {
    case .stray: text.append(UInt8(ascii: "<"))
    case .text: for byte in bytes[tag.content] { text.append(byte) }
    case .start, .empty, .end, .comment: break
    }
    return min(tag.end, end)
  }

  private func append(
    referenceAt place: Int, to text: inout XMLTextBytes, before end: Int
  ) -> Int {
    guard let reference = entities.reference(at: place, in: bytes[..<end]) else {
      text.append(bytes[place])
      return place + 1
    }
    switch reference.value {
    case .text(let value): for byte in value { text.append(byte) }
    case .external(let address): notices.add(.external(address))
    case .expanding, nil:
      notices.add(reference.value == nil ? .undeclared(reference.name) : .expanding(reference.name))
      for byte in bytes[place..<reference.end] { text.append(byte) }
    }
    return reference.end
  }
}

/// A text that is being put together: several blanks become one, and none is at the ends.
private struct XMLTextBytes {
  private var bytes: [UInt8] = []
  private let keepsLines: Bool

  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  mutating func append(_ byte: UInt8) {
    guard byte <= 0x20 else { return bytes.append(byte) }
    if keepsLines {
      if byte != 0x0D { bytes.append(byte) }
    } else if let last = bytes.last, last != 0x20 {
      bytes.append(0x20)
    }
  }

  consuming func finish() -> [UInt8] {
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}

/// The attributes of a tag, one after the other.
struct XMLAttributes {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  /// The next name without prefix, and its value.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    skipBlanks()
    var name = place..<place
    while place < end, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "=") {
      place += 1
      if bytes[place - 1] == UInt8(ascii: ":") { name = place..<place }
    }
    name = name.lowerBound..<place
    skipBlanks()
    guard place < end, bytes[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    skipBlanks()
    guard place < end, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'"),
      let close = bytes.place(of: bytes[place], in: (place + 1)..<end)
    else { return nil }
    defer { place = close + 1 }
    return (name, (place + 1)..<close)
  }

  private mutating func skipBlanks() {
    while place < end, bytes[place] <= 0x20 { place += 1 }
  }
}
