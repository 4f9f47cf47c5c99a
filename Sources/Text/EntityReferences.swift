internal import Foundation

/// The entities that an XML text refers to, beside the five that every parser knows.
struct EntityReferences {
  /// The names of characters of HTML.
  private(set) var named: Set<String> = []
  /// Other names, with the line of the first reference to each.
  private(set) var unknown: [String: Int] = [:]

  /// The longest name that is looked at, in bytes.
  private static let longestName = 64
  private static let ofEveryFile: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

  /// Whether there are none.
  var isEmpty: Bool { named.isEmpty && unknown.isEmpty }

  /// Finds the references of a text, those in comments and unparsed sections aside.
  init(_ text: UnsafeRawBufferPointer) {
    guard unsafe Self.hasOthers(text) else { return }
    var place = 0
    var line = 1
    while place < text.count {
      switch unsafe text[place] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "<"):
        if let end = unsafe Self.endOfUnparsed(text, at: place) {
          line += unsafe text[place..<end].count { $0 == UInt8(ascii: "\n") }
          place = end
          continue
        }
      case UInt8(ascii: "&"): if let name = unsafe Self.name(text, at: place) { add(name, line) }
      default: break
      }
      place += 1
    }
  }

  private mutating func add(_ name: String, _ line: Int) {
    if Self.ofEveryFile.contains(name) { return }
    if htmlEntities[name] != nil {
      named.insert(name)
    } else if unknown[name] == nil {
      unknown[name] = line
    }
  }

  /// Declarations that make each of them its character, or keep it as written.
  var declarations: [UInt8] {
    var text = ""
    for name in named.sorted() {
      let character = htmlEntities[name] ?? "\u{FFFD}"
      let references = character.unicodeScalars.map { "&#\($0.value);" }.joined()
      text += "<!ENTITY \(name) \"\(references)\">"
    }
    for name in unknown.keys.sorted() { text += "<!ENTITY \(name) \"&#38;#38;\(name);\">" }
    return Array(text.utf8)
  }
}

extension EntityReferences {
  /// Whether a text has a reference beside those that every parser knows.
  private static func hasOthers(_ text: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while let next = unsafe Self.ampersand(text, from: place) {
      if let name = unsafe name(text, at: next), !ofEveryFile.contains(name) { return true }
      place = next + 1
    }
    return false
  }

  private static func ampersand(_ text: UnsafeRawBufferPointer, from place: Int) -> Int? {
    guard let base = text.baseAddress, place < text.count else { return nil }
    // The search ends at the end of the text.
    let found = unsafe memchr(base + place, Int32(UInt8(ascii: "&")), text.count - place)
    return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
  }

  /// The name of the entity to which the `&` at a place refers; nil where it refers to none.
  private static func name(_ text: UnsafeRawBufferPointer, at place: Int) -> String? {
    let rest = unsafe text[(place + 1)...].prefix(longestName)
    guard let first = unsafe rest.first, isLetter(first) else { return nil }
    let name = unsafe rest.prefix { isNameByte($0) }
    let end = unsafe place + 1 + name.count
    guard end < text.count, unsafe text[end] == UInt8(ascii: ";") else { return nil }
    return unsafe String(decoding: name, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// The end of the comment or unparsed section that begins at a place; nil where none begins there.
  private static func endOfUnparsed(_ text: UnsafeRawBufferPointer, at place: Int) -> Int? {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
      guard unsafe text[place...].starts(with: start.utf8) else { continue }
      let end = Array(end.utf8)
      var next = place + start.utf8.count
      while next + end.count <= text.count {
        if unsafe text[next] == end[0], unsafe text[next...].starts(with: end) {
          return next + end.count
        }
        next += 1
      }
      return text.count
    }
    return nil
  }
}
